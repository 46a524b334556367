using System.Net;
using ChatBot.Conversations.Asking;
using ChatBot.Conversations.Recording;
using ChatBot.Discord.Access;
using ChatBot.Discord.Rendering;
using ChatBot.Discord.Rest;
using ChatBot.Discord.Wire;
using ChatBot.Transport.Deduplication;
using Microsoft.Extensions.Logging;

namespace ChatBot.Discord.Messages;

/// <summary>Takes messages as they arrive and answers those that are meant for the bot. Whatever fails on the way ends here, with a reply.</summary>
internal sealed partial class MessageDispatcher(
    MessageReplies replies,
    MessageSender sender,
    DiscordAccess access,
    ThreadParents threads,
    WorkInHand work,
    QuestionRecord record,
    TimeProvider time,
    ILogger<MessageDispatcher> logger)
{
    private const int Remembered = 20_000;

    private readonly RecentKeys _seen = new(TimeSpan.FromHours(1), Remembered, time);
    private readonly RecentKeys _refused = new(TimeSpan.FromHours(1), Remembered, time);

    /// <summary>Returns at once. The same message delivered again is not answered again.</summary>
    /// <param name="self">The bot's user.</param>
    public void Accept(Message message, Snowflake self)
    {
        if (!Addressing.IsForUs(message, self) || !_seen.IsNew(message.Id.ToString())) return;
        work.Begin(cancellationToken => HandleAsync(message, self, cancellationToken));
    }

    private async Task HandleAsync(Message message, Snowflake self, CancellationToken cancellationToken)
    {
        using var scope = Log.Scope(logger, message.Id);
        try
        {
            if (access.Refusal(PlaceOf(message)) is { } refusal)
                await RefuseAsync(message, refusal, cancellationToken);
            else
                await sender.ReplyAsync(message, replies.ToAsync(message, self, cancellationToken), cancellationToken);
        }
        catch (OperationCanceledException)
        {
            Log.Abandoned(logger, message.Id);
        }
        catch (Exception problem)
        {
            // The dispatch boundary: one message that fails must not end the others.
            var reference = GuardedAnswers.ReferenceOf(problem);
            Log.Failed(logger, message.Id, reference, problem);
            // What Discord refuses as it is written, it may take as a sentence; whatever else keeps us from writing keeps that back as
            // well.
            var maySay = problem is not DiscordApiException { Status: not HttpStatusCode.BadRequest };
            if (maySay) await ApologiseAsync(message, reference, cancellationToken);
        }
    }

    private AskedFrom PlaceOf(Message message) => new(message.GuildId, threads.ChannelsOf(message.ChannelId), message.Member?.Roles ?? []);

    /// <summary>Everybody sees it, so that it is said to a person once an hour in each channel.</summary>
    private async Task RefuseAsync(Message message, string refusal, CancellationToken cancellationToken)
    {
        record.NoteDenied(DiscordConnection.Name);
        if (_refused.IsNew($"{message.ChannelId}/{message.Author!.Id}")) await sender.ReplyAsync(message, Task.FromResult(Notices.Open(refusal)), cancellationToken);
    }

    private async Task ApologiseAsync(Message message, string reference, CancellationToken cancellationToken)
    {
        try
        {
            await sender.ReplyAsync(message, Task.FromResult(Notices.Open(Notices.Failed(reference))), cancellationToken);
        }
        catch (Exception again) when (again is DiscordApiException or OperationCanceledException)
        {
            Log.NotTold(logger, message.Id, reference, again.Message);
        }
    }

    private static partial class Log
    {
        public static readonly Func<ILogger, Snowflake, IDisposable?> Scope = LoggerMessage.DefineScope<Snowflake>("Discord message {MessageId}");

        [LoggerMessage(EventId = 1220, Level = LogLevel.Warning, Message = "Message {MessageId} was given up, as the bot stops")]
        public static partial void Abandoned(ILogger logger, Snowflake messageId);

        [LoggerMessage(EventId = 1221, Level = LogLevel.Error, Message = "Message {MessageId} could not be answered; reference {Reference}")]
        public static partial void Failed(ILogger logger, Snowflake messageId, string reference, Exception problem);

        [LoggerMessage(EventId = 1222, Level = LogLevel.Warning,
            Message = "Nobody could be told of the failure of message {MessageId}, reference {Reference}: {Reason}")]
        public static partial void NotTold(ILogger logger, Snowflake messageId, string reference, string reason);
    }
}
