using System.Security.Cryptography;
using System.Text.Json;
using ChatBot.Answers;
using ChatBot.Conversations.State;

namespace ChatBot.Conversations.Remembering;

/// <summary>
/// What was asked, under keys short enough for a button, and what each conversation asked last. Survives restarts. Of who asked, nothing is kept.
/// </summary>
public sealed class RequestLedger(StateDatabase database, StateWriter writer, TimeProvider time)
{
    /// <summary>Requests and conversations in memory; older ones are read from the database.</summary>
    private const int Recent = 5_000;

    private readonly RecentEntries<RequestKey, ChatRequest> _requests = new(Recent);
    private readonly RecentEntries<string, RequestKey> _last = new(Recent);

    private long Now => time.GetUtcNow().ToUnixTimeSeconds();

    public RequestKey Keep(ChatRequest request)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(request, RequestJson.Default.ChatRequest);
        var key = new RequestKey(Convert.ToHexStringLower(SHA256.HashData(json).AsSpan(0, RequestKey.Bytes)));
        if (_requests.Add(key, request)) writer.Enqueue(LedgerTables.Keep(key, json, Now));
        return key;
    }

    /// <summary>Null when it is no longer kept.</summary>
    public ChatRequest? Find(RequestKey key)
    {
        if (_requests.Find(key, out var recent)) return recent;
        var kept = database.Run((connection, transaction) => LedgerTables.Find(connection, transaction, key));
        if (kept is null || JsonSerializer.Deserialize(kept, RequestJson.Default.ChatRequest) is not { } request) return null;
        if (_requests.Add(key, request)) writer.Enqueue(LedgerTables.Touch(key, Now));
        return request;
    }

    /// <summary>Notes what a conversation asked last.</summary>
    /// <param name="conversation">A thread or direct message, named by the adapter: "discord/123".</param>
    public void Continue(string conversation, RequestKey key)
    {
        _last.Set(conversation, key);
        writer.Enqueue(LedgerTables.Continue(conversation, key, Now));
    }

    /// <summary>What a conversation asked last; null when nothing is kept of it.</summary>
    public ChatRequest? LastOf(string conversation)
    {
        if (_last.Find(conversation, out var recent)) return Find(recent);
        var kept = database.Run((connection, transaction) => LedgerTables.LastOf(connection, transaction, conversation));
        return kept is null ? null : Find(new RequestKey(kept));
    }
}
