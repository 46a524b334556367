using System.Buffers.Binary;

namespace ChatBot.Answers.Lexical;

/// <summary>
/// The lexicon's file as it is, read in place: nothing is parsed when it is loaded. All numbers are little-endian.
/// <code>
/// u32 magic, u32 words, u32 links, u32 class sets, u32 bytes of the word table     the header, 20 bytes
/// u64 class sets    the distinct combinations of WordClasses
/// u32 links         word number in bits 0-17, RelationKind in 18-21, strength in 22-31 as thousandths
/// u32 link starts   one a word and one more: its links are those from its own start to the next
/// u16 classes       one a word: a number of a class set
/// u8  commonness    one a word, in 255ths
/// the word table    see <see cref="WordTable"/>
/// </code>
/// A word's links are ordered: its base form if it is an irregular form, then related words, strongest first, then opposites.
/// </summary>
internal sealed class LexiconImage
{
    public const uint Magic = 0x3158454C; // "LEX1"
    public const int HeaderLength = 20;
    public const int MostWords = 1 << 18;

    private readonly byte[] _bytes;
    private readonly int _links;
    private readonly int _linkStarts;
    private readonly int _classes;
    private readonly int _commonness;

    public LexiconImage(byte[] bytes)
    {
        _bytes = bytes;
        if (bytes.Length < HeaderLength || UInt32(0) != Magic)
            throw new InvalidDataException($"lexicon: found {bytes.Length} bytes without the mark LEX1 at their start; build the file anew as the README beside it says");

        WordCount = Int32(4);
        LinkCount = Int32(8);
        ClassSetCount = Int32(12);
        _links = HeaderLength + (8 * ClassSetCount);
        _linkStarts = _links + (4 * LinkCount);
        _classes = _linkStarts + (4 * (WordCount + 1));
        _commonness = _classes + (2 * WordCount);
        var words = _commonness + WordCount;
        if (words + Int32(16) != bytes.Length)
            throw new InvalidDataException($"lexicon: found {bytes.Length} bytes, expected {words + Int32(16)}; build the file anew as the README beside it says");

        Words = new WordTable(bytes.AsMemory(words), WordCount);
    }

    public int WordCount { get; }

    public int LinkCount { get; }

    public int ClassSetCount { get; }

    public WordTable Words { get; }

    public WordClasses Classes(int word)
    {
        var set = BinaryPrimitives.ReadUInt16LittleEndian(_bytes.AsSpan(_classes + (2 * word)));
        return (WordClasses)BinaryPrimitives.ReadUInt64LittleEndian(_bytes.AsSpan(HeaderLength + (8 * set)));
    }

    public double Commonness(int word) => _bytes[_commonness + word] / 255.0;

    /// <summary>The numbers of the word's links, end exclusive.</summary>
    public (int Start, int End) Links(int word) => (Int32(_linkStarts + (4 * word)), Int32(_linkStarts + (4 * word) + 4));

    public LexiconLink Link(int link) => LexiconLink.Unpack(UInt32(_links + (4 * link)));

    private uint UInt32(int position) => BinaryPrimitives.ReadUInt32LittleEndian(_bytes.AsSpan(position));

    private int Int32(int position) => BinaryPrimitives.ReadInt32LittleEndian(_bytes.AsSpan(position));
}
