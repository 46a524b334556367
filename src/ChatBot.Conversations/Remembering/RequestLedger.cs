using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using ChatBot.Answers;

namespace ChatBot.Conversations.Remembering;

/// <summary>What was asked, under keys short enough for a button, and what each conversation asked last.</summary>
public sealed class RequestLedger
{
    private readonly ConcurrentDictionary<RequestKey, ChatRequest> _requests = [];
    private readonly ConcurrentDictionary<string, RequestKey> _last = new(StringComparer.Ordinal);

    public RequestKey Keep(ChatRequest request)
    {
        var key = KeyOf(request);
        _requests[key] = request;
        return key;
    }

    /// <summary>Null when it is no longer kept.</summary>
    public ChatRequest? Find(RequestKey key) => _requests.GetValueOrDefault(key);

    /// <summary>Notes what a conversation (a thread, a direct message; a name of the adapter's choosing) asked last.</summary>
    public void Continue(string conversation, RequestKey key) => _last[conversation] = key;

    /// <summary>What a conversation asked last; null when nothing is kept of it.</summary>
    public ChatRequest? LastOf(string conversation) => _last.TryGetValue(conversation, out var key) ? Find(key) : null;

    private static RequestKey KeyOf(ChatRequest request) =>
        new(Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(request, RequestJson.Default.ChatRequest)).AsSpan(0, 8)));
}
