using ChatBot.Conversations.Grammar;
using ChatBot.Slack.Manifest;
using ChatBot.Slack.Rendering;
using ChatBot.Slack.Wire;
using ChatBot.Slack.Workspaces;

namespace ChatBot.Slack.Interactions;

/// <summary>Slash commands: answered for the asker alone, who may share the answer.</summary>
internal sealed class SlashCommandHandler(CommandGrammar grammar, Gate gate, Answering answering, Replies replies)
{
    public Receipt Receive(Workspace workspace, SlashCommand command)
    {
        if (command is not { ChannelId: { } channel, UserId: { } user, ResponseUrl: { } url }) return Receipt.Nothing;
        var place = new Place(workspace, channel, user, null, url) { UserName = command.UserName };
        return Receipt.Of($"slash command {SlashCommands.CommandOf(command.Command) ?? "(unknown)"}", place, token => AnswerAsync(place, command, token));
    }

    private async Task AnswerAsync(Place place, SlashCommand typed, CancellationToken cancellationToken) =>
        await replies.PrivatelyAsync(place, await MessageAsync(place, typed, cancellationToken), cancellationToken);

    private async Task<SlackMessage> MessageAsync(Place place, SlashCommand typed, CancellationToken cancellationToken)
    {
        if (gate.Refusal(place) is { } refusal) return SlackMessage.Saying(refusal);
        if (Mrkdwn.IsAboutUnnamed(typed.Text ?? "", place.Workspace.BotUser)) return SlackMessage.Saying(HowToAsk.NameInWords);
        if (SlashCommands.CommandOf(typed.Command) is not { } command) return SlackMessage.Saying($"I do not know this command. {HowToAsk.Here}");
        return grammar.Read(command, Mrkdwn.Plain(typed.Text ?? "", place.Workspace.BotUser)) switch
        {
            CommandReading.Understood understood => await answering.AskAsync(
                place, place.PersonalConversation, understood.Request, new Presentation { CanShare = !place.IsDirect, ShowsQuestion = true }, cancellationToken),
            CommandReading.NotUnderstood notUnderstood => HowToAsk.Usage(notUnderstood.Usage, isSlash: true),
            var other => throw new InvalidOperationException($"No such reading: {other.GetType()}"),
        };
    }
}
