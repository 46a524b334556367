using System.Globalization;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Reading.Blocks;
using ChatBot.Corpus.Reading.Captions;
using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.Exports;
using ChatBot.Corpus.Reading.Lines;

namespace ChatBot.Corpus.Reading.Json;

/// <summary>
/// JSON as people would write it down: names of members are headings, lists of texts are lists, an object in a list is one item of its texts; what was said
/// stands where the file has it.
/// </summary>
internal sealed class JsonRecord(SourceText source, JsonFacts facts, IReadOnlyList<JsonSpeech> speeches, IReadOnlyList<JsonValue> repeated)
{
    private const int DeepestHeading = 6;
    private const int LongestField = 60;
    private static readonly string[] People = ["attendees", "participants", "present", "attendee", "participant", "members_present"];
    private static readonly List<string> Parts = ["actionitem", "attendee", "participant", "decision", "highlight", "agenda", "minutes", "keypoint", "takeaway", "nextstep", "meeting"];
    private static readonly string[] Times = ["timestamp", "time", "start", "start_time"];
    private static readonly string[] Technical = ["id", "url", "uri", "link", "href", "type", "version", "hash", "uuid", "color", "icon", "mime", "etag", "source_url"];
    private readonly JoinedText _joined = new(source.Bytes);
    private readonly List<Block> _blocks = [];
    private readonly Repetition _said = new();
    private TextExtraction _extraction = new(source);
    private List<Block> _open = [];
    private readonly HashSet<string> _speakers = [.. speeches.SelectMany(speech => speech.Speakers)];
    private Func<string, string?> _nameOf = _ => null;

    /// <summary>Whether the names of its parts are those of a meeting's record.</summary>
    public bool IsOfMeeting { get; private set; }

    public (SourceText Source, List<Block> Blocks) Read(JsonValue root)
    {
        IsOfMeeting = root.Members.Any(member => Parts.Exists(part => member.Name.Replace("_", "", StringComparison.Ordinal).Contains(part, StringComparison.OrdinalIgnoreCase)));
        _nameOf = JsonPeople.In(root, source, _speakers, [.. speeches.Select(speech => speech.List), .. repeated]);
        foreach (var speech in speeches) _said.Add(speech.Text(source));
        Walk(root, name: null, level: 1);
        Close();
        return (_joined.Finish(), _blocks);
    }

    // What was written so far is a text of its own; the next one may stand before it in the file.
    private void Close()
    {
        Join(_extraction.Finish(), _open);
        (_extraction, _open) = (new TextExtraction(source), []);
    }

    private void Join(SourceText text, IEnumerable<Block> blocks)
    {
        if (text.Text.Length == 0) return;
        var start = _joined.Add(text, "\n");
        _blocks.AddRange(blocks.Select(block => block with { Span = new TextSpan(block.Span.Start + start, block.Span.End + start) }));
    }

    private void Speech(JsonSpeech speech, string? name, int level)
    {
        var (text, turns) = new TurnJoiner(source).Join(speech.Utterances(source, _nameOf));
        if (turns.Count == 0) return;
        // What was said belongs to no heading that happens to stand above it.
        if (HasHeadings) Heading(name ?? "transcript", FirstOf(speech.List), level);
        Close();
        Join(text, turns);
    }

    // Some recorders keep lists and headings in one text, as Markdown.
    private void Marked(JsonValue value, string? name, int level)
    {
        Close();
        JsonWords.Copy(source, value, _extraction);
        var text = _extraction.Finish();
        _extraction = new TextExtraction(source);
        var lines = MarkdownLines.Of(text, start: 0);
        var isList = name is not null && ExportNames.Hints("record", name);
        for (var at = 0; isList && at < lines.Count; at++)
        {
            if (lines[at].Role == LineRole.Text && text[lines[at].Content][^1] is not ':') lines[at] = lines[at] with { Role = LineRole.Item };
        }

        Join(text, BlockRecognizer.Recognize(text, lines).Blocks.Select(block => block.IsHeading ? block with { Level = Math.Min(level + Math.Max(block.Level, 1), DeepestHeading) } : block));
    }

