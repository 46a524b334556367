using System.Collections.Concurrent;

namespace ChatBot.Simulators.Slack.World;

/// <summary>
/// trigger_ids: each opens one view, within <paramref name="life"/>; Slack's is 3 s
/// (https://docs.slack.dev/interactivity/handling-user-interaction#modal_responses).
/// </summary>
public sealed class Triggers(TimeProvider time, TimeSpan life)
{
    private readonly ConcurrentDictionary<string, (long At, string User, string? Root)> _open = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _used = new(StringComparer.Ordinal);
    private int _count;

    /// <param name="root">The modal from which it comes; null where it comes from elsewhere.</param>
    public string Issue(string user, string? root = null)
    {
        var id = $"{Interlocked.Increment(ref _count)}.{time.GetUtcNow().ToUnixTimeMilliseconds()}.{Guid.NewGuid():N}";
        _open[id] = (time.GetTimestamp(), user, root);
        return id;
    }

    /// <returns>The error; null when it is good, and used up now.</returns>
    internal string? Use(string id, out string user, out string? root)
    {
        (user, root) = ("", null);
        if (_used.ContainsKey(id)) return "exchanged_trigger_id";
        if (!_open.TryRemove(id, out var trigger)) return "invalid_trigger_id";
        _used[id] = true;
        (user, root) = (trigger.User, trigger.Root);
        return time.GetElapsedTime(trigger.At) > life ? "expired_trigger_id" : null;
    }
}
