using ChatBot.Discord.Gateway;
using ChatBot.Transport.Connections;

namespace ChatBot.Discord;

/// <summary>Every shard hears of other servers, so all of them have to be up.</summary>
internal sealed class DiscordConnection(GatewayClient gateway) : IPlatformConnection
{
    public const string Name = "Discord";

    public string Platform => Name;

    public ConnectionState State
    {
        get
        {
            var shards = gateway.Shards;
            var up = shards.Count(shard => shard.Phase == ShardPhase.Ready);
            // Before Discord has said how many there are to be, there is at least one.
            var wanted = Math.Max(1, shards.Count);
            return new ConnectionState(up == wanted, wanted, up, shards.Sum(shard => (long)shard.Reconnects));
        }
    }
}
