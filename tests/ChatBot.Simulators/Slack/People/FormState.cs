using System.Text.Json.Nodes;

namespace ChatBot.Simulators.Slack.People;

/// <summary>What a form holds when it is sent: every input, filled in or not.</summary>
internal static class FormState
{
    public static JsonObject Of(JsonArray blocks, IReadOnlyDictionary<string, string> fields)
    {
        var values = new JsonObject();
        foreach (var block in blocks.Where(block => block!["type"]!.GetValue<string>() == "input"))
        {
            var element = block!["element"]!;
            var blockId = block["block_id"]!.GetValue<string>();
            values[blockId] = new JsonObject { [element["action_id"]!.GetValue<string>()] = Input(element, fields.GetValueOrDefault(blockId)) };
        }

        return values;
    }

    private static JsonObject Input(JsonNode element, string? value)
    {
        var type = element["type"]!.GetValue<string>();
        if (type == "plain_text_input") return new JsonObject { ["type"] = type, ["value"] = value };
        var option = value is null ? element["initial_option"]?.DeepClone() : new JsonObject { ["text"] = new JsonObject { ["type"] = "plain_text", ["text"] = value }, ["value"] = value };
        return new JsonObject { ["type"] = type, ["selected_option"] = option };
    }
}
