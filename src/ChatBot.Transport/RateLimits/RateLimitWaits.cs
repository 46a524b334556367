using System.Diagnostics.Metrics;

namespace ChatBot.Transport.RateLimits;

/// <summary>Measures how long requests were kept back by a server's limits. One for the process: limits are made where no host is, too.</summary>
public static class RateLimitWaits
{
    public const string MeterName = "ChatBot.Transport.RateLimits";

    /// <summary>What is shorter was no wait, but the time that it takes to ask.</summary>
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(1);

    private static readonly Meter Meter = new(MeterName);

    private static readonly Histogram<double> Waits = Meter.CreateHistogram("chatbot.ratelimit.wait", "s", "How long requests were kept back by a platform's limits", null, new InstrumentAdvice<double>
    {
        HistogramBucketBoundaries = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
    });

    public static void Add(string platform, TimeSpan waited)
    {
        if (waited >= Least) Waits.Record(waited.TotalSeconds, new KeyValuePair<string, object?>("platform", platform));
    }
}
