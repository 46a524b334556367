using System.Net;
using ChatBot.Discord.Rest;
using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Interactions;

/// <summary>
/// The reply to one interaction, acknowledged once: with the answer where it is there in time, else with "thinking …" that becomes the answer later.
/// https://docs.discord.com/developers/interactions/receiving-and-responding
/// </summary>
internal sealed class InteractionReply(InteractionHandle interaction, DiscordRest rest, TimeProvider time)
{
    /// <summary>How long the answer is waited for; the rest of Discord's three seconds is for the way there.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    private bool _isAcknowledged;
    private bool _isPrivate;

    public async Task SendAsync(PendingReply reply, CancellationToken cancellationToken)
    {
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var writing = reply.WriteAsync(giveUp.Token);
        try
        {
            if (!await IsDoneInTimeAsync(writing, cancellationToken)) await DeferAsync(reply.IsPrivate, cancellationToken);
            await ShowAsync(await writing, cancellationToken);
        }
        catch
        {
            // Nobody would see what is still being written.
            await giveUp.CancelAsync();
            await ((Task)writing).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            reply.NotShown();
            throw;
        }
    }

    /// <summary>Opens a form, which has to be the acknowledgement.</summary>
    public Task OpenAsync(FormBody form, CancellationToken cancellationToken) =>
        AcknowledgeAsync(InteractionResponse.Form(form), cancellationToken);

    public Task ChooseAsync(IReadOnlyList<AutocompleteChoice> choices, CancellationToken cancellationToken) =>
        AcknowledgeAsync(InteractionResponse.Choices(choices), cancellationToken);

    /// <summary>Shows a message by whatever way is still open.</summary>
    public async Task ShowAsync(MessageBody message, CancellationToken cancellationToken)
    {
        if (!_isAcknowledged)
        {
            await AcknowledgeAsync(InteractionResponse.Message(message), cancellationToken);
            return;
        }

        if (message.IsEphemeral && !_isPrivate)
        {
            // What everybody sees "thinking" cannot become what one person sees, so it goes.
            await DeleteThinkingAsync(cancellationToken);
            await rest.CreateFollowupAsync(interaction, message, cancellationToken);
            return;
        }

        await rest.EditOriginalResponseAsync(interaction, message.WithoutEphemeral(), cancellationToken);
    }

    private async Task<bool> IsDoneInTimeAsync(Task writing, CancellationToken cancellationToken)
    {
        if (writing.IsCompleted) return true;
        // On a busy machine the time may be over before anybody gets to wait.
        var left = Patience - time.GetElapsedTime(interaction.ReceivedAt);
        if (left <= TimeSpan.Zero) return false;
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var first = await Task.WhenAny(writing, Task.Delay(left, time, waiting.Token));
        await waiting.CancelAsync();
        return first == writing;
    }

    private Task DeferAsync(bool isPrivate, CancellationToken cancellationToken)
    {
        _isPrivate = isPrivate;
        return AcknowledgeAsync(InteractionResponse.Deferred(isPrivate), cancellationToken);
    }

    private async Task DeleteThinkingAsync(CancellationToken cancellationToken)
    {
        try
        {
            await rest.DeleteOriginalResponseAsync(interaction, cancellationToken);
        }
        catch (DiscordApiException gone) when (gone.Code == DiscordErrorCodes.UnknownMessage)
        {
            // Somebody deleted it meanwhile.
        }
    }

    private async Task AcknowledgeAsync(InteractionResponse response, CancellationToken cancellationToken)
    {
        // Before it is sent: an acknowledgement of which no answer came may have arrived, and a second one never helps.
        _isAcknowledged = true;
        try
        {
            await rest.CreateInteractionResponseAsync(interaction, response, cancellationToken);
        }
        catch (DiscordApiException refused) when (refused is { Status: HttpStatusCode.BadRequest, FollowsUncertainTry: false }
            and not { Code: DiscordErrorCodes.AlreadyAcknowledged })
        {
            // Discord has not taken it, so that what is said of that can still be the acknowledgement.
            _isAcknowledged = false;
            throw;
        }
    }
}
