using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace ChatBot.Corpus.Reading.Decoding;

/// <summary>One pass over a UTF-8 file that leaves a signpost every few hundred characters and counts what was no UTF-8.</summary>
internal sealed class Utf8Decoding(ReadOnlyMemory<byte> bytes)
{
    private const char Replacement = '\uFFFD';
    private readonly List<Utf8Positions.Signpost> _signposts = [];
    private int _invalidBytes;

    public IReadOnlyList<Utf8Positions.Signpost> Signposts => _signposts;

    public int InvalidBytes => _invalidBytes;

    /// <summary>Characters of several bytes that were valid.</summary>
    public int LongCharacters { get; private set; }

    public IReadOnlyList<string> Warnings => _invalidBytes switch
    {
        0 => [],
        1 => ["1 byte was not UTF-8 and is shown as U+FFFD"],
        _ => [string.Create(CultureInfo.InvariantCulture, $"{_invalidBytes} bytes were not UTF-8 and are shown as U+FFFD")],
    };

    public string Run()
    {
        var source = bytes.Span;
        var position = source.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var text = new StringBuilder(bytes.Length);
        Span<char> chunk = stackalloc char[Utf8Positions.SignpostDistance];
        _signposts.Add(new(0, position));
        while (position < source.Length)
        {
            var status = Utf8.ToUtf16(source[position..], chunk, out var read, out var written, replaceInvalidSequences: false);
            text.Append(chunk[..written]);
            foreach (var character in chunk[..written])
            {
                if (!char.IsAscii(character)) LongCharacters++;
            }

            position += read;
            if (status is OperationStatus.InvalidData or OperationStatus.NeedMoreData) position += Skip(source[position..], text);
            if (text.Length - _signposts[^1].Character >= Utf8Positions.SignpostDistance / 2) _signposts.Add(new(text.Length, position));
        }

        return text.ToString();
    }

    private int Skip(ReadOnlySpan<byte> invalid, StringBuilder text)
    {
        Rune.DecodeFromUtf8(invalid, out _, out var consumed);
        text.Append(Replacement);
        _invalidBytes += consumed;
        return consumed;
    }
}
