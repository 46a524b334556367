namespace ChatBot.Conversations.Asking;

/// <summary>How often one person may ask: a token bucket a person, full at first, refilled evenly over a minute.</summary>
public sealed class QuestionLimit(LimitOptions options, TimeProvider time)
{
    /// <summary>Above this, people whose buckets are full again are forgotten.</summary>
    private const int Tidy = 10_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<Asker, (double Left, long At)> _buckets = [];

    private TimeSpan PerQuestion => TimeSpan.FromMinutes(1) / options.QuestionsPerMinute;

    /// <param name="wait">Until the next question is admitted; zero when this one is.</param>
    public bool Admits(Asker asker, out TimeSpan wait)
    {
        lock (_gate)
        {
            var now = time.GetTimestamp();
            var left = LeftOf(asker, now);
            var admitted = left >= 1;
            wait = admitted ? TimeSpan.Zero : PerQuestion * (1 - left);
            _buckets[asker] = (admitted ? left - 1 : left, now);
            if (_buckets.Count > Tidy) Forget(now);
            return admitted;
        }
    }

    private double LeftOf(Asker asker, long now) =>
        _buckets.TryGetValue(asker, out var bucket)
            ? Math.Min(options.QuestionsPerMinute, bucket.Left + time.GetElapsedTime(bucket.At, now) / PerQuestion)
            : options.QuestionsPerMinute;

    private void Forget(long now)
    {
        foreach (var asker in _buckets.Keys.Where(asker => LeftOf(asker, now) >= options.QuestionsPerMinute).ToList()) _buckets.Remove(asker);
    }
}
