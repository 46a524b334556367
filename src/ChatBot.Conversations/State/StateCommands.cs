using Microsoft.Data.Sqlite;

namespace ChatBot.Conversations.State;

internal static class StateCommands
{
    /// <summary>A command with its parameters by name ("$key").</summary>
    public static SqliteCommand Command(this SqliteConnection connection, SqliteTransaction transaction, string sql, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        foreach (var (name, value) in parameters) command.Parameters.AddWithValue(name, value);
        return command;
    }
}
