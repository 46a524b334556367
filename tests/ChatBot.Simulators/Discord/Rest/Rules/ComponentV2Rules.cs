namespace ChatBot.Simulators.Discord.Rest.Rules;

/// <summary>
/// The newer components: what may stand in what, how many in all, and how long their texts are together. Pictures and files, which
/// nothing here sends, are refused.
/// https://docs.discord.com/developers/components/reference
/// </summary>
public static class ComponentV2Rules
{
    public const int Most = 40;

    /// <summary>Over all texts of a message.</summary>
    public const int MostText = 4000;

    private const int Row = 1;
    private const int Button = 2;
    private const int Section = 9;
    private const int Text = 10;
    private const int Separator = 14;
    private const int Container = 17;

    public static void Check(Form message)
    {
        var seen = new Seen();
        foreach (var component in message.Each("components", Most, least: 1))
        {
            component.Required("type");
            Check(component, component.OneOf("type", Row, Section, Text, Separator, Container), seen);
        }

        if (seen.Components > Most) message.Wrong("components", "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", $"{seen.Components} components are more than {Most}");
        if (seen.Characters > MostText) message.Wrong("components", "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", $"Component displayable text size exceeds maximum size of {MostText}");
    }

    private static void Check(Form component, int? type, Seen seen)
    {
        seen.Components++;
        switch (type)
        {
            case Row:
                ComponentRules.CheckRow(component, seen.CustomIds);
                seen.Components += component.Each("components", 5).Count;
                break;
            case Section:
                CheckSection(component, seen);
                break;
            case Text:
                component.Only("type", "id", "content");
                component.Required("content");
                seen.Characters += component.Text("content", MostText, least: 1)?.Length ?? 0;
                break;
            case Separator:
                component.Only("type", "id", "divider", "spacing");
                component.Bool("divider");
                component.OneOf("spacing", 1, 2);
                break;
            case Container:
                CheckContainer(component, seen);
                break;
        }
    }

    private static void CheckSection(Form section, Seen seen)
    {
        section.Only("type", "id", "components", "accessory");
        section.Required("components", "accessory");
        foreach (var text in section.Each("components", 3, least: 1)) Check(text, text.OneOf("type", Text), seen);
        if (section.Inner("accessory") is not { } accessory) return;
        accessory.Required("type");
        accessory.OneOf("type", Button);
        ComponentRules.CheckButton(accessory, seen.CustomIds);
        seen.Components++;
    }

    private static void CheckContainer(Form container, Seen seen)
    {
        container.Only("type", "id", "components", "accent_color", "spoiler");
        container.Required("components");
        container.Bool("spoiler");
        if (container.Number("accent_color") is < 0 or > 0xFFFFFF) container.Wrong("accent_color", "NUMBER_TYPE_MAX", "int value should be less than or equal to 16777215.");
        foreach (var inside in container.Each("components", Most, least: 1))
        {
            inside.Required("type");
            Check(inside, inside.OneOf("type", Row, Section, Text, Separator), seen);
        }
    }

    private sealed class Seen
    {
        public int Components { get; set; }

        public int Characters { get; set; }

        public HashSet<string> CustomIds { get; } = [];
    }
}
