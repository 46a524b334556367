using Microsoft.Data.Sqlite;

namespace ChatBot.Conversations.State;

/// <summary>
/// Whether what the clock says may delete anything. A machine that starts with its clock months ahead looks, to everything that
/// counts days, like months in which nobody came; so does one that was off for as long. The clock is believed again when it was
/// looked at on seven more days and never went back, over restarts too.
/// </summary>
internal static class SteadyClock
{
    /// <summary>It is looked at once a day while the bot runs.</summary>
    private static readonly TimeSpan LargestStep = TimeSpan.FromDays(3);

    /// <summary>Two looks of the same day are one.</summary>
    private static readonly TimeSpan Day = TimeSpan.FromHours(20);

    private const long DaysOfProof = 7;

    private const string Seen = "seen";
    private const string Doubted = "days of doubt";

    /// <returns>How far ahead it has just stepped; zero where it is doubted for an earlier step; null where it may be believed.</returns>
    public static TimeSpan? Look(SqliteConnection connection, SqliteTransaction transaction, DateTimeOffset time)
    {
        var now = time.ToUnixTimeSeconds();
        var passed = TimeSpan.FromSeconds(now - (Read(connection, transaction, Seen) ?? LastUse(connection, transaction) ?? now));
        var left = Read(connection, transaction, Doubted) ?? 0;
        var isNew = left == 0 && passed > LargestStep;
        if (isNew) left = DaysOfProof;
        else if (passed < TimeSpan.Zero) left = 0;
        else if (passed >= Day) left = Math.Max(0, left - 1);
        Write(connection, transaction, Seen, now);
        Write(connection, transaction, Doubted, left);
        return left == 0 ? null : isNew ? passed : TimeSpan.Zero;
    }

    /// <summary>In a database of a version that did not look at the clock.</summary>
    private static long? LastUse(SqliteConnection connection, SqliteTransaction transaction)
    {
        const string Sql = """
            SELECT MAX(at) FROM (SELECT MAX(used) AS at FROM requests UNION ALL SELECT MAX(used) FROM conversations UNION ALL SELECT MAX(at) FROM asked)
            """;
        using var command = connection.Command(transaction, Sql);
        return command.ExecuteScalar() as long?;
    }

    private static long? Read(SqliteConnection connection, SqliteTransaction transaction, string name)
    {
        using var command = connection.Command(transaction, "SELECT value FROM clock WHERE name = $name", ("$name", name));
        return command.ExecuteScalar() as long?;
    }

    private static void Write(SqliteConnection connection, SqliteTransaction transaction, string name, long value)
    {
        const string Sql = "INSERT INTO clock (name, value) VALUES ($name, $value) ON CONFLICT (name) DO UPDATE SET value = $value";
        using var command = connection.Command(transaction, Sql, ("$name", name), ("$value", value));
        command.ExecuteNonQuery();
    }
}
