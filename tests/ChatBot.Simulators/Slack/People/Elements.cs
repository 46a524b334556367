using System.Text.Json.Nodes;

namespace ChatBot.Simulators.Slack.People;

/// <summary>What can be pressed and chosen in blocks.</summary>
internal static class Elements
{
    /// <summary>The action that a press of the first button with this label brings.</summary>
    public static JsonObject Button(JsonArray blocks, string label)
    {
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

    private static IEnumerable<JsonObject> All(JsonArray blocks) => blocks.SelectMany(block => Type(block!) switch
    {
        "actions" => block!["elements"]!.AsArray().ToArray(),
        "section" => [block!["accessory"]],
        "input" => [block!["element"]],
        _ => Array.Empty<JsonNode?>(),
    }).OfType<JsonObject>();

    private static string Type(JsonNode node) => node["type"]!.GetValue<string>();
}
