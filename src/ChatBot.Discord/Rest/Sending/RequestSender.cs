using System.Net.Http.Headers;
using ChatBot.Discord.Rest.Limits;
using ChatBot.Discord.Rest.Routes;
using ChatBot.Transport.RateLimits;
using Microsoft.Extensions.Logging;

namespace ChatBot.Discord.Rest.Sending;

/// <summary>Sends a request when the limits let it, and again when that may help.</summary>
internal sealed partial class RequestSender(
    HttpClient http, BotToken token, DiscordLimits limits, RetryRule retries, TimeProvider time, ILogger<RequestSender> logger)
{
    private static readonly TimeSpan TryTimeout = TimeSpan.FromSeconds(10);

    /// <summary>Of the three seconds that a callback has: leaves time for another try, which finds out whether this one arrived.</summary>
    private static readonly TimeSpan UrgentTryTimeout = TimeSpan.FromSeconds(1);

    private static readonly MediaTypeHeaderValue Json = new("application/json");

    /// <returns>The answer's body; empty for 204.</returns>
    /// <exception cref="DiscordApiException">Refused, or given up.</exception>
    public async Task<byte[]> SendAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        if (request.Expiry is not { } expiry)
            return await SendInTimeAsync(request, cancellationToken);

        ThrowIfGone(request, expiry);
        using var end = new CancellationTokenSource(expiry.Left(time), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(end.Token, cancellationToken);
        try
        {
            return await SendInTimeAsync(request, either.Token);
        }
        catch (OperationCanceledException exception) when (end.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new InteractionGoneException($"{request}: {expiry.After.TotalSeconds} s were over before it was delivered", exception);
        }
        catch (InteractionGoneException)
        {
            expiry.Interaction.MarkGone();
            throw;
        }
    }

    private async Task<byte[]> SendInTimeAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        var uncertain = false;
        for (var tries = 1; ; tries++)
        {
            var result = await TryAsync(request, cancellationToken);
            if (result is TryResult.Succeeded(var body))
                return body;

            var wait = retries.Next(request, result, tries);
            var reason = ReasonOf(result);
            if (wait is null)
                throw uncertain ? Uncertain(reason) : reason;

            uncertain |= result is TryResult.Failed { MayHaveArrived: true };
            Log.Again(logger, request.Route, reason.Message, tries + 1);
            if (wait > TimeSpan.Zero)
                await Task.Delay(wait.Value, time, cancellationToken);
            if (result is TryResult.RateLimited)
                RateLimitWaits.Add(DiscordConnection.Name, wait.Value);
        }
    }

    private async Task<TryResult> TryAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        var route = request.Route;
        using var turn = await limits.TakeAsync(route, cancellationToken);
        if (route.Kind == RouteKind.Bot && token.IsRefused)
            throw new TokenRefusedException();

        var timeout = request.IsUrgent ? UrgentTryTimeout : TryTimeout;
        using var patience = new CancellationTokenSource(timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            using var message = MessageOf(request);
            using var response = await http.SendAsync(message, either.Token);
            var headers = RateLimitHeaders.Of(response.Headers);
            var result = TryResults.Of(route, response.StatusCode, headers, await response.Content.ReadAsByteArrayAsync(either.Token));
            turn.Learn(response.StatusCode, headers, result);
            if (result is TryResult.Refused(TokenRefusedException))
                token.MarkRefused();

            return result;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return TryResults.OfTimeout(route, timeout);
        }
        catch (HttpRequestException exception)
        {
            return TryResults.Of(route, exception);
        }
    }

    private HttpRequestMessage MessageOf(ApiRequest request)
    {
        var message = new HttpRequestMessage(request.Route.Method, request.Route.Path);
        if (request.Route.Kind == RouteKind.Bot)
            token.Authorize(message.Headers);
        if (request.Body is { } body)
            message.Content = new ByteArrayContent(body) { Headers = { ContentType = Json } };

        return message;
    }

    private void ThrowIfGone(ApiRequest request, Expiry expiry)
    {
        if (expiry.Interaction.IsGone || expiry.Left(time) <= TimeSpan.Zero)
            throw new InteractionGoneException($"{request}: not sent, as {expiry.Interaction} can no longer be answered");
    }

    private static DiscordApiException ReasonOf(TryResult result) => result switch
    {
        TryResult.Refused(var reason) => reason,
        TryResult.RateLimited(_, var reason) => reason,
        TryResult.Failed(var reason, _) => reason,
        _ => throw new ArgumentOutOfRangeException(nameof(result)),
    };

    private static DiscordApiException Uncertain(DiscordApiException reason) => reason is InteractionGoneException or TokenRefusedException
        ? reason
        : new DiscordApiException(reason.Message, reason)
        {
            Status = reason.Status,
            Code = reason.Code,
            IsTransient = reason.IsTransient,
            FollowsUncertainTry = true,
        };

    private static partial class Log
    {
        [LoggerMessage(1103, LogLevel.Information, "{Route} again (try {Try}): {Reason}")]
        public static partial void Again(ILogger logger, Route route, string reason, int @try);
    }
}
