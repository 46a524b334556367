using System.Collections.Concurrent;
using ChatBot.Discord.Rest;
using Microsoft.Extensions.Logging;

namespace ChatBot.Discord.Gateway.Starting;

/// <summary>
/// Sees to it that sessions start no oftener than Discord allows: so many a day over all shards (a bot that goes on loses its token), and in each
/// bucket one in five seconds. https://discord.com/developers/docs/events/gateway#session-start-limit-object
/// </summary>
internal sealed partial class IdentifyQueue(GatewayBotSource source, TimeProvider time, ILogger logger) : IDisposable
{
    private readonly SemaphoreSlim _counting = new(1);
    private readonly ConcurrentDictionary<int, IdentifyBucket> _buckets = [];
    private volatile GatewayBot? _bot;
    private int _left;

    /// <summary>Asked once and remembered, until a connection fails or no start is left.</summary>
    public async Task<GatewayBot> GatewayAsync(CancellationToken cancellationToken)
    {
        if (_bot is { } known) return known;
        await _counting.WaitAsync(cancellationToken);
        try
        {
            return _bot ?? await FetchAsync(cancellationToken);
        }
        finally
        {
            _counting.Release();
        }
    }

    /// <summary>The address did not work: it is asked for again.</summary>
    public void Forget() => _bot = null;

    /// <summary>Returns when the shard may identify. It may take a day, and is said in the log then.</summary>
    public async Task<IdentifyPermit> EnterAsync(int shard, CancellationToken cancellationToken)
    {
        var gateway = await GatewayAsync(cancellationToken);
        var bucket = _buckets.GetOrAdd(shard % Math.Max(1, gateway.SessionStartLimit.MaxConcurrency), _ => new IdentifyBucket(time));
        await bucket.EnterAsync(cancellationToken);
        var permit = new IdentifyPermit(bucket, gateway.Url);
        try
        {
            await CountAsync(cancellationToken);
            return permit;
        }
        catch
        {
            permit.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        _counting.Dispose();
        foreach (var bucket in _buckets.Values) bucket.Dispose();
    }

    private async Task CountAsync(CancellationToken cancellationToken)
    {
        await _counting.WaitAsync(cancellationToken);
        try
        {
            while (_left <= 0 && (await FetchAsync(cancellationToken)).SessionStartLimit is { Remaining: <= 0 } limit)
            {
                var wait = TimeSpan.FromMilliseconds(Math.Max(1000, limit.ResetAfter));
                Log.NoneLeft(logger, limit.Total, time.GetUtcNow() + wait);
                await Task.Delay(wait, time, cancellationToken);
            }

            _left--;
        }
        finally
        {
            _counting.Release();
        }
    }

    private async Task<GatewayBot> FetchAsync(CancellationToken cancellationToken)
    {
        _bot = await source.FetchAsync(cancellationToken);
        _left = _bot.SessionStartLimit.Remaining;
        return _bot;
    }

    private static partial class Log
    {
        [LoggerMessage(
            EventId = 1011,
            Level = LogLevel.Warning,
            Message = "All {Total} session starts of the day are used up; Discord gives new ones at {Until:u}, and the bot waits until then")]
        public static partial void NoneLeft(ILogger logger, int total, DateTimeOffset until);
    }
}
