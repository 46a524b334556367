namespace ChatBot.Discord.Rendering;

/// <summary>The numbers that readers find citations by: "[1]–[4] [7]".</summary>
internal static class CitationNumbers
{
    /// <summary>Of what <see cref="Of"/> gives.</summary>
    public const int Longest = 18;

    /// <param name="positions">From 0, in reading order; shown from 1.</param>
    public static string Of(IEnumerable<int> positions) => Joined(Runs(positions.Select(position => position + 1)), " ", number => $"[{number}]");

    /// <summary>"12, 14–16".</summary>
    public static string Paragraphs(IEnumerable<int> paragraphs) => Joined(Runs(paragraphs), ", ", number => $"{number}");

    private static string Joined(List<(int First, int Last)> runs, string separator, Func<int, string> shown)
    {
        var text = "";
        foreach (var (first, last) in runs)
        {
            var run = first == last ? shown(first) : $"{shown(first)}–{shown(last)}";
            var longer = text.Length == 0 ? run : $"{text}{separator}{run}";
            if (longer.Length > Longest - 2) return $"{text} …";
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
