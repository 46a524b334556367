using System.Net;
using ChatBot.Discord.Rest.Limits;
using ChatBot.Discord.Rest.Routes;

namespace ChatBot.Discord.Rest.Sending;

/// <summary>Reads an answer, or the lack of one, as what it means for the request.</summary>
internal static class TryResults
{
    public static TryResult Of(Route route, HttpStatusCode status, RateLimitHeaders headers, byte[] body)
    {
        if ((int)status is >= 200 and < 300)
            return new TryResult.Succeeded(body);

        var error = ApiError.Read(body);
        var reason = $"{route}: {(int)status} {error.Describe()}";
        return status switch
        {
            // Discord asks clients to trust the body, which has decimals, before the header, which is rounded up; a proxy only sets the header.
            HttpStatusCode.TooManyRequests => new TryResult.RateLimited(
                error.RetryAfter is { } seconds ? TimeSpan.FromSeconds(Math.Clamp(seconds, 0, 86_400)) : headers.RetryAfter ?? TimeSpan.FromSeconds(1),
                Exception(reason, isTransient: true)),
            HttpStatusCode.Unauthorized when route.Kind == RouteKind.Bot => new TryResult.Refused(new TokenRefusedException { Status = status, Code = error.Code }),
            _ when IsGone(route, status, error.Code) => new TryResult.Refused(new InteractionGoneException(reason) { Status = status, Code = error.Code }),
            // "There was not a gateway available to process your request": the only one of its kind that was surely not carried out.
            HttpStatusCode.BadGateway => new TryResult.Failed(Exception(reason, isTransient: true), MayHaveArrived: false),
            >= HttpStatusCode.InternalServerError => new TryResult.Failed(Exception(reason, isTransient: true), MayHaveArrived: true),
            _ => new TryResult.Refused(Exception(reason, isTransient: false)),
        };

        DiscordApiException Exception(string message, bool isTransient) => new(message) { Status = status, Code = error.Code, IsTransient = isTransient };
    }

    public static TryResult Of(Route route, HttpRequestException exception) => new TryResult.Failed(
        new DiscordApiException($"{route}: {exception.HttpRequestError}", exception) { IsTransient = true },
        MayHaveArrived: exception.HttpRequestError is not (HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError));

    public static TryResult OfTimeout(Route route, TimeSpan timeout) => new TryResult.Failed(
        new DiscordApiException($"{route}: no answer within {timeout.TotalSeconds} s") { IsTransient = true },
        MayHaveArrived: true);

    private static bool IsGone(Route route, HttpStatusCode status, int code) => route.Kind == RouteKind.Interaction
        && (status == HttpStatusCode.Unauthorized || code is DiscordErrorCodes.UnknownInteraction or DiscordErrorCodes.UnknownWebhook or DiscordErrorCodes.InvalidWebhookToken);
}
