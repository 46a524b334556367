using System.Text.Json.Nodes;
using ChatBot.Simulators.Discord.Gateway;
using ChatBot.Simulators.Discord.Rest.Commands;
using ChatBot.Simulators.Discord.Rest.Interactions;
using ChatBot.Simulators.Discord.Rest.Messages;
using ChatBot.Simulators.Discord.World;

namespace ChatBot.Simulators.Discord.Rest.People;

/// <summary>Turns what people do into the events that the bot receives.</summary>
public sealed class Presence(DiscordSimulatorOptions options, DiscordWorld world, DiscordGatewayServer gateway, DiscordRestServer rest)
{
    public DiscordWorld World => world;

    public MessageLog Messages => rest.Messages;

    public CommandRegistry Commands => rest.Commands;

    /// <summary>INTERACTION_CREATE. https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object</summary>
    public async Task<SimulatedInteraction> SendAsync(Place place, int type, string what, JsonObject data, ShownMessage? source = null)
    {
        var interaction = new SimulatedInteraction(world.Snowflakes.Next(), $"aW50ZXJhY3Rpb24.{Guid.NewGuid():N}", type, what, place, rest.Messages, options.Time)
        {
            Source = source,
            IsUserInstallOnly = place.IsUserInstallOnly,
        };
        var payload = interaction.Payload;
        payload["id"] = interaction.Id.ToText();
        payload["application_id"] = world.Application.Id.ToText();
        payload["type"] = type;
        payload["token"] = interaction.Token;
        payload["version"] = 1;
        payload["data"] = data;
        payload["app_permissions"] = "2222085186636352";
        payload["locale"] = "en-US";
        payload["entitlements"] = new JsonArray();
        payload["attachment_size_limit"] = 10_485_760;
        place.Describe(payload);
        if (source is not null) payload["message"] = MessageJson.Of(source, world, rest.Messages);

        rest.Interactions.Add(interaction);
        await SendAgainAsync(interaction);
        return interaction;
    }

    /// <summary>The same event once more, as after a resume that replays too much.</summary>
    public Task SendAgainAsync(SimulatedInteraction interaction) =>
        gateway.DispatchAsync("INTERACTION_CREATE", interaction.Payload.DeepClone(), interaction.Place.Guild?.Id);

    /// <summary>Shows a person's message and tells the bot.</summary>
    public async Task<ShownMessage> SayAsync(Place place, Saying saying)
    {
        var message = rest.Messages.Show(saying.ToMessage(world.Snowflakes.Next(), place, world, rest.Messages));
        await AnnounceAsync();
        return message;
    }

    /// <summary>MESSAGE_UPDATE.</summary>
    public Task EditAsync(Place place, ShownMessage message, string text)
    {
        var edited = rest.Messages.Show(BotMessages.Edited(message, new JsonObject { ["content"] = text }));
        return gateway.DispatchAsync("MESSAGE_UPDATE", EventOf(edited), place.Guild?.Id);
    }

    /// <summary>MESSAGE_CREATE for every message that is new where the bot is, its own included.</summary>
    public async Task AnnounceAsync()
    {
        while (rest.Messages.TryTakeUnannounced(out var message))
        {
            if (message.OnlyFor is null && rest.Channels.Find(message.Channel.Id) is not null)
                await gateway.DispatchAsync("MESSAGE_CREATE", EventOf(message), message.Channel.Guild);
        }
    }

    private JsonObject EventOf(ShownMessage message)
    {
        var json = MessageJson.Of(message, world, rest.Messages);
        if (message.Channel.Guild is { } guild)
        {
            json["guild_id"] = guild.ToText();
            json["member"] = world.Guilds.First(known => known.Id == guild).Member(message.Author)?.ToJson(withUser: false);
        }

        if (message.Fields["webhook_id"] is { } webhook) json["webhook_id"] = webhook.DeepClone();
        if (message.Fields["mention_everyone"] is { } everyone) json["mention_everyone"] = everyone.DeepClone();
        return json;
    }
}
