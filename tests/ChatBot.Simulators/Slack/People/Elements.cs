using System.Text.Json.Nodes;

namespace ChatBot.Simulators.Slack.People;

/// <summary>What can be pressed and chosen in blocks.</summary>
internal static class Elements
{
    /// <summary>The action that a press of the first button with this label brings.</summary>
    public static JsonObject Button(JsonArray blocks, string label)
    {
        if (Feedback(blocks, label) is { } feedback) return feedback;
        var button = All(blocks).FirstOrDefault(element => Type(element) == "button" && element["text"]!["text"]!.GetValue<string>() == label)
            ?? throw new InvalidOperationException($"There is no button {label}, but: {string.Join(", ", All(blocks).Select(element => element["text"]?["text"] ?? element["type"]))}");
        return new JsonObject { ["type"] = "button", ["action_id"] = button["action_id"]!.DeepClone(), ["text"] = button["text"]!.DeepClone(), ["value"] = button["value"]?.DeepClone() };
    }

    /// <summary>The action that the choice of the first option that begins so brings.</summary>
    public static JsonObject Option(JsonArray blocks, string option)
    {
        foreach (var select in All(blocks).Where(element => Type(element) == "static_select"))
            if (select["options"]!.AsArray().FirstOrDefault(candidate => candidate!["text"]!["text"]!.GetValue<string>().StartsWith(option, StringComparison.Ordinal)) is { } chosen)
                return new JsonObject { ["type"] = "static_select", ["action_id"] = select["action_id"]!.DeepClone(), ["selected_option"] = chosen.DeepClone() };
        throw new InvalidOperationException($"There is no option {option}.");
    }

    /// <summary>One of two buttons that are one element: the action has that one's value.</summary>
    private static JsonObject? Feedback(JsonArray blocks, string label)
    {
        foreach (var element in All(blocks).Where(element => Type(element) == "feedback_buttons"))
            foreach (var name in (string[])["positive_button", "negative_button"])
                if (element[name]!["text"]!["text"]!.GetValue<string>() == label)
                    return new JsonObject
                    {
                        ["type"] = "feedback_buttons", ["action_id"] = element["action_id"]?.DeepClone(), ["text"] = element[name]!["text"]!.DeepClone(),
                        ["value"] = element[name]!["value"]!.DeepClone(),
                    };
        return null;
    }

    private static IEnumerable<JsonObject> All(JsonArray blocks) => blocks.SelectMany(block => Type(block!) switch
    {
        "actions" or "context_actions" => block!["elements"]!.AsArray().ToArray(),
        "section" => [block!["accessory"]],
        "input" => [block!["element"]],
        _ => Array.Empty<JsonNode?>(),
    }).OfType<JsonObject>();

    private static string Type(JsonNode node) => node["type"]!.GetValue<string>();
}
