using ChatBot.Answers;
using ChatBot.Conversations.Asking;
using ChatBot.Conversations.Grammar;
using ChatBot.Conversations.Remembering;
using ChatBot.Discord.Rendering;
using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Interactions;

/// <summary>Puts questions and writes what comes back as a message.</summary>
internal sealed class Answering(QuestionDesk desk, RequestLedger ledger)
{
    public async Task<MessageBody> AskAsync(AskedQuestion question, CancellationToken cancellationToken)
    {
        var request = question is { Conversation: { } going, Request.Context.Count: 0 }
            ? question.Request.Following(ledger.LastOf(going))
            : question.Request;
        var reply = await desk.AskAsync(question.Asker, request, cancellationToken);
        if (question.Conversation is { } conversation && reply is ChatReply.Answered answered && IsWorthGoingOnFrom(answered.Answer))
            ledger.Continue(conversation, answered.Key);
        return Written(reply, question.Asked, page: 0, question.IsPrivate);
    }

    /// <summary>What was answered before, another page of it perhaps.</summary>
    /// <param name="page">From 0.</param>
    public async Task<MessageBody> AskAgainAsync(Asker asker, RequestKey key, int page, bool isPrivate, CancellationToken cancellationToken)
    {
        var reply = await desk.AskAgainAsync(asker, key, cancellationToken);
        return Written(reply, reply is ChatReply.Answered answered ? AskedIn(answered.Request) : null, page, isPrivate);
    }

    /// <summary>"/quote Mara Oyelaran on cranes"; a plain question as it is.</summary>
    public static string AskedIn(ChatRequest request) =>
        request.Command == Answers.Commands.Ask ? RequestWords.AsTyped(request) : $"/{RequestWords.AsTyped(request)}";

    private static bool IsWorthGoingOnFrom(Answer answer) =>
        answer.Command != Answers.Commands.Help
        && answer.Outcome is not (Outcome.NotReady or Outcome.Failed or Outcome.EmptyQuestion or Outcome.QuestionTooLong);

    public static MessageBody Written(ChatReply reply, string? asked, int page, bool isPrivate) => reply switch
    {
        ChatReply.Answered answered => AnswerMessage.Of(new AnswerView(answered.Answer, answered.Key, asked, page, isPrivate)),
        ChatReply.Refused refused => Notices.Private(refused.Text),
        _ => throw new ArgumentOutOfRangeException(nameof(reply), reply.GetType().Name, "not a reply"),
    };
}
