using System.Text.Json;
using ChatBot.Slack.Wire;

namespace ChatBot.Slack.WebApi;

/// <summary>Answers to the address that came with an interaction: 5 times in 30 minutes, in channels that the bot is no member of, too. The address is a secret.</summary>
internal sealed class ResponseUrls(ApiCaller caller)
{
    /// <summary>The name that logs have for it.</summary>
    public const string Name = "response_url";

    /// <exception cref="SlackApiException">It is used up, too old, or could not be reached.</exception>
    public async Task PostAsync(string address, UrlResponse response, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var url) || url.Scheme is not ("https" or "http")) throw new SlackApiException(Name, "no_url", null);
        var call = new ApiCall(Name, url, null, JsonSerializer.SerializeToUtf8Bytes(response, SlackJson.Default.UrlResponse), IsRepeatable: false);
        var body = await caller.SendAsync(call, cancellationToken);
        // "ok" as text when it went well, JSON with ok:false when it did not.
        if (body is [(byte)'{', ..] && JsonSerializer.Deserialize(body, SlackJson.Default.ApiResponse) is { Ok: false, Error: { } error }) throw new SlackApiException(Name, error, null);
    }
}
