namespace ChatBot.Benchmarks.Search;

internal static class Statistics
{
    /// <summary>Nearest rank.</summary>
    public static double Percentile(IEnumerable<double> values, double share)
    {
        double[] sorted = [.. values.Order()];
        return sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Length) - 1, 0, sorted.Length - 1)];
    }

    public static double Median<T>(IEnumerable<T> runs, Func<T, double> figure) => Percentile(runs.Select(figure), 0.5);
}
