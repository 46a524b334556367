using System.Text.Json;
using ChatBot.Conversations.Asking;
using ChatBot.Conversations.Remembering;
using ChatBot.Slack.Interactions;
using ChatBot.Slack.Rendering;
using ChatBot.Slack.Wire;

namespace ChatBot.Slack;

/// <summary>What a slash command is answered with in Slack, for a surface that shows how it looks there. Needs no connection and no token.</summary>
public sealed class SlackPreview(QuestionDesk desk, RequestLedger ledger)
{
    private readonly Answering _answering = new(desk, ledger);

    /// <summary>The body that would be sent to the command's response_url.</summary>
    public JsonElement Of(ChatReply.Answered reply)
    {
        var message = _answering.Message(reply, 0, new Presentation { CanShare = true, ShowsQuestion = true });
        var response = Replies.Response(message.Text, message.Blocks, "ephemeral", threadTs: null);
        return JsonSerializer.SerializeToElement(response, SlackJson.Default.UrlResponse);
    }
}
