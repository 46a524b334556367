using System.Globalization;
using System.Text.Json.Nodes;
using ChatBot.Simulators.Discord.World;

namespace ChatBot.Simulators.Discord.Rest.Messages;

/// <summary>A message as Discord writes it, in answers and in events. https://discord.com/developers/docs/resources/message#message-object</summary>
public static class MessageJson
{
    private const int Loading = 1 << 7;
    private const int Ephemeral = 1 << 6;

    public static JsonObject Of(ShownMessage message, DiscordWorld world, MessageLog log, bool withReferenced = true)
    {
        var json = new JsonObject
        {
            ["id"] = message.Id.ToText(),
            ["channel_id"] = message.Channel.Id.ToText(),
            ["type"] = message.RepliesTo is not null ? 19 : message.AskedBy is not null ? 20 : 0,
            ["content"] = message.IsOfComponents ? "" : message.Content,
            ["author"] = message.Author.ToJson(),
            ["mentions"] = new JsonArray([.. message.Mentions.Select(person => (JsonNode)person.ToJson())]),
            ["mention_roles"] = new JsonArray(),
            ["mention_everyone"] = false,
            ["attachments"] = message.Fields["attachments"]?.DeepClone() ?? new JsonArray(),
            ["embeds"] = Embeds(message),
            ["components"] = message.Fields["components"]?.DeepClone() ?? new JsonArray(),
            ["pinned"] = false,
            ["tts"] = false,
            ["timestamp"] = Time(Snowflakes.TimeOf(message.Id)),
            ["edited_timestamp"] = message.Edits == 0 ? null : Time(Snowflakes.TimeOf(message.Id)),
            ["flags"] = (message.Fields["flags"]?.GetValue<int>() ?? 0) | (message.IsThinking ? Loading : 0) | (message.OnlyFor is null ? 0 : Ephemeral),
        };
        if (message.Fields["nonce"] is { } nonce) json["nonce"] = nonce.DeepClone();
        if (message.Author.IsBot) json["application_id"] = world.Application.Id.ToText();
        if (message.AskedBy is { } asker)
        {
            json["webhook_id"] = world.Application.Id.ToText();
            var interaction = message.Interaction!.Value.ToText();
            json["interaction_metadata"] = new JsonObject { ["id"] = interaction, ["type"] = 2, ["user"] = asker.ToJson(), ["authorizing_integration_owners"] = new JsonObject() };
            // Deprecated, and what discord.py still finds the buttons of an answer by.
            json["interaction"] = new JsonObject { ["id"] = interaction, ["type"] = 2, ["name"] = "", ["user"] = asker.ToJson() };
        }

        if (message.RepliesTo is { } original)
        {
            json["message_reference"] = new JsonObject { ["type"] = 0, ["message_id"] = original.ToText(), ["channel_id"] = message.Channel.Id.ToText(), ["guild_id"] = message.Channel.Guild?.ToText() };
            if (withReferenced) json["referenced_message"] = log.Find(original) is { } referenced ? Of(referenced, world, log, withReferenced: false) : null;
        }

        return json;
    }

    private static JsonArray Embeds(ShownMessage message)
    {
        var embeds = message.Fields["embeds"]?.DeepClone() as JsonArray ?? [];
        foreach (var embed in embeds.OfType<JsonObject>())
            embed["type"] = "rich";
        return embeds;
    }

    private static string Time(DateTimeOffset at) => at.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffffzzz", CultureInfo.InvariantCulture);
}
