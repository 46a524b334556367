using System.Net;
using ChatBot.Transport.RateLimits;
using Microsoft.Extensions.Logging;

namespace ChatBot.Discord.Rest.Limits;

/// <summary>
/// Discord shuts out an address for a while that makes 10,000 invalid requests (401, 403, and 429 unless shared) within ten minutes. We stop at a tenth of
/// that. https://docs.discord.com/developers/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans
/// </summary>
internal sealed partial class InvalidRequestBudget(TimeProvider time, ILogger<InvalidRequestBudget> logger)
{
    public const int Most = 1_000;
    public const int WarnAt = 200;

    public static TimeSpan Window { get; } = TimeSpan.FromMinutes(10);

    private readonly RollingCount _invalid = new(Window, time);

    /// <summary>How long nothing may be sent; zero when something may.</summary>
    public TimeSpan ClosedFor => _invalid.Value < Most ? TimeSpan.Zero : _invalid.UntilNextIsForgotten;

    public void Count(HttpStatusCode status, bool isShared)
    {
        if (status is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden) && (status != HttpStatusCode.TooManyRequests || isShared))
            return;

        var count = _invalid.Add();
        if (count == WarnAt)
            Log.Many(logger, count, Window.TotalMinutes);
        else if (count == Most)
            Log.Closed(logger, count, Window.TotalMinutes);
    }

    private static partial class Log
    {
        [LoggerMessage(1101, LogLevel.Warning, "{Count} requests within {Minutes} minutes were refused by Discord (401, 403, 429). See whether the bot lacks permissions in a channel.")]
        public static partial void Many(ILogger logger, int count, double minutes);

        [LoggerMessage(1102, LogLevel.Error, "{Count} requests within {Minutes} minutes were refused by Discord: nothing more is sent until there are fewer, as 10,000 would shut out this address.")]
        public static partial void Closed(ILogger logger, int count, double minutes);
    }
}
