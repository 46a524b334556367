using System.Buffers;
using System.Globalization;

namespace ChatBot.Corpus.Reading.Mail;

/// <summary>A part's content as it was before it was made fit for sending, every byte of it traceable to the message.</summary>
internal sealed class TransferDecoding
{
    private readonly ReadOnlyMemory<byte> _message;
    private readonly ArrayBufferWriter<byte> _content;
    private readonly TransferRuns _runs = new();
    private readonly List<string> _warnings = [];

    private TransferDecoding(ReadOnlyMemory<byte> message, int length)
    {
        _message = message;
        _content = new ArrayBufferWriter<byte>(Math.Max(length, 1));
    }

    public ReadOnlyMemory<byte> Content => _content.WrittenMemory;

    /// <summary>From bytes of the content to those of the message.</summary>
    public TransferRuns Runs => _runs;

    /// <summary>What was odd about it, a sentence each.</summary>
    public IReadOnlyList<string> Warnings => _warnings;

    /// <param name="encoding">Lower case.</param>
    /// <exception cref="UnreadableDocumentException">The encoding is none that mails have.</exception>
    public static TransferDecoding Decode(ReadOnlyMemory<byte> message, int start, int end, string encoding)
    {
        var decoding = new TransferDecoding(message, end - start);
        switch (encoding)
        {
            case "" or "7bit" or "8bit" or "binary":
                decoding.Copy(start, end);
                break;
            case "quoted-printable":
                decoding.QuotedPrintable(start, end);
                break;
            case "base64":
                decoding.Base64(start, end);
                break;
            default:
                throw new UnreadableDocumentException($"the transfer encoding \"{encoding}\" is not read");
        }

        return decoding;
    }

    private void Copy(int start, int end)
    {
        if (end <= start) return;
        _runs.Add(_content.WrittenCount, start, written: 1, meant: 1);
        _content.Write(_message.Span[start..end]);
    }

    private void Write(int at, int written, ReadOnlySpan<byte> meant)
    {
        _runs.Add(_content.WrittenCount, at, written, meant.Length);
        _content.Write(meant);
    }

    private void QuotedPrintable(int start, int end)
    {
        while (start < end)
        {
            var rest = _message.Span[start..end];
            var length = rest.IndexOf((byte)'\n') is >= 0 and var found ? found + 1 : rest.Length;
            var line = rest[..length];
            // Blanks at the end of a line are what the way did to it.
            var words = line.TrimEnd(" \t\r\n"u8);
            var isSoft = words.EndsWith((byte)'=');
            QuotedLine(start, start + words.Length - (isSoft ? 1 : 0));
            var ending = line.EndsWith("\r\n"u8) ? 2 : line.EndsWith((byte)'\n') ? 1 : 0;
            if (!isSoft) Copy(start + length - ending, start + length);
            start += length;
        }
    }

    private void QuotedLine(int start, int end)
    {
        while (start < end)
        {
            var rest = _message.Span[start..end];
            var escape = rest.IndexOf((byte)'=');
            if (escape != 0)
            {
                var next = escape < 0 ? end : start + escape;
                Copy(start, next);
                start = next;
            }
            else if (rest.Length >= 3 && byte.TryParse(rest[1..3], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var meant))
            {
                Write(start, 3, [meant]);
                start += 3;
            }
            else
            {
                Copy(start, start + 1);
                start++;
            }
        }
    }

    private void Base64(int start, int end)
    {
        Span<int> places = stackalloc int[4];
        Span<byte> values = stackalloc byte[4];
        var (filled, foreign) = (0, 0);
        for (var at = start; at < end; at++)
        {
            var character = _message.Span[at];
            if (character == (byte)'=')
            {
                // Padding ends a text; what was joined to it may follow.
                Group(places[..filled], values[..filled]);
                filled = 0;
            }
            else if (ValueOf(character) is { } value)
            {
                (places[filled], values[filled]) = (at, value);
                if (++filled < 4) continue;
                Group(places, values);
                filled = 0;
            }
            else if (character is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                foreign++;
            }
        }

        if (filled > 0) _warnings.Add("its base64 is cut short");
        if (foreign > 0) _warnings.Add(string.Create(CultureInfo.InvariantCulture, $"{foreign} characters of its base64 are none and were passed over"));
        Group(places[..filled], values[..filled]);
    }

    private void Group(ReadOnlySpan<int> places, ReadOnlySpan<byte> values)
    {
        if (values.Length < 2) return;
        var first = (byte)(values[0] << 2 | values[1] >> 4);
        var second = values.Length > 2 ? (byte)(values[1] << 4 | values[2] >> 2) : default;
        var third = values.Length > 3 ? (byte)(values[2] << 6 | values[3]) : default;
        if (values.Length == 4 && places[3] - places[0] == 3)
        {
            Write(places[0], 4, [first, second, third]);
            return;
        }

        // A line break inside, or the end: each byte lies in two characters.
        Write(places[0], places[1] - places[0] + 1, [first]);
        if (values.Length > 2) Write(places[1], places[2] - places[1] + 1, [second]);
        if (values.Length > 3) Write(places[2], places[3] - places[2] + 1, [third]);
    }

    private static byte? ValueOf(byte character) => character switch
    {
        >= (byte)'A' and <= (byte)'Z' => (byte)(character - 'A'),
        >= (byte)'a' and <= (byte)'z' => (byte)(character - 'a' + 26),
        >= (byte)'0' and <= (byte)'9' => (byte)(character - '0' + 52),
        (byte)'+' => 62,
        (byte)'/' => 63,
        _ => null,
    };
}
