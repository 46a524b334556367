using ChatBot.Slack.Wire;
using ChatBot.Slack.Workspaces;

namespace ChatBot.Slack.Interactions;

/// <summary>Presses, choices, forms and shortcuts.</summary>
internal sealed class InteractionHandler(Buttons buttons, TypeAhead typeAhead, AskForm form, FindShortcut find, Replies replies)
{
    public Receipt Receive(Workspace workspace, Interaction interaction)
    {
        // Answered whoever types: a menu must have options.
        if (interaction.Type == "block_suggestion") return typeAhead.Suggest(interaction.ActionId, interaction.Value);
        if (interaction.User?.Id is not { } user) return Receipt.Nothing;
        return interaction switch
        {
            { Type: "block_actions", Actions: [var action, ..] } => Pressed(workspace, interaction, action, user),
            { Type: "view_submission", View: { CallbackId: AskForm.CallbackId } view } => form.Submitted(workspace, view, user),
            { Type: "shortcut", CallbackId: ShortcutId.Ask } => AskForm.Open(workspace, interaction.TriggerId),
            { Type: "message_action", CallbackId: ShortcutId.Find, Channel.Id: { } channel } => find.Chosen(
                new Place(workspace, channel, user, interaction.Message?.ThreadTs, interaction.ResponseUrl) { UserName = NameOf(interaction) }, interaction.Message),
            _ => Receipt.Nothing,
        };
    }

    private Receipt Pressed(Workspace workspace, Interaction interaction, BlockAction action, string user)
    {
        if (ActionId.NameOf(action.ActionId) == ActionId.Form) return AskForm.Open(workspace, interaction.TriggerId);
        var channel = interaction.Channel?.Id ?? interaction.Container?.ChannelId;
        var thread = interaction.Container?.ThreadTs ?? interaction.Message?.ThreadTs;
        var place = new Place(workspace, channel ?? "D", user, thread, interaction.ResponseUrl) { UserName = NameOf(interaction) };
        if (SurfaceOf(place, channel, interaction) is not { } surface) return Receipt.Nothing;
        var isOriginalPrivate = interaction.Container?.IsEphemeral == true;
        return buttons.Pressed(place, action, surface, isOriginalPrivate) is { } press
            ? Receipt.Of($"the button {ActionId.NameOf(action.ActionId)}", channel is null ? null : place, press)
            : Receipt.Nothing;
    }

    private ISurface? SurfaceOf(Place place, string? channel, Interaction interaction)
    {
        if (channel is not null) return new MessageSurface(place, replies);
        return interaction is { View: { Type: "modal", Id: { } view }, TriggerId: { } trigger } ? new ModalSurface(place.Workspace, view, trigger) : null;
    }

    private static string? NameOf(Interaction interaction) => interaction.User?.Name ?? interaction.User?.Username;
}
