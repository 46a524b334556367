using ChatBot.Corpus.Reading.Captions;
using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.Exports;

namespace ChatBot.Corpus.Reading.Json;

/// <summary>
/// What was said, as recorders and chat programs export it: a list of objects with words and with who says them, or when, under whatever names these stand.
/// What runs newest first is told oldest first.
/// </summary>
internal sealed class JsonSpeech
{
    private const int LeastOfPhrase = 2;
    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create(".,;:?!%)…。，、？！");
    private readonly JsonTable _table;
    private readonly ExportRoles _roles;

    private JsonSpeech(JsonValue list, JsonTable table, ExportRoles roles) => (List, _table, _roles) = (list, table, roles);

    /// <summary>The value that holds it.</summary>
    public JsonValue List { get; }

    public bool IsTimed => _roles.Time is not null;

    public bool IsDated => _roles.Time is { } time && time.Times.Dated * 2 > time.Times.Known;

    /// <summary>Whether the file runs newest first: then no two messages are one passage, for their bytes stand the other way round.</summary>
    private bool IsReversed => _roles.Time is { IsInPieces: false, Times.Descends: true } time && (time.Rows > 2 || IsDated);

    // An object's members are in no order that says anything.
    private bool IsSorted => List.Kind == JsonKind.Object && _roles.Time is { IsInPieces: false };

    /// <summary>The lists of a file that hold what was said. A recorder may tell the same several times, by words, phrases and speakers: the best of them is taken, the others are in <paramref name="repeated"/>.</summary>
    public static List<JsonSpeech> In(JsonValue root, SourceText source, out List<JsonValue> repeated)
    {
        var found = new List<JsonSpeech>();
        Collect(root, name: null, isInRecord: false, found);
        var taken = new List<JsonSpeech>();
        var said = new Repetition();
        repeated = [];
        foreach (var speech in found.OrderByDescending(speech => speech.Quality))
        {
            var text = speech.Text(source);
            if (taken.Count > 0 && said.Repeats(text)) repeated.Add(speech.List);
            else
            {
                taken.Add(speech);
                said.Add(text);
            }
        }

        return [.. taken.OrderBy(found.IndexOf)];
    }

    /// <summary>The items of a file that is known to hold messages, however few of them have words; null where none do.</summary>
    public static JsonSpeech? Messages(JsonValue root)
    {
        if (JsonTable.Of(root) is not { } table) return null;
        var columns = table.Columns;
        ExportColumn? Named(params string[] names) => Array.ConvertAll(names, name => columns.FirstOrDefault(column => column.Path == name)).FirstOrDefault(column => column is not null);
        var words = Named("text") ?? columns.MaxBy(column => column.AsWords());
        return words is null ? null : new JsonSpeech(root, table, new ExportRoles(words, Named("user", "username", "bot_id"), Named("ts"), End: null, Length: null));
    }

    /// <summary>All that is said in it, for those who look whether it is told twice.</summary>
    public string Text(SourceText source) => string.Join(' ', _table.Pieces(_roles.Words).Select(cell => JsonWords.Plain(source, cell.Value)));

    // Whole phrases with their speakers are more than words, and than phrases without.
    private double Quality => (_roles.Who is null ? 0 : 2) + (_roles.Words.Values.Average(value => value.Text.Count(' '.Equals) + 1) >= LeastOfPhrase ? 1.5 : 0) + (_roles.Time is null ? 0 : 0.5) + (_roles.Words.IsInPieces ? 0 : 0.2);

    private static void Collect(JsonValue value, string? name, bool isInRecord, List<JsonSpeech> found)
    {
        if (value.Kind is not (JsonKind.Object or JsonKind.Array)) return;
        var isRecord = name is not null && ExportNames.Hints("record", name);
        isInRecord |= isRecord;
        if (JsonTable.Of(value) is { } table && ExportRoles.Of(table.Rows.Count, table.Columns, isRecord, isInRecord) is { } roles)
        {
            // A call holds its sentences as well as their speakers do.
            var inside = new List<JsonSpeech>();
            if (roles.Who is null) CollectInside(value, name, isInRecord, inside);
            if (inside.Exists(speech => speech._roles.Who is not null)) found.AddRange(inside);
            else found.Add(new JsonSpeech(value, table, roles));
            return;
        }

        CollectInside(value, name, isInRecord, found);
    }

