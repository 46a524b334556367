using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace ChatBot.Conversations.State;

/// <summary>
/// One SQLite file with what has to outlive a restart. Where it cannot be opened or written it is kept in memory instead, and the log says so: a bot without a disk still answers.
/// A file that is damaged is set aside under another name, never overwritten.
/// </summary>
public sealed partial class StateDatabase : IDisposable
{
    public const string FileName = "chatbot.db";

    private readonly Lock _gate = new();
    private readonly SqliteConnection _connection;

    public StateDatabase(StateOptions options, TimeProvider time, ILogger<StateDatabase> logger) => _connection = Open(options.Folder, time, logger);

    /// <summary>Whether what is kept outlives this process.</summary>
    public bool IsKept => _connection.DataSource.Length > 0 && _connection.DataSource != ":memory:";

    /// <summary>Runs something in one transaction, one caller at a time.</summary>
    internal TResult Run<TResult>(Func<SqliteConnection, SqliteTransaction, TResult> work)
    {
        lock (_gate)
        {
            using var transaction = _connection.BeginTransaction();
            var result = work(_connection, transaction);
            transaction.Commit();
            return result;
        }
    }

    public void Dispose()
    {
        lock (_gate) _connection.Dispose();
    }

    private static SqliteConnection Open(string? folder, TimeProvider time, ILogger logger)
    {
        if (folder is null) return OpenMemory();
        var file = Path.Combine(folder, FileName);
        try
        {
            Directory.CreateDirectory(folder);
            return OpenFile(file);
        }
        catch (SqliteException damage) when (damage.SqliteErrorCode is SQLitePCL.raw.SQLITE_NOTADB or SQLitePCL.raw.SQLITE_CORRUPT)
        {
            var aside = $"{file}.damaged-{time.GetUtcNow():yyyyMMddHHmmss}";
            File.Move(file, aside);
            Log.Damaged(logger, file, aside);
            return OpenFile(file);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or SqliteException)
        {
            Log.InMemory(logger, folder, problem.Message);
            return OpenMemory();
        }
    }

    private static SqliteConnection OpenFile(string file) =>
        Prepared(new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString()));

    private static SqliteConnection OpenMemory() => Prepared(new SqliteConnection("Data Source=:memory:"));

    private static SqliteConnection Prepared(SqliteConnection connection)
    {
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            // Write-ahead log: a reader never waits for the writer, and a crash loses at most the last moments (https://sqlite.org/wal.html).
            command.CommandText = $"PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 2000; {StateSchema.Sql}";
            command.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 3001, Level = LogLevel.Warning,
            Message = "{Folder} cannot be written ({Problem}): buttons under answers will not work after a restart, and votes are lost then. Set State:Folder to a folder that can.")]
        public static partial void InMemory(ILogger logger, string folder, string problem);

        [LoggerMessage(EventId = 3002, Level = LogLevel.Warning, Message = "{File} is damaged; it was set aside as {Aside}, and a new one begun.")]
        public static partial void Damaged(ILogger logger, string file, string aside);
    }
}
