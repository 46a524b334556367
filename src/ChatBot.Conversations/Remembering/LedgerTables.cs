using System.Text;
using ChatBot.Conversations.State;
using Microsoft.Data.Sqlite;

namespace ChatBot.Conversations.Remembering;

/// <summary>The ledger's statements.</summary>
internal static class LedgerTables
{
    public static Action<SqliteConnection, SqliteTransaction> Keep(RequestKey key, byte[] request, long now) => (connection, transaction) =>
    {
        const string Sql = "INSERT INTO requests (key, request, used) VALUES ($key, $request, $now) ON CONFLICT (key) DO UPDATE SET used = $now";
        using var command = connection.Command(transaction, Sql, ("$key", key.Value), ("$request", Encoding.UTF8.GetString(request)), ("$now", now));
        command.ExecuteNonQuery();
    };

    public static Action<SqliteConnection, SqliteTransaction> Continue(string conversation, RequestKey key, long now) => (connection, transaction) =>
    {
        const string Sql = "INSERT INTO conversations (name, key, used) VALUES ($name, $key, $now) ON CONFLICT (name) DO UPDATE SET key = $key, used = $now";
        using var command = connection.Command(transaction, Sql, ("$name", conversation), ("$key", key.Value), ("$now", now));
        command.ExecuteNonQuery();
    };

    public static string? Find(SqliteConnection connection, SqliteTransaction transaction, RequestKey key)
    {
        using var command = connection.Command(transaction, "SELECT request FROM requests WHERE key = $key", ("$key", key.Value));
        return command.ExecuteScalar() as string;
    }

    public static string? LastOf(SqliteConnection connection, SqliteTransaction transaction, string conversation)
    {
        using var command = connection.Command(transaction, "SELECT key FROM conversations WHERE name = $name", ("$name", conversation));
        return command.ExecuteScalar() as string;
    }

    /// <returns>How many requests were deleted.</returns>
    public static int DeleteBefore(SqliteConnection connection, SqliteTransaction transaction, long oldest)
    {
        using var conversations = connection.Command(transaction, "DELETE FROM conversations WHERE used < $oldest", ("$oldest", oldest));
        conversations.ExecuteNonQuery();
        using var requests = connection.Command(transaction, "DELETE FROM requests WHERE used < $oldest", ("$oldest", oldest));
        return requests.ExecuteNonQuery();
    }
}
