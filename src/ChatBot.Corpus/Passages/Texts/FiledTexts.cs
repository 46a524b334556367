namespace ChatBot.Corpus.Passages.Texts;

/// <summary>Texts in a file.</summary>
/// <param name="start">Where they begin in it.</param>
internal sealed class FiledTexts(TextFile file, long start, int length) : IStoredTexts
{
    public TextFile File => file;

    public int Length => length;

    public ReadOnlySpan<byte> Read(int from, int count) => TextWindow.OfThread.Read(file, start + from, count, start + length);
}
