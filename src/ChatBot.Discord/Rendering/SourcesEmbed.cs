using System.Text;
using ChatBot.Answers.Citations;
using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Rendering;

/// <summary>
/// Where the [n] of a page's lines lead: document, section, paragraph, speaker, kind of source and date of each. What is of one document is told together.
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
        var lines = SourceGroup.Of(numbers, citations).Select(group => (group.Positions.Count, Text: Line(group))).ToList();
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

    private static string Line(SourceGroup group)
    {
        string?[] facts =
        [
            group.Paragraphs,
            group.Speaker is { } speaker ? DiscordMarkdown.Plain(speaker, LongestSpeaker) : null,
            ProvenanceStyle.Label(group.Provenance),
            group.Published,
        ];
        var told = string.Join(", ", facts.Where(fact => !string.IsNullOrEmpty(fact)));
        var place = DiscordMarkdown.Line(group.Section is { } section ? $"{group.Title} › {section}" : group.Title, LongestPlace);
        return $"{DiscordMarkdown.Escape(group.Numbers)} {place}, {DiscordMarkdown.Escape(told)}";
    }

    private static int Colour(IReadOnlyList<int> numbers, IReadOnlyList<Citation> citations)
    {
        var kinds = numbers.Select(number => citations[number].Provenance).Distinct().ToList();
        return kinds.Count == 1 ? ProvenanceStyle.Colour(kinds[0]) : ProvenanceStyle.Mixed;
    }
}
