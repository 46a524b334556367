using ChatBot.Discord.Gateway.Starting;
using ChatBot.Discord.Rest;
using ChatBot.Discord.Rest.Sending;
using Microsoft.Extensions.Logging;

namespace ChatBot.Discord.Gateway;

/// <summary>
/// The bot's connection to Discord's events, over as many shards as Discord recommends: https://discord.com/developers/docs/events/gateway. It keeps
/// itself up and ends only when it is stopped or when Discord refuses the bot as it is set up.
/// </summary>
/// <param name="getGateway">GET /gateway/bot.</param>
/// <param name="random">Jitter, of every shard: has to be safe for several threads.</param>
internal sealed partial class GatewayClient(
    Func<CancellationToken, Task<GatewayBot>> getGateway,
    BotToken token,
    GatewayOptions options,
    GatewayEventHandler handler,
    TimeProvider time,
    Random random,
    ILogger<GatewayClient> logger)
{
    private volatile IReadOnlyList<Shard> _shards = [];

    /// <summary>How every shard is doing, by its number; none before Discord has said how many there are.</summary>
    public IReadOnlyList<ShardStatus> Shards => [.. _shards.Select(shard => shard.Status)];

    /// <summary>Returns when it has been cancelled and every shard has said goodbye, which takes a second at most. Call it once.</summary>
    /// <exception cref="DiscordRefusedException">Trying again would change nothing; the message is the cure.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var queue = new IdentifyQueue(new GatewayBotSource(getGateway, time, random, logger), time, logger);
        try
        {
            var gateway = await queue.GatewayAsync(ending.Token);
            var running = Start(options.Shards ?? gateway.Shards, queue, ending.Token);

            // A shard ends by itself only when it is refused, and then the others would be, too.
            await Task.WhenAny(running);
            await ending.CancelAsync();
            await Task.WhenAll(running);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            Log.Stopped(logger);
        }
    }

    private List<Task> Start(int count, IdentifyQueue queue, CancellationToken cancellationToken)
    {
        Log.Starting(logger, count);
        var setups = Enumerable.Range(0, count).Select(id => new ShardSetup(id, count, token, options, handler));
        var shards = setups.Select(setup => new Shard(setup, queue, time, random, logger)).ToList();
        _shards = shards;
        return [.. shards.Select(shard => shard.RunAsync(cancellationToken))];
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 1012, Level = LogLevel.Information, Message = "Discord: connecting with {Shards} shard(s)")]
        public static partial void Starting(ILogger logger, int shards);

        [LoggerMessage(EventId = 1013, Level = LogLevel.Information, Message = "Discord: disconnected, as the program stops")]
        public static partial void Stopped(ILogger logger);
    }
}
