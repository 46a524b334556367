using System.Globalization;
using System.Text.Json.Nodes;

namespace ChatBot.Simulators.Discord.World;

/// <param name="Flags">https://discord.com/developers/docs/resources/application#application-object-application-flags</param>
public sealed record DiscordApplication(ulong Id, string Name, int Flags = 0)
{
    public JsonObject ToJson() => new() { ["id"] = Id.ToText(), ["flags"] = Flags };
}

public sealed record DiscordPerson(ulong Id, string Name)
{
    public bool IsBot { get; init; }

    public JsonObject ToJson() => new()
    {
        ["id"] = Id.ToText(),
        ["username"] = Name,
        ["discriminator"] = IsBot ? "4242" : "0",
        ["global_name"] = IsBot ? null : Name,
        ["avatar"] = null,
        ["bot"] = IsBot,
        ["public_flags"] = 0,
        ["flags"] = 0,
    };
}

/// <param name="Type">
/// 0 text, 1 direct message, 11 public thread. https://discord.com/developers/docs/resources/channel#channel-object-channel-types
/// </param>
/// <param name="Parent">Of a thread: its channel.</param>
public sealed record DiscordChannel(ulong Id, string Name, ulong? Guild, int Type = 0, ulong? Parent = null)
{
    public JsonObject ToJson() => new()
    {
        ["id"] = Id.ToText(),
        ["type"] = Type,
        ["name"] = Name,
        ["guild_id"] = Guild?.ToText(),
        ["parent_id"] = Parent?.ToText(),
        ["position"] = 0,
        ["permission_overwrites"] = new JsonArray(),
        ["topic"] = null,
        ["nsfw"] = false,
        ["last_message_id"] = null,
        ["rate_limit_per_user"] = 0,
        ["flags"] = 0,
    };
}

public sealed record DiscordRole(ulong Id, string Name)
{
    public JsonObject ToJson() => new()
    {
        ["id"] = Id.ToText(),
        ["name"] = Name,
        ["color"] = 0,
        ["colors"] = new JsonObject { ["primary_color"] = 0, ["secondary_color"] = null, ["tertiary_color"] = null },
        ["hoist"] = false,
        ["position"] = 0,
        ["permissions"] = "2222085186636352",
        ["managed"] = false,
        ["mentionable"] = false,
        ["flags"] = 0,
    };
}

public sealed record DiscordMember(DiscordPerson Person, IReadOnlyList<ulong> Roles, DateTimeOffset JoinedAt)
{
    /// <summary>With the person inside, as in interactions and in GUILD_CREATE; messages carry it without.</summary>
    public JsonObject ToJson(bool withUser = true)
    {
        var member = new JsonObject
        {
            ["nick"] = null,
            ["avatar"] = null,
            ["roles"] = new JsonArray([.. Roles.Select(role => (JsonNode)role.ToText())]),
            ["joined_at"] = JoinedAt.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffffzzz", CultureInfo.InvariantCulture),
            ["premium_since"] = null,
            ["deaf"] = false,
            ["mute"] = false,
            ["flags"] = 0,
            ["pending"] = false,
            ["permissions"] = "2222085186636352",
        };
        if (withUser) member["user"] = Person.ToJson();
        return member;
    }
}

public static class SnowflakeText
{
    /// <summary>Ids are strings on the wire: JavaScript's numbers are too short for them.</summary>
    public static string ToText(this ulong id) => id.ToString(CultureInfo.InvariantCulture);
}
