using System.Text.Json;

namespace ChatBot.Discord.Gateway;

/// <summary>
/// Something that happened: https://discord.com/developers/docs/events/gateway-events#receive-events. After a resume the same event can come again.
/// </summary>
/// <param name="Name">"INTERACTION_CREATE"; also names that we do not know.</param>
/// <param name="Data">Safe to keep.</param>
internal sealed record GatewayEvent(string Name, JsonElement Data, int ShardId);

/// <summary>
/// Takes one event after the other from each shard. It returns within milliseconds and works on by itself: while it runs, its shard hears nothing,
/// heartbeats included.
/// </summary>
internal delegate ValueTask GatewayEventHandler(GatewayEvent received, CancellationToken cancellationToken);
