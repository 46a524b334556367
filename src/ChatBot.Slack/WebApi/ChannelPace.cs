using ChatBot.Transport.RateLimits;

namespace ChatBot.Slack.WebApi;

/// <summary>
/// One message a second in each channel, which is what Slack takes (https://docs.slack.dev/apis/web-api/rate-limits); further ones wait,
/// and whoever asked gets a turn beside those who asked for much.
/// </summary>
internal sealed class ChannelPace(TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    /// <summary>Above this, channels that were quiet for a while are forgotten.</summary>
    private const int Tidy = 1_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Lane> _lanes = new(StringComparer.Ordinal);

    /// <param name="asker">Whom the message answers.</param>
    public async ValueTask TakeAsync(string channel, string asker, CancellationToken cancellationToken)
    {
        var lane = LaneOf(channel);
        var asked = time.GetTimestamp();
        try
        {
            await lane.Limit.TakeAsync(asker, cancellationToken);
            RateLimitWaits.Add(SlackConnection.Name, time.GetElapsedTime(asked));
        }
        finally
        {
            lock (_gate)
            {
                lane.Inside--;
                lane.LastUsed = time.GetTimestamp();
            }
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            foreach (var lane in _lanes.Values) lane.Limit.Dispose();
        }
    }

    private Lane LaneOf(string channel)
    {
        lock (_gate)
        {
            if (_lanes.Count > Tidy) Forget();
            if (!_lanes.TryGetValue(channel, out var lane)) _lanes.Add(channel, lane = new Lane(new SlidingWindowLimit(1, Second, time)));
            lane.Inside++;
            return lane;
        }
    }

    private void Forget()
    {
        foreach (var (channel, lane) in _lanes.Where(entry => entry.Value.Inside == 0 && time.GetElapsedTime(entry.Value.LastUsed) > Second).ToList())
        {
            _lanes.Remove(channel);
            lane.Limit.Dispose();
        }
    }

    private sealed class Lane(SlidingWindowLimit limit)
    {
        public SlidingWindowLimit Limit => limit;

        public int Inside { get; set; }

        public long LastUsed { get; set; }
    }
}
