using System.Text;
using ChatBot.Answers.Citations;
using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Rendering;

/// <summary>
/// Where the [n] of a page's lines lead: document, section, paragraph, speaker, kind of source and date of each. What stands together is told together.
/// </summary>
internal static class SourcesEmbed
{
    private const int LongestPlace = 150;
    private const int LongestSpeaker = 80;
    private const string Heading = "Sources";

    /// <summary>Kept for the line that says what did not fit.</summary>
    private const int Reserve = 80;

    /// <param name="numbers">Positions in <paramref name="citations"/>, from 0, in reading order.</param>
    /// <param name="room">Characters that the whole embed may have.</param>
    public static Embed? Of(IReadOnlyList<int> numbers, IReadOnlyList<Citation> citations, int room)
    {
        if (numbers.Count == 0) return null;
        var limit = Math.Min(room - Heading.Length, MessageLimits.EmbedDescription);
        var lines = Groups(numbers, citations).Select(group => (group.Count, Text: Line(group, citations))).ToList();
        var text = new StringBuilder();
        var shown = 0;
        foreach (var (count, line) in lines)
        {
            if (text.Length + line.Length + 1 > limit - Reserve) break;
            text.Append(text.Length == 0 ? "" : "\n").Append(line);
            shown += count;
        }

        if (shown < numbers.Count) text.Append($"\n… and {numbers.Count - shown} more: press a number to see its passage");
        return new Embed { Author = new EmbedAuthor(Heading), Description = text.ToString(), Color = Colour(numbers, citations) };
    }

    /// <summary>Neighbouring numbers whose passages differ in the paragraph only.</summary>
    private static List<List<int>> Groups(IReadOnlyList<int> numbers, IReadOnlyList<Citation> citations)
    {
        var groups = new List<List<int>>();
        foreach (var number in numbers)
        {
            if (groups is [.., var last] && IsSamePlace(citations[last[^1]], citations[number])) last.Add(number);
            else groups.Add([number]);
        }

        return groups;
    }

    private static bool IsSamePlace(Citation one, Citation other) =>
        (one.Passage.DocumentPath, one.Passage.Section.Path, one.Provenance, one.Speaker, one.Published)
        == (other.Passage.DocumentPath, other.Passage.Section.Path, other.Provenance, other.Speaker, other.Published);

    private static string Line(List<int> group, IReadOnlyList<Citation> citations)
    {
        var first = citations[group[0]];
        string?[] facts =
        [
            $"{(group.Count == 1 ? "paragraph" : "paragraphs")} {CitationNumbers.Paragraphs(group.Select(number => citations[number].Passage.Paragraph))}",
            first.Speaker is { Length: > 0 } speaker ? DiscordMarkdown.Plain(speaker, LongestSpeaker) : null,
            ProvenanceStyle.Label(first.Provenance),
            first.Published,
        ];
        var told = string.Join(", ", facts.Where(fact => !string.IsNullOrEmpty(fact)));
        var place = DiscordMarkdown.Line(QuotationEmbed.Place(first), LongestPlace);
        return $"{DiscordMarkdown.Escape(CitationNumbers.Of(group))} {place}, {DiscordMarkdown.Escape(told)}";
    }

    private static int Colour(IReadOnlyList<int> numbers, IReadOnlyList<Citation> citations)
    {
        var kinds = numbers.Select(number => citations[number].Provenance).Distinct().ToList();
        return kinds.Count == 1 ? ProvenanceStyle.Colour(kinds[0]) : ProvenanceStyle.Mixed;
    }
}
