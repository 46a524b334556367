using ChatBot.Answers;
using ChatBot.Conversations.Claims;
using ChatBot.Slack.Rendering;
using ChatBot.Slack.Wire;

namespace ChatBot.Slack.Interactions;

/// <summary>"Find in the talks" on a message: what the documents have on what it claims, for the eyes of who asked.</summary>
internal sealed class FindShortcut(Answering answering, Gate gate, Replies replies)
{
    public Receipt Chosen(Place place, InteractionMessage? message) =>
        Receipt.Of("the shortcut Find in the talks", place, async token => await replies.PrivatelyAsync(place, await MessageAsync(place, message?.Text ?? "", token), token));

    private async Task<SlackMessage> MessageAsync(Place place, string text, CancellationToken cancellationToken)
    {
        if (gate.Refusal(place) is { } refusal) return SlackMessage.Saying(refusal);
        var question = ClaimQuestion.Of(Mrkdwn.Plain(text, place.Workspace.BotUser));
        if (question.Length == 0) return SlackMessage.Saying("There are no words in this message that I could look up.");
        var request = new ChatRequest { Command = Commands.Ask, Question = question };
        return await answering.AskAsync(place, $"{place.PersonalConversation}/find/{place.ThreadTs}", request, new Presentation { CanShare = !place.IsDirect, ShowsQuestion = true }, cancellationToken);
    }
}
