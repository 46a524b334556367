using System.Globalization;

namespace ChatBot.Benchmarks.Folder;

internal sealed record FolderBenchmarkOptions(int[] Megabytes, int Files, int Saves, int Seed)
{
    private static readonly FolderBenchmarkOptions Default = new([1, 20, 200], 10_000, 10, 1);

    /// <summary>Null, and a line on standard error, where an option is unknown or no number.</summary>
    public static FolderBenchmarkOptions? Parse(ReadOnlySpan<string> args)
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

    private static FolderBenchmarkOptions? Set(FolderBenchmarkOptions options, string name, string value)
    {
        var numbers = Array.ConvertAll(value.Split(','), Number);
        if (numbers.Contains(0)) return null;
        return name switch
        {
            "--megabytes" => options with { Megabytes = numbers },
            "--files" => options with { Files = numbers[0] },
            "--saves" => options with { Saves = numbers[0] },
            "--seed" => options with { Seed = numbers[0] },
            _ => null,
        };
    }

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
