using ChatBot.Conversations.Grammar;
using ChatBot.Slack.Rendering;
using ChatBot.Slack.Wire;
using ChatBot.Slack.Workspaces;

namespace ChatBot.Slack.Interactions;

/// <summary>What people write: mentions, direct messages, and replies in threads that the bot has answered in. Everything else is dropped unread.</summary>
internal sealed class MessageHandler(MessageText messages, Gate gate, Answering answering, Replies replies, AgentView agent)
{
    private const string NoAttachments = "I cannot read what is attached: I answer from the documents that I was given.";

    public Receipt Mentioned(Workspace workspace, SlackEvent said)
    {
        if (PlaceOf(workspace, said) is not { } place) return Receipt.Nothing;
        var thread = place with { ThreadTs = said.ThreadTs ?? said.Ts };
        return Receipt.Of("a mention", thread, token => AnswerAsync(thread, said, token));
    }

    public Receipt Written(Workspace workspace, SlackEvent said)
    {
        if (PlaceOf(workspace, said) is not { } place) return Receipt.Nothing;
        if (said.ChannelType == "im") return Receipt.Of("a direct message", place, token => AnswerDirectAsync(place, said, token));
        // A message with a mention comes as app_mention, too, and is answered there.
        var text = said.Text ?? "";
        var mayFollowUp = said.ThreadTs is not null && !Mrkdwn.Mentions(text, workspace.BotUser) && !Mrkdwn.MentionsOthers(text, workspace.BotUser)
            && FollowUps.ReadsAsQuestion(Mrkdwn.Plain(text, workspace.BotUser)) && gate.Admits(place);
        // What the thread is known for is looked up after the acknowledgement: it may have to be read.
        if (!mayFollowUp) return Receipt.Nothing;
        var work = new Work("a reply in a thread", place, token => AnswerAsync(place, said, token)) { IsWanted = () => answering.Knows(place.Conversation) };
        return new Receipt(null, work);
    }

    /// <summary>In the agent view every message has a thread of its own; elsewhere a direct message is one conversation.</summary>
    private async Task AnswerDirectAsync(Place place, SlackEvent said, CancellationToken cancellationToken)
    {
        var thread = said.ThreadTs ?? said.Ts ?? "";
        var isAgent = await agent.ShowBusyAsync(place.Workspace, place.Channel, thread, cancellationToken);
        await AnswerAsync(isAgent ? place with { ThreadTs = thread } : place, said, cancellationToken);
    }

    private async Task AnswerAsync(Place place, SlackEvent said, CancellationToken cancellationToken)
    {
        if (gate.Refusal(place) is { } refusal)
        {
            await replies.PrivatelyAsync(place, SlackMessage.Saying(refusal), cancellationToken);
            return;
        }

        // The sign and the answer are made side by side, and come one after the other: the answer takes the sign away.
        var busy = place.IsDirect ? Task.CompletedTask : agent.ShowBusyInChannelAsync(place, cancellationToken);
        var message = await MessageAsync(place, said, cancellationToken);
        await busy;
        await replies.OpenlyAsync(place, message, cancellationToken);
    }

    private async Task<SlackMessage> MessageAsync(Place place, SlackEvent said, CancellationToken cancellationToken)
    {
        var words = Mrkdwn.Plain(said.Text ?? "", place.Workspace.BotUser);
        var hasFiles = said.Files is { Count: > 0 };
        if (Mrkdwn.IsAboutUnnamed(said.Text ?? "", place.Workspace.BotUser)) return SlackMessage.Saying(HowToAsk.NameInWords);
        if (words.Length == 0 && hasFiles) return SlackMessage.Saying($"{NoAttachments} What would you like to know?");
        return messages.Read(words) switch
        {
            CommandReading.Understood understood => await answering.AskAsync(
                place, place.Conversation, understood.Request, new Presentation { Note = hasFiles ? NoAttachments : null }, cancellationToken),
            CommandReading.NotUnderstood notUnderstood => HowToAsk.Usage(notUnderstood.Usage, isSlash: false),
            var other => throw new InvalidOperationException($"No such reading: {other.GetType()}"),
        };
    }

    /// <summary>Null for what no person wrote just now: other bots, ourselves, edits, joins.</summary>
    private static Place? PlaceOf(Workspace workspace, SlackEvent said) =>
        said is { BotId: null, Channel: { } channel, User: { } user, Ts: not null, Subtype: null or "file_share" or "thread_broadcast" } && user != workspace.BotUser
            ? new Place(workspace, channel, user, said.ThreadTs, null)
            : null;
}
