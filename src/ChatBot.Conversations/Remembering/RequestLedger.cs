using System.Security.Cryptography;
using System.Text;
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

    /// <summary>How exactly is noted when somebody came back to a request: days are what counts.</summary>
    private static readonly TimeSpan BetweenNotes = TimeSpan.FromHours(1);

    private readonly RecentEntries<RequestKey, Kept> _requests = new(Recent);
    private readonly RecentEntries<string, RequestKey> _last = new(Recent);

    private long Now => time.GetUtcNow().ToUnixTimeSeconds();

    public RequestKey Keep(ChatRequest request)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(request, RequestJson.Default.ChatRequest);
        var key = new RequestKey(Convert.ToHexStringLower(SHA256.HashData(json).AsSpan(0, RequestKey.Bytes)));
        if (_requests.Find(key, out var kept)) Use(key, kept!);
        else Add(key, request, json);
        return key;
    }

    /// <summary>Null when it is no longer kept.</summary>
    public ChatRequest? Find(RequestKey key)
    {
        if (_requests.Find(key, out var recent))
        {
            Use(key, recent!);
            return recent!.Request;
        }

        var json = database.Run((connection, transaction) => LedgerTables.Find(connection, transaction, key));
        if (json is null || JsonSerializer.Deserialize(json, RequestJson.Default.ChatRequest) is not { } request) return null;
        Add(key, request, Encoding.UTF8.GetBytes(json));
        return request;
    }

    private void Add(RequestKey key, ChatRequest request, byte[] json)
    {
        var now = Now;
        if (_requests.Add(key, new Kept(request, now))) writer.Enqueue(LedgerTables.Keep(key, json, now));
    }

    /// <summary>
    /// Somebody came back to it. It is written whole, as it may have been deleted meanwhile, or never written for want of room.
    /// </summary>
    private void Use(RequestKey key, Kept kept)
    {
        var now = Now;
        if (Math.Abs(now - kept.Noted) < BetweenNotes.TotalSeconds) return;
        _requests.Set(key, kept with { Noted = now });
        writer.Enqueue(LedgerTables.Keep(key, JsonSerializer.SerializeToUtf8Bytes(kept.Request, RequestJson.Default.ChatRequest), now));
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

    /// <param name="Noted">When the database was last told that it is in use, in Unix seconds.</param>
    private sealed record Kept(ChatRequest Request, long Noted);
}
