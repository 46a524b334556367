using ChatBot.Answers;
using ChatBot.Conversations.Asking;
using ChatBot.Conversations.Grammar;
using ChatBot.Conversations.Remembering;
using ChatBot.Slack.Rendering;

namespace ChatBot.Slack.Interactions;

/// <summary>From a request to the message that answers it.</summary>
internal sealed class Answering(QuestionDesk desk, RequestLedger ledger)
{
    private const int MostCorrections = 3;

    /// <summary>A new question. What the conversation asked before is its context, and it becomes that of the next.</summary>
    public async Task<SlackMessage> AskAsync(Place place, string conversation, ChatRequest request, Presentation presentation, CancellationToken cancellationToken)
    {
        var reply = await desk.AskAsync(place.Asker, request.Following(ledger.LastOf(conversation)), cancellationToken);
        if (reply is ChatReply.Answered answered) ledger.Continue(conversation, answered.Key);
        return Message(reply, 0, presentation);
    }

    /// <summary>What a button stands for.</summary>
    /// <param name="page">From 0.</param>
    public async Task<SlackMessage> AgainAsync(Place place, RequestKey key, int page, Presentation presentation, CancellationToken cancellationToken) =>
        Message(await desk.AskAgainAsync(place.Asker, key, cancellationToken), page, presentation);

    /// <summary>A passage with its neighbours.</summary>
    public Task<SlackMessage> OpenAsync(Place place, string citation, Presentation presentation, CancellationToken cancellationToken) =>
        AgainAsync(place, ledger.Keep(new ChatRequest { Command = Commands.Show, Citation = citation }), 0, presentation, cancellationToken);

    /// <summary>Whether anything was answered there.</summary>
    public bool Knows(string conversation) => ledger.LastOf(conversation) is not null;

    public void Continue(string conversation, RequestKey key) => ledger.Continue(conversation, key);

    public SlackMessage Message(ChatReply reply, int page, Presentation presentation) => reply switch
    {
        ChatReply.Answered answered => AnswerMessage.Of(answered, page, presentation with
        {
            Corrections = [.. Corrections.Of(answered.Request, answered.Answer).Take(MostCorrections).Select(correction => (correction.Name, ledger.Keep(correction.Request)))],
            Note = answered.Answer.Command == Commands.Help ? HowToAsk.Here : presentation.Note,
        }),
        ChatReply.Refused refused => SlackMessage.Saying(refused.Text),
        _ => throw new InvalidOperationException($"No such reply: {reply.GetType()}"),
    };
}
