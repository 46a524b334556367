using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChatBot.Conversations.State;

/// <summary>Writes behind what need not be on disk before somebody gets an answer: many changes in one transaction, the rest when the host stops.</summary>
public sealed partial class StateWriter(StateDatabase database, ILogger<StateWriter> logger) : IHostedService
{
    private const int Batch = 500;

    private readonly Channel<Action<SqliteConnection, SqliteTransaction>> _changes =
        Channel.CreateUnbounded<Action<SqliteConnection, SqliteTransaction>>(new UnboundedChannelOptions { SingleReader = true });

    private Task _writing = Task.CompletedTask;

    /// <summary>Returns at once. Changes are written in the order in which they come.</summary>
    internal void Enqueue(Action<SqliteConnection, SqliteTransaction> change) => _changes.Writer.TryWrite(change);

    public Task StartAsync(CancellationToken cancellationToken)
    {
        // Not a BackgroundService: that one is never begun when the host stops at once, and ends on a signal instead of when all is written.
        _writing = Task.Run(WriteAsync, CancellationToken.None);
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        _changes.Writer.TryComplete();
        await _writing.WaitAsync(cancellationToken);
    }

    private async Task WriteAsync()
    {
        while (await _changes.Reader.WaitToReadAsync(CancellationToken.None)) WriteSome();
    }

    private void WriteSome()
    {
        try
        {
            database.Run((connection, transaction) =>
            {
                for (var written = 0; written < Batch && _changes.Reader.TryRead(out var change); written++) change(connection, transaction);
                return true;
            });
        }
        catch (SqliteException problem)
        {
            // A full disk must not end the answering; what is lost is the memory behind some buttons.
            Log.NotWritten(logger, problem.Message);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 3003, Level = LogLevel.Warning, Message = "Some of what was asked could not be kept ({Problem}): its buttons will not work after a restart.")]
        public static partial void NotWritten(ILogger logger, string problem);
    }
}
