using Microsoft.Data.Sqlite;

namespace ChatBot.Conversations.State;

/// <summary>
/// Whether what the clock says may delete anything. A machine that starts with its clock months ahead looks, to everything that counts days, like months in which nobody came; so
/// does one that was off for as long. The clock is believed again when it has gone on from there for a week, over restarts too.
/// </summary>
internal static class SteadyClock
{
    /// <summary>It is looked at once a day while the bot runs.</summary>
    private static readonly TimeSpan LargestStep = TimeSpan.FromDays(3);

    private static readonly TimeSpan Proof = TimeSpan.FromDays(7);

    private const string Seen = "seen";
    private const string Doubted = "doubted";

    /// <returns>How far ahead it stepped, where it is doubted; null where it may be believed.</returns>
    public static TimeSpan? Look(SqliteConnection connection, SqliteTransaction transaction, DateTimeOffset time)
    {
        var now = time.ToUnixTimeSeconds();
        var seen = Read(connection, transaction, Seen) ?? LastUse(connection, transaction) ?? now;
        var doubted = Read(connection, transaction, Doubted);
        Write(connection, transaction, Seen, now);
        if (now - seen > LargestStep.TotalSeconds)
        {
            Write(connection, transaction, Doubted, now);
            return TimeSpan.FromSeconds(now - seen);
        }

        // Set back, or proved.
        var isOver = doubted is { } since && (now < since || now - since >= Proof.TotalSeconds);
        if (isOver) Forget(connection, transaction);
        return doubted is null || isOver ? null : TimeSpan.Zero;
    }

    /// <summary>In a database of a version that did not look at the clock.</summary>
    private static long? LastUse(SqliteConnection connection, SqliteTransaction transaction)
    {
        const string Sql = "SELECT MAX(at) FROM (SELECT MAX(used) AS at FROM requests UNION ALL SELECT MAX(used) FROM conversations UNION ALL SELECT MAX(at) FROM asked)";
        using var command = connection.Command(transaction, Sql);
        return command.ExecuteScalar() as long?;
    }

    private static long? Read(SqliteConnection connection, SqliteTransaction transaction, string name)
    {
        using var command = connection.Command(transaction, "SELECT at FROM clock WHERE name = $name", ("$name", name));
        return command.ExecuteScalar() as long?;
    }

    private static void Write(SqliteConnection connection, SqliteTransaction transaction, string name, long at)
    {
        using var command = connection.Command(transaction, "INSERT INTO clock (name, at) VALUES ($name, $at) ON CONFLICT (name) DO UPDATE SET at = $at", ("$name", name), ("$at", at));
        command.ExecuteNonQuery();
    }

    private static void Forget(SqliteConnection connection, SqliteTransaction transaction)
    {
        using var command = connection.Command(transaction, "DELETE FROM clock WHERE name = $name", ("$name", Doubted));
        command.ExecuteNonQuery();
    }
}
