namespace ChatBot.Simulators.Discord.Rest.Rules;

/// <summary>The newer components: how many in all, and how long their texts are. https://discord.com/developers/docs/components/reference</summary>
public static class ComponentV2Rules
{
    public const int Most = 40;

    private const int MostText = 4000;

    public static void Check(Form message)
    {
        if (message.Each("components", Most, least: 1).Sum(Count) is var count && count > Most)
            message.Wrong("components", "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", $"{count} components are more than {Most}");
    }

    private static int Count(Form component)
    {
        component.Required("type");
        component.Text("content", MostText);
        component.Text("custom_id", 100, least: 1);
        component.Text("label", 80);
        return 1 + component.Each("components", Most).Sum(Count) + (component.Inner("accessory") is { } accessory ? Count(accessory) : 0);
    }
}
