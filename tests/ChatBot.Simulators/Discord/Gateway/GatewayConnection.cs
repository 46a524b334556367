using ChatBot.Simulators.Discord.World;

namespace ChatBot.Simulators.Discord.Gateway;

/// <summary>One connection by the rules: HELLO, then one session at a time, heartbeats in time, no more than 120 frames a minute.</summary>
internal sealed class GatewayConnection(
    int number, GatewayLine line, DiscordSimulatorOptions options, DiscordWorld world, GatewaySessions sessions, DiscordGatewayServer server)
{
    private static readonly TimeSpan Minute = TimeSpan.FromSeconds(60);
    private const int FramesPerMinute = 120;

    private readonly Queue<long> _frames = [];
    private ITimer? _watch;

    /// <summary>How late a heartbeat may be.</summary>
    private TimeSpan Grace => options.HeartbeatInterval * 1.5;

    public GatewayLine Line => line;

    public GatewaySession? Session { get; private set; }

    public async Task RunAsync()
    {
        if (line.Query("v") != "10") await line.CloseAsync(4012, "Invalid API version");
        else if (line.Query("encoding") is not (null or "json")) await line.CloseAsync(4002, "only JSON is spoken here");
        else await line.SendAsync(ServerFrames.Hello(options.HeartbeatInterval));
        await using var watch = _watch = options.Time.CreateTimer(_ => TimeOut(), null, Grace, Timeout.InfiniteTimeSpan);
        while (true)
        {
            var act = await line.ReceiveAsync();
            Leave(act);
            server.Journal.Write(number, act);
            if (act is Closed or Torn) return;
            if (IsTooFast()) await line.CloseAsync(4008, "Rate limited");
            else await HandleAsync(act);
        }
    }

    private Task HandleAsync(ClientAct act) => act switch
    {
        Heartbeat => BeatAsync(),
        Mistake mistake => line.CloseAsync(mistake.CloseCode, mistake.Why),
        Identify or Resume when Session is not null => line.CloseAsync(4005, "Already authenticated"),
        Identify identify => IdentifyAsync(identify),
        Resume resume => ResumeAsync(resume),
        _ when Session is null => line.CloseAsync(4003, "Not authenticated"),
        _ => Task.CompletedTask,
    };

    private async Task BeatAsync()
    {
        _watch?.Change(Grace, Timeout.InfiniteTimeSpan);
        if (!server.WithholdsAcks) await line.SendAsync(ServerFrames.HeartbeatAck());
    }

    private async Task IdentifyAsync(Identify identify)
    {
        if (server.Refusal(identify) is { } refusal) await line.CloseAsync(refusal.Code, refusal.Reason);
        else if (!sessions.Starts.IsSpaced(identify.Shard)) await line.SendAsync(ServerFrames.InvalidSession(resumable: false));
        else if (!sessions.Starts.TryStart()) await server.RevokeAsync();
        else await BeginAsync(identify);
    }

    private async Task BeginAsync(Identify identify)
    {
        Session = sessions.Begin(identify);
        Session.Attach(line);
        var guilds = world.Guilds.Where(guild => Session.IsOf(guild.Id)).ToList();
        await Session.DispatchAsync("READY", ReadyEvent.Of(Session, world, guilds, server.ResumeUrl(Session.Id)));
        foreach (var guild in guilds) await sessions.ShowAsync(Session, "GUILD_CREATE", guild.ToGuildCreate());
    }

    private async Task ResumeAsync(Resume resume)
    {
        if (resume.Token.Replace("Bot ", "", StringComparison.Ordinal) != world.Token)
        {
            await line.CloseAsync(4004, "Authentication failed");
            return;
        }

        var session = sessions.Find(resume.SessionId);
        var verdict = session is null ? ResumeVerdict.Gone : await session.ResumeAsync(line, resume.Sequence);
        if (verdict == ResumeVerdict.Resumed) Session = session;
        else sessions.End(resume.SessionId);
        if (verdict == ResumeVerdict.Gone) await line.SendAsync(ServerFrames.InvalidSession(resumable: false));
        if (verdict == ResumeVerdict.InvalidSequence) await line.CloseAsync(4007, "Invalid seq");
    }

    /// <summary>
    /// The session of a client that left with 1000 or 1001 is over; a close that only answers ours says nothing, as some libraries always answer
    /// 1000.
    /// </summary>
    private void Leave(ClientAct act)
    {
        if (act is not (Closed or Torn) || Session is null) return;
        if (act is Closed { IsReply: false, Code: 1000 or 1001 }) sessions.End(Session.Id);
        Session.Detach(line);
    }

    /// <summary>op 9: the session is no longer this connection's, which may identify anew.</summary>
    public async Task InvalidateAsync(bool resumable)
    {
        if (!resumable && Session is { } session)
        {
            sessions.End(session.Id);
            session.Detach(line);
            Session = null;
        }

        await line.SendAsync(ServerFrames.InvalidSession(resumable));
    }

    private bool IsTooFast()
    {
        var now = options.Time.GetTimestamp();
        while (_frames.TryPeek(out var oldest) && options.Time.GetElapsedTime(oldest, now) >= Minute) _frames.Dequeue();
        _frames.Enqueue(now);
        return _frames.Count > FramesPerMinute;
    }

    private void TimeOut()
    {
        if (Session is { } session) sessions.End(session.Id);
        _ = line.CloseAsync(4009, "Session timed out");
    }
}
