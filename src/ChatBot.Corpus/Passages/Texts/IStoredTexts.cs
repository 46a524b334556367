namespace ChatBot.Corpus.Passages.Texts;

/// <summary>The texts of one document's passages, one after the other. They never change, and may be read from any thread.</summary>
internal interface IStoredTexts
{
    int Length { get; }

    /// <returns>Good until this thread reads again.</returns>
    /// <exception cref="IOException">They cannot be read just now.</exception>
    ReadOnlySpan<byte> Read(int start, int length);
}
