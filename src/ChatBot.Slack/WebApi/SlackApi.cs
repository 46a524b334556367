using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ChatBot.Slack.Wire;
using ChatBot.Slack.Wire.BlockKit;

namespace ChatBot.Slack.WebApi;

/// <summary>The methods of the Web API that the bot uses, with one token (https://docs.slack.dev/reference/methods).</summary>
internal sealed class SlackApi(ApiCaller caller, ChannelPace pace, Uri address, string token)
{
    /// <summary>Also what the token may do, from the header that comes with every answer.</summary>
    public async Task<(TestedToken Token, IReadOnlySet<string> Scopes)> TestAsync(CancellationToken cancellationToken)
    {
        IReadOnlySet<string> scopes = new HashSet<string>();
        var call = new ApiCall("auth.test", new Uri(address, "auth.test"), token, "{}"u8.ToArray(), IsRepeatable: true);
        var tested = await caller.CallAsync(call, SlackJson.Default.TestedToken, headers => scopes = ScopesIn(headers), cancellationToken);
        return (tested, scopes);
    }

    /// <summary>The address of one connection in Socket Mode; for an app-level token.</summary>
    public async Task<Uri> OpenConnectionAsync(CancellationToken cancellationToken)
    {
        var call = new ApiCall("apps.connections.open", new Uri(address, "apps.connections.open"), token, "{}"u8.ToArray(), IsRepeatable: true);
        var opened = await caller.CallAsync(call, SlackJson.Default.OpenedConnection, null, cancellationToken);
        var isAddress = Uri.TryCreate(opened.Url, UriKind.Absolute, out var url) && url is { Scheme: "wss" or "ws", Host.Length: > 0 };
        return isAddress ? url! : throw new SlackApiException(call.Name, "no_url", null);
    }

    /// <param name="asker">Whom it answers: where many wait in a channel, each has their turn.</param>
    /// <returns>The message's ts, by which its thread is named.</returns>
    public async Task<string?> PostMessageAsync(PostMessage message, string asker, CancellationToken cancellationToken)
    {
        await pace.TakeAsync(message.Channel, asker, cancellationToken);
        return (await CallAsync("chat.postMessage", message, SlackJson.Default.PostMessage, SlackJson.Default.PostedMessage, isRepeatable: false, cancellationToken)).Ts;
    }

    /// <param name="user">Who alone sees it.</param>
    public async Task PostEphemeralAsync(PostMessage message, string user, CancellationToken cancellationToken)
    {
        await pace.TakeAsync(message.Channel, user, cancellationToken);
        await CallAsync("chat.postEphemeral", message with { User = user }, SlackJson.Default.PostMessage, SlackJson.Default.PostedMessage, isRepeatable: false, cancellationToken);
    }

    /// <summary>Within 3 s of what triggered it, and once: not tried again.</summary>
    public Task<string?> OpenViewAsync(OpenView view, CancellationToken cancellationToken) => ShowViewAsync("views.open", view, cancellationToken);

    /// <summary>On top of the modal that is open; at most three lie on each other.</summary>
    public Task<string?> PushViewAsync(OpenView view, CancellationToken cancellationToken) => ShowViewAsync("views.push", view, cancellationToken);

    public Task UpdateViewAsync(UpdateView view, CancellationToken cancellationToken) =>
        CallAsync("views.update", view, SlackJson.Default.UpdateView, SlackJson.Default.OpenedView, isRepeatable: true, cancellationToken);

    /// <summary>The Home tab of one person.</summary>
    public Task PublishHomeAsync(string user, View view, CancellationToken cancellationToken) =>
        CallAsync("views.publish", new PublishView(user, view), SlackJson.Default.PublishView, SlackJson.Default.OpenedView, isRepeatable: true, cancellationToken);

    /// <summary>Tried once and not for long: an answer does not wait for the sign that it is looked for.</summary>
    public Task SetStatusAsync(SetStatus status, CancellationToken cancellationToken) => caller.CallAsync(
        Call("assistant.threads.setStatus", status, SlackJson.Default.SetStatus, isRepeatable: false) with { Tries = 1, Timeout = TimeSpan.FromSeconds(3) },
        SlackJson.Default.ApiResponse, null, cancellationToken);

    public Task SetSuggestedPromptsAsync(SetSuggestedPrompts prompts, CancellationToken cancellationToken) =>
        CallAsync("assistant.threads.setSuggestedPrompts", prompts, SlackJson.Default.SetSuggestedPrompts, SlackJson.Default.ApiResponse, isRepeatable: true, cancellationToken);

    private async Task<string?> ShowViewAsync(string method, OpenView view, CancellationToken cancellationToken) =>
        (await CallAsync(method, view, SlackJson.Default.OpenView, SlackJson.Default.OpenedView, isRepeatable: false, cancellationToken)).View?.Id;

    private Task<TResponse> CallAsync<TRequest, TResponse>(string method, TRequest body, JsonTypeInfo<TRequest> json, JsonTypeInfo<TResponse> answer, bool isRepeatable, CancellationToken cancellationToken)
        where TResponse : ApiResponse =>
        caller.CallAsync(Call(method, body, json, isRepeatable), answer, null, cancellationToken);

    private ApiCall Call<TRequest>(string method, TRequest body, JsonTypeInfo<TRequest> json, bool isRepeatable) =>
        new(method, new Uri(address, method), token, JsonSerializer.SerializeToUtf8Bytes(body, json), isRepeatable);

    private static HashSet<string> ScopesIn(System.Net.Http.Headers.HttpResponseHeaders headers) =>
        headers.TryGetValues("x-oauth-scopes", out var values)
            ? [.. values.SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))]
            : [];
}
