using ChatBot.Answers;
using ChatBot.Conversations.Asking;
using ChatBot.Conversations.Grammar;
using ChatBot.Conversations.Remembering;
using ChatBot.Discord.Interactions;
using ChatBot.Discord.Rendering;
using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Messages;

/// <summary>Replies to what people say to the bot in words.</summary>
internal sealed class MessageReplies(Answering answering, MessageText text, RequestLedger ledger)
{
    public Task<MessageBody> ToAsync(Message message, Snowflake self, CancellationToken cancellationToken)
    {
        var said = SpokenText.Of(message, self);
        if (said.Length == 0 && message.Attachments.Count > 0) return Task.FromResult(Notices.Open(Notices.Attachments));
        if (said.Length == 0) return AskAsync(message, self, new ChatRequest { Command = Answers.Commands.Help }, cancellationToken);
        return text.Read(said) switch
        {
            CommandReading.Understood understood => AskAsync(message, self, understood.Request, cancellationToken),
            CommandReading.NotUnderstood wrong => Task.FromResult(Notices.Open(Usage(wrong.Usage))),
            var other => throw new ArgumentOutOfRangeException(nameof(message), other.GetType().Name, "not a reading"),
        };
    }

    private Task<MessageBody> AskAsync(Message message, Snowflake self, ChatRequest request, CancellationToken cancellationToken)
    {
        var asker = new Asker(Invocation.Platform, message.Author!.Id.ToString(), message.GuildId?.ToString());
        var question = new AskedQuestion(asker, request.Following(Before(message, self)))
        {
            Conversation = message.GuildId is null ? Invocation.ConversationOf(message.ChannelId) : null,
        };
        return answering.AskAsync(question, cancellationToken);
    }

    /// <summary>What the message that this one replies to answered; its buttons know it.</summary>
    private ChatRequest? Before(Message message, Snowflake self) =>
        Addressing.IsReplyTo(message, self) && KeyIn(message.ReferencedMessage!.Components) is { } key ? ledger.Find(key) : null;

    private static RequestKey? KeyIn(IEnumerable<Component> components) => components
        .SelectMany(component => component.All)
        .Select(component => ButtonAction.Parse(component.CustomId)?.OfRequest)
        .FirstOrDefault(key => key is not null);

    private static string Usage(CommandUsage usage) =>
        $"{usage.Command} gives {usage.What}. Write: {usage.Command} {usage.Arguments}, as in: {usage.Command} {usage.Example}";
}
