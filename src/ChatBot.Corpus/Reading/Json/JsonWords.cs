using System.Globalization;
using System.Text;
using ChatBot.Corpus.Reading.Decoding;

namespace ChatBot.Corpus.Reading.Json;

/// <summary>Copies the text of a JSON value, each escape as the character it stands for.</summary>
internal static class JsonWords
{
    /// <param name="marks">Reads what a program writes for a person, a link or a character; null where texts hold no such marks.</param>
    public static void Copy(SourceText source, JsonValue value, TextExtraction extraction, ReadMark? marks = null) => Copy(source, value, extraction, marks, isTrimmed: true);

    /// <param name="isTrimmed">Whether blanks around the text are left out; a piece of a text keeps them.</param>
    public static void Copy(SourceText source, JsonValue value, TextExtraction extraction, ReadMark? marks, bool isTrimmed)
    {
        if (value.Kind != JsonKind.Text)
        {
            extraction.Copy(value.Span);
            return;
        }

        var characters = Characters(source, value.Span);
        var (start, end) = (0, characters.Count);
        while (isTrimmed && start < end && char.IsWhiteSpace(characters[start].Meaning)) start++;
        while (isTrimmed && end > start && char.IsWhiteSpace(characters[end - 1].Meaning)) end--;
        var text = marks is null ? "" : string.Concat(characters.Select(character => character.Meaning));
        for (var at = start; at < end; at++)
        {
            if (marks is not null && text[at] is '<' or '&' && marks(text, at, end) is { } mark)
            {
                extraction.Write(mark.Meaning, new TextSpan(characters[at].Origin.Start, characters[at + mark.Length - 1].Origin.End));
                at += mark.Length - 1;
                continue;
            }

            var (meaning, origin) = characters[at];
            if (origin.Length == 1 && source.Text[origin.Start] == meaning) extraction.Copy(origin);
            else extraction.Write([meaning], origin);
        }
    }

    /// <summary>What a text says when its escapes are resolved, as it is copied.</summary>
    public static string Plain(SourceText source, JsonValue value) => value.Kind == JsonKind.Text ? string.Concat(Characters(source, value.Span).Select(character => character.Meaning)) : value.Text;

    private static List<(char Meaning, TextSpan Origin)> Characters(SourceText source, TextSpan span)
    {
        var text = source.Text;
        var characters = new List<(char, TextSpan)>(span.Length);
        for (var at = span.Start; at < span.End;)
        {
            if (text[at] != '\\' || at + 1 >= span.End)
            {
                characters.Add((text[at], new TextSpan(at, at + 1)));
                at++;
                continue;
            }

            if (Utf8Escapes(text, at, span.End) is { } escaped)
            {
                var origin = new TextSpan(at, at + escaped.Length);
                foreach (var character in escaped.Meaning)
                {
                    characters.Add((character, origin));
                    // Of a pair of surrogates the second stands for no bytes of its own.
                    origin = origin with { Start = origin.End };
                }

                at += escaped.Length;
                continue;
            }

            var length = Math.Min(text[at + 1] == 'u' ? 6 : 2, span.End - at);
            characters.Add((Meaning(text, at), new TextSpan(at, at + length)));
            at += length;
        }

        return characters;
    }

    /// <summary>Some messengers write every byte of a character as an escape of its own: "J\u00c3\u00b6rg" is "Jörg".</summary>
    /// <returns>The character, and how long its escapes are; null where none stands there.</returns>
    public static (string Meaning, int Length)? Utf8Escapes(string text, int at, int end)
    {
        if (ByteAt(text, at, end) is not (>= 0xC2 and <= 0xF4 and var first)) return null;
        var count = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        Span<byte> bytes = stackalloc byte[4];
        for (var number = 0; number < count; number++)
        {
            if (ByteAt(text, at + (6 * number), end) is not { } one) return null;
            bytes[number] = one;
        }

        return Rune.DecodeFromUtf8(bytes[..count], out var rune, out var read) == System.Buffers.OperationStatus.Done && read == count ? (rune.ToString(), 6 * count) : null;
    }

    private static byte? ByteAt(string text, int at, int end) =>
        at + 6 <= end && text.AsSpan(at).StartsWith("\\u00", StringComparison.Ordinal) && byte.TryParse(text.AsSpan(at + 4, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static char Meaning(string text, int at) => text[at + 1] switch
    {
        'n' => '\n',
        't' => '\t',
        'r' => '\n',
        'b' or 'f' => ' ',
        'u' => char.IsControl((char)int.Parse(text.AsSpan(at + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture)) ? ' ' : (char)int.Parse(text.AsSpan(at + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture),
        var plain => plain,
    };
}

/// <summary>What a mark at a place of a text means, and how long it is; null where no mark begins there.</summary>
/// <param name="text">The value's text, escapes resolved.</param>
/// <param name="at">Where the mark may begin.</param>
/// <param name="end">Where the value ends.</param>
internal delegate (string Meaning, int Length)? ReadMark(string text, int at, int end);
