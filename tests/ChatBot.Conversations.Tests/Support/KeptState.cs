using ChatBot.Conversations.Remembering;
using ChatBot.Conversations.State;
using ChatBot.Conversations.Voting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChatBot.Conversations.Tests.Support;

/// <summary>What one run of the bot keeps; disposing it is the end of that run.</summary>
internal sealed class KeptState : IAsyncDisposable
{
    private KeptState(string? folder, TimeProvider time, ILogger<StateDatabase> logger)
    {
        Database = new StateDatabase(new StateOptions { Folder = folder }, time, logger);
        Writer = new StateWriter(Database);
        Ledger = new RequestLedger(Database, Writer, time);
        Votes = new Votes(Database, time);
        _ = Writer.StartAsync(CancellationToken.None);
    }

    public StateDatabase Database { get; }

    public RequestLedger Ledger { get; }

    public Votes Votes { get; }

    public StateWriter Writer { get; }

    public static KeptState InMemory(TimeProvider time) => new(folder: null, time, NullLogger<StateDatabase>.Instance);

    public static KeptState In(string folder, TimeProvider time, ILogger<StateDatabase>? logger = null) =>
        new(folder, time, logger ?? NullLogger<StateDatabase>.Instance);

    /// <summary>Ends when all that was kept so far is in the database, or could not be written.</summary>
    public Task WrittenAsync()
    {
        // Not on the writer's thread, which is in the middle of a transaction.
        var written = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Writer.Enqueue((_, _) => written.TrySetResult());
        return written.Task.WaitAsync(TimeSpan.FromSeconds(20));
    }

    public async ValueTask DisposeAsync()
    {
        await Writer.StopAsync(CancellationToken.None);
        Database.Dispose();
    }
}
