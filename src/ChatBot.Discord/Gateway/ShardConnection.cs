using System.Text.Json;
using ChatBot.Discord.Gateway.Closing;
using ChatBot.Discord.Gateway.Frames;
using ChatBot.Transport.Sockets;

namespace ChatBot.Discord.Gateway;

/// <summary>One connection from HELLO to its end: https://discord.com/developers/docs/events/gateway#connection-lifecycle</summary>
/// <param name="session">Resumed when there is one; otherwise a new one is begun.</param>
internal sealed class ShardConnection(
    MessageSocket socket, ShardSetup setup, GatewaySession? session, IShardEvents events, TimeProvider time, Random random) : IDisposable
{
    /// <summary>Where HELLO names none.</summary>
    private static readonly TimeSpan UsualInterval = TimeSpan.FromMilliseconds(41_250);

    private readonly FrameDecoder _decoder = new(setup.Options.LongestFrame);
    private readonly SendLimit _limit = new(time);
    private readonly CancellationTokenSource _over = new();
    private long? _sequence = session?.Sequence;
    private ConnectionEnd? _decision;
    private Task _closing = Task.CompletedTask;
    private Task _beating = Task.CompletedTask;
    private ITimer? _deadline;
    private Heart? _heart;

    /// <summary>As it stands now: READY begins a new one.</summary>
    public GatewaySession? Session { get; private set; } = session;

    /// <param name="stop">Leaves with 1000, which ends the session: Discord shows the bot as gone at once.</param>
    public async Task<ConnectionEnd> RunAsync(CancellationToken stop)
    {
        await using var deadline = _deadline = time.CreateTimer(_ => GiveUp(), null, setup.Options.AnswerTimeout, Timeout.InfiniteTimeSpan);
        await using var stopping = stop.UnsafeRegister(_ => _closing = LeaveAsync(new ConnectionEnd(NextStep.NewSession, "stopped"), CloseCode.Normal), null);
        await ReceiveAsync(stop);
        await _over.CancelAsync();
        await Task.WhenAll(_beating, _closing);
        return _decision ?? CloseCodes.Read(socket.End!);
    }

    public void Dispose()
    {
        _over.Dispose();
        _limit.Dispose();
        _decoder.Dispose();
    }

    private async Task ReceiveAsync(CancellationToken stop)
    {
        try
        {
            while (_decision is null && await socket.ReceiveAsync(CancellationToken.None) is { } message)
            {
                if (_decoder.Decode(message) is { } json) await TakeAsync(json, stop);
            }
        }
        catch (Exception unreadable) when (unreadable is FrameTooLongException or InvalidDataException)
        {
            // A frame that is too long would come again in a replay; a spoilt stream need not.
            await LeaveAsync(new ConnectionEnd(unreadable is FrameTooLongException ? NextStep.NewSession : NextStep.Resume, unreadable.Message));
        }
    }

    private Task TakeAsync(ReadOnlyMemory<byte> json, CancellationToken stop) => GatewayFrame.Read(json.Span) switch
    {
        null => Odd("a payload that cannot be read"),
        { Op: Opcode.Dispatch } frame => DispatchAsync(frame, stop),
        { Op: Opcode.Heartbeat } => _heart?.BeatOnceAsync(_over.Token) ?? Task.CompletedTask,
        { Op: Opcode.HeartbeatAck } => Acknowledge(),
        { Op: Opcode.Hello } frame => GreetAsync(frame.Data),
        { Op: Opcode.Reconnect } => LeaveAsync(new ConnectionEnd(NextStep.Resume, "Discord asked for it") { IsRequested = true }),
        { Op: Opcode.InvalidSession } frame => LeaveAsync(InvalidSession(FrameData.IsResumable(frame.Data))),
        { Op: var op } => Odd($"a payload of the unknown kind {op}"),
    };

    private async Task GreetAsync(JsonElement hello)
    {
        if (_heart is not null) return;
        _heart = new Heart(SendHeartbeatAsync, time, random);
        _beating = BeatAsync(_heart, FrameData.HeartbeatInterval(hello) ?? UsualInterval);
        _deadline!.Change(setup.Options.AnswerTimeout, Timeout.InfiniteTimeSpan);
        await _limit.TakeAsync(_over.Token);
        if (Session is null) events.Identifying();
        var opening = Session is { } resumed
            ? ClientFrames.Resume(setup.Token.Secret, resumed)
            : ClientFrames.Identify(setup.Token.Secret, setup.Options.Intents, setup.Id, setup.Count);
        await socket.SendAsync(opening, isBinary: false, _over.Token);
    }

    private Task DispatchAsync(GatewayFrame frame, CancellationToken stop)
    {
        _sequence = frame.Sequence ?? _sequence;
        if (frame.Name == "READY") Session = FrameData.Session(frame.Data, time);
        if (Session is { } current) current.Sequence = _sequence ?? 0;
        if (frame.Name is "READY" or "RESUMED") Rise(frame.Name);
        return frame.Name is { } name ? events.ReceivedAsync(new GatewayEvent(name, frame.Data, setup.Id), stop) : Odd("an event without a name");
    }

    private void Rise(string name)
    {
        _deadline!.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        Session?.Resumed();
        events.Up(isResumed: name == "RESUMED");
    }

    private async Task BeatAsync(Heart heart, TimeSpan interval)
    {
        try
        {
            await heart.BeatAsync(interval, _over.Token);
            await LeaveAsync(new ConnectionEnd(NextStep.Resume, "a heartbeat was not acknowledged"));
        }
        catch (OperationCanceledException)
        {
            // The connection is over.
        }
    }

    private Task SendHeartbeatAsync(CancellationToken cancellationToken) =>
        _limit.TryTakeHeartbeat() ? socket.SendAsync(ClientFrames.Heartbeat(_sequence), isBinary: false, cancellationToken) : Task.CompletedTask;

    private Task Acknowledge()
    {
        if (_heart is { } heart) events.Acknowledged(heart.Acknowledge());
        return Task.CompletedTask;
    }

    private Task Odd(string what)
    {
        events.Odd(what);
        return Task.CompletedTask;
    }

    private static ConnectionEnd InvalidSession(bool isResumable) =>
        new(isResumable ? NextStep.Resume : NextStep.NewSession, isResumable ? "Discord interrupted the session" : "Discord ended the session or began none");

    private void GiveUp() =>
        _closing = LeaveAsync(new ConnectionEnd(
            NextStep.Resume,
            $"no {(_heart is null ? "HELLO" : "answer")} within {setup.Options.AnswerTimeout.TotalSeconds:0} s"));

    /// <summary>The first reason to leave counts.</summary>
    private Task LeaveAsync(ConnectionEnd end, int code = CloseCodes.KeepSession) =>
        Interlocked.CompareExchange(ref _decision, end, null) is null ? _closing = socket.CloseAsync(code, "") : _closing;
}
