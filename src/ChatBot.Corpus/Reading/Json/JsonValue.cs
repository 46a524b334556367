using ChatBot.Corpus.Reading.Decoding;

namespace ChatBot.Corpus.Reading.Json;

internal enum JsonKind
{
    Object,
    Array,
    Text,

    /// <summary>A number, true, false or null.</summary>
    Literal,
}

/// <summary>A value with where it stands.</summary>
/// <param name="Span">Of a text: what stands between the quotation marks, escapes as written. Of a literal: the literal.</param>
/// <param name="Text">A text with its escapes resolved, a literal as written; empty for the others.</param>
internal sealed record JsonValue(JsonKind Kind, TextSpan Span, string Text)
{
    private readonly List<(string Name, JsonValue Value)> _members = [];
    private readonly List<JsonValue> _items = [];

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<(string Name, JsonValue Value)> Members => _members;

    public IReadOnlyList<JsonValue> Items => _items;

    public bool IsWritten => Kind == JsonKind.Text && !string.IsNullOrWhiteSpace(Text);

    /// <summary>The first member of any of these names, the names' order deciding; null where there is none.</summary>
    public JsonValue? Member(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            foreach (var member in _members)
            {
                if (member.Name.Equals(name, StringComparison.OrdinalIgnoreCase) && member.Value.Text is not "null") return member.Value;
            }
        }

        return null;
    }

    public void Add(string name, JsonValue value) => _members.Add((name, value));

    public void Add(JsonValue item) => _items.Add(item);
}
