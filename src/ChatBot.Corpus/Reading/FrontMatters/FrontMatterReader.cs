using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Reading.Sections;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ChatBot.Corpus.Reading.FrontMatters;

/// <summary>
/// Reads the YAML between two "---" lines that a Markdown file may open with. An error there costs the front matter, not the document. It
/// takes the parser's events one by one:
/// the library's tree of nodes is made, compared and hashed by recursion, which a file of 60 KB drives through the stack's end.
/// </summary>
internal static class FrontMatterReader
{
    private const string Fence = "---";
    private const int Longest = 64 << 10;

    // The parser looks at every open bracket for every token.
    private const int Deepest = 32;

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
        if (yaml.Length > Longest) return Statement.None with { Warnings = [$"the front matter has more than {Longest >> 10} KB and was not used"] };
        try
        {
            return Of(Keys(new Parser(new StringReader(yaml))));
        }
        catch (YamlException exception)
        {
            return Statement.None with { Warnings = [$"the front matter is not valid YAML (line {exception.Start.Line}: {exception.Message}) and was not used"] };
        }
    }

    /// <summary>What the keys of the outermost mapping say; nothing where the outermost is something else.</summary>
    private static Dictionary<string, string> Keys(Parser parser)
    {
        var keys = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _) || !parser.TryConsume<MappingStart>(out _)) return keys;
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = TakeScalar(parser);
            if (TakeWords(parser) is { } words && key is not null) keys.TryAdd(key, words);
        }

        // What stands behind the mapping must be its end.
        parser.Consume<DocumentEnd>();
        return keys;
    }

    /// <summary>A scalar's words, a list's scalars, or the "name" of a mapping; null for all else. Takes the whole value.</summary>
    private static string? TakeWords(Parser parser)
    {
        if (parser.TryConsume<SequenceStart>(out _))
        {
            var items = new List<string>();
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                if (TakeScalar(parser) is { } item) items.Add(item);
            }

            return items.Count > 0 ? string.Join(", ", items) : null;
        }

        string? words = null;
        if (parser.TryConsume<MappingStart>(out _))
        {
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var isName = TakeScalar(parser) == "name";
                var value = TakeScalar(parser);
                if (isName) words ??= value;
            }
        }
        else
        {
            words = TakeScalar(parser);
        }

        return string.IsNullOrWhiteSpace(words) ? null : words.Replace('\u00A0', ' ').Trim();
    }

    /// <summary>Takes a value with all that is in it; null where it is no scalar.</summary>
    private static string? TakeScalar(Parser parser)
    {
        if (parser.TryConsume<Scalar>(out var scalar)) return scalar.Value;
        var depth = 0;
        do
        {
            var taken = parser.Consume<ParsingEvent>();
            depth += taken.NestingIncrease;
            if (depth > Deepest) throw new YamlException(taken.Start, taken.End, $"it is nested more than {Deepest} deep");
        }
        while (depth > 0);
        return null;
    }

    private static Statement Of(Dictionary<string, string> keys)
    {
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
