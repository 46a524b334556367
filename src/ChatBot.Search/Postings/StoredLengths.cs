namespace ChatBot.Search.Postings;

/// <summary>A passage's field lengths in five bytes; longer fields count as the longest that fits.</summary>
internal readonly struct StoredLengths(in FieldLengths lengths)
{
    private readonly ushort _words = (ushort)Math.Min(lengths.Words, ushort.MaxValue);
    private readonly byte _heading = (byte)Math.Min(lengths.Heading, byte.MaxValue);
    private readonly byte _speaker = (byte)Math.Min(lengths.Speaker, byte.MaxValue);
    private readonly byte _title = (byte)Math.Min(lengths.Title, byte.MaxValue);

    public FieldLengths Lengths => new(_words, _heading, _speaker, _title);
}
