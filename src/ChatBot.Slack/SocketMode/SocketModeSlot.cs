using ChatBot.Slack.Interactions;
using ChatBot.Slack.WebApi;
using ChatBot.Transport.Reconnecting;
using ChatBot.Transport.Sockets;
using Microsoft.Extensions.Logging;

namespace ChatBot.Slack.SocketMode;

/// <summary>
/// Keeps one socket open. When Slack announces that it will close it, the next is opened at once, while the old one goes on delivering and acknowledging until it ends:
/// there is no gap. When it breaks, it comes back after a growing delay; so does a second one that Slack asks to be replaced soon after
/// the first.
/// </summary>
internal sealed partial class SocketModeSlot(SlackApi api, string appToken, EnvelopeReader reader, OpenSockets open, UnderWay underWay, TimeProvider time, ILogger logger)
{
    /// <summary>How long an old socket is kept after Slack's warning; Slack closes it itself after some 10 s.</summary>
    public static readonly TimeSpan LongestLingering = TimeSpan.FromSeconds(30);

    /// <summary>From the connection to the hello.</summary>
    public static readonly TimeSpan HelloTimeout = TimeSpan.FromSeconds(12);

    private static readonly MessageSocketOptions SocketOptions = new() { PingInterval = TimeSpan.FromSeconds(10), PongTimeout = TimeSpan.FromSeconds(10) };
    private readonly ReconnectDelays _delays = new(time, Random.Shared) { First = TimeSpan.FromSeconds(1), Longest = TimeSpan.FromSeconds(30) };
    private Lingering _lingering = new(Task.CompletedTask, new CancellationTokenSource());
    private bool _hasConnected;

    /// <summary>Runs until cancelled.</summary>
    /// <exception cref="SocketModeStoppedException">Slack will have no socket of this app any more.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (true) await KeepOneAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Told to stop.
        }
        finally
        {
            await LeaveLingeringAsync();
        }
    }

    /// <summary>From a socket's opening to its end, or to the announcement of it.</summary>
    private async Task KeepOneAsync(CancellationToken cancellationToken)
    {
        var session = await OpenAsync(cancellationToken);
        var counted = open.Count(appToken, isFirst: !_hasConnected);
        _hasConnected = true;
        var isLeft = false;
        try
        {
            await Task.WhenAny(session.Ended, session.Leaving).WaitAsync(cancellationToken);
            isLeft = !session.Ended.IsCompleted;
            if (isLeft)
            {
                await LeaveLingeringAsync();
                var leaving = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
                _lingering = new Lingering(LingerAsync(session, counted, leaving.Token), leaving);
                await Task.Delay(_delays.NextRequested(), time, cancellationToken);
                return;
            }

            var outcome = await session.Ended;
            if (outcome == SocketOutcome.LinkDisabled) throw new SocketModeStoppedException("Socket Mode is switched off for the app. Switch it on under Settings › Socket Mode, and start again.");
            if (outcome == SocketOutcome.TooMany) Log.TooMany(logger);
        }
        finally
        {
            if (!isLeft)
            {
                counted.Dispose();
                await session.DisposeAsync();
            }
        }

        await Task.Delay(_delays.Next(), time, cancellationToken);
    }

    /// <summary>No more than one old socket is kept beside the new one: Slack allows an app 10.</summary>
    private async Task LeaveLingeringAsync()
    {
        await _lingering.Leaving.CancelAsync();
        await _lingering.Ended;
        _lingering.Leaving.Dispose();
    }

    private async Task LingerAsync(SocketModeSession session, IDisposable counted, CancellationToken cancellationToken)
    {
        await using (session)
        using (counted)
        {
            try
            {
                await Task.WhenAny(session.Ended, Task.Delay(LongestLingering, time, cancellationToken));
            }
            catch (OperationCanceledException)
            {
                // Told to stop: closed all the same.
            }
        }
    }

    /// <summary>Tries until a socket has said hello.</summary>
    private async Task<SocketModeSession> OpenAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                if (await TryOpenAsync(cancellationToken) is { } session)
                {
                    _delays.Connected();
                    Log.Connected(logger);
                    return session;
                }

                Log.NoHello(logger);
            }
            catch (SlackApiException problem) when (problem.IsTokenUseless || problem.Error == "missing_scope")
            {
                throw new SocketModeStoppedException($"{problem.Message}. {problem.Cure}");
            }
            catch (Exception problem) when (problem is SlackApiException or ConnectFailedException)
            {
                Log.NotConnected(logger, problem.Message);
            }

            await Task.Delay(_delays.Next(), time, cancellationToken);
        }
    }

    /// <summary>Null when no hello came in time.</summary>
    private async Task<SocketModeSession?> TryOpenAsync(CancellationToken cancellationToken)
    {
        var socket = await MessageSocket.ConnectAsync(await api.OpenConnectionAsync(cancellationToken), SocketOptions, time, cancellationToken);
        var session = new SocketModeSession(socket, appToken, reader, underWay, logger);
        try
        {
            using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            await Task.WhenAny(session.Hello, session.Ended, Task.Delay(HelloTimeout, time, waiting.Token));
            await waiting.CancelAsync();
            cancellationToken.ThrowIfCancellationRequested();
            if (session.Hello.IsCompleted || session.Ended is { IsCompleted: true, Result: SocketOutcome.LinkDisabled }) return session;
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }

        await session.DisposeAsync();
        return null;
    }

    /// <summary>An old socket that still delivers.</summary>
    /// <param name="Leaving">Closes it.</param>
    private sealed record Lingering(Task Ended, CancellationTokenSource Leaving);

    private static partial class Log
    {
        [LoggerMessage(EventId = 2060, Level = LogLevel.Information, Message = "Slack: connected in Socket Mode.")]
        public static partial void Connected(ILogger logger);

        [LoggerMessage(EventId = 2061, Level = LogLevel.Warning, Message = "Slack: no connection ({Problem}); tried again.")]
        public static partial void NotConnected(ILogger logger, string problem);

        [LoggerMessage(EventId = 2062, Level = LogLevel.Warning, Message = "Slack: a socket was opened, but no hello came; tried again.")]
        public static partial void NoHello(ILogger logger);

        [LoggerMessage(EventId = 2063, Level = LogLevel.Warning, Message = "Slack: the app has more than 10 sockets. Does the bot run more than once with the same Slack:AppToken?")]
        public static partial void TooMany(ILogger logger);
    }
}
