namespace ChatBot.Simulators.Discord.Rest.Rules;

/// <summary>https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-modal</summary>
public static class ModalRules
{
    public static void Check(Form modal)
    {
        modal.Only("custom_id", "title", "components");
        modal.Required("custom_id", "title", "components");
        modal.Text("custom_id", 100, least: 1);
        modal.Text("title", 45, least: 1);
        foreach (var component in modal.Each("components", 5, least: 1))
        {
            component.Required("type");
            component.OneOf("type", 1, 10, 18);
        }
    }
}
