using ChatBot.Transport.RateLimits;

namespace ChatBot.Discord.Rest.Sending;

/// <summary>Whether a request is tried again, and after what time.</summary>
internal sealed class RetryRule(Random random)
{
    public const int MostTries = 5;

    /// <summary>Whoever asks is told rather than kept longer than this by a limit.</summary>
    public static TimeSpan LongestLimit { get; } = TimeSpan.FromMinutes(1);

    private readonly RetryDelays _delays = new(TimeSpan.FromMilliseconds(500), TimeSpan.FromSeconds(8), random);
    private readonly RetryDelays _hurried = new(TimeSpan.FromMilliseconds(100), TimeSpan.FromMilliseconds(400), random);

    /// <param name="tries">How many there have been, from 1.</param>
    /// <returns>Null when there is no other try.</returns>
    public TimeSpan? Next(ApiRequest request, TryResult result, int tries) => result switch
    {
        _ when tries >= MostTries => null,
        TryResult.RateLimited(var after, _) when after > LongestLimit => null,
        // A route with a bucket waits there, in order; one without waits here.
        TryResult.RateLimited(var after, _) => request.Route.Major is null ? after : TimeSpan.Zero,
        TryResult.Failed { MayHaveArrived: true } when !request.IsRepeatable => null,
        TryResult.Failed => (request.IsUrgent ? _hurried : _delays).After(tries),
        _ => null,
    };
}
