namespace ChatBot.Discord.Gateway;

/// <summary>What has to be known to take up a session again after its connection is lost.</summary>
/// <param name="url">Where it is resumed; null where READY did not say, and the usual address serves.</param>
internal sealed class GatewaySession(string id, Uri? url, TimeProvider time)
{
    private long? _lost;

    public string Id => id;

    public Uri? Url => url;

    /// <summary>Of the last event that came.</summary>
    public long Sequence { get; set; }

    /// <summary>Since when it has been without a connection; zero while it has one.</summary>
    public TimeSpan Away => _lost is { } since ? time.GetElapsedTime(since) : TimeSpan.Zero;

    public void Lost() => _lost ??= time.GetTimestamp();

    public void Resumed() => _lost = null;
}
