using System.Text.Json.Nodes;
using ChatBot.Simulators.Discord.Rest.Messages;
using ChatBot.Simulators.Discord.Rest.Routing;
using ChatBot.Simulators.Discord.Rest.Rules;
using ChatBot.Simulators.Discord.World;

namespace ChatBot.Simulators.Discord.Rest.Interactions;

/// <summary>The first answer to an interaction. https://discord.com/developers/docs/interactions/receiving-and-responding#create-interaction-response</summary>
public sealed class CallbackRoom(DiscordWorld world, InteractionBook book, MessageLog log)
{
    public RestAnswer Answer(RestCall call)
    {
        var body = call.ReadObject();
        var interaction = book.ToAcknowledge(call.Id("interaction"), call.Values["token"]);
        var type = Check(body, interaction);
        interaction.Acknowledge(type);
        Apply(interaction, type, body["data"] as JsonObject ?? []);
        interaction.Raise();
        return call.Asks("with_response") ? RestAnswer.Ok(Response(interaction, type)) : RestAnswer.NoContent;
    }

    private static int Check(JsonObject body, SimulatedInteraction interaction)
    {
        var errors = new FormErrors();
        var form = new Form(body, "", errors);
        form.Only("type", "data");
        form.Required("type");
        var type = form.OneOf("type", CallbackTypes.For(interaction)) ?? 0;
        if (form.Inner("data") is { } data) CheckData(type, data, interaction);
        else if (type is CallbackTypes.Message or CallbackTypes.Update or CallbackTypes.Choices or CallbackTypes.Modal) form.Required("data");

        errors.ThrowIfAny();
        return type;
    }

    private static void CheckData(int type, Form data, SimulatedInteraction interaction)
    {
        switch (type)
        {
            case CallbackTypes.Message:
                MessageRules.CheckOfInteraction(data);
                break;
            case CallbackTypes.Update:
                MessageRules.CheckEdit(data, interaction.Source!);
                break;
            case CallbackTypes.Deferred:
                data.Only("flags");
                if ((data.Number("flags") ?? 0) is not (0 or MessageRules.Ephemeral)) data.Wrong("flags", "BASE_TYPE_CHOICES", "A deferred answer can be EPHEMERAL and nothing else.");
                break;
            case CallbackTypes.DeferredUpdate:
                data.Only();
                break;
            case CallbackTypes.Choices:
                data.Only("choices");
                data.Required("choices");
                ChoiceRules.Check(data, "choices");
                break;
            case CallbackTypes.Modal:
                ModalRules.Check(data);
                break;
        }
    }

    private void Apply(SimulatedInteraction interaction, int type, JsonObject data)
    {
        switch (type)
        {
            case CallbackTypes.Message or CallbackTypes.Deferred:
                var message = BotMessages.Of(world, interaction, data) with { IsThinking = type == CallbackTypes.Deferred };
                interaction.SetOriginal(log.Show(message).Id);
                break;
            case CallbackTypes.DeferredUpdate:
                interaction.SetOriginal(interaction.Source!.Id);
                break;
            case CallbackTypes.Update:
                log.Show(BotMessages.Edited(log.Find(interaction.Source!.Id) ?? interaction.Source, data));
                interaction.SetOriginal(interaction.Source.Id);
                break;
            case CallbackTypes.Choices:
                interaction.Offer([.. data["choices"]!.AsArray().Select(choice => (choice!["name"]!.GetValue<string>(), choice["value"]!.ToString()))]);
                break;
            case CallbackTypes.Modal:
                interaction.Open(data);
                break;
        }
    }

    private JsonObject Response(SimulatedInteraction interaction, int type)
    {
        var about = new JsonObject { ["id"] = interaction.Id.ToText(), ["type"] = interaction.Type };
        var resource = new JsonObject { ["type"] = type };
        if (interaction.Original is { } id && log.Find(id) is { } message)
        {
            about["response_message_id"] = id.ToText();
            about["response_message_loading"] = message.IsThinking;
            about["response_message_ephemeral"] = message.OnlyFor is not null;
            resource["message"] = MessageJson.Of(message, world, log);
        }

        return new JsonObject { ["interaction"] = about, ["resource"] = resource };
    }
}
