namespace ChatBot.Corpus.Passages.Texts;

/// <summary>Texts in memory.</summary>
internal sealed class HeldTexts(byte[] bytes) : IStoredTexts
{
    public int Length => bytes.Length;

    public ReadOnlySpan<byte> Read(int start, int length) => bytes.AsSpan(start, length);
}
