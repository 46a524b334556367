using System.Text.RegularExpressions;
using ChatBot.Corpus.Passages;

namespace ChatBot.Learning.Weights;

/// <summary>
/// Says whether a passage is one of the judged ones, by the rule of the question sets: the longest common run of words covers 0.6 of the
/// shorter text.
/// </summary>
internal sealed partial class Judge(JudgedQuestion question)
{
    private const double Enough = 0.6;

    private readonly List<(string? Document, string[] Words)> _evidence =
        [.. question.Evidence.Select(gold => (gold.Document, Words(gold.Text)))];

    public bool Supports(Passage passage)
    {
        var cited = Words(passage.Text);
        return cited.Length >= 2 && _evidence.Exists(gold =>
            gold.Words.Length > 0
            && (gold.Document is null || passage.DocumentPath.Contains(gold.Document, StringComparison.OrdinalIgnoreCase))
            && (double)LongestRun(gold.Words, cited) / Math.Min(gold.Words.Length, cited.Length) >= Enough);
    }

    private static int LongestRun(string[] one, string[] other)
    {
        var shared = one.Intersect(other, StringComparer.Ordinal).Count();
        if (shared * 4 < Math.Min(one.Length, other.Length)) return 0;
        var before = new int[other.Length + 1];
        var best = 0;
        foreach (var word in one)
        {
            var now = new int[other.Length + 1];
            for (var index = 0; index < other.Length; index++)
            {
                if (word != other[index]) continue;
                now[index + 1] = before[index] + 1;
                best = Math.Max(best, now[index + 1]);
            }

            before = now;
        }

        return best;
    }

    private static string[] Words(string text) =>
        [.. WordPattern().Matches(text.Replace('\u2019', '\'').Replace('\u2018', '\'').ToLowerInvariant()).Select(match => match.Value)];

    [GeneratedRegex("[a-z0-9]+(?:'[a-z]+)?", RegexOptions.None, 10_000)]
    private static partial Regex WordPattern();
}
