using System.Text.Json;
using ChatBot.Slack.Interactions;
using ChatBot.Slack.Wire;
using ChatBot.Transport.Sockets;
using Microsoft.Extensions.Logging;

namespace ChatBot.Slack.SocketMode;

/// <summary>
/// One socket, from its opening to its end. Each envelope is acknowledged on it at once, and worked on after that: the socket that delivered is the one that has to
/// acknowledge (https://docs.slack.dev/apis/events-api/using-socket-mode).
/// </summary>
internal sealed partial class SocketModeSession : IAsyncDisposable
{
    private readonly MessageSocket _socket;
    private readonly string _appToken;
    private readonly EnvelopeReader _reader;
    private readonly UnderWay _underWay;
    private readonly ILogger _logger;
    private readonly TaskCompletionSource _hello = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _leaving = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Begins to receive.</summary>
    public SocketModeSession(MessageSocket socket, string appToken, EnvelopeReader reader, UnderWay underWay, ILogger logger)
    {
        (_socket, _appToken, _reader, _underWay, _logger) = (socket, appToken, reader, underWay, logger);
        Ended = RunAsync();
    }

    /// <summary>Slack has said hello: from then on it delivers.</summary>
    public Task Hello => _hello.Task;

    /// <summary>Slack has announced that it will close this socket: high time for another.</summary>
    public Task Leaving => _leaving.Task;

    /// <summary>How the socket ended, when it has.</summary>
    public Task<SocketOutcome> Ended { get; }

    public async ValueTask DisposeAsync()
    {
        await _socket.CloseAsync(CloseCode.Normal, "");
        await Ended;
        await _socket.DisposeAsync();
    }

    private async Task<SocketOutcome> RunAsync()
    {
        await Task.Yield();
        var outcome = SocketOutcome.Ended;
        // Not to be cancelled, which would tear the connection: it ends by being closed.
        while (outcome != SocketOutcome.LinkDisabled && await _socket.ReceiveAsync(CancellationToken.None) is { } message)
        {
            if (Read(message) is not { } envelope) continue;
            if (envelope.Type == "hello") _hello.TrySetResult();
            else if (envelope.Type == "disconnect") outcome = Disconnecting(envelope.Reason);
            else await AnswerAsync(envelope);
        }

        Log.Ended(_logger, _socket.End);
        return outcome;
    }

    private async Task AnswerAsync(Envelope envelope)
    {
        var receipt = _reader.Read(envelope, _appToken);
        if (envelope.EnvelopeId is { } id)
        {
            var acknowledgement = new Acknowledgement(id, envelope.AcceptsResponsePayload ? receipt.Payload : null);
            // The socket's own time limit bounds it. What could not be acknowledged is delivered again, and known then.
            if (!await _socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(acknowledgement, SlackJson.Default.Acknowledgement), isBinary: false, CancellationToken.None))
                Log.NotAcknowledged(_logger, envelope.Type);
        }

        _underWay.Start(receipt.Work);
    }

    private SocketOutcome Disconnecting(string? reason)
    {
        Log.Disconnecting(_logger, reason);
        if (reason == "link_disabled") return SocketOutcome.LinkDisabled;
        if (reason == "too_many_websockets") return SocketOutcome.TooMany;
        _leaving.TrySetResult();
        return SocketOutcome.Ended;
    }

    private Envelope? Read(SocketMessage message)
    {
        try
        {
            return message.IsBinary ? null : JsonSerializer.Deserialize(message.Bytes.Span, SlackJson.Default.Envelope);
        }
        catch (JsonException)
        {
            Log.Unreadable(_logger);
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 2052, Level = LogLevel.Debug, Message = "Slack: a socket ended: {End}")]
        public static partial void Ended(ILogger logger, SocketEnd? end);

        [LoggerMessage(EventId = 2053, Level = LogLevel.Warning, Message = "Slack: an envelope of type {Type} could not be acknowledged, as the socket broke.")]
        public static partial void NotAcknowledged(ILogger logger, string? type);

        [LoggerMessage(EventId = 2054, Level = LogLevel.Debug, Message = "Slack will close a socket: {Reason}")]
        public static partial void Disconnecting(ILogger logger, string? reason);

        [LoggerMessage(EventId = 2055, Level = LogLevel.Warning, Message = "Slack: a message on the socket could not be read; it was dropped.")]
        public static partial void Unreadable(ILogger logger);
    }
}

/// <summary>How a socket of Socket Mode ended.</summary>
internal enum SocketOutcome
{
    /// <summary>It broke, or Slack replaced it, as it does every few hours: another one is opened.</summary>
    Ended,

    /// <summary>Socket Mode was switched off: another one would be refused.</summary>
    LinkDisabled,

    /// <summary>The app has more than Slack allows, 10.</summary>
    TooMany,
}
