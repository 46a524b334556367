using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting;

namespace ChatBot.Conversations.State;

/// <summary>
/// Writes behind what need not be on disk before somebody gets an answer: many changes in one transaction, the rest when the host stops. It
/// goes on whatever fails; what cannot be
/// written, and what comes when too much is waiting already, is dropped, which costs the memory behind some buttons.
/// </summary>
public sealed class StateWriter(StateDatabase database) : IHostedService
{
    private const int Batch = 500;

    /// <summary>A few kilobytes each.</summary>
    private const int MostWaiting = 20_000;

    private readonly Channel<Action<SqliteConnection, SqliteTransaction>> _changes =
        Channel.CreateBounded<Action<SqliteConnection, SqliteTransaction>>(new BoundedChannelOptions(MostWaiting) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });

    private Task _writing = Task.CompletedTask;

    /// <summary>Returns at once. Changes are written in the order in which they come.</summary>
    internal void Enqueue(Action<SqliteConnection, SqliteTransaction> change)
    {
        if (!_changes.Writer.TryWrite(change)) database.Complain(changes: 1, "too many are waiting to be written");
    }

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
        var batch = new List<Action<SqliteConnection, SqliteTransaction>>(Batch);
        while (await _changes.Reader.WaitToReadAsync(CancellationToken.None))
        {
            batch.Clear();
            while (batch.Count < Batch && _changes.Reader.TryRead(out var change)) batch.Add(change);
            Write(batch);
        }
    }

    private void Write(List<Action<SqliteConnection, SqliteTransaction>> batch)
    {
        try
        {
            database.Run((connection, transaction) =>
            {
                foreach (var change in batch) change(connection, transaction);
                return true;
            });
        }
        catch (Exception problem) when (batch.Count > 1 && problem is not SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_BUSY })
        {
            // One of them is at fault, or too large for what is left of the disk, and takes nothing but itself along.
            foreach (var change in batch) Write([change]);
        }
        catch (Exception problem)
        {
            // A boundary: whatever a change fails on, those after it are written.
            database.Complain(batch.Count, problem.Message);
        }
    }
}
