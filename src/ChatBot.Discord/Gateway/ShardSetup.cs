using ChatBot.Discord.Rest.Sending;

namespace ChatBot.Discord.Gateway;

/// <summary>What a shard is and stays, whatever becomes of its connections.</summary>
/// <param name="Id">From 0.</param>
/// <param name="Count">Of all shards.</param>
internal sealed record ShardSetup(int Id, int Count, BotToken Token, GatewayOptions Options, GatewayEventHandler Handler);
