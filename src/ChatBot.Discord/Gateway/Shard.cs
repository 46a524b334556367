using ChatBot.Discord.Gateway.Closing;
using ChatBot.Discord.Gateway.Starting;
using ChatBot.Discord.Rest.Sending;
using ChatBot.Transport.Reconnecting;
using ChatBot.Transport.Sockets;
using Microsoft.Extensions.Logging;

namespace ChatBot.Discord.Gateway;

/// <summary>One shard for as long as the bot runs: connection after connection, the session taken up again where that is possible.</summary>
internal sealed partial class Shard(ShardSetup setup, IdentifyQueue queue, TimeProvider time, Random random, ILogger logger) : IShardEvents
{
    private readonly ShardState _state = new(setup.Id, time);
    private readonly ShardLog _oddities = new(setup.Id, logger);
    private readonly ReconnectDelays _delays = new(time, random);
    private readonly ReconnectDelays _requests = new(time, random);
    private readonly MessageSocketOptions _socketOptions = new() { MaxMessageBytes = setup.Options.LongestFrame, UserAgent = DiscordHttp.UserAgent };
    private GatewaySession? _session;
    private IdentifyPermit? _permit;
    private bool _wasUp;

    public ShardStatus Status => _state.Status;

    /// <exception cref="DiscordRefusedException">Only the operator can help.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                var end = await ConnectAsync(cancellationToken);
                cancellationToken.ThrowIfCancellationRequested();
                if (end.Next == NextStep.Stop) throw new DiscordRefusedException(end.Why);
                await PauseAsync(end, cancellationToken);
            }
        }
        finally
        {
            _state.Enter(ShardPhase.Stopped);
        }
    }

    void IShardEvents.Identifying() => _permit?.Use();

    void IShardEvents.Up(bool isResumed)
    {
        _wasUp = true;
        _delays.Connected();
        _requests.Connected();
        _state.Enter(ShardPhase.Ready);
        if (isResumed) Log.Resumed(logger, setup.Id);
        else Log.Ready(logger, setup.Id, setup.Count);
    }

    void IShardEvents.Acknowledged(TimeSpan latency) => _state.Measure(latency);

    void IShardEvents.Odd(string what) => _oddities.OnceOdd(what);

    async Task IShardEvents.ReceivedAsync(GatewayEvent received, CancellationToken cancellationToken)
    {
        try
        {
            await setup.Handler(received, cancellationToken);
        }
        catch (Exception problem)
        {
            // The dispatch boundary: one event that cannot be handled must not end the connection.
            if (!cancellationToken.IsCancellationRequested) Log.HandlerFailed(logger, setup.Id, received.Name, problem);
        }
    }

    private async Task<ConnectionEnd> ConnectAsync(CancellationToken cancellationToken)
    {
        _wasUp = false;
        using var permit = _permit = _session is null ? await queue.EnterAsync(setup.Id, cancellationToken) : null;
        _state.Enter(_session is null ? ShardPhase.Connecting : ShardPhase.Resuming);
        try
        {
            return await ConnectAsync(permit?.Url ?? _session?.Url ?? (await queue.GatewayAsync(cancellationToken)).Url, cancellationToken);
        }
        catch (ConnectFailedException problem)
        {
            if (_session?.Url is null) queue.Forget();
            return new ConnectionEnd(NextStep.Resume, problem.Message);
        }
    }

    private async Task<ConnectionEnd> ConnectAsync(Uri url, CancellationToken cancellationToken)
    {
        await using var socket = await MessageSocket.ConnectAsync(GatewayUrl.For(url), _socketOptions, time, cancellationToken);
        using var connection = new ShardConnection(socket, setup, _session, this, time, random);
        var end = await connection.RunAsync(cancellationToken);
        _session = connection.Session;
        return end;
    }

    private async Task PauseAsync(ConnectionEnd end, CancellationToken cancellationToken)
    {
        _session?.Lost();
        if (end.Next == NextStep.NewSession || _session?.Away > setup.Options.ResumeWindow) _session = null;
        _state.Lose(end.Why);
        // A session that was up and can be resumed costs none of the day's starts, and what people ask meanwhile can be answered for three seconds only.
        if (_wasUp && _session is not null) _delays.StartAfresh();
        var delay = end.IsRequested && _wasUp ? _requests.NextRequested() : _delays.Next();
        Log.Lost(logger, setup.Id, end.Why, _session is null ? "a new session" : "a resume", delay.TotalSeconds);
        await Task.Delay(delay, time, cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 1001, Level = LogLevel.Information, Message = "Discord shard {Shard} of {Shards} is ready")]
        public static partial void Ready(ILogger logger, int shard, int shards);

        [LoggerMessage(EventId = 1002, Level = LogLevel.Information, Message = "Discord shard {Shard} has resumed its session")]
        public static partial void Resumed(ILogger logger, int shard);

        [LoggerMessage(
            EventId = 1003,
            Level = LogLevel.Information,
            Message = "Discord shard {Shard} is disconnected ({Why}); {Next} follows in {Seconds:0.0} s")]
        public static partial void Lost(ILogger logger, int shard, string why, string next, double seconds);

        [LoggerMessage(EventId = 1004, Level = LogLevel.Error, Message = "Discord shard {Shard}: the event {Event} could not be handled")]
        public static partial void HandlerFailed(ILogger logger, int shard, string @event, Exception problem);
    }
}
