using System.Collections.Concurrent;

namespace ChatBot.Simulators.Slack.World;

/// <summary>response_urls: each good for 5 answers within 30 minutes (https://docs.slack.dev/interactivity/handling-user-interaction#message_responses).</summary>
public sealed class ResponseUrls(TimeProvider time)
{
    private const int Most = 5;
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(30);
    private readonly ConcurrentDictionary<string, ResponseUrl> _open = new(StringComparer.Ordinal);

    /// <param name="original">The message that it belongs to; null for a slash command.</param>
    internal string Issue(int port, string channel, string user, ShownMessage? original)
    {
        var token = Guid.NewGuid().ToString("N");
        _open[token] = new ResponseUrl(channel, user, original, time.GetTimestamp());
        return $"http://127.0.0.1:{port}/respond/{token}";
    }

    /// <returns>The error; null when it may be used, and has been once more.</returns>
    internal string? Use(string token, out ResponseUrl? url)
    {
        if (!_open.TryGetValue(token, out url)) return "invalid_url";
        if (time.GetElapsedTime(url.At) > Life) return "expired_url";
        return Interlocked.Increment(ref url.Uses) > Most ? "used_url" : null;
    }
}

internal sealed class ResponseUrl(string channel, string user, ShownMessage? original, long at)
{
    public int Uses;

    public string Channel => channel;

    public string User => user;

    public ShownMessage? Original => original;

    public long At => at;
}
