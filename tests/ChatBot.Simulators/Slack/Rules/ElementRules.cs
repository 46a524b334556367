using System.Text.Json.Nodes;

namespace ChatBot.Simulators.Slack.Rules;

/// <summary>https://docs.slack.dev/reference/block-kit/block-elements</summary>
internal static class ElementRules
{
    public static void Check(JsonNode? node, string at, List<string> errors)
    {
        var element = new Fields(node, at, errors);
        element.OptionalText("action_id", 1, 255);
        switch (element.Type)
        {
            case "button":
                TextRules.Check(element.Required("text"), $"{at}/text", 75, plainOnly: true, errors);
                element.OptionalText("value", 0, 2000);
                element.OptionalText("url", 1, 3000);
                element.OptionalText("accessibility_label", 1, 75);
                if (element.OptionalText("style", 1, 10) is { } style and not ("primary" or "danger")) errors.Add($"{at}/style: {style}");
                element.NothingElse("type", "action_id", "text", "value", "url", "style", "accessibility_label", "confirm");
                break;
            case "static_select":
                Placeholder(element, errors);
                foreach (var (option, where) in element.Items("options", 1, 100)) Option(option, where, errors);
                if (element.Node["initial_option"] is { } initial) Option(initial, $"{at}/initial_option", errors);
                element.NothingElse("type", "action_id", "placeholder", "options", "initial_option", "focus_on_load");
                break;
            case "external_select":
                Placeholder(element, errors);
                element.NothingElse("type", "action_id", "placeholder", "min_query_length", "initial_option", "focus_on_load");
                break;
            case "plain_text_input":
                Placeholder(element, errors);
                element.OptionalText("initial_value", 0, 3000);
                if (element.Node["max_length"]?.GetValue<int>() is { } most and (< 1 or > 3000)) errors.Add($"{at}/max_length: {most}");
                element.NothingElse("type", "action_id", "placeholder", "multiline", "max_length", "min_length", "initial_value", "focus_on_load");
                break;
            default:
                errors.Add($"{at}: unknown element {element.Type}");
                break;
        }
    }

    /// <summary>Of context_actions: https://docs.slack.dev/reference/block-kit/blocks/context-actions-block</summary>
    public static void CheckInContext(JsonNode? node, string at, List<string> errors)
    {
        var element = new Fields(node, at, errors);
        if (element.Type != "feedback_buttons") errors.Add($"{at}: unknown element {element.Type}");
        element.OptionalText("action_id", 1, 255);
        foreach (var name in (string[])["positive_button", "negative_button"])
        {
            var button = new Fields(element.Required(name), $"{at}/{name}", errors);
            TextRules.Check(button.Required("text"), $"{button.At}/text", 75, plainOnly: true, errors);
            button.Text("value", 1, 2000);
            button.OptionalText("accessibility_label", 1, 75);
            button.NothingElse("text", "value", "accessibility_label");
        }

        element.NothingElse("type", "action_id", "positive_button", "negative_button");
    }

    /// <summary>Of a menu, and what block_suggestion is answered with.</summary>
    public static void Option(JsonNode? node, string at, List<string> errors)
    {
        var option = new Fields(node, at, errors);
        TextRules.Check(option.Required("text"), $"{at}/text", 75, plainOnly: false, errors);
        option.Text("value", 1, 75);
        if (option.Node["description"] is { } description) TextRules.Check(description, $"{at}/description", 75, plainOnly: false, errors);
        option.NothingElse("text", "value", "description");
    }

    private static void Placeholder(Fields element, List<string> errors)
    {
        if (element.Node["placeholder"] is { } placeholder) TextRules.Check(placeholder, $"{element.At}/placeholder", 150, plainOnly: true, errors);
    }
}
