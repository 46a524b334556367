using System.Text.RegularExpressions;

namespace ChatBot.Learning.Weights;

/// <summary>Says whether a cited passage supports an answer, by the rule of the question sets: the longest common run of words covers 0.6 of the shorter text.</summary>
internal sealed partial class Judge(JudgedQuestion question)
{
    private const double Enough = 0.6;

    private readonly List<string[]> _evidence = [.. question.Evidence.Select(Words)];

    public bool Supports(string document, string text)
    {
        if (question.GoldDocument is { } gold && !document.Contains(gold, StringComparison.OrdinalIgnoreCase)) return false;
        var cited = Words(text);
        return cited.Length >= 2 && _evidence.Exists(evidence => evidence.Length > 0 && (double)LongestRun(evidence, cited) / Math.Min(evidence.Length, cited.Length) >= Enough);
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
