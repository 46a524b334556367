namespace ChatBot.Corpus.Passages.Texts;

/// <summary>What a thread has read last of a file of texts, and some more: whoever goes through a document needs the file once for dozens of passages.</summary>
internal sealed class TextWindow
{
    private const int Size = 8 << 10;

    [ThreadStatic]
    private static TextWindow? _ofThread;

    private readonly byte[] _bytes = new byte[Size];
    private long _file;
    private long _start;
    private int _length;

    public static TextWindow OfThread => _ofThread ??= new TextWindow();

    /// <param name="end">What stands from there on may not be written yet.</param>
    public ReadOnlySpan<byte> Read(TextFile file, long start, int length, long end)
    {
        if (length > Size)
        {
            var longer = new byte[length];
            file.Read(start, longer, length);
            return longer;
        }

        if (file.Number != _file || start < _start || start + length > _start + _length)
        {
            // Of no file, should the reading fail.
            _file = 0;
            _length = file.Read(start, _bytes.AsSpan(0, (int)Math.Min(Size, end - start)), length);
            (_file, _start) = (file.Number, start);
        }

        return _bytes.AsSpan((int)(start - _start), length);
    }
}
