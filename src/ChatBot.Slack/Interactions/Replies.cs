using ChatBot.Slack.Rendering;
using ChatBot.Slack.WebApi;
using ChatBot.Slack.Wire;
using ChatBot.Slack.Wire.BlockKit;
using Microsoft.Extensions.Logging;

namespace ChatBot.Slack.Interactions;

/// <summary>Puts messages where they belong.</summary>
internal sealed partial class Replies(SlackApis apis, ILogger<Replies> logger)
{
    /// <summary>For the asker's eyes only; in a direct message simply there.</summary>
    public async Task PrivatelyAsync(Place place, SlackMessage message, CancellationToken cancellationToken)
    {
        if (place.ResponseUrl is { } url && await TryUrlAsync(url, message, place.ThreadTs, cancellationToken)) return;
        if (place.IsDirect) await OpenlyAsync(place, message, cancellationToken);
        else await TakenAsync(message, async blocks =>
        {
            await place.Workspace.Api.PostEphemeralAsync(Post(place, message, blocks), place.User, cancellationToken);
            return null;
        });
    }

    /// <summary>For everybody in the channel or thread.</summary>
    /// <returns>The message's ts.</returns>
    public Task<string?> OpenlyAsync(Place place, SlackMessage message, CancellationToken cancellationToken) =>
        TakenAsync(message, blocks => place.Workspace.Api.PostMessageAsync(Post(place, message, blocks), place.User, cancellationToken));

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
            return await TakenAsync(message, async blocks =>
            {
                var response = Response(message.Text, blocks, "in_channel", place.ThreadTs);
                await apis.ResponseUrls.PostAsync(place.ResponseUrl, response, cancellationToken);
                return null;
            });
        }
    }

    /// <summary>Takes away the message whose button was pressed, which only the presser sees.</summary>
    public async Task RemoveOriginalAsync(Place place, CancellationToken cancellationToken)
    {
        if (place.ResponseUrl is not { } url) return;
        try
        {
            await apis.ResponseUrls.PostAsync(url, new UrlResponse { DeleteOriginal = true }, cancellationToken);
        }
        catch (SlackApiException problem) when (!problem.IsTransient)
        {
            // Used up or too old: it stays.
        }
    }

    /// <summary>A message as a response_url takes it.</summary>
    /// <param name="type">"ephemeral" or "in_channel".</param>
    public static UrlResponse Response(string text, IReadOnlyList<Block> blocks, string type, string? threadTs) => new()
    {
        ResponseType = type,
        Text = text,
        Blocks = blocks,
        ThreadTs = threadTs,
        ReplaceOriginal = false,
    };

    private static PostMessage Post(Place place, SlackMessage message, IReadOnlyList<Block> blocks) =>
        new(place.Channel, message.Text, blocks, place.ThreadTs, null);

    /// <summary>False when it is used up or too old, and there is another way.</summary>
    private async Task<bool> TryUrlAsync(string url, SlackMessage message, string? threadTs, CancellationToken cancellationToken)
    {
        try
        {
            await TakenAsync(message, async blocks =>
            {
                await apis.ResponseUrls.PostAsync(url, Response(message.Text, blocks, "ephemeral", threadTs), cancellationToken);
                return null;
            });
            return true;
        }
        catch (SlackApiException problem) when (!problem.IsTransient)
        {
            return false;
        }
    }

    /// <summary>
    /// Sends the blocks; where Slack does not take them, as it may not take a table everywhere, the plain ones. What was refused was not
    /// shown, so that nothing is shown twice.
    /// </summary>
    private async Task<string?> TakenAsync(SlackMessage message, Func<IReadOnlyList<Block>, Task<string?>> send)
    {
        try
        {
            return await send(message.Blocks);
        }
        catch (SlackApiException problem) when (problem.IsAboutBlocks && !ReferenceEquals(message.Blocks, message.PlainBlocks))
        {
            Log.Plainly(logger, problem.Message);
            return await send(message.PlainBlocks);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 2015, Level = LogLevel.Warning,
            Message = "Slack did not take an answer with its table or its feedback buttons ({Problem}); it was sent without.")]
        public static partial void Plainly(ILogger logger, string problem);
    }
}
