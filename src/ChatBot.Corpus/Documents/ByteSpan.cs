namespace ChatBot.Corpus.Documents;

/// <summary>A run of bytes in a file as it is on disk, a byte-order mark counted.</summary>
/// <param name="Start">From 0.</param>
/// <param name="Length">In bytes.</param>
public readonly record struct ByteSpan(long Start, int Length)
{
    /// <summary>The first byte after the span.</summary>
    public long End => Start + Length;
}
