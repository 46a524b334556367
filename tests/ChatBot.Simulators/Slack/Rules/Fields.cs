using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChatBot.Simulators.Slack.Rules;

/// <summary>An object's fields, read strictly; what is wrong is noted with where it stands.</summary>
internal sealed class Fields
{
    private static readonly JsonObject None = [];
    private readonly List<string> _errors;

    public Fields(JsonNode? node, string at, List<string> errors)
    {
        (At, _errors) = (at, errors);
        Node = node as JsonObject ?? None;
        if (node is not JsonObject) errors.Add($"{at}: no object");
    }

    public string At { get; }

    public JsonObject Node { get; }

    public string Type => Text("type", 1, 100) ?? "";

    public JsonNode? Required(string name)
    {
        if (Node[name] is null) _errors.Add($"{At}: {name} is missing");
        return Node[name];
    }

    public string? Text(string name, int least, int most) => Required(name) is null ? null : OptionalText(name, least, most);

    public string? OptionalText(string name, int least, int most)
    {
        if (Node[name] is not { } value) return null;
        if (value.GetValueKind() != JsonValueKind.String)
        {
            _errors.Add($"{At}/{name}: no string");
            return null;
        }

        var text = value.GetValue<string>();
        if (text.Length < least || text.Length > most) _errors.Add($"{At}/{name}: {text.Length} characters; {least} to {most} are allowed");
        return text;
    }

    public IEnumerable<(JsonNode? Item, string At)> Items(string name, int least, int most)
    {
        if (Required(name) is not JsonArray items)
        {
            _errors.Add($"{At}/{name}: no array");
            return [];
        }

        if (items.Count < least || items.Count > most) _errors.Add($"{At}/{name}: {items.Count} items; {least} to {most} are allowed");
        return items.Select((item, number) => (item, $"{At}/{name}/{number}"));
    }

    public void NothingElse(params ReadOnlySpan<string> known)
    {
        foreach (var (name, _) in Node)
            if (!known.Contains(name))
                _errors.Add($"{At}: unknown field {name}");
    }
}
