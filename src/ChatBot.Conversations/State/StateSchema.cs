namespace ChatBot.Conversations.State;

/// <summary>The tables. Times are Unix seconds. A later version adds tables or columns; it never changes these.</summary>
internal static class StateSchema
{
    public const string Sql = """
        CREATE TABLE IF NOT EXISTS requests (key TEXT PRIMARY KEY, request TEXT NOT NULL, used INTEGER NOT NULL) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS requests_used ON requests (used);
        CREATE TABLE IF NOT EXISTS conversations (name TEXT PRIMARY KEY, key TEXT NOT NULL, used INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS votes (key TEXT NOT NULL, voter TEXT NOT NULL, verdict INTEGER NOT NULL, cast_at INTEGER NOT NULL, PRIMARY KEY (key, voter)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS asked (at INTEGER NOT NULL, platform TEXT NOT NULL, command TEXT NOT NULL, outcome TEXT NOT NULL, milliseconds REAL NOT NULL, key TEXT NOT NULL, words TEXT NOT NULL);
        CREATE INDEX IF NOT EXISTS asked_at ON asked (at);
        CREATE INDEX IF NOT EXISTS asked_key ON asked (key);
        CREATE TABLE IF NOT EXISTS clock (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS secrets (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
        """;
}
