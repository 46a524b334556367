using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Reading.Sections;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ChatBot.Corpus.Reading.FrontMatters;

/// <summary>Reads the YAML between two "---" lines that a Markdown file may open with. An error there costs the front matter, not the document.</summary>
internal static class FrontMatterReader
{
    private const string Fence = "---";

    /// <returns>What it says, and where the document's own text begins.</returns>
    public static (Statement Statement, int TextStart) Read(string text)
    {
        var lines = text.AsSpan();
        var first = lines.IndexOfAny('\r', '\n');
        if (first < 0 || !lines[..first].TrimEnd().SequenceEqual(Fence)) return (Statement.None, 0);
        if (Close(text, first) is not { } close) return (Statement.None, 0);
        return (Parse(text[first..close.Start]), close.End);
    }

    private static (int Start, int End)? Close(string text, int from)
    {
        var at = from;
        while (at < text.Length)
        {
            var start = at + (text.AsSpan(at).StartsWith("\r\n") ? 2 : 1);
            if (start >= text.Length) return null;
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            var end = length < 0 ? text.Length : start + length;
            if (text.AsSpan(start, end - start).TrimEnd() is "---" or "...") return (start, end);
            at = end;
        }

        return null;
    }

    private static Statement Parse(string yaml)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream.Documents.Count > 0 && stream.Documents[0].RootNode is YamlMappingNode root ? Of(root) : Statement.None;
        }
        catch (YamlException exception)
        {
            return Statement.None with { Warnings = [$"the front matter is not valid YAML (line {exception.Start.Line}: {exception.Message}) and was not used"] };
        }
    }

    private static Statement Of(YamlMappingNode root)
    {
        var keys = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in root.Children)
        {
            if (key is YamlScalarNode { Value: { } name } && Text(value) is { } text) keys.TryAdd(name, text);
        }

        var warnings = new List<string>();
        return new Statement
        {
            Title = First(keys, "title", "subject", "headline"),
            Author = First(keys, "author", "authors", "by", "byline"),
            Date = First(keys, "meeting_date", "event_date", "date", "published", "published_time", "publish_date", "published_at", "publication_date", "release_date", "created") is { } date ? DateOf(date, warnings) : null,
            Scribe = First(keys, "transcript_by", "transcribed_by", "transcriber", "scribe", "scribes", "notes_by", "note_taker", "minutes_by"),
            Provenance = First(keys, "provenance") is { } provenance ? ProvenanceOf(provenance, warnings) : null,
            StandsFor = First(keys, "stands-for", "stands_for", "standsfor")?.ToLowerInvariant(),
            Warnings = warnings,
        };
    }

    private static string? First(Dictionary<string, string> keys, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (keys.TryGetValue(name, out var value)) return value;
        }

        return null;
    }

    private static string? Text(YamlNode node) => node switch
    {
        YamlScalarNode { Value: { } value } when !string.IsNullOrWhiteSpace(value) => value.Replace('\u00A0', ' ').Trim(),
        YamlSequenceNode sequence when sequence.Children.OfType<YamlScalarNode>().Any() => string.Join(", ", sequence.Children.OfType<YamlScalarNode>().Select(item => item.Value)),
        YamlMappingNode mapping when mapping.Children.TryGetValue(new YamlScalarNode("name"), out var name) => Text(name),
        _ => null,
    };

    private static PartialDate? DateOf(string text, List<string> warnings)
    {
        if (DateFinder.Find(text) is [var mention, ..]) return mention.Date;
        warnings.Add($"the front matter's date \"{text}\" was not understood");
        return null;
    }

    private static Provenance? ProvenanceOf(string text, List<string> warnings)
    {
        if (Enum.TryParse<Provenance>(text, ignoreCase: true, out var provenance) && Enum.IsDefined(provenance) && provenance != Provenance.Comment && !char.IsAsciiDigit(text[0])) return provenance;
        warnings.Add($"the front matter's provenance \"{text}\" is none of fiction, transcript, minutes, report, opinion");
        return null;
    }
}
