namespace ChatBot.Simulators.Discord.Rest.Rules;

/// <summary>Rows, buttons and string selects. https://docs.discord.com/developers/components/reference</summary>
public static class ComponentRules
{
    private const int Row = 1;
    private const int Button = 2;
    private const int StringSelect = 3;
    private const int Link = 5;
    private const int Premium = 6;

    /// <summary>Of a message without the newer components: up to five rows and nothing else.</summary>
    public static void Check(Form message)
    {
        var ids = new HashSet<string>();
        foreach (var row in message.Each("components", 5))
        {
            row.Required("type", "components");
            row.OneOf("type", Row);
            CheckRow(row, ids);
        }
    }

    /// <summary>Up to five buttons or one select.</summary>
    public static void CheckRow(Form row, HashSet<string> ids)
    {
        row.Only("type", "components", "id");
        row.Required("components");
        var inside = row.Each("components", 5, least: 1);
        foreach (var component in inside)
            CheckComponent(component, ids);
        if (inside.Count > 1 && inside.Any(component => component.Number("type") is > Button))
            row.Wrong("components", "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "The specified component exceeds the maximum width");
    }

    public static void CheckButton(Form button, HashSet<string> ids)
    {
        button.Only("type", "id", "style", "label", "emoji", "custom_id", "sku_id", "url", "disabled");
        button.Required("style");
        button.Text("label", 80);
        button.Text("url", 512);
        button.Bool("disabled");
        button.Inner("emoji")?.Only("id", "name", "animated");
        var style = button.OneOf("style", 1, 2, 3, 4, Link, Premium);
        if (style is Link)
        {
            button.Required("url");
            if (button.Has("custom_id")) button.Wrong("custom_id", "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", "A custom id and url cannot both be specified");
        }
        else if (style is not Premium)
        {
            CheckCustomId(button, ids);
        }

        if (style is not Premium && !button.Has("label") && !button.Has("emoji"))
            button.Wrong("label", "BUTTON_COMPONENT_INVALID_LABEL_OR_EMOJI", "Must have at least one of label or emoji outlined.");
    }

    /// <param name="isInForm">A form's select can be left empty and cannot be disabled.</param>
    public static void CheckSelect(Form select, HashSet<string> ids, bool isInForm = false)
    {
        select.Only(["type", "id", "custom_id", "options", "placeholder", "min_values", "max_values", isInForm ? "required" : "disabled"]);
        select.Required("options");
        select.Text("placeholder", 150);
        CheckCustomId(select, ids);
        var (least, most) = (select.Number("min_values") ?? 1, select.Number("max_values") ?? 1);
        if (least is < 0 or > 25 || most is < 1 or > 25 || least > most) select.Wrong("min_values", "NUMBER_TYPE_MAX", "min_values and max_values are out of range.");
        var isRequired = !select.Has("required") || select.Bool("required");
        if (isInForm && isRequired && least == 0) select.Wrong("min_values", "NUMBER_TYPE_MIN", "What is required takes one value at least.");
        var values = new HashSet<string>();
        var chosen = 0;
        foreach (var option in select.Each("options", 25, least: 1))
        {
            option.Only("label", "value", "description", "emoji", "default");
            option.Required("label", "value");
            option.Text("label", 100, least: 1);
            option.Text("description", 100);
            if (option.Bool("default")) chosen++;
            if (option.Text("value", 100, least: 1) is { } value && !values.Add(value))
                option.Wrong("value", "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The specified option value is already used");
        }

        if (chosen > most) select.Wrong("options", "SELECT_COMPONENT_TOO_MANY_DEFAULTS", "More options are chosen by default than can be chosen");
    }

    public static void CheckCustomId(Form component, HashSet<string> ids)
    {
        component.Required("custom_id");
        if (component.Text("custom_id", 100, least: 1) is { } id && !ids.Add(id))
            component.Wrong("custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated");
    }

    private static void CheckComponent(Form component, HashSet<string> ids)
    {
        component.Required("type");
        switch (component.OneOf("type", Button, StringSelect, 5, 6, 7, 8))
        {
            case Button:
                CheckButton(component, ids);
                break;
            case StringSelect:
                CheckSelect(component, ids);
                break;
        }
    }
}
