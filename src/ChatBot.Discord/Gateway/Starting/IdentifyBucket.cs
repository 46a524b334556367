namespace ChatBot.Discord.Gateway.Starting;

/// <summary>
/// The shards that may not identify within five seconds of each other: https://discord.com/developers/docs/events/gateway#sharding-max-concurrency
/// </summary>
internal sealed class IdentifyBucket(TimeProvider time) : IDisposable
{
    /// <summary>Discord's five seconds, and some for a network that delivers one frame slower than the next.</summary>
    public static readonly TimeSpan Spacing = TimeSpan.FromSeconds(5.25);

    private readonly SemaphoreSlim _turn = new(1);
    private long? _last;

    /// <summary>Returns when it is the caller's turn; the next one's comes with <see cref="Leave"/>.</summary>
    public async Task EnterAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (_last is { } last && Spacing - time.GetElapsedTime(last) is var rest && rest > TimeSpan.Zero) await Task.Delay(rest, time, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            _turn.Release();
            throw;
        }
    }

    public void Leave(bool hasIdentified)
    {
        if (hasIdentified) _last = time.GetTimestamp();
        _turn.Release();
    }

    public void Dispose() => _turn.Dispose();
}
