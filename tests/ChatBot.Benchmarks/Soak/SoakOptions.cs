using System.Globalization;

namespace ChatBot.Benchmarks.Soak;

/// <param name="Seconds">Of load.</param>
/// <param name="Rate">Questions a second on each platform.</param>
/// <param name="Every">Seconds between two troubles on each platform.</param>
internal sealed record SoakOptions(int Seconds, int Rate, int Every)
{
    /// <summary>A shorter run ends before everything that is kept for reuse has been made, and one connection that comes back slowly is much of it.</summary>
    private const int Long = 600;

    /// <summary>Whether memory and lateness say anything.</summary>
    public bool IsLong => Seconds >= Long;

    public static SoakOptions Read(IReadOnlyList<string> args) => new(Number(args, "--seconds", 1800), Number(args, "--rate", 4), Number(args, "--every", 90));

    private static int Number(IReadOnlyList<string> args, string option, int otherwise) =>
        args.Index().FirstOrDefault(arg => arg.Item == option) is (var at, not null) && at + 1 < args.Count ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : otherwise;
}
