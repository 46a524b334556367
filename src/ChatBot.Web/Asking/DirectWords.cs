using System.Globalization;
using System.Text.RegularExpressions;
using ChatBot.Answers;
using ChatBot.Answers.Citations;

namespace ChatBot.Web.Asking;

/// <summary>
/// Finds the direct answer in a summary: words in quotation marks with a citation's number at the end of a line, such as 'The documents
/// say: “9 March” [1]'.
/// </summary>
internal static partial class DirectWords
{
    public static SummaryLineView[] In(Answer answer) => [.. answer.Summary.Split('\n').Select(line => Of(line, answer.Citations))];

    private static SummaryLineView Of(string line, IReadOnlyList<Citation> citations)
    {
        if (Numbered().Match(line) is not { Success: true } match) return new SummaryLineView(line);
        if (!int.TryParse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture, out var number) || number < 1 || number > citations.Count) return new SummaryLineView(line);
        var before = line[..match.Index];
        for (var at = before.IndexOfAny(['“', '"']); at >= 0; at = before.IndexOfAny(['“', '"'], at + 1))
            if (Words(before[at..], citations[number - 1].Quote) is { } words) return new SummaryLineView(before[..at].TrimEnd(), words, number);
        return new SummaryLineView(line);
    }

    /// <summary>Null unless the passage has the very words: what only looks like a quote is no quote.</summary>
    private static QuotedView? Words(string quoted, string passage)
    {
        if (passage.Contains(quoted, StringComparison.Ordinal)) return new QuotedView("", quoted, "");
        return quoted is ['“', .. var words, '”'] && passage.Contains(words, StringComparison.Ordinal) ? new QuotedView("“", words, "”") : null;
    }

    [GeneratedRegex(@" \[(?<number>[0-9]{1,6})\]$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Numbered();
}
