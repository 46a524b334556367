using System.Security.Cryptography;
using System.Text;
using ChatBot.Conversations.Asking;
using ChatBot.Conversations.Remembering;
using ChatBot.Conversations.State;
using Microsoft.Data.Sqlite;

namespace ChatBot.Conversations.Voting;

public enum Verdict
{
    Down = -1,
    Up = 1,
}

/// <summary>What became of a vote.</summary>
public enum VoteResult
{
    Counted,

    /// <summary>This person had voted the other way.</summary>
    Changed,

    /// <summary>This person had voted the same way; it is counted once.</summary>
    Again,

    /// <summary>It could not be written, as on a full disk; the log says why. The person is told to try again later.</summary>
    NotKept,
}

/// <summary>How many found an answer good, and how many not.</summary>
public readonly record struct VoteCount(int Up, int Down);

/// <summary>Counts what people think of answers: one vote a person and answer, which may change. Who voted is kept as a keyed hash that only this database can make.</summary>
public sealed class Votes(StateDatabase database, TimeProvider time)
{
    public VoteResult Cast(Asker asker, RequestKey key, Verdict verdict)
    {
        try
        {
            return database.Run((connection, transaction) => Cast(asker, key, verdict, connection, transaction));
        }
        catch (SqliteException problem)
        {
            database.Complain(changes: 1, problem.Message);
            return VoteResult.NotKept;
        }
    }

    private VoteResult Cast(Asker asker, RequestKey key, Verdict verdict, SqliteConnection connection, SqliteTransaction transaction)
    {
        var voter = VoterOf(asker, connection, transaction);
        using var before = connection.Command(transaction, "SELECT verdict FROM votes WHERE key = $key AND voter = $voter", ("$key", key.Value), ("$voter", voter));
        var earlier = before.ExecuteScalar();
        const string Sql = "INSERT INTO votes (key, voter, verdict, cast_at) VALUES ($key, $voter, $verdict, $now) ON CONFLICT (key, voter) DO UPDATE SET verdict = $verdict, cast_at = $now";
        using var cast = connection.Command(transaction, Sql, ("$key", key.Value), ("$voter", voter), ("$verdict", (int)verdict), ("$now", time.GetUtcNow().ToUnixTimeSeconds()));
        cast.ExecuteNonQuery();
        return earlier is null ? VoteResult.Counted : (long)earlier == (int)verdict ? VoteResult.Again : VoteResult.Changed;
    }

    public VoteCount CountOf(RequestKey key) => database.Run((connection, transaction) =>
    {
        const string Sql = "SELECT COALESCE(SUM(verdict > 0), 0), COALESCE(SUM(verdict < 0), 0) FROM votes WHERE key = $key";
        using var command = connection.Command(transaction, Sql, ("$key", key.Value));
        using var counts = command.ExecuteReader();
        counts.Read();
        return new VoteCount(counts.GetInt32(0), counts.GetInt32(1));
    });

    private static string VoterOf(Asker asker, SqliteConnection connection, SqliteTransaction transaction)
    {
        using var make = connection.Command(transaction, "INSERT INTO secrets (name, value) VALUES ('voters', $value) ON CONFLICT (name) DO NOTHING", ("$value", RandomNumberGenerator.GetBytes(32)));
        make.ExecuteNonQuery();
        using var read = connection.Command(transaction, "SELECT value FROM secrets WHERE name = 'voters'");
        var secret = (byte[])read.ExecuteScalar()!;
        return Convert.ToHexStringLower(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes($"{asker.Platform}\n{asker.User}")).AsSpan(0, 16));
    }
}
