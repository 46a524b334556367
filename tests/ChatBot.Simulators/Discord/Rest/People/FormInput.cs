using System.Text.Json.Nodes;

namespace ChatBot.Simulators.Discord.Rest.People;

/// <summary>
/// What Discord's own client makes of a form that a person fills in. https://docs.discord.com/developers/components/reference#label
/// </summary>
public static class FormInput
{
    private const int StringSelect = 3;
    private const int Label = 18;

    /// <param name="fields">By the beginning of the label: what is written, or the beginning of what is chosen.</param>
    public static JsonObject Of(JsonObject form, IReadOnlyList<(string Label, string Text)> fields)
    {
        var labels = form["components"]!.AsArray().OfType<JsonObject>().Where(part => part["type"]!.GetValue<int>() == Label).ToList();
        var unknown = fields.FirstOrDefault(field => !labels.Exists(label => IsOf(label, field.Label)));
        if (unknown.Label is { } missing) throw new InvalidOperationException($"The form has no field \"{missing}\".");
        var components = labels.Select((label, number) => (JsonNode)new JsonObject
        {
            ["type"] = Label,
            ["id"] = (2 * number) + 1,
            ["component"] = Filled(label["component"]!.AsObject(), label["label"]!.GetValue<string>(), fields.FirstOrDefault(field => IsOf(label, field.Label)).Text, (2 * number) + 2),
        });
        return new JsonObject { ["custom_id"] = form["custom_id"]!.DeepClone(), ["components"] = new JsonArray([.. components]) };
    }

    private static bool IsOf(JsonObject label, string beginning) => label["label"]!.GetValue<string>().StartsWith(beginning, StringComparison.Ordinal);

    private static JsonObject Filled(JsonObject field, string label, string? text, int id)
    {
        var filled = new JsonObject { ["type"] = field["type"]!.DeepClone(), ["id"] = id, ["custom_id"] = field["custom_id"]!.DeepClone() };
        if (field["type"]!.GetValue<int>() == StringSelect) filled["values"] = Chosen(field, label, text);
        else filled["value"] = Written(field, label, text ?? field["value"]?.GetValue<string>() ?? "");
        return filled;
    }

    private static JsonArray Chosen(JsonObject select, string label, string? text)
    {
        var options = select["options"]!.AsArray().OfType<JsonObject>();
        var chosen = text is null
            ? options.Where(option => option["default"]?.GetValue<bool>() == true).ToList()
            : [options.FirstOrDefault(option => option["label"]!.GetValue<string>().StartsWith(text, StringComparison.Ordinal)) ?? throw new InvalidOperationException($"\"{label}\" does not offer {text}.")];
        if (chosen.Count == 0 && select["required"]?.GetValue<bool>() != false) throw new InvalidOperationException($"\"{label}\" has to be chosen.");
        return [.. chosen.Select(option => option["value"]!.DeepClone())];
    }

    private static string Written(JsonObject input, string label, string text)
    {
        if (text.Length == 0 && input["required"]?.GetValue<bool>() != false) throw new InvalidOperationException($"\"{label}\" has to be filled in.");
        if (text.Length > (input["max_length"]?.GetValue<int>() ?? 4000)) throw new InvalidOperationException($"\"{label}\" takes no text that long.");
        return text;
    }
}
