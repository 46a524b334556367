using System.Text.Json;
using ChatBot.Conversations.Recording;
using ChatBot.Slack.Interactions;
using ChatBot.Slack.Wire;
using ChatBot.Slack.Workspaces;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChatBot.Slack.Http;

/// <summary>
/// Everything that Slack delivers over HTTP, at one address: the signature first, over the raw bytes; then parsed, acknowledged, and only after that worked on.
/// https://docs.slack.dev/apis/events-api/using-http-request-urls
/// </summary>
internal sealed partial class SlackEndpoint(SlackOptions options, Inbox inbox, UnderWay underWay, WorkspaceDirectory workspaces, TimeProvider time, ILogger<SlackEndpoint> logger)
{
    /// <summary>Tells Slack that delivering this again would help nobody.</summary>
    private const string NoRetry = "X-Slack-No-Retry";

    /// <summary>Of what anybody can send who reaches the address.</summary>
    private readonly LogPace _refusals = new(time);

    private readonly string[] _secrets = [.. options.AllWorkspaces().Select(workspace => workspace.SigningSecret).Where(secret => !string.IsNullOrEmpty(secret)).OfType<string>().Distinct()];

    public async Task HandleAsync(HttpContext context)
    {
        byte[]? body;
        try
        {
            body = await RequestBody.ReadAsync(context.Request, context.RequestAborted);
        }
        catch (BadHttpRequestException problem)
        {
            // Not sent as HTTP has it, as with a chunk's size that is no number.
            context.Response.StatusCode = problem.StatusCode;
            return;
        }

        if (body is null)
        {
            if (_refusals.Next() is { } leftOut) Log.TooLong(logger, RequestBody.Limit, leftOut);
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        }
        else if (IsCertificateCheck(context.Request, body))
        {
            context.Response.StatusCode = StatusCodes.Status200OK;
        }
        else if (SecretOf(context.Request, body) is not { } secret)
        {
            if (_refusals.Next() is { } leftOut) Log.NotSigned(logger, leftOut);
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        else
        {
            await ReceiveAsync(context, body, secret);
        }
    }

    /// <summary>Slack looks at our certificate now and then, unsigned (https://docs.slack.dev/interactivity/implementing-slash-commands): answered with nothing at all.</summary>
    public static bool IsCertificateCheck(HttpRequest request, ReadOnlySpan<byte> body) =>
        !request.Headers.ContainsKey(RequestSignature.SignatureHeader) && (body.StartsWith("ssl_check=1"u8) || (body.IsEmpty && request.Query["ssl_check"] == "1"));

    private string? SecretOf(HttpRequest request, byte[] body) => Array.Find(_secrets, secret =>
        RequestSignature.IsValid(secret, request.Headers[RequestSignature.TimestampHeader], request.Headers[RequestSignature.SignatureHeader], body, time.GetUtcNow()));

    private async Task ReceiveAsync(HttpContext context, byte[] body, string secret)
    {
        if (context.Request.Headers["X-Slack-Retry-Num"] is [{ } retry, ..]) Log.Retried(logger, retry);
        try
        {
            var isJson = context.Request.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) == true;
            if (isJson && JsonSerializer.Deserialize(body, SlackJson.Default.EventCallback) is { Type: "url_verification", Challenge: { } challenge })
                await context.Response.WriteAsync(challenge, context.RequestAborted);
            else if (!workspaces.IsComplete)
                NotYet(context.Response);
            else if ((isJson ? Event(body, secret) : DeliveredForm.Read(body, inbox, secret)) is { } receipt)
                await AcknowledgeAsync(context, receipt);
            else
                Malformed(context.Response, "neither a command nor an interaction");
        }
        catch (Exception problem) when (problem is JsonException or InvalidDataException)
        {
            Malformed(context.Response, problem.GetType().Name);
        }
    }

    private Receipt Event(byte[] body, string secret) => JsonSerializer.Deserialize(body, SlackJson.Default.EventCallback) is { } callback ? inbox.Receive(callback, secret) : Receipt.Nothing;

    private async Task AcknowledgeAsync(HttpContext context, Receipt receipt)
    {
        try
        {
            if (receipt.Payload is { } payload)
            {
                context.Response.ContentType = "application/json; charset=utf-8";
                await context.Response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(payload, SlackJson.Default.AckPayload), context.RequestAborted);
            }

            await context.Response.CompleteAsync();
        }
        finally
        {
            // Also when nobody took the acknowledgement: what was received is answered.
            underWay.Start(receipt.Work);
        }
    }

    private static void NotYet(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        response.Headers.RetryAfter = "5";
    }

    private void Malformed(HttpResponse response, string what)
    {
        Log.Malformed(logger, what);
        response.StatusCode = StatusCodes.Status400BadRequest;
        response.Headers[NoRetry] = "1";
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 2040, Level = LogLevel.Warning,
            Message = "Slack: a request without a valid signature was refused, and {LeftOut} more requests before it. If it was Slack's, check Slack:SigningSecret (Basic Information › App Credentials) and this machine's clock.")]
        public static partial void NotSigned(ILogger logger, int leftOut);

        [LoggerMessage(EventId = 2041, Level = LogLevel.Warning, Message = "Slack: a request of more than {Limit} bytes was refused, and {LeftOut} more requests before it.")]
        public static partial void TooLong(ILogger logger, int limit, int leftOut);

        [LoggerMessage(EventId = 2042, Level = LogLevel.Warning, Message = "Slack: a signed request could not be read ({What}).")]
        public static partial void Malformed(ILogger logger, string what);

        [LoggerMessage(EventId = 2043, Level = LogLevel.Information, Message = "Slack delivers again: try {Retry} of 3.")]
        public static partial void Retried(ILogger logger, string retry);
    }
}
