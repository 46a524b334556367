namespace ChatBot.Corpus.Reading.Living;

/// <summary>How many bytes of files are in work at once. A file that is larger than all there is waits until it is alone.</summary>
internal sealed class MemoryBudget(long bytes)
{
    private readonly object _freed = new();
    private long _taken;

    /// <summary>Whoever takes so much is alone.</summary>
    public long All => bytes;

    public void Take(long wanted)
    {
        lock (_freed)
        {
            while (_taken > 0 && _taken + wanted > bytes) Monitor.Wait(_freed);
            _taken += wanted;
        }
    }

    public void GiveBack(long taken)
    {
        lock (_freed)
        {
            _taken -= taken;
            Monitor.PulseAll(_freed);
        }
    }
}
