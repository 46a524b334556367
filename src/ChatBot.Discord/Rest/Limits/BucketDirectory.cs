using System.Collections.Concurrent;
using ChatBot.Discord.Rest.Routes;
using ChatBot.Transport.RateLimits;

namespace ChatBot.Discord.Rest.Limits;

/// <summary>
/// Which limit a route falls under. Several routes may share one, and only the server's answers tell: until then each template has its own. Either is
/// counted apart for each major parameter.
/// </summary>
internal sealed class BucketDirectory(TimeProvider time) : IDisposable
{
    /// <summary>Each interaction has buckets of its own, so those that nobody uses any more are dropped.</summary>
    private const int SweepEvery = 500;

    private readonly ConcurrentDictionary<string, string> _names = new();
    private readonly ConcurrentDictionary<Key, Bucket> _buckets = new();
    private int _made;

    public int Count => _buckets.Count;

    /// <summary>Waits for the route's turn. The bucket is to be returned.</summary>
    public async ValueTask<Bucket> TakeAsync(Route route, string major, CancellationToken cancellationToken)
    {
        while (true)
        {
            var bucket = BucketOf(route, major);
            await bucket.TakeAsync(cancellationToken);
            if (ReferenceEquals(bucket, BucketOf(route, major)))
                return bucket;

            // While we waited the server has told that this route belongs elsewhere.
            bucket.Return();
        }
    }

    /// <summary>Takes in what an answer told; before the bucket is returned.</summary>
    public void Learn(Route route, string major, Bucket taken, RateLimitHeaders headers)
    {
        if (headers.Bucket is not { } name)
        {
            taken.LearnUnlimited();
            return;
        }

        _names[route.ToString()] = name;
        // The first route of a name brings its bucket along, so that whoever waits in it keeps the order. Another route of that name moves to the one there is, each at its turn.
        var named = _buckets.GetOrAdd(new Key(name, major), taken);
        named.Learn(headers.Limit, headers.Remaining, headers.ResetAfter);
    }

    public void Dispose()
    {
        foreach (var bucket in _buckets.Values)
            bucket.Dispose();
    }

    private Bucket BucketOf(Route route, string major)
    {
        var template = route.ToString();
        var key = new Key(_names.GetValueOrDefault(template, template), major);
        if (_buckets.TryGetValue(key, out var bucket))
            return bucket;

        if (Interlocked.Increment(ref _made) % SweepEvery == 0)
            Sweep();

        return _buckets.GetOrAdd(key, static (_, time) => new Bucket(time), time);
    }

    private void Sweep()
    {
        foreach (var (key, bucket) in _buckets)
        {
            if (bucket.IsIdle)
                _buckets.TryRemove(new KeyValuePair<Key, Bucket>(key, bucket));
        }
    }

    private readonly record struct Key(string Bucket, string Major);
}
