using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ChatBot.Slack.Wire;
using ChatBot.Transport.RateLimits;

namespace ChatBot.Slack.WebApi;

/// <summary>
/// Calls Slack over HTTP until an answer is there: waits as long as Retry-After says, tries again with growing delays where the server or the line failed, and never
/// repeats what may have been done already and must not be done twice.
/// </summary>
internal sealed class ApiCaller(HttpClient http, TimeProvider time, Random random)
{
    /// <summary>For one try.</summary>
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);

    /// <summary>Whoever is told to wait longer gives up: the person has gone.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    private const int Tries = 5;
    private readonly RetryDelays _delays = new(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(15), random);

    /// <exception cref="SlackApiException">Slack refused, or could not be reached in several tries.</exception>
    public async Task<TResponse> CallAsync<TResponse>(ApiCall call, JsonTypeInfo<TResponse> json, Action<HttpResponseHeaders>? headers, CancellationToken cancellationToken)
        where TResponse : ApiResponse
    {
        var body = await SendAsync(call, headers, cancellationToken);
        var response = Read(call, body, json);
        return response.Ok ? response : throw new SlackApiException(call.Name, response.Error ?? "unknown", response.Needed);
    }

    /// <summary>What stands in the answer, whatever it is.</summary>
    public async Task<byte[]> SendAsync(ApiCall call, Action<HttpResponseHeaders>? headers, CancellationToken cancellationToken)
    {
        for (var failures = 1; ; failures++)
        {
            var attempt = await TryAsync(call, headers, cancellationToken);
            if (attempt.Body is { } body) return body;
            if (!attempt.MayRepeat || failures == Tries) throw new SlackApiException(call.Name, attempt.Error, null);
            var wait = attempt.RetryAfter ?? _delays.After(failures);
            if (wait > LongestWait) throw new SlackApiException(call.Name, attempt.Error, null);
            await Task.Delay(wait, time, cancellationToken);
            if (attempt.RetryAfter is not null) RateLimitWaits.Add(SlackConnection.Name, wait);
        }
    }

    private async Task<Attempt> TryAsync(ApiCall call, Action<HttpResponseHeaders>? headers, CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, deadline.Token);
        try
        {
            using var request = call.Request();
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            // A server that says "too many" or fails has done nothing: https://docs.slack.dev/apis/web-api/rate-limits
            if (response.StatusCode == HttpStatusCode.TooManyRequests) return new Attempt("ratelimited", MayRepeat: true) { RetryAfter = response.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(1) };
            if (!response.IsSuccessStatusCode) return new Attempt($"http_{(int)response.StatusCode}", MayRepeat: (int)response.StatusCode >= 500);
            headers?.Invoke(response.Headers);
            return new Attempt("", MayRepeat: false) { Body = await response.Content.ReadAsByteArrayAsync(either.Token) };
        }
        catch (HttpRequestException problem)
        {
            var sent = problem.HttpRequestError is not (HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError);
            return new Attempt("unreachable", MayRepeat: !sent || call.IsRepeatable);
        }
        catch (IOException)
        {
            return new Attempt("unreachable", call.IsRepeatable);
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return new Attempt("timeout", call.IsRepeatable);
        }
    }

    private static TResponse Read<TResponse>(ApiCall call, byte[] body, JsonTypeInfo<TResponse> json)
        where TResponse : ApiResponse
    {
        try
        {
            return JsonSerializer.Deserialize(body, json) ?? throw new SlackApiException(call.Name, "no_json", null);
        }
        catch (JsonException)
        {
            throw new SlackApiException(call.Name, "no_json", null);
        }
    }

    private sealed record Attempt(string Error, bool MayRepeat)
    {
        public byte[]? Body { get; init; }

        public TimeSpan? RetryAfter { get; init; }
    }
}
