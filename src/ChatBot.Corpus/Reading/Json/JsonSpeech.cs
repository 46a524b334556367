using System.Globalization;
using ChatBot.Corpus.Reading.Captions;
using ChatBot.Corpus.Reading.Decoding;

namespace ChatBot.Corpus.Reading.Json;

/// <summary>
/// What was said, as recorders and chat programs export it: a list of objects with the words, mostly who and when. It may be the whole file or stand under
/// a name such as "segments" or "messages".
/// </summary>
internal static class JsonSpeech
{
    private const double LongestRecording = 86_400;
    private static readonly string[] Lists = ["segments", "captions", "cues", "utterances", "transcript", "transcripts", "messages", "entries", "results", "monologues", "paragraphs", "sentences", "subtitles", "events", "items", "data", "body"];
    private static readonly string[] Words = ["text", "transcript", "words", "content", "message", "body", "caption", "utterance", "sentence", "value"];
    private static readonly string[] Speakers = ["speaker", "speaker_name", "speakername", "speaker_label", "speakerlabel", "speaker_id", "user_name", "username", "user", "name", "author", "from", "sender", "participant", "who"];
    private static readonly string[] Starts = ["start", "start_time", "starttime", "start_timestamp", "startms", "start_ms", "begin", "offset", "timestamp", "time", "ts", "from_time", "t"];
    private static readonly string[] Ends = ["end", "end_time", "endtime", "end_timestamp", "end_ms", "to_time"];

    private static readonly string[] Parts = ["sections", "turns", "speeches", "text_blocks", "blocks", "lines", "elements", "channels", "alternatives", .. Lists];
    private static readonly string[] PartSpeakers = ["speaker", "speaker_name", "speakername", "speaker_label", "speakerlabel", "speaker_id"];

    /// <summary>The objects that hold what was said; null where the file holds something else.</summary>
    public static IReadOnlyList<Said>? In(JsonValue root)
    {
        var list = root.Kind == JsonKind.Array ? root : root.Kind == JsonKind.Object ? root.Member(Lists) : null;
        // "results": {"transcripts": […]}: one more level.
        if (list is { Kind: JsonKind.Object }) list = list.Member(Lists) ?? list;
        var said = list?.Items.Count(item => item.Kind == JsonKind.Object && Pieces(item).Any(piece => WordsOf(piece.Item) is not null) && (item.Member(Speakers) ?? item.Member(Starts)) is not null) ?? 0;
        return said * 2 > list?.Items.Count ? Each(list.Items) : list is null ? null : InParts(list);
    }

    // {"sections": [{"turns": [{"speaker": …, "text_blocks": [{"text": …}]}]}]}: who speaks stands once, around the pieces; now and then it is unknown.
    private static List<Said>? InParts(JsonValue outer)
    {
        var said = new List<Said>();
        AddParts(outer, speaker: null, said);
        return said.Count(piece => piece.Around is not null) * 2 > said.Count ? said : null;
    }

    private static void AddParts(JsonValue part, JsonValue? speaker, List<Said> said)
    {
        if (part.Kind == JsonKind.Array)
        {
            foreach (var item in part.Items) AddParts(item, speaker, said);
        }
        else if (part.Kind == JsonKind.Object)
        {
            var around = part.Member(PartSpeakers) is not null ? part : speaker;
            if (Array.ConvertAll(Parts, name => part.Member(name)).FirstOrDefault(member => member is { Kind: JsonKind.Array or JsonKind.Object }) is { } inner) AddParts(inner, around, said);
            else if (WordsOf(part) is not null) said.Add(new Said(part, around));
        }
    }

    private static List<Said> Each(IReadOnlyList<JsonValue> items) => [.. items.SelectMany(Pieces)];

    // "text": ["see ", {"type": "link", "text": "…"}]: some programs set a message in pieces.
    private static IEnumerable<Said> Pieces(JsonValue item) =>
        item.Kind == JsonKind.Object && item.Member(Words) is { Kind: JsonKind.Array } pieces ? pieces.Items.Select(piece => new Said(piece, item)) : [new Said(item, Around: null)];

    public static JsonValue? WordsOf(JsonValue item)
    {
        if (item.IsWritten) return item;
        if (item.Member(Words) is { IsWritten: true } words) return words;
        // A message that only passes on what another program has to say.
        return item.Member("attachments") is { Kind: JsonKind.Array, Items: [{ Kind: JsonKind.Object } attached, ..] } && attached.Member("text", "pretext", "fallback", "title") is { IsWritten: true } passed ? passed : null;
    }

