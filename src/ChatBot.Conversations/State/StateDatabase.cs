using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace ChatBot.Conversations.State;

/// <summary>
/// One SQLite file with what has to outlive a restart. Where it cannot be opened or written it is kept in memory instead, and the log says so: a bot without a disk still answers.
/// A file that is damaged, wherever in it, is set aside under another name, never overwritten.
/// </summary>
public sealed partial class StateDatabase : IDisposable
{
    public const string FileName = "chatbot.db";

    /// <summary>A disk that is full stays so for a while, and every question would say it again.</summary>
    private static readonly TimeSpan BetweenComplaints = TimeSpan.FromHours(1);

    private readonly Lock _gate = new();
    private readonly Lock _complaining = new();
    private readonly SqliteConnection _connection;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private long? _complained;
    private int _unwritten;

    public StateDatabase(StateOptions options, TimeProvider time, ILogger<StateDatabase> logger)
    {
        (_time, _logger) = (time, logger);
        _connection = Open(options.Folder, time, logger);
    }

    /// <summary>Whether what is kept outlives this process.</summary>
    public bool IsKept => _connection.DataSource.Length > 0 && _connection.DataSource != ":memory:";

    /// <summary>
    /// What is wrong with the database in a folder; null for one that is sound, or not there, or that another program has for itself.
    /// Changes nothing.
    /// </summary>
    public static string? DamageOf(string folder)
    {
        var file = Path.Combine(folder, FileName);
        if (!File.Exists(file)) return null;
        try
        {
            using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false, Mode = SqliteOpenMode.ReadOnly }.ToString());
            connection.Open();
            Check(connection);
            return null;
        }
        catch (SqliteException problem)
        {
            return IsDamage(problem) ? problem.Message : null;
        }
    }

    /// <summary>Databases that were set aside as damaged, the latest first.</summary>
    public static IReadOnlyList<string> SetAside(string folder) => StateFiles.Aside(folder);

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

    /// <summary>Says that something could not be written, and why; at most once an hour, with how much it is since.</summary>
    internal void Complain(int changes, string problem)
    {
        int unwritten;
        lock (_complaining)
        {
            _unwritten += changes;
            if (_complained is { } before && _time.GetElapsedTime(before) < BetweenComplaints) return;
            (unwritten, _unwritten, _complained) = (_unwritten, 0, _time.GetTimestamp());
        }

        Log.NotWritten(_logger, unwritten, problem);
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
            if (StateFiles.Close(folder, file) is { } open) Log.Open(logger, open);
            return OpenSound(file, time, logger);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or SqliteException)
        {
            Log.InMemory(logger, folder, problem.Message);
            return OpenMemory();
        }
    }

    private static SqliteConnection OpenSound(string file, TimeProvider time, ILogger logger)
    {
        try
        {
            return OpenFile(file);
        }
        catch (SqliteException damage) when (IsDamage(damage))
        {
            var aside = StateFiles.SetAside(file, time.GetUtcNow());
            Log.Damaged(logger, file, aside);
            StateFiles.Close(Path.GetDirectoryName(file)!, file);
            return OpenFile(file);
        }
    }

    private static bool IsDamage(SqliteException problem) => problem.SqliteErrorCode is SQLitePCL.raw.SQLITE_NOTADB or SQLitePCL.raw.SQLITE_CORRUPT;

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
            command.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 2000;";
            command.ExecuteNonQuery();
            Check(connection);
            command.CommandText = StateSchema.Sql;
            command.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Opening reads the first page only; this reads all of them (https://sqlite.org/pragma.html#pragma_quick_check).</summary>
    /// <exception cref="SqliteException">It is damaged.</exception>
    private static void Check(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA quick_check(1)";
        if (command.ExecuteScalar() is string found and not "ok") throw new SqliteException(found, SQLitePCL.raw.SQLITE_CORRUPT);
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 3001, Level = LogLevel.Warning,
            Message = "{Folder} cannot be written ({Problem}): buttons under answers will not work after a restart, and votes are lost then. Set State:Folder to a folder that can.")]
        public static partial void InMemory(ILogger logger, string folder, string problem);

        [LoggerMessage(EventId = 3003, Level = LogLevel.Warning,
            Message = "{Changes} changes of what is kept could not be written ({Problem}): buttons under those answers will not work after a restart, and votes are refused. "
                + "Make room in State:Folder. This is said once an hour.")]
        public static partial void NotWritten(ILogger logger, int changes, string problem);

        [LoggerMessage(EventId = 3005, Level = LogLevel.Warning,
            Message = "{Path} can be read by other users of this machine, and its permissions cannot be changed: questions stand in it. Give it to the user that the bot runs as.")]
        public static partial void Open(ILogger logger, string path);

        [LoggerMessage(EventId = 3002, Level = LogLevel.Warning, Message = "{File} is damaged; it was set aside as {Aside}, and a new one begun.")]
        public static partial void Damaged(ILogger logger, string file, string aside);
    }
}
