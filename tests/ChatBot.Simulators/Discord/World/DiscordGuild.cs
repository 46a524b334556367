using System.Globalization;
using System.Text.Json.Nodes;

namespace ChatBot.Simulators.Discord.World;

/// <summary>A server: channels, roles, members.</summary>
public sealed class DiscordGuild(ulong id, string name, Snowflakes snowflakes)
{
    private readonly Lock _gate = new();
    private readonly List<DiscordChannel> _channels = [];
    private readonly List<DiscordRole> _roles = [new(id, "@everyone")];
    private readonly Dictionary<ulong, DiscordMember> _members = [];

    public ulong Id => id;

    public string Name => name;

    public IReadOnlyList<DiscordChannel> Channels
    {
        get
        {
            lock (_gate) return [.. _channels];
        }
    }

    public DiscordChannel AddChannel(string channel) => Add(new DiscordChannel(snowflakes.Next(), channel, id));

    public DiscordChannel AddThread(DiscordChannel parent, string thread) => Add(new DiscordChannel(snowflakes.Next(), thread, id, 11, parent.Id));

    public DiscordRole AddRole(string role)
    {
        var added = new DiscordRole(snowflakes.Next(), role);
        lock (_gate) _roles.Add(added);
        return added;
    }

    public DiscordMember Join(DiscordPerson person, params DiscordRole[] roles)
    {
        var member = new DiscordMember(person, [.. roles.Select(role => role.Id)], Snowflakes.TimeOf(person.Id));
        lock (_gate) _members[person.Id] = member;
        return member;
    }

    /// <summary>Null when the person is no member.</summary>
    public DiscordMember? Member(DiscordPerson person)
    {
        lock (_gate) return _members.GetValueOrDefault(person.Id);
    }

    /// <summary>GUILD_CREATE: what a client waits for after READY. https://discord.com/developers/docs/events/gateway-events#guild-create</summary>
    public JsonObject ToGuildCreate()
    {
        lock (_gate)
        {
            return new JsonObject
            {
                ["id"] = id.ToText(),
                ["name"] = name,
                ["icon"] = null,
                ["owner_id"] = id.ToText(),
                ["joined_at"] = Snowflakes.TimeOf(id).ToString("yyyy-MM-dd'T'HH:mm:ss.ffffffzzz", CultureInfo.InvariantCulture),
                ["large"] = false,
                ["unavailable"] = false,
                ["member_count"] = _members.Count,
                ["members"] = new JsonArray([.. _members.Values.Select(member => (JsonNode)member.ToJson())]),
                ["channels"] = new JsonArray([.. _channels.Where(channel => channel.Parent is null).Select(channel => (JsonNode)channel.ToJson())]),
                ["threads"] = new JsonArray([.. _channels.Where(channel => channel.Parent is not null).Select(channel => (JsonNode)channel.ToJson())]),
                ["roles"] = new JsonArray([.. _roles.Select(role => (JsonNode)role.ToJson())]),
                ["emojis"] = new JsonArray(),
                ["stickers"] = new JsonArray(),
                ["features"] = new JsonArray(),
                ["voice_states"] = new JsonArray(),
                ["presences"] = new JsonArray(),
                ["stage_instances"] = new JsonArray(),
                ["guild_scheduled_events"] = new JsonArray(),
                ["soundboard_sounds"] = new JsonArray(),
                ["afk_channel_id"] = null,
                ["afk_timeout"] = 300,
                ["application_id"] = null,
                ["banner"] = null,
                ["default_message_notifications"] = 0,
                ["description"] = null,
                ["discovery_splash"] = null,
                ["explicit_content_filter"] = 0,
                ["mfa_level"] = 0,
                ["nsfw_level"] = 0,
                ["preferred_locale"] = "en-US",
                ["premium_progress_bar_enabled"] = false,
                ["premium_subscription_count"] = 0,
                ["premium_tier"] = 0,
                ["public_updates_channel_id"] = null,
                ["rules_channel_id"] = null,
                ["safety_alerts_channel_id"] = null,
                ["splash"] = null,
                ["system_channel_flags"] = 0,
                ["system_channel_id"] = null,
                ["vanity_url_code"] = null,
                ["verification_level"] = 0,
            };
        }
    }

    private DiscordChannel Add(DiscordChannel channel)
    {
        lock (_gate) _channels.Add(channel);
        return channel;
    }
}
