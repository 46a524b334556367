namespace ChatBot.Answers.Citations;

/// <summary>The numbers that readers find citations by: "[1]–[4] [7]".</summary>
public static class CitationNumbers
{
    /// <param name="positions">From 0, in reading order; shown from 1.</param>
    /// <param name="longest">In characters; what does not fit is left out with "…".</param>
    public static string Of(IEnumerable<int> positions, int longest) =>
        Joined(Runs(positions.Select(position => position + 1)), " ", number => $"[{number}]", longest);

    /// <summary>"12, 14–16".</summary>
    /// <param name="longest">In characters; what does not fit is left out with "…".</param>
    public static string Paragraphs(IEnumerable<int> paragraphs, int longest) =>
        Joined(Runs(paragraphs), ", ", number => $"{number}", longest);

    private static string Joined(List<(int First, int Last)> runs, string separator, Func<int, string> shown, int longest)
    {
        var text = "";
        foreach (var (first, last) in runs)
        {
            var run = first == last ? shown(first) : $"{shown(first)}–{shown(last)}";
            var longer = text.Length == 0 ? run : $"{text}{separator}{run}";
            if (longer.Length > longest - 2) return $"{text} …";
            text = longer;
        }

        return text;
    }

    private static List<(int First, int Last)> Runs(IEnumerable<int> numbers)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var number in numbers)
        {
            if (runs is [.., var last] && last.Last + 1 == number) runs[^1] = (last.First, number);
            else runs.Add((number, number));
        }

        return runs;
    }
}
