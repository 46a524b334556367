namespace ChatBot.Transport.Deduplication;

/// <summary>
/// Tells a first delivery from a repeated one: platforms deliver at least once. A key is remembered for <paramref name="keptFor"/>, but never more than
/// <paramref name="capacity"/> of them, the oldest forgotten first. Safe for any number of callers at once.
/// </summary>
public sealed class RecentKeys(TimeSpan keptFor, int capacity, TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Queue<(string Key, long At)> _byAge = [];

    /// <summary>True once for a key, until it is forgotten.</summary>
    public bool IsNew(string key)
    {
        lock (_gate)
        {
            while (_byAge.TryPeek(out var oldest) && time.GetElapsedTime(oldest.At) >= keptFor) Forget();
            if (!_known.Add(key)) return false;
            _byAge.Enqueue((key, time.GetTimestamp()));
            if (_byAge.Count > capacity) Forget();
            return true;
        }
    }

    /// <summary>What was noted too early is new again.</summary>
    public void Forget(string key)
    {
        lock (_gate) _known.Remove(key);
    }

    private void Forget() => _known.Remove(_byAge.Dequeue().Key);
}
