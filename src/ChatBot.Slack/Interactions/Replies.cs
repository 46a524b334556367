using ChatBot.Slack.Rendering;
using ChatBot.Slack.WebApi;
using ChatBot.Slack.Wire;

namespace ChatBot.Slack.Interactions;

/// <summary>Puts messages where they belong.</summary>
internal sealed class Replies(SlackApis apis)
{
    /// <summary>For the asker's eyes only; in a direct message simply there.</summary>
    public async Task PrivatelyAsync(Place place, SlackMessage message, CancellationToken cancellationToken)
    {
        if (place.ResponseUrl is { } url && await TryUrlAsync(url, Response(message, "ephemeral", place.ThreadTs), cancellationToken)) return;
        if (place.IsDirect) await OpenlyAsync(place, message, cancellationToken);
        else await place.Workspace.Api.PostEphemeralAsync(new PostMessage(place.Channel, message.Text, message.Blocks, place.ThreadTs, place.User), cancellationToken);
    }

    /// <summary>For everybody in the channel or thread.</summary>
    /// <returns>The message's ts.</returns>
    public static Task<string?> OpenlyAsync(Place place, SlackMessage message, CancellationToken cancellationToken) =>
        place.Workspace.Api.PostMessageAsync(new PostMessage(place.Channel, message.Text, message.Blocks, place.ThreadTs, null), cancellationToken);

    /// <summary>As <see cref="OpenlyAsync"/>; where the bot is no member of the channel, by the address that came with the press, which works all the same.</summary>
    /// <returns>The message's ts; null when Slack does not tell.</returns>
    public async Task<string?> ShareAsync(Place place, SlackMessage message, CancellationToken cancellationToken)
    {
        try
        {
            return await OpenlyAsync(place, message, cancellationToken);
        }
        catch (SlackApiException problem) when (problem.Error is "not_in_channel" or "channel_not_found" && place.ResponseUrl is not null)
        {
            await apis.ResponseUrls.PostAsync(place.ResponseUrl, Response(message, "in_channel", place.ThreadTs), cancellationToken);
            return null;
        }
    }

    /// <summary>Takes away the message whose button was pressed, which only the presser sees.</summary>
    public async Task RemoveOriginalAsync(Place place, CancellationToken cancellationToken)
    {
        if (place.ResponseUrl is { } url) await TryUrlAsync(url, new UrlResponse { DeleteOriginal = true }, cancellationToken);
    }

    /// <summary>A message as a response_url takes it.</summary>
    /// <param name="type">"ephemeral" or "in_channel".</param>
    public static UrlResponse Response(SlackMessage message, string type, string? threadTs) => new()
    {
        ResponseType = type,
        Text = message.Text,
        Blocks = message.Blocks,
        ThreadTs = threadTs,
        ReplaceOriginal = false,
    };

    /// <summary>False when it is used up or too old, and there is another way.</summary>
    private async Task<bool> TryUrlAsync(string url, UrlResponse response, CancellationToken cancellationToken)
    {
        try
        {
            await apis.ResponseUrls.PostAsync(url, response, cancellationToken);
            return true;
        }
        catch (SlackApiException problem) when (!problem.IsTransient)
        {
            return false;
        }
    }
}
