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
}
