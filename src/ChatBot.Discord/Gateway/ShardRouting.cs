namespace ChatBot.Discord.Gateway;

/// <summary>Which shard hears of a server: https://discord.com/developers/docs/events/gateway#sharding-sharding-formula</summary>
internal static class ShardRouting
{
    /// <param name="guild">Null for a direct message: those belong to shard 0.</param>
    public static int ShardOf(ulong? guild, int shards) => guild is { } id ? (int)((id >> 22) % (ulong)shards) : 0;
}
