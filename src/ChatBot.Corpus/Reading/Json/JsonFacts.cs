using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.Exports;

namespace ChatBot.Corpus.Reading.Json;

/// <summary>What a file says of the whole of it: what it is called and of which day it is, at its top or in an object about the meeting, call or channel.</summary>
internal sealed class JsonFacts
{
    private const int Deepest = 3;
    private const int LongestTitle = 160;
    private readonly SourceText _source;
    private (double Rank, JsonValue Value)? _title;
    private (double Rank, PartialDate Date)? _date;

    private readonly IReadOnlyList<JsonSpeech> _speeches;

    private JsonFacts(SourceText source, IReadOnlyList<JsonSpeech> speeches) => (_source, _speeches) = (source, speeches);

    /// <summary>Null where nothing is called so.</summary>
    public JsonValue? TitleValue => _title?.Value;

    public string? Title => _title is { } title ? JsonWords.Plain(_source, title.Value).Trim() : null;

    public PartialDate? Date => _date?.Date;

    /// <param name="speeches">What was said: what is called so around it is called so for it.</param>
    public static JsonFacts Of(JsonValue root, SourceText source, IReadOnlyList<JsonSpeech> speeches)
    {
        var facts = new JsonFacts(source, speeches);
        facts.Look(root, depth: 0);
        return facts;
    }

    private void Look(JsonValue value, int depth)
    {
        if (value.Kind == JsonKind.Array && value.Items is [var only] && Holds(value)) Look(only, depth);
        if (value.Kind != JsonKind.Object || depth > Deepest) return;
        var isAround = depth > 0 && Holds(value);
        foreach (var (name, member) in value.Members)
        {
            var words = ExportNames.WordsOf(name);
            if ((member.Kind == JsonKind.Object && ExportNames.Hints("title place", words)) || Holds(member)) Look(member, depth + 1);
            if (member.IsWritten && member.Text.Length <= LongestTitle && TitleRank(words, isAround) is { } title && !(_title?.Rank <= title + (3 * depth))) _title = (title + (3 * depth), member);
            if (DateRank(words) is { } rank && DateOf(member) is { } date && !(_date?.Rank <= rank + (3 * depth))) _date = (rank + (3 * depth), date);
        }
    }

    private bool Holds(JsonValue value) => value.Kind is JsonKind.Object or JsonKind.Array && _speeches.Count > 0 && !_speeches.Any(speech => ReferenceEquals(speech.List, value)) && _speeches.All(speech => IsIn(value, speech.List));

    private static bool IsIn(JsonValue value, JsonValue list) => ReferenceEquals(value, list) || value.Members.Any(member => IsIn(member.Value, list)) || value.Items.Any(item => IsIn(item, list));

    private static double? TitleRank(List<string> words, bool isAround) => words switch
    {
        [.., var last] when words.Count < 3 && ExportNames.Hints("title word", [last]) => words.Count == 1 ? 0 : 0.5,
        ["subject"] or ["headline"] => 2,
        [.., "subject"] when ExportNames.Hints("title place", words) => 2,
        ["display", "name"] when isAround => 4.5,
        ["name"] => 4,
        [.., "name"] or [.., "topic"] when ExportNames.Hints("title place", words) => 4.5,
        ["meeting"] or ["call"] or ["event"] => 5,
        ["topic"] => 6,
        _ => null,
    };

    private static double? DateRank(List<string> words)
    {
        if (words.Count > 3 || !ExportNames.Hints("date", words) || ExportNames.Hints("date never", words)) return null;
        return words.Contains("created") || words.Contains("timestamp") ? 2 : words.Contains("date") || words.Contains("day") || words.Contains("datum") ? 0 : 1;
    }

    private static PartialDate? DateOf(JsonValue value)
    {
        if (value.Kind is not (JsonKind.Text or JsonKind.Literal)) return null;
        if (ExportTime.Of(value.Text) is { IsDated: true } time) return DateFinder.Find(time.Shown[..10]) is [var day, ..] ? day.Date : null;
        return value.Kind == JsonKind.Text && DateFinder.Find(value.Text) is [var mention, ..] ? mention.Date : null;
    }
}
