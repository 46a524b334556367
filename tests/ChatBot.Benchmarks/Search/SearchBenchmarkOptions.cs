using System.Globalization;

namespace ChatBot.Benchmarks.Search;

internal sealed record SearchBenchmarkOptions(int[] Passages, int Queries, int Runs, int Seed)
{
    private static readonly SearchBenchmarkOptions Default = new([1_000, 65_000, 1_000_000], 400, 5, 1);

    /// <summary>Null, and a line on standard error, where an option is unknown or no number.</summary>
    public static SearchBenchmarkOptions? Parse(ReadOnlySpan<string> args)
    {
        var options = Default;
        for (var i = 0; i < args.Length; i += 2)
        {
            var parsed = i + 1 < args.Length ? Set(options, args[i], args[i + 1]) : null;
            if (parsed is null)
            {
                Console.Error.WriteLine($"{args[i]}: not an option with a value of positive numbers; see --help");
                return null;
            }
            options = parsed;
        }
        return options;
    }

    private static SearchBenchmarkOptions? Set(SearchBenchmarkOptions options, string name, string value)
    {
        var numbers = Array.ConvertAll(value.Split(','), Number);
        if (numbers.Contains(0)) return null;
        return name switch
        {
            "--passages" => options with { Passages = numbers },
            "--queries" => options with { Queries = numbers[0] },
            "--runs" => options with { Runs = numbers[0] },
            "--seed" => options with { Seed = numbers[0] },
            _ => null,
        };
    }

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
