namespace ChatBot.Simulators.Discord.World;

/// <summary>
/// Discord's ids: milliseconds since 2015 in the upper 42 bits. They are minted from the clock because clients read the time from them: one refuses
/// to answer an interaction whose id is more than three seconds old. https://discord.com/developers/docs/reference#snowflakes
/// </summary>
public sealed class Snowflakes(TimeProvider time)
{
    private const long Epoch = 1_420_070_400_000;
    private long _last;

    public ulong Next()
    {
        var fromClock = (time.GetUtcNow().ToUnixTimeMilliseconds() - Epoch) << 22;
        long last, next;
        do
        {
            last = Interlocked.Read(ref _last);
            next = Math.Max(fromClock, last + 1);
        }
        while (Interlocked.CompareExchange(ref _last, next, last) != last);
        return (ulong)next;
    }

    public static DateTimeOffset TimeOf(ulong id) => DateTimeOffset.FromUnixTimeMilliseconds(((long)id >> 22) + Epoch);
}
