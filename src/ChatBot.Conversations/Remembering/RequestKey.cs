namespace ChatBot.Conversations.Remembering;

/// <summary>
/// Names a request that can be asked again, across restarts: 16 lower-case hexadecimal digits of SHA-256 over the request. The same request has the same key, whoever asks.
/// Short enough for a Discord custom_id (100 characters).
/// </summary>
public readonly record struct RequestKey(string Value)
{
    internal const int Bytes = 8;

    public override string ToString() => Value;
}
