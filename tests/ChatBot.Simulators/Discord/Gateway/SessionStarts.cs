using System.Text.Json.Nodes;

namespace ChatBot.Simulators.Discord.Gateway;

/// <summary>
/// How many sessions may still be started, and how close together: https://discord.com/developers/docs/events/gateway#session-start-limit-object and
/// https://discord.com/developers/docs/events/gateway#sharding-max-concurrency.
/// </summary>
internal sealed class SessionStarts(DiscordSimulatorOptions options)
{
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(5);

    private readonly Lock _gate = new();
    private readonly Dictionary<int, long> _lastOfBucket = [];
    private int _left = options.SessionStartsLeft;
    private DateTimeOffset _full = options.Time.GetUtcNow() + Day;

    /// <summary>False when none was left: Discord resets the token of such a bot.</summary>
    public bool TryStart()
    {
        lock (_gate)
        {
            Refill();
            if (_left == 0) return false;
            _left--;
            return true;
        }
    }

    /// <summary>False within five seconds of another one of the bucket.</summary>
    public bool IsSpaced(int shard)
    {
        lock (_gate)
        {
            var bucket = shard % options.MaxConcurrency;
            var now = options.Time.GetTimestamp();
            if (_lastOfBucket.TryGetValue(bucket, out var last) && options.Time.GetElapsedTime(last, now) < Window) return false;
            _lastOfBucket[bucket] = now;
            return true;
        }
    }

    public JsonObject ToJson()
    {
        lock (_gate)
        {
            Refill();
            return new JsonObject
            {
                ["total"] = options.SessionStarts,
                ["remaining"] = _left,
                ["reset_after"] = (long)(_full - options.Time.GetUtcNow()).TotalMilliseconds,
                ["max_concurrency"] = options.MaxConcurrency,
            };
        }
    }

    private void Refill()
    {
        var now = options.Time.GetUtcNow();
        if (now < _full) return;
        _left = options.SessionStarts;
        _full = now + Day;
    }
}
