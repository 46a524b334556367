using System.Collections.Concurrent;
using ChatBot.Simulators.Discord.Rest.Routing;
using ChatBot.Simulators.Discord.World;

namespace ChatBot.Simulators.Discord.Rest.People;

/// <summary>Channels of servers and direct messages, and what the bot may do in them.</summary>
public sealed class Channels(DiscordWorld world)
{
    private const int DirectMessage = 1;
    private const int Group = 3;

    private readonly ConcurrentDictionary<ulong, DiscordChannel> _direct = new();
    private readonly ConcurrentDictionary<ulong, DiscordChannel> _groups = new();
    private readonly ConcurrentDictionary<ulong, (int Code, string Message)> _refusals = new();

    /// <summary>Where a person and the bot write to each other; the same each time.</summary>
    public DiscordChannel DirectTo(DiscordPerson person) =>
        _direct.GetOrAdd(person.Id, _ => new DiscordChannel(world.Snowflakes.Next(), "", null, DirectMessage));

    /// <summary>A conversation of people that the bot is no part of.</summary>
    public DiscordChannel GroupOf(DiscordPerson person) =>
        _groups.GetOrAdd(person.Id, _ => new DiscordChannel(world.Snowflakes.Next(), "", null, Group));

    public DiscordChannel? Find(ulong id) =>
        world.Guilds.SelectMany(guild => guild.Channels).Concat(_direct.Values).FirstOrDefault(channel => channel.Id == id);

    /// <summary>The bot sees the channel and may not write there.</summary>
    public void ForbidWriting(DiscordChannel channel) => _refusals[channel.Id] = (50013, "Missing Permissions");

    /// <summary>The bot does not see the channel.</summary>
    public void Hide(DiscordChannel channel) => _refusals[channel.Id] = (50001, "Missing Access");

    /// <summary>The person takes no direct messages from the bot.</summary>
    public void RefuseDirect(DiscordPerson person) => _refusals[DirectTo(person).Id] = (50007, "Cannot send messages to this user");

    public RefusedException? RefusalOf(DiscordChannel channel) => _refusals.TryGetValue(channel.Id, out var refusal) ? new RefusedException(403, refusal.Code, refusal.Message) : null;
}
