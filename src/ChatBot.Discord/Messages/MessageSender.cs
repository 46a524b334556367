using ChatBot.Discord.Rest;
using ChatBot.Discord.Wire;
using ChatBot.Transport.Deduplication;
using Microsoft.Extensions.Logging;

namespace ChatBot.Discord.Messages;

/// <summary>Sends replies to messages, shows that the bot is typing when one takes longer, and says once what keeps it from writing in a channel.</summary>
internal sealed partial class MessageSender(DiscordRest rest, FairTurns turns, TimeProvider time, ILogger<MessageSender> logger)
{
    /// <summary>Before the bot is shown as typing; most answers are there sooner.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Discord shows it for ten seconds.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(8);

    private const int RememberedChannels = 10_000;

    private readonly RecentKeys _silenced = new(TimeSpan.FromDays(1), RememberedChannels, time);

    public async Task ReplyAsync(Message message, Task<MessageBody> writing, CancellationToken cancellationToken)
    {
        try
        {
            await TypeUntilDoneAsync(message.ChannelId, writing, cancellationToken);
            var reply = (await writing).WithoutEphemeral() with
            {
                MessageReference = new MessageReference { MessageId = message.Id, FailIfNotExists = false },
                Nonce = message.Id.ToString(),
                EnforceNonce = true,
            };
            using var turn = await turns.TakeAsync(message.ChannelId, message.Author!.Id, cancellationToken);
            await rest.CreateMessageAsync(message.ChannelId, reply, cancellationToken);
        }
        catch (DiscordApiException refused) when (refused.Code is DiscordErrorCodes.MissingPermissions or DiscordErrorCodes.MissingAccess)
        {
            if (_silenced.IsNew(message.ChannelId.ToString())) Log.MayNotWrite(logger, message.ChannelId, refused.Code);
        }
        catch (DiscordApiException refused) when (refused.Code == DiscordErrorCodes.CannotMessageThisUser)
        {
            Log.TakesNoMessages(logger, message.Id);
        }
    }

    private async Task TypeUntilDoneAsync(Snowflake channel, Task writing, CancellationToken cancellationToken)
    {
        for (var wait = Patience; !writing.IsCompleted; wait = Again)
        {
            using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            var first = await Task.WhenAny(writing, Task.Delay(wait, time, waiting.Token));
            await waiting.CancelAsync();
            if (first == writing || cancellationToken.IsCancellationRequested) return;
            await rest.TriggerTypingAsync(channel, cancellationToken);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 1230, Level = LogLevel.Warning,
            Message = "May not write in channel {Channel} (Discord's error {Code}). Give the bot's role View Channel, Send Messages, Send Messages in Threads "
                + "and Read Message History there; until then it is silent in that channel. Slash commands work all the same.")]
        public static partial void MayNotWrite(ILogger logger, Snowflake channel, int code);

        [LoggerMessage(EventId = 1231, Level = LogLevel.Debug, Message = "The author of message {MessageId} takes no direct messages from the bot")]
        public static partial void TakesNoMessages(ILogger logger, Snowflake messageId);
    }
}
