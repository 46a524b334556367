using System.Text;

namespace ChatBot.Corpus.Reading.Decoding;

/// <summary>
/// A signpost every few hundred characters, and a short walk from there: exact also among invalid bytes, and no quadratic cost in a file
/// that is one line of 50 MB.
/// </summary>
internal sealed class Utf8Positions(ReadOnlyMemory<byte> bytes, IReadOnlyList<Utf8Positions.Signpost> signposts) : IBytePositions
{
    public const int SignpostDistance = 512;

    public int ByteAt(int character)
    {
        var (at, position) = signposts[Nearest(character)];
        var rest = bytes.Span[position..];
        var missing = character - at;
        if (missing <= rest.Length && Ascii.IsValid(rest[..missing])) return position + missing;
        while (at < character)
        {
            Rune.DecodeFromUtf8(rest, out var rune, out var consumed);
            at += rune.Utf16SequenceLength;
            position += consumed;
            rest = rest[consumed..];
        }

        return position;
    }

    private int Nearest(int character)
    {
        var (low, high) = (0, signposts.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (signposts[middle].Character <= character) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    internal readonly record struct Signpost(int Character, int Byte);
}
