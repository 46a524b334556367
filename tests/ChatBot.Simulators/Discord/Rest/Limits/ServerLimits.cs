using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using ChatBot.Simulators.Discord.Rest.Routing;

namespace ChatBot.Simulators.Discord.Rest.Limits;

/// <summary>
/// Limits as Discord keeps them: one for each route and major parameter, and one for everything that is sent with the bot's token.
/// https://discord.com/developers/docs/topics/rate-limits
/// </summary>
public sealed class ServerLimits(TimeProvider time)
{
    public const int GlobalPerSecond = 50;

    private readonly ConcurrentDictionary<string, Window> _windows = new();
    private int _invalid;

    /// <summary>How many requests each limit has turned down.</summary>
    public int Exceeded { get; private set; }

    /// <summary>How many invalid requests there were: 10,000 in ten minutes shut out an address.</summary>
    public int Invalid => Volatile.Read(ref _invalid);

    /// <summary>Null when the request may pass; otherwise the 429.</summary>
    public RestAnswer? Take(RestRoute route, RestCall call, out IReadOnlyDictionary<string, string> headers)
    {
        headers = new Dictionary<string, string>();
        if (route.NeedsToken && WindowOf("global", GlobalPerSecond, TimeSpan.FromSeconds(1)) is var global && !global.Take(time))
        {
            Exceeded++;
            return TooMany(global.ResetAfter(time), RateLimitScope.Global);
        }

        if (route.Limit is not { } limit) return null;

        var bucket = BucketOf(route);
        var window = WindowOf($"{bucket} {string.Join(' ', route.Major.Select(name => call.Values[name]))}", limit.Requests, limit.Window);
        var passes = window.Take(time);
        headers = window.Headers(bucket, time);
        if (passes) return null;

        Exceeded++;
        return TooMany(window.ResetAfter(time), RateLimitScope.User, headers);
    }

    public void CountInvalid(int status, bool isShared)
    {
        if (status is 401 or 403 || (status == 429 && !isShared)) Interlocked.Increment(ref _invalid);
    }

    /// <summary>A global one carries no headers of a bucket: with them clients take it for the bucket's.</summary>
    public static RestAnswer TooMany(TimeSpan retryAfter, RateLimitScope scope, IReadOnlyDictionary<string, string>? bucket = null)
    {
        var headers = new Dictionary<string, string>(scope == RateLimitScope.Global ? new Dictionary<string, string>() : bucket ?? new Dictionary<string, string>())
        {
            ["Retry-After"] = Math.Ceiling(retryAfter.TotalSeconds).ToString(CultureInfo.InvariantCulture),
            ["X-RateLimit-Scope"] = scope.ToString().ToLowerInvariant(),
        };
        if (scope == RateLimitScope.Global) headers["X-RateLimit-Global"] = "true";
        return new RestAnswer(429, new JsonObject
        {
            ["message"] = "You are being rate limited.",
            ["retry_after"] = Math.Round(retryAfter.TotalSeconds, 3),
            ["global"] = scope == RateLimitScope.Global,
        })
        { Headers = headers };
    }

    /// <summary>Discord's are hashes as well, and several routes may share one.</summary>
    private static string BucketOf(RestRoute route) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(route.ToString())))[..32];

    private Window WindowOf(string key, int requests, TimeSpan length) => _windows.GetOrAdd(key, _ => new Window(requests, length));

    private sealed class Window(int requests, TimeSpan length)
    {
        private long? _start;
        private int _used;

        public bool Take(TimeProvider time)
        {
            if (_start is null || time.GetElapsedTime(_start.Value) >= length)
            {
                _start = time.GetTimestamp();
                _used = 0;
            }

            if (_used >= requests) return false;
            _used++;
            return true;
        }

        public TimeSpan ResetAfter(TimeProvider time) => length - time.GetElapsedTime(_start!.Value);

        public Dictionary<string, string> Headers(string bucket, TimeProvider time) => new()
        {
            ["X-RateLimit-Bucket"] = bucket,
            ["X-RateLimit-Limit"] = requests.ToString(CultureInfo.InvariantCulture),
            ["X-RateLimit-Remaining"] = (requests - _used).ToString(CultureInfo.InvariantCulture),
            ["X-RateLimit-Reset-After"] = ResetAfter(time).TotalSeconds.ToString("F3", CultureInfo.InvariantCulture),
            ["X-RateLimit-Reset"] = ((time.GetUtcNow() + ResetAfter(time)).ToUnixTimeMilliseconds() / 1000.0).ToString("F3", CultureInfo.InvariantCulture),
        };
    }
}

public enum RateLimitScope
{
    /// <summary>The bot's own, of one bucket.</summary>
    User,

    /// <summary>The bot's own, of everything.</summary>
    Global,

    /// <summary>The resource's: others have used it up, and it does not count as invalid.</summary>
    Shared,
}