    private static void CollectInside(JsonValue value, string? name, bool isInRecord, List<JsonSpeech> found)
    {
        foreach (var member in value.Members) Collect(member.Value, member.Name, isInRecord, found);
        foreach (var item in value.Items) Collect(item, name, isInRecord, found);
    }

    /// <summary>What stands for those who speak: names, or ids that other parts of the file may explain.</summary>
    public IEnumerable<string> Speakers => _roles.Who?.Values.Select(value => value.Text).Distinct(StringComparer.Ordinal) ?? [];

    /// <param name="nameOf">Gives the name for a user id; null where there is no other name than what stands there.</param>
    /// <param name="marks">Reads what the program writes for people and links.</param>
    public IEnumerable<Utterance> Utterances(SourceText source, Func<string, string?>? nameOf = null, ReadMark? marks = null)
    {
        var who = FirstOfEach(_table.Cells(_roles.Who));
        var pieces = _table.Pieces(_roles.Words).ToLookup(cell => cell.Row, cell => cell.Value);
        var (time, end, length) = (Times(_roles.Time), Times(_roles.End), Times(_roles.Length));
        foreach (var row in Order(time))
        {
            var speaker = who.TryGetValue(row, out var value) ? Name(value, source, nameOf) : null;
            var words = Words(row, [.. pieces[row]], source);
            if (words.Count == 0) continue;
            if (_roles.Time is { IsInPieces: true })
            {
                foreach (var piece in words) yield return Utterance([piece], speaker, Near(time[row], piece.Value), Near(end[row], piece.Value), null, source, nameOf, marks);
            }
            else
            {
                var start = time[row].FirstOrDefault().Time;
                yield return Utterance(words, speaker, start, end[row].FirstOrDefault().Time, length[row].FirstOrDefault().Time, source, nameOf, marks);
            }
        }
    }

    private Utterance Utterance(List<Piece> words, string? speaker, ExportTime? start, ExportTime? end, ExportTime? length, SourceText source, Func<string, string?>? nameOf, ReadMark? marks)
    {
        var text = words[0].Value.Text.AsSpan().TrimStart();
        var opens = text.StartsWith(">>");
        var attaches = IsMark(text);
        return new Utterance(speaker, start?.Shown, start?.Seconds, end?.Seconds ?? (start?.Seconds + length?.Seconds), extraction => Copy(source, words, opens, extraction, nameOf, marks), opens || IsReversed || IsSorted)
        {
            Attaches = attaches,
        };
    }

    private IEnumerable<int> Order(ILookup<int, (JsonValue Value, ExportTime Time)> time)
    {
        var rows = Enumerable.Range(0, _table.Rows.Count);
        if (IsSorted) return rows.OrderBy(row => time[row].Select(cell => cell.Time.Seconds).FirstOrDefault());
        return IsReversed ? rows.Reverse() : rows;
    }

    private ILookup<int, (JsonValue Value, ExportTime Time)> Times(ExportColumn? column) => _table.Cells(column)
        .Zip(column?.Times.Each ?? [], (cell, time) => (cell.Row, cell.Value, Time: time)).Where(cell => cell.Time is not null).ToLookup(cell => cell.Row, cell => (cell.Value, cell.Time!));

    // A piece's own time stands beside it: the nearest in the file.
    private static ExportTime? Near(IEnumerable<(JsonValue Value, ExportTime Time)> times, JsonValue piece)
    {
        (ExportTime? nearest, var least) = (null, int.MaxValue);
        foreach (var (value, time) in times)
        {
            var distance = Math.Abs(value.Span.Start - piece.Span.Start);
            if (distance < least) (nearest, least) = (time, distance);
        }

        return nearest;
    }

