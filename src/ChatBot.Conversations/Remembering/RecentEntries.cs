namespace ChatBot.Conversations.Remembering;

/// <summary>
/// The entries used last, bounded: two generations, of which the older is dropped when the younger is full. What is used again moves to the younger. Holds between one and
/// two times its capacity. Thread-safe.
/// </summary>
internal sealed class RecentEntries<TKey, TValue>(int capacity)
    where TKey : notnull
{
    private readonly Lock _gate = new();
    private Dictionary<TKey, TValue> _young = [];
    private Dictionary<TKey, TValue> _old = [];

    public bool Find(TKey key, out TValue? value)
    {
        lock (_gate)
        {
            if (_young.TryGetValue(key, out value)) return true;
            if (!_old.TryGetValue(key, out value)) return false;
            Put(key, value);
            return true;
        }
    }

    /// <summary>False when it was there already.</summary>
    public bool Add(TKey key, TValue value)
    {
        lock (_gate)
        {
            var isNew = !_young.ContainsKey(key) && !_old.ContainsKey(key);
            Put(key, value);
            return isNew;
        }
    }

    public void Set(TKey key, TValue value)
    {
        lock (_gate) Put(key, value);
    }

    private void Put(TKey key, TValue value)
    {
        if (_young.Count >= capacity && !_young.ContainsKey(key)) (_old, _young) = (_young, []);
        _young[key] = value;
    }
}