    /// <summary>The items of a file that is known to hold messages, however few of them have words.</summary>
    public static IReadOnlyList<Said> Messages(JsonValue root) => Each(root.Kind == JsonKind.Array ? root.Items : root.Member(Lists)?.Items ?? []);

    /// <param name="nameOf">Gives the name for a user id; null where there is no other name than what stands there.</param>
    public static IEnumerable<Utterance> Utterances(SourceText source, IReadOnlyList<Said> items, Func<string, string?>? nameOf = null, ReadMark? marks = null)
    {
        var inMilliseconds = AreMilliseconds(items);
        foreach (var (item, around) in items)
        {
            if (item.Kind is not (JsonKind.Object or JsonKind.Text) || WordsOf(item) is not { } words) continue;
            var clock = item.Member(Starts) ?? around?.Member(Starts);
            var start = Seconds(clock, inMilliseconds);
            var end = Seconds(item.Member(Ends), inMilliseconds) ?? (start + Seconds(item.Member("duration", "dur"), inMilliseconds));
            var opens = words.Text.StartsWith(">>", StringComparison.Ordinal);
            yield return new Utterance(Speaker(item, nameOf) ?? (around is null ? null : Speaker(around, nameOf)), Time(clock, start), start, end, extraction => Copy(source, words, opens, extraction, marks), opens);
        }
    }

    private static void Copy(SourceText source, JsonValue words, bool opens, TextExtraction extraction, ReadMark? marks)
    {
        var skip = 0;
        if (opens) while (skip < words.Span.Length && source.Text[words.Span.Start + skip] is '>' or ' ') skip++;
        JsonWords.Copy(source, words with { Span = words.Span with { Start = words.Span.Start + skip } }, extraction, marks);
    }

    private static string? Speaker(JsonValue item, Func<string, string?>? nameOf)
    {
        var value = item.Member(Speakers);
        if (value is { Kind: JsonKind.Object }) value = value.Member("display_name", "displayname", "nickname", "global_name", "real_name", "name", "username", "id");
        if (value is not { Kind: JsonKind.Text or JsonKind.Literal } || string.IsNullOrWhiteSpace(value.Text) || value.Text is "null" or "true" or "false") return null;
        var name = value.Text.Trim();
        if (value.Kind == JsonKind.Literal || name.All(char.IsAsciiDigit)) return $"Speaker {name}";
        return nameOf?.Invoke(name) ?? name;
    }

    /// <summary>As the recording's clock shows it, or the date and time of a message.</summary>
    private static string? Time(JsonValue? value, double? seconds)
    {
        if (value is null) return null;
        if (seconds is not { } known) return value.Kind == JsonKind.Text && value.Text.Length is > 0 and <= 40 ? value.Text : null;
        // An epoch lies in this century, a recording's clock starts at 0.
        if (known > 600_000_000) return DateTimeOffset.FromUnixTimeMilliseconds((long)(known * 1000)).UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        return value.Kind == JsonKind.Text && value.Text.Contains(':') ? value.Text : TimeSpan.FromSeconds(Math.Round(known)).ToString("hh\\:mm\\:ss", CultureInfo.InvariantCulture);
    }

    private static double? Seconds(JsonValue? value, bool inMilliseconds)
    {
        if (value is not { Kind: JsonKind.Text or JsonKind.Literal }) return null;
        var text = value.Text.Trim().TrimEnd('s');
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return Sensible(number > 100_000_000_000 || inMilliseconds ? number / 1000 : number);
        return text.Contains(':') && TimeSpan.TryParse(text.Replace(',', '.'), CultureInfo.InvariantCulture, out var time) ? time.TotalSeconds : null;
    }

    private static double? Sensible(double seconds) => seconds is >= 0 and < 10_000_000_000 ? seconds : null;

    // No recording lasts for days: whole numbers beyond are milliseconds.
    private static bool AreMilliseconds(IReadOnlyList<Said> items)
    {
        var starts = items.Select(said => said.Item.Kind == JsonKind.Object ? said.Item.Member(Starts) : null).OfType<JsonValue>().ToList();
        if (starts.Count < 2 || !starts.TrueForAll(start => start.Text.All(char.IsAsciiDigit))) return false;
        var numbers = starts.Select(start => double.TryParse(start.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0).ToList();
        return numbers[^1] is > LongestRecording and < 600_000_000;
    }
}

/// <summary>An object that holds what was said.</summary>
/// <param name="Around">The object around it that says who speaks; null where it says so itself.</param>
internal readonly record struct Said(JsonValue Item, JsonValue? Around);
