using System.Text.Json.Nodes;
using ChatBot.Simulators.Discord.Rest.Messages;
using ChatBot.Simulators.Discord.Rest.Routing;
using ChatBot.Simulators.Discord.Rest.Rules;
using ChatBot.Simulators.Discord.World;

namespace ChatBot.Simulators.Discord.Rest.Interactions;

/// <summary>What follows the first answer: editing it, deleting it, more messages. https://discord.com/developers/docs/interactions/receiving-and-responding#followup-messages</summary>
public sealed class WebhookRoom(DiscordWorld world, InteractionBook book, MessageLog log)
{
    private const int MostFollowupsOfUserInstall = 5;

    public RestAnswer Get(RestCall call) => RestAnswer.Ok(MessageJson.Of(Named(Interaction(call), call), world, log));

    public RestAnswer Edit(RestCall call)
    {
        var body = call.ReadObject();
        var interaction = Interaction(call);
        var message = Named(interaction, call);
        Check(form => MessageRules.CheckEdit(form, message), body);
        log.Show(BotMessages.Edited(message, body));
        interaction.Raise();
        return RestAnswer.Ok(MessageJson.Of(log.Find(message.Id)!, world, log));
    }

    public RestAnswer Delete(RestCall call)
    {
        var interaction = Interaction(call);
        log.Show(Named(interaction, call) with { IsDeleted = true });
        interaction.Raise();
        return RestAnswer.NoContent;
    }

    public RestAnswer Followup(RestCall call)
    {
        var body = call.ReadObject();
        var interaction = Interaction(call);
        Check(MessageRules.CheckOfWebhook, body);
        if (interaction.IsUserInstallOnly && interaction.Followups.Count >= MostFollowupsOfUserInstall)
            throw new RefusedException(400, 40094, "This interaction has reached the maximum number of follow-up messages");

        var message = log.Show(BotMessages.Of(world, interaction, body) with { RepliesTo = null });
        interaction.AddFollowup(message.Id);
        interaction.Raise();
        return RestAnswer.Ok(MessageJson.Of(message, world, log));
    }

    private static void Check(Action<Form> rule, JsonObject body)
    {
        var errors = new FormErrors();
        rule(new Form(body, "", errors));
        errors.ThrowIfAny();
    }

    private SimulatedInteraction Interaction(RestCall call) => book.Acknowledged(call.Id("application"), world.Application.Id, call.Values["token"]);

    private ShownMessage Named(SimulatedInteraction interaction, RestCall call)
    {
        var name = call.Values["message"];
        var id = name == "@original" ? interaction.Original : ulong.TryParse(name, out var given) && interaction.Followups.Contains(given) ? given : null;
        return id is { } known && log.Find(known) is { } message ? message : throw RefusedException.NotFound(10008, "Message");
    }
}
