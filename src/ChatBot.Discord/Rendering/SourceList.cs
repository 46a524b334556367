using System.Text;
using ChatBot.Answers.Citations;

namespace ChatBot.Discord.Rendering;

/// <summary>
/// Where the [n] of a page's lines lead, in small print: document, section, paragraph, speaker, kind of source and date of each. What is
/// of one document is told together.
/// </summary>
internal static class SourceList
{
    private const int LongestPlace = 150;
    private const int LongestSpeaker = 80;

    /// <summary>Kept for the line that says what did not fit.</summary>
    private const int Reserve = 80;

    /// <param name="numbers">Positions in <paramref name="citations"/>, from 0, in reading order; at least one.</param>
    /// <param name="room">Characters that the whole list may have.</param>
    public static string Of(IReadOnlyList<int> numbers, IReadOnlyList<Citation> citations, int room)
    {
        var text = new StringBuilder();
        var shown = 0;
        foreach (var group in SourceGroup.Of(numbers, citations))
        {
            var line = $"-# {Line(group)}";
            if (text.Length + line.Length + 1 > room - Reserve) break;
            text.Append(text.Length == 0 ? "" : "\n").Append(line);
            shown += group.Positions.Count;
        }

        if (shown == numbers.Count) return text.ToString();
        return text.Append(text.Length == 0 ? "" : "\n").Append($"-# … and {numbers.Count - shown} more: choose a number to see its passage").ToString();
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
}
