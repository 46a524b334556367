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
    /// <summary>Whoever is told to wait longer gives up: the person has gone.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    /// <summary>What is longer is no answer of Slack's: the longest holds a view, of up to 250,000 characters.</summary>
    public const int LongestAnswer = 2 * 1024 * 1024;

    private readonly RetryDelays _delays = new(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(15), random);

    /// <exception cref="SlackApiException">Slack refused, or could not be reached in several tries.</exception>
    public async Task<TResponse> CallAsync<TResponse>(ApiCall call, JsonTypeInfo<TResponse> json, Action<HttpResponseHeaders>? headers, CancellationToken cancellationToken)
        where TResponse : ApiResponse
    {
        var response = await UntilReadAsync(call, body => Read(body, json), headers, cancellationToken);
        return response.Ok ? response : throw new SlackApiException(call.Name, response.Error ?? "unknown", response.Needed);
    }

    /// <summary>What stands in the answer, whatever it is.</summary>
    public Task<byte[]> SendAsync(ApiCall call, CancellationToken cancellationToken) =>
        UntilReadAsync(call, body => body, null, cancellationToken);

    private async Task<T> UntilReadAsync<T>(
        ApiCall call, Func<byte[], T?> read, Action<HttpResponseHeaders>? headers, CancellationToken cancellationToken)
        where T : class
    {
        for (var failures = 1; ; failures++)
        {
            var attempt = await TryAsync(call, read, headers, cancellationToken);
            if (attempt.Answer is { } answer) return answer;
            if (!attempt.MayRepeat || failures >= call.Tries) throw new SlackApiException(call.Name, attempt.Error, null);
            var wait = attempt.RetryAfter ?? _delays.After(failures);
            if (wait > LongestWait) throw new SlackApiException(call.Name, attempt.Error, null);
            await Task.Delay(wait, time, cancellationToken);
            if (attempt.RetryAfter is not null) RateLimitWaits.Add(SlackConnection.Name, wait);
        }
    }

    private async Task<Attempt<T>> TryAsync<T>(
        ApiCall call, Func<byte[], T?> read, Action<HttpResponseHeaders>? headers, CancellationToken cancellationToken)
        where T : class
    {
        using var deadline = new CancellationTokenSource(call.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, deadline.Token);
        try
        {
            using var request = call.Request();
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            var status = (int)response.StatusCode;
            // Only "too many" says that nothing was done (https://docs.slack.dev/apis/web-api/rate-limits); a server that failed may have
            // done it before.
            if (response.StatusCode == HttpStatusCode.TooManyRequests)
                return new Attempt<T>("ratelimited", MayRepeat: true) { RetryAfter = response.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(1) };
            if (!response.IsSuccessStatusCode) return new Attempt<T>($"http_{status}", status >= 500 && call.IsRepeatable);
            if (await BodyAsync(response, either.Token) is not { } body) return new Attempt<T>("too_long", call.IsRepeatable);
            if (read(body) is not { } answer) return new Attempt<T>("no_json", call.IsRepeatable);
            headers?.Invoke(response.Headers);
            return new Attempt<T>("", MayRepeat: false) { Answer = answer };
        }
        catch (HttpRequestException problem)
        {
            var sent = problem.HttpRequestError is not (HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError);
            return new Attempt<T>("unreachable", MayRepeat: !sent || call.IsRepeatable);
        }
        catch (IOException)
        {
            return new Attempt<T>("unreachable", call.IsRepeatable);
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return new Attempt<T>("timeout", call.IsRepeatable);
        }
    }

    /// <summary>Null when there is more than <see cref="LongestAnswer"/>, of which the rest is not read.</summary>
    private static async Task<byte[]?> BodyAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentLength > LongestAnswer) return null;
        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        using var body = new MemoryStream();
        var part = new byte[16 * 1024];
        while (await stream.ReadAsync(part, cancellationToken) is var read and > 0)
        {
            if (body.Length + read > LongestAnswer) return null;
            body.Write(part, 0, read);
        }

        return body.ToArray();
    }

    private static TResponse? Read<TResponse>(byte[] body, JsonTypeInfo<TResponse> json)
        where TResponse : ApiResponse
    {
        try
        {
            return JsonSerializer.Deserialize(body, json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Attempt<T>(string Error, bool MayRepeat)
        where T : class
    {
        public T? Answer { get; init; }

        public TimeSpan? RetryAfter { get; init; }
    }
}