    private void Walk(JsonValue value, string? name, int level)
    {
        if (speeches.FirstOrDefault(one => ReferenceEquals(one.List, value)) is { } speech)
        {
            Speech(speech, name, level);
            return;
        }

        if (repeated.Any(one => ReferenceEquals(one, value))) return;
        switch (value.Kind)
        {
            case JsonKind.Object:
                foreach (var member in value.Members.Where(member => !ReferenceEquals(member.Value, facts.TitleValue))) Member(member.Name, member.Value, level);
                break;
            case JsonKind.Array:
                foreach (var item in value.Items) Item(item, name, level);
                break;
            case JsonKind.Text when IsToldOf(name, value) && HasLines(value):
                Marked(value, name, level);
                break;
            case JsonKind.Text when IsToldOf(name, value):
                Add(IsLong(value) || name is null ? PassageKind.Paragraph : PassageKind.Metadata, name, null, () => Label(name, value));
                break;
            default:
                break;
        }
    }

    private void Member(string name, JsonValue value, int level)
    {
        var isMarked = value.Kind == JsonKind.Text && IsToldOf(name, value) && HasLines(value);
        // What holds the speech is the file itself, or a program's envelope.
        var isSpeech = speeches.Count > 0 && Holds(value);
        // A long text under a name stands for itself, and in no section of what stands above it.
        var isLong = value.Kind == JsonKind.Text && IsLong(value) && IsToldOf(name, value) && HasHeadings;
        var before = _blocks.Count + _open.Count;
        if (isMarked || isLong || (value.Kind is JsonKind.Object or JsonKind.Array && HasWords(value) && !isSpeech)) Heading(name, FirstOf(value), level);
        Walk(value, name, (isMarked || value.Kind is JsonKind.Object or JsonKind.Array) && !isSpeech ? Math.Min(level + 1, DeepestHeading) : level);
        // A time alone is no text, and a name that nothing stands under would be cited with no bytes of its own.
        if (_blocks.Count + _open.Count == before + 1 && _open is [.., { IsHeading: true }]) _open.RemoveAt(_open.Count - 1);
    }

    private void Item(JsonValue item, string? name, int level)
    {
        if (item.Kind == JsonKind.Array || (item.Kind == JsonKind.Object && !IsFlat(item)))
        {
            Walk(item, name, level);
            return;
        }

        var kind = name is not null && IsPeople(name) ? PassageKind.Attendee : PassageKind.ListItem;
        if (item.IsWritten) Add(kind, name, null, () => JsonWords.Copy(source, item, _extraction));
        else if (item.Kind == JsonKind.Object) Add(kind, name, item.Member(Times)?.Text, () => Fields(item, kind));
    }

    // A person in an object of her own is a text of the item: "assignee": {"name": "Mara"}.
    private static bool IsFlat(JsonValue item) => item.Members.All(member => member.Value.Kind switch
    {
        JsonKind.Object => member.Value.Members.All(inner => inner.Value.Kind is JsonKind.Text or JsonKind.Literal) && (member.Value.Members.Count == 0 || NameIn(member.Value) is not null),
        JsonKind.Array => member.Value.Items.Count == 0 || member.Value.Items is [{ Kind: JsonKind.Text }],
        _ => true,
    });

    private static JsonValue? NameIn(JsonValue person) => person.Members.FirstOrDefault(member => member.Value.IsWritten && ExportNames.WordsOf(member.Name) is [.., "name"]).Value;

    private static IEnumerable<(string Name, JsonValue Value)> Flat(JsonValue item) => item.Members.Select(member => member.Value.Kind switch
    {
        JsonKind.Object when NameIn(member.Value) is { } person => (member.Name, person),
        JsonKind.Array when member.Value.Items is [{ Kind: JsonKind.Text } only] => (member.Name, only),
        _ => member,
    });

