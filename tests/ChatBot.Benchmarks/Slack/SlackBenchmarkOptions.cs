using System.Globalization;

namespace ChatBot.Benchmarks.Slack;

/// <param name="Rates">Slash commands a second.</param>
/// <param name="Seconds">At each rate.</param>
/// <param name="Chaos">Seconds.</param>
/// <param name="Commands">While there is chaos.</param>
internal sealed record SlackBenchmarkOptions(IReadOnlyList<int> Rates, int Seconds, int Chaos, int Commands)
{
    public static SlackBenchmarkOptions Read(IReadOnlyList<string> args) => new(
        [.. (Value(args, "--rates") ?? "50,200,1000").Split(',').Select(Number)],
        Number(Value(args, "--seconds") ?? "10"),
        Number(Value(args, "--chaos") ?? "60"),
        Number(Value(args, "--commands") ?? "2000"));

    private static string? Value(IReadOnlyList<string> args, string option) =>
        args.Index().FirstOrDefault(arg => arg.Item == option) is (var at, not null) && at + 1 < args.Count ? args[at + 1] : null;

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
