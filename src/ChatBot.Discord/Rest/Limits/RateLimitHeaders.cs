using System.Globalization;
using System.Net.Http.Headers;

namespace ChatBot.Discord.Rest.Limits;

/// <summary>What an answer says about limits. https://docs.discord.com/developers/topics/rate-limits#header-format</summary>
/// <param name="Bucket">The bucket's name without the major parameter; null when the answer reports none.</param>
/// <param name="IsShared">Of a refused request: the limit is on the resource, and others have used it up.</param>
internal readonly record struct RateLimitHeaders(string? Bucket, int Limit, int Remaining, TimeSpan ResetAfter, bool IsGlobal, bool IsShared, TimeSpan? RetryAfter)
{
    public static RateLimitHeaders Of(HttpResponseHeaders headers) => new(
        Text(headers, "X-RateLimit-Bucket"),
        (int)(Number(headers, "X-RateLimit-Limit") ?? 1),
        (int)(Number(headers, "X-RateLimit-Remaining") ?? 0),
        Seconds(headers, "X-RateLimit-Reset-After") ?? TimeSpan.Zero,
        Text(headers, "X-RateLimit-Global") == "true" || Text(headers, "X-RateLimit-Scope") == "global",
        Text(headers, "X-RateLimit-Scope") == "shared",
        Seconds(headers, "Retry-After"));

    private static string? Text(HttpResponseHeaders headers, string name) =>
        headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    private static double? Number(HttpResponseHeaders headers, string name) =>
        double.TryParse(Text(headers, name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? Math.Clamp(number, 0, int.MaxValue)
            : null;

    private static TimeSpan? Seconds(HttpResponseHeaders headers, string name) =>
        Number(headers, name) is { } seconds ? TimeSpan.FromSeconds(Math.Min(seconds, TimeSpan.FromDays(1).TotalSeconds)) : null;
}