    // "Ask the port (owner: Mara; due: 30 June)": the longest text says what, the others stand behind it under their names, in the order of the file.
    private void Fields(JsonValue item, PassageKind kind)
    {
        var texts = Flat(item).Where(member => (IsToldOf(member.Name, member.Value) || (kind == PassageKind.Attendee && member.Value.IsWritten && !IsTechnical(member.Name, member.Value.Text))) && !Times.Contains(member.Name, StringComparer.OrdinalIgnoreCase)).ToList();
        if (texts.Count == 0) return;
        var main = kind == PassageKind.Attendee ? texts.Find(member => member.Name.Contains("name", StringComparison.OrdinalIgnoreCase)).Value ?? texts[0].Value : texts.MaxBy(member => member.Value.Text.Length).Value;
        var isFirst = true;
        foreach (var (name, value) in texts)
        {
            if (ReferenceEquals(value, main))
            {
                if (!isFirst) _extraction.Separate(" ");
                JsonWords.Copy(source, value, _extraction);
            }
            else
            {
                if (isFirst) _extraction.Write("(", new TextSpan(value.Span.Start, value.Span.Start));
                else _extraction.Separate(" (");
                if (kind != PassageKind.Attendee) _extraction.Separate(Readable(name) + ": ");
                JsonWords.Copy(source, value, _extraction);
                _extraction.Separate(")");
            }

            isFirst = false;
        }
    }

    private void Label(string? name, JsonValue value)
    {
        if (name is not null && !IsLong(value)) _extraction.Write(Readable(name) + ": ", new TextSpan(value.Span.Start, value.Span.Start));
        JsonWords.Copy(source, value, _extraction);
    }

    private void Heading(string name, int near, int level)
    {
        var start = Start();
        _extraction.Write(Readable(name), new TextSpan(near, near));
        _open.Add(new Block(Kind: null, new TextSpan(start, _extraction.Length)) { Level = level });
    }

    private void Add(PassageKind kind, string? lead, string? time, Action write)
    {
        var start = Start();
        write();
        if (_extraction.Length == start) return;
        _open.Add(new Block(kind, new TextSpan(start, _extraction.Length)) { Lead = kind is PassageKind.ListItem or PassageKind.Attendee && lead is not null ? Readable(lead) : null, Timestamp = time });
    }

    private int Start()
    {
        if (_extraction.Length > 0) _extraction.Separate("\n");
        return _extraction.Length;
    }

    /// <summary>Whether it is for people to read. Beside what was said a file has settings of one word, and the whole of it once more.</summary>
    private bool IsToldOf(string? name, JsonValue value)
    {
        if (!value.IsWritten || IsTechnical(name, value.Text)) return false;
        if (speeches.Count == 0) return true;
        if (_said.RepeatsAtLength(JsonWords.Plain(source, value))) return false;
        return value.Text.Trim().Contains(' ') || (name is not null && (IsPeople(name) || name is "name" or "title" || ExportNames.Hints("record", name)) && !_speakers.Contains(value.Text));
    }

    private bool HasHeadings => _blocks.Exists(block => block.IsHeading) || _open.Exists(block => block.IsHeading);

    private bool Holds(JsonValue value) => speeches.Any(speech => ReferenceEquals(speech.List, value)) || value.Members.Any(member => Holds(member.Value)) || value.Items.Any(Holds);

    private static bool IsLong(JsonValue value) => value.Text.Length > LongestField;

    private static bool HasLines(JsonValue value) => value.Text.Trim().Contains('\n');

    private static bool HasWords(JsonValue value) => value.IsWritten || value.Items.Any(HasWords) || value.Members.Any(member => HasWords(member.Value));

    private static int FirstOf(JsonValue value) => value.Kind switch
    {
        JsonKind.Object => value.Members.Select(member => FirstOf(member.Value)).FirstOrDefault(),
        JsonKind.Array => value.Items.Select(FirstOf).FirstOrDefault(),
        _ => value.Span.Start,
    };

    private static bool IsPeople(string name) => People.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static bool IsTechnical(string? name, string text) =>
        name is not null && Technical.Contains(name, StringComparer.OrdinalIgnoreCase) && (!text.Contains(' ') || text.Contains("://", StringComparison.Ordinal));

    /// <summary>"action_items" and "actionItems" are "Action items".</summary>
    private static string Readable(string name)
    {
        var words = new System.Text.StringBuilder();
        for (var at = 0; at < name.Length; at++)
        {
            var character = name[at] is '_' or '-' || char.IsControl(name[at]) ? ' ' : name[at];
            if (at > 0 && char.IsUpper(character) && char.IsLower(name[at - 1])) words.Append(' ');
            words.Append(at > 0 && char.IsUpper(character) && !(at + 1 < name.Length && char.IsUpper(name[at + 1])) && char.IsLower(name[at - 1]) ? char.ToLowerInvariant(character) : character);
        }

        var text = words.ToString().Trim();
        return text.Length == 0 ? name : char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..];
    }
}
