namespace ChatBot.Simulators.Discord.Rest.Rules;

/// <summary>
/// A form: up to five labels, each with a text input or a string select, and texts between them. A row in a form is deprecated and
/// refused here.
/// https://docs.discord.com/developers/components/reference#label
/// </summary>
public static class ModalRules
{
    private const int StringSelect = 3;
    private const int TextInput = 4;
    private const int Text = 10;
    private const int Label = 18;

    public static void Check(Form modal)
    {
        modal.Only("custom_id", "title", "components");
        modal.Required("custom_id", "title", "components");
        modal.Text("custom_id", 100, least: 1);
        modal.Text("title", 45, least: 1);
        var ids = new HashSet<string>();
        foreach (var component in modal.Each("components", 5, least: 1))
        {
            component.Required("type");
            if (component.OneOf("type", Text, Label) == Label) CheckLabel(component, ids);
            else component.Text("content", ComponentV2Rules.MostText, least: 1);
        }
    }

    private static void CheckLabel(Form label, HashSet<string> ids)
    {
        label.Only("type", "id", "label", "description", "component");
        label.Required("label", "component");
        label.Text("label", 45, least: 1);
        label.Text("description", 100);
        if (label.Inner("component") is not { } field) return;
        field.Required("type");
        field.Bool("required");
        if (field.OneOf("type", StringSelect, TextInput) == StringSelect) ComponentRules.CheckSelect(field, ids, isInForm: true);
        else CheckTextInput(field, ids);
    }

    private static void CheckTextInput(Form input, HashSet<string> ids)
    {
        // A label of its own is what the label around it replaces.
        input.Only("type", "id", "custom_id", "style", "min_length", "max_length", "required", "value", "placeholder");
        input.Required("style");
        input.OneOf("style", 1, 2);
        input.Text("value", 4000);
        input.Text("placeholder", 100);
        if (input.Number("min_length") is < 0 or > 4000) input.Wrong("min_length", "NUMBER_TYPE_MAX", "int value should be between 0 and 4000.");
        if (input.Number("max_length") is < 1 or > 4000) input.Wrong("max_length", "NUMBER_TYPE_MAX", "int value should be between 1 and 4000.");
        ComponentRules.CheckCustomId(input, ids);
    }
}
