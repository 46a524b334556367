using System.Collections.Concurrent;

namespace ChatBot.Simulators.Slack.Api;

/// <summary>One message a second in each channel, with short bursts (https://docs.slack.dev/apis/web-api/rate-limits).</summary>
internal sealed class ChannelBursts(int burst, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, (double Left, long At)> _channels = new(StringComparer.Ordinal);

    public bool Takes(string channel)
    {
        var now = time.GetTimestamp();
        var taken = false;
        _channels.AddOrUpdate(channel, _ => Take(burst, now, out taken), (_, state) => Take(Math.Min(burst, state.Left + time.GetElapsedTime(state.At, now).TotalSeconds), now, out taken));
        return taken;
    }

    private static (double, long) Take(double left, long now, out bool taken)
    {
        taken = left >= 0.999;
        return (taken ? left - 1 : left, now);
    }
}
