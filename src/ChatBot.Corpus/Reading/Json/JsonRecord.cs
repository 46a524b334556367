using System.Globalization;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Reading.Blocks;
using ChatBot.Corpus.Reading.Decoding;

namespace ChatBot.Corpus.Reading.Json;

/// <summary>
/// Any other JSON as people would write it down: names of members are headings, lists of texts are lists, an object in a list is one item of its texts.
/// </summary>
internal sealed class JsonRecord(SourceText source)
{
    private const int DeepestHeading = 6;
    private static readonly string[] Titles = ["title", "meeting", "meeting_title", "call_title", "event_title", "session_title", "name", "subject", "topic", "headline"];
    private static readonly string[] People = ["attendees", "participants", "present", "attendee", "participant", "members_present"];
    private static readonly List<string> Parts = ["actionitem", "attendee", "participant", "decision", "highlight", "agenda", "minutes", "keypoint", "takeaway", "nextstep", "meeting"];
    private static readonly string[] Times = ["timestamp", "time", "start", "start_time"];
    private static readonly string[] Technical = ["id", "url", "uri", "link", "href", "type", "version", "hash", "uuid", "color", "icon", "mime", "etag", "source_url"];
    private readonly TextExtraction _extraction = new(source);
    private readonly List<Block> _blocks = [];
    private JsonValue? _title;

    public string? Title => _title?.Text.Trim();

    public PartialDate? Date { get; private set; }

    /// <summary>Whether the names of its parts are those of a meeting's record.</summary>
    public bool IsOfMeeting { get; private set; }

    public (SourceText Source, List<Block> Blocks) Read(JsonValue root)
    {
        if (root.Kind == JsonKind.Object)
        {
            IsOfMeeting = root.Members.Any(member => Parts.Exists(part => member.Name.Replace("_", "", StringComparison.Ordinal).Contains(part, StringComparison.OrdinalIgnoreCase)));
            _title = root.Member(Titles) is { IsWritten: true } title ? title : null;
            if (root.Member("date", "meeting_date", "call_date", "event_date", "session_date", "day", "held_on", "start_date", "startdate", "created", "created_at") is { Kind: JsonKind.Text } date && DateFinder.Find(date.Text) is [var mention, ..]) Date = mention.Date;
        }

        Walk(root, name: null, level: 1);
        return (_extraction.Finish(), _blocks);
    }

    private void Walk(JsonValue value, string? name, int level)
    {
        switch (value.Kind)
        {
            case JsonKind.Object:
                foreach (var member in value.Members.Where(member => !ReferenceEquals(member.Value, _title))) Member(member.Name, member.Value, level);
                break;
            case JsonKind.Array:
                foreach (var item in value.Items) Item(item, name, level);
                break;
            case JsonKind.Text when value.IsWritten && !IsTechnical(name, value.Text):
                Add(value.Text.Length > 60 || name is null ? PassageKind.Paragraph : PassageKind.Metadata, name, null, () => Label(name, value));
                break;
            default:
                break;
        }
    }

    private void Member(string name, JsonValue value, int level)
    {
        var before = _blocks.Count;
        if (value.Kind is JsonKind.Object or JsonKind.Array && HasWords(value)) Heading(name, FirstOf(value), level);
        Walk(value, name, value.Kind is JsonKind.Object or JsonKind.Array ? Math.Min(level + 1, DeepestHeading) : level);
        // A time alone is no text, and a name that nothing stands under would be cited with no bytes of its own.
        if (_blocks.Count == before + 1 && _blocks[before].IsHeading) _blocks.RemoveAt(before);
    }

    private void Item(JsonValue item, string? name, int level)
    {
        if (item.Kind == JsonKind.Array || (item.Kind == JsonKind.Object && item.Members.Any(member => member.Value.Kind is JsonKind.Object or JsonKind.Array)))
        {
            Walk(item, name, level);
            return;
        }

        var kind = name is not null && IsPeople(name) ? PassageKind.Attendee : PassageKind.ListItem;
        if (item.IsWritten) Add(kind, name, null, () => JsonWords.Copy(source, item, _extraction));
        else if (item.Kind == JsonKind.Object) Add(kind, name, item.Member(Times)?.Text, () => Fields(item, kind));
    }

    // "Ask the port (owner: Mara; due: 30 June)": the longest text says what, the others stand behind it under their names, in the order of the file.
    private void Fields(JsonValue item, PassageKind kind)
    {
        var texts = item.Members.Where(member => member.Value.IsWritten && !Times.Contains(member.Name, StringComparer.OrdinalIgnoreCase) && !IsTechnical(member.Name, member.Value.Text)).ToList();
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
                _extraction.Separate(isFirst ? "(" : " (");
                if (kind != PassageKind.Attendee) _extraction.Separate(Readable(name) + ": ");
                JsonWords.Copy(source, value, _extraction);
                _extraction.Separate(")");
            }

            isFirst = false;
        }
    }

    private void Label(string? name, JsonValue value)
    {
        if (name is not null && value.Text.Length <= 60) _extraction.Separate(Readable(name) + ": ");
        JsonWords.Copy(source, value, _extraction);
    }

    private void Heading(string name, int near, int level)
    {
        var start = Start();
        _extraction.Write(Readable(name), new TextSpan(near, near));
        _blocks.Add(new Block(Kind: null, new TextSpan(start, _extraction.Length)) { Level = level });
    }

    private void Add(PassageKind kind, string? lead, string? time, Action write)
    {
        var start = Start();
        write();
        if (_extraction.Length == start) return;
        _blocks.Add(new Block(kind, new TextSpan(start, _extraction.Length)) { Lead = kind is PassageKind.ListItem or PassageKind.Attendee && lead is not null ? Readable(lead) : null, Timestamp = time });
    }

    private int Start()
    {
        if (_extraction.Length > 0) _extraction.Separate("\n");
        return _extraction.Length;
    }

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
