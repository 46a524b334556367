namespace ChatBot.Discord.Gateway.Starting;

/// <summary>Leave for one IDENTIFY. Its bucket is held until it is used or disposed of.</summary>
/// <param name="url">Where to connect for it.</param>
internal sealed class IdentifyPermit(IdentifyBucket bucket, Uri url) : IDisposable
{
    private int _isOver;

    public Uri Url => url;

    /// <summary>The IDENTIFY is on its way.</summary>
    public void Use() => End(hasIdentified: true);

    public void Dispose() => End(hasIdentified: false);

    private void End(bool hasIdentified)
    {
        if (Interlocked.Exchange(ref _isOver, 1) == 0) bucket.Leave(hasIdentified);
    }
}