    private static Dictionary<int, JsonValue> FirstOfEach(IEnumerable<(int Row, JsonValue Value)> cells)
    {
        var first = new Dictionary<int, JsonValue>();
        foreach (var (row, value) in cells) first.TryAdd(row, value);
        return first;
    }

    private List<Piece> Words(int row, List<JsonValue> values, SourceText source)
    {
        var item = _table.Rows[row];
        if (item.Kind == JsonKind.Text) return item.IsWritten ? [new Piece(item)] : [];
        var blocks = item.Kind == JsonKind.Object ? SlackBlocks.Of(item) : [];
        var more = Letters(blocks.Select(piece => piece.Value), source) - Letters(values, source);
        if (blocks.Count > 0 && (more > 0 || (more == 0 && _roles.Words.IsInPieces))) return blocks;
        if (values.Count == 0) return Passed(row);
        // "see ", "the list": pieces bring their blanks along, words of a list do not.
        return [.. values.Select((value, at) => new Piece(value) { IsMarked = true, Before = at > 0 && AreApart(values[at - 1].Text, value.Text) ? " " : "" })];
    }

    private static bool AreApart(string before, string text) =>
        before.Length > 0 && text.Length > 0 && (char.IsLetterOrDigit(before[^1]) || before[^1] is '.' or ',' or '!' or '?' or ':' or ';') && !IsMark(text) && char.IsLetterOrDigit(text[0]);

    private static bool IsMark(ReadOnlySpan<char> text) => text.Length is > 0 and <= 3 && text.IndexOfAnyExcept(Marks) < 0;

    // A message that only passes on what another program has to say.
    private List<Piece> Passed(int row)
    {
        foreach (var name in (string[])["text", "pretext", "description", "fallback", "title", "caption"])
        {
            foreach (var column in _table.Columns.Where(column => column != _roles.Who && column != _roles.Time && (column.Depth > 0 || name == "caption") && column.Path.EndsWith(name, StringComparison.OrdinalIgnoreCase)))
            {
                if (_table.Cells(column).FirstOrDefault(cell => cell.Row == row).Value is { Kind: JsonKind.Text } value && value.Text.Trim().Contains(' ')) return [new Piece(value) { IsMarked = true }];
            }
        }

        return [];
    }

    private static int Letters(IEnumerable<JsonValue> values, SourceText source) => values.Sum(value => JsonWords.Plain(source, value).Count(char.IsLetterOrDigit));

    private static void Copy(SourceText source, List<Piece> words, bool opens, TextExtraction extraction, Func<string, string?>? nameOf, ReadMark? marks)
    {
        for (var at = 0; at < words.Count; at++)
        {
            var (piece, value) = (words[at], words[at].Value);
            if (at > 0 && piece.Before.Length > 0) extraction.Separate(piece.Before);
            if (piece.Means is { } means)
            {
                extraction.Write(means(nameOf?.Invoke(value.Text) ?? value.Text), value.Span);
                continue;
            }

            var skip = 0;
            if (opens && at == 0) while (skip < value.Span.Length && source.Text[value.Span.Start + skip] is '>' or ' ') skip++;
            JsonWords.Copy(source, value with { Span = value.Span with { Start = value.Span.Start + skip } }, extraction, piece.IsMarked ? marks ?? HtmlMarks.For(value.Text) : null, isTrimmed: words.Count == 1);
        }
    }

    private static string? Name(JsonValue value, SourceText source, Func<string, string?>? nameOf)
    {
        var name = JsonWords.Plain(source, value).Trim();
        if (name.Length == 0 || name is "null" or "true" or "false") return null;
        if (nameOf?.Invoke(name) is { } known) return known;
        return value.Kind == JsonKind.Literal || name.All(char.IsAsciiDigit) ? $"Speaker {name}" : name;
    }
}
