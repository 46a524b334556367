using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBot.Simulators.Slack.World;

namespace ChatBot.Simulators.Slack.Http;

/// <summary>Delivery to a request URL (https://docs.slack.dev/apis/events-api/using-http-request-urls): signed, 3 s for the acknowledgement, events up to three times more.</summary>
public sealed class HttpDelivery : IDelivery, IDisposable
{
    private static readonly TimeSpan[] Retries = [TimeSpan.Zero, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5)];
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = Timeout.InfiniteTimeSpan };
    private readonly SlackSimulatorOptions _options;
    private readonly SlackWorld _world;

    internal HttpDelivery(SlackSimulatorOptions options, SlackWorld world) => (_options, _world) = (options, world);

    public Uri? Url { get; set; }

    public void Dispose() => _http.Dispose();

    public async Task<Delivered> DeliverAsync(DeliveryKind kind, JsonObject payload, bool acceptsPayload)
    {
        for (var attempt = 0; ; attempt++)
        {
            var (delivered, isFinal) = await TryAsync(kind, payload, attempt);
            if (delivered.Payload is JsonObject { Count: > 0 } && !acceptsPayload) _world.Violates("a payload with an acknowledgement that takes none");
            if (delivered.IsAcknowledged || isFinal || kind != DeliveryKind.Event || attempt == Retries.Length) return delivered with { Attempts = attempt + 1 };
            await Task.Delay(Retries[attempt], _options.Time);
        }
    }

    /// <summary>Signed as Slack signs.</summary>
    /// <param name="at">Null for now.</param>
    public HttpRequestMessage Sign(byte[] body, string contentType, DateTimeOffset? at = null, string? secret = null)
    {
        var timestamp = (at ?? _options.Time.GetUtcNow()).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var request = new HttpRequestMessage(HttpMethod.Post, Url) { Content = new ByteArrayContent(body) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        request.Headers.Add("X-Slack-Request-Timestamp", timestamp);
        request.Headers.Add("X-Slack-Signature", Signature(secret ?? _options.SigningSecret, timestamp, body));
        return request;
    }

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => _http.SendAsync(request);

    /// <summary>The body as it goes over the line.</summary>
    public static (byte[] Body, string ContentType) Encode(DeliveryKind kind, JsonObject payload)
    {
        if (kind == DeliveryKind.Event) return (Encoding.UTF8.GetBytes(payload.ToJsonString()), "application/json");
        IEnumerable<KeyValuePair<string, string>> fields = kind == DeliveryKind.Interaction
            ? [new("payload", payload.ToJsonString())]
            : payload.Where(field => field.Value is not null).Select(field => new KeyValuePair<string, string>(field.Key, field.Value!.ToString()));
        return (Encoding.UTF8.GetBytes(string.Join('&', fields.Select(field => $"{WebUtility.UrlEncode(field.Key)}={WebUtility.UrlEncode(field.Value)}"))), "application/x-www-form-urlencoded");
    }

    private async Task<(Delivered, bool IsFinal)> TryAsync(DeliveryKind kind, JsonObject payload, int attempt)
    {
        var (body, contentType) = Encode(kind, payload);
        using var request = Sign(body, contentType);
        if (attempt > 0)
        {
            request.Headers.Add("X-Slack-Retry-Num", attempt.ToString(CultureInfo.InvariantCulture));
            request.Headers.Add("X-Slack-Retry-Reason", "http_timeout");
        }

        var start = _options.Time.GetTimestamp();
        try
        {
            using var deadline = new CancellationTokenSource(_options.Deadline, _options.Time);
            using var response = await _http.SendAsync(request, deadline.Token);
            var text = await response.Content.ReadAsStringAsync(deadline.Token);
            return (new Delivered(response.IsSuccessStatusCode, Payload(text), _options.Time.GetElapsedTime(start), 1), response.Headers.Contains("X-Slack-No-Retry"));
        }
        catch (Exception problem) when (problem is OperationCanceledException or HttpRequestException)
        {
            _world.Violates($"no acknowledgement of {kind} within {_options.Deadline.TotalSeconds} s");
            return (new Delivered(false, null, _options.Time.GetElapsedTime(start), 1), false);
        }
    }

    private static JsonNode? Payload(string text)
    {
        try
        {
            return text.Length == 0 ? null : JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return JsonValue.Create(text);
        }
    }

    private static string Signature(string secret, string timestamp, byte[] body) =>
        $"v0={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), (byte[])[.. Encoding.UTF8.GetBytes($"v0:{timestamp}:"), .. body]))}";
}
