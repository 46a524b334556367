using ChatBot.Conversations.Asking;
using ChatBot.Conversations.Grammar;
using ChatBot.Conversations.Voting;
using ChatBot.Discord.Rendering;
using ChatBot.Discord.Wire;
using ChatBot.Transport.Deduplication;

namespace ChatBot.Discord.Interactions;

/// <summary>Replies to buttons, whichever run of the bot has sent them.</summary>
internal sealed class ButtonReplies(Answering answering, PassageOpener passages, QuestionDesk desk, TimeProvider time)
{
    private const int RememberedShares = 10_000;

    private readonly RecentKeys _shared = new(TimeSpan.FromDays(1), RememberedShares, time);

    public PendingReply To(Interaction interaction)
    {
        var asker = Invocation.AskerOf(interaction);
        return ButtonAction.Parse(interaction.Data?.CustomId) switch
        {
            ButtonAction.Open open => new PendingReply(IsPrivate: true, cancellationToken => passages.OpenAsync(asker, open.Citation, cancellationToken)),
            ButtonAction.OpenChosen when interaction.Data?.Values is [var chosen, ..] =>
                new PendingReply(IsPrivate: true, cancellationToken => passages.OpenAsync(asker, chosen, cancellationToken)),
            ButtonAction.More more => new PendingReply(
                IsPrivate: true,
                cancellationToken => answering.AskAgainAsync(asker, more.Key, more.Page, isPrivate: true, cancellationToken)),
            ButtonAction.Share share => ToShare(interaction, share),
            ButtonAction.Vote vote => PendingReply.Now(Notices.Private(Thanks(desk.Vote(asker, vote.Key, vote.Verdict), vote.Verdict))),
            ButtonAction.AskInstead instead => new PendingReply(
                Invocation.IsOfPrivateMessage(interaction),
                cancellationToken => AskInsteadAsync(interaction, instead, cancellationToken)),
            _ => PendingReply.Now(Notices.Private(Notices.OldButton)),
        };
    }

    private PendingReply ToShare(Interaction interaction, ButtonAction.Share share)
    {
        var key = $"{interaction.Message?.Id}/{share}";
        if (!_shared.IsNew(key)) return PendingReply.Now(Notices.Private(Notices.SharedAlready));
        return new PendingReply(IsPrivate: false, async cancellationToken =>
        {
            var message = await answering.AskAgainAsync(Invocation.AskerOf(interaction), share.Key, share.Page, isPrivate: false, cancellationToken);
            if (message.IsEphemeral) _shared.Forget(key);
            return interaction.Invoker is { } sharer && !message.IsEphemeral ? AnswerBody.SharedBy(sharer.Id, message) : message;
        })
        {
            NotShown = () => _shared.Forget(key),
        };
    }

    private async Task<MessageBody> AskInsteadAsync(Interaction interaction, ButtonAction.AskInstead instead, CancellationToken cancellationToken)
    {
        var before = await desk.AskAgainAsync(Invocation.AskerOf(interaction), instead.Key, cancellationToken);
        if (before is ChatReply.Refused refused) return Notices.Private(refused.Text);
        if (before is not ChatReply.Answered answered || Corrections.Of(answered.Request, answered.Answer).ElementAtOrDefault(instead.Suggestion).Request is not { } request)
            return Notices.Private("The documents have changed since, and that suggestion with them. Please ask again.");
        var question = new AskedQuestion(Invocation.AskerOf(interaction), request)
        {
            Asked = Answering.AskedIn(request),
            IsPrivate = Invocation.IsOfPrivateMessage(interaction),
            Conversation = Invocation.ConversationOf(interaction),
        };
        return await answering.AskAsync(question, cancellationToken);
    }

    private static string Thanks(VoteResult result, Verdict verdict) => (result, verdict) switch
    {
        (VoteResult.Again, _) => "Thank you; your vote is counted already.",
        (VoteResult.NotKept, _) => "Your vote could not be kept just now. Please try again later.",
        (VoteResult.Changed, _) => "Thank you; your vote is changed.",
        (_, Verdict.Up) => "Thank you! Good to know that this helped.",
        _ => "Thank you. It is counted, and whoever runs me can see that this answer was not good enough.",
    };
}
