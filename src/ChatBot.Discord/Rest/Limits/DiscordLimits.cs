using System.Net;
using ChatBot.Discord.Rest.Routes;
using ChatBot.Discord.Rest.Sending;
using ChatBot.Transport.RateLimits;

namespace ChatBot.Discord.Rest.Limits;

/// <summary>Everything that may keep a request back: its bucket, the limit on all of the bot's requests, and how many were invalid.</summary>
internal sealed class DiscordLimits(TimeProvider time, InvalidRequestBudget invalid) : IDisposable
{
    /// <summary>https://docs.discord.com/developers/topics/rate-limits#global-rate-limit</summary>
    public const int GlobalPerSecond = 50;

    private readonly BucketDirectory _buckets = new(time);
    private readonly SlidingWindowLimit _global = new(GlobalPerSecond, TimeSpan.FromSeconds(1), time);

    /// <summary>Ends when the request may go, and not at all while too many were invalid.</summary>
    public async ValueTask<Turn> TakeAsync(Route route, CancellationToken cancellationToken)
    {
        if (invalid.ClosedFor is var closed && closed > TimeSpan.Zero)
            throw new DiscordApiException($"{route}: not sent, as Discord has refused too many requests; open again in {closed.TotalSeconds:F0} s") { IsTransient = true };

        var asked = time.GetTimestamp();
        var bucket = route.Major is { } major ? await _buckets.TakeAsync(route, major, cancellationToken) : null;
        try
        {
            if (route.Kind == RouteKind.Bot)
                await _global.TakeAsync(cancellationToken);

            RateLimitWaits.Add(DiscordConnection.Name, time.GetElapsedTime(asked));
            return new Turn(this, route, bucket);
        }
        catch
        {
            bucket?.Return();
            throw;
        }
    }

    public void Dispose()
    {
        _buckets.Dispose();
        _global.Dispose();
    }

    /// <summary>A request's turn; over when disposed.</summary>
    internal readonly struct Turn(DiscordLimits limits, Route route, Bucket? bucket) : IDisposable
    {
        public void Learn(HttpStatusCode status, RateLimitHeaders headers, TryResult result)
        {
            limits.Invalid.Count(status, headers.IsShared);
            if (result is TryResult.RateLimited(var retryAfter, _))
            {
                bucket?.Pause(retryAfter);
                if (headers.IsGlobal)
                    limits._global.Pause(retryAfter);
            }
            else if (bucket is not null)
            {
                limits._buckets.Learn(route, route.Major!, bucket, headers);
            }
        }

        public void Dispose() => bucket?.Return();
    }

    private InvalidRequestBudget Invalid => invalid;
}
