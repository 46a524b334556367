using System.Globalization;
using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.Lines;

namespace ChatBot.Corpus.Reading.Json;

/// <summary>Copies the text of a JSON value, each escape as the character it stands for.</summary>
internal static class JsonWords
{
    /// <param name="marks">Reads what a program writes for a person, a link or a character; null where texts hold no such marks.</param>
    public static void Copy(SourceText source, JsonValue value, TextExtraction extraction, ReadMark? marks = null) =>
        Copy(source, value.Kind == JsonKind.Text ? Trimmed(source, value.Span) : value.Span, extraction, marks);

    private static void Copy(SourceText source, TextSpan span, TextExtraction extraction, ReadMark? marks)
    {
        var text = source.Text;
        var from = span.Start;
        for (var at = span.Start; at < span.End;)
        {
            if (marks is not null && text[at] is '<' or '&' && marks(text, at, span.End) is { } mark)
            {
                extraction.Copy(new TextSpan(from, at));
                extraction.Write(mark.Meaning, new TextSpan(at, at + mark.Length));
                at += mark.Length;
                from = at;
                continue;
            }

            if (text[at] != '\\' || at + 1 >= span.End)
            {
                at++;
                continue;
            }

            extraction.Copy(new TextSpan(from, at));
            var length = text[at + 1] == 'u' ? 6 : 2;
            extraction.Write([Meaning(text, at)], new TextSpan(at, Math.Min(at + length, span.End)));
            at += length;
            from = at;
        }

        extraction.Copy(new TextSpan(Math.Min(from, span.End), span.End));
    }

    private static char Meaning(string text, int at) => text[at + 1] switch
    {
        'n' => '\n',
        't' => '\t',
        'r' => '\n',
        'b' or 'f' => ' ',
        'u' => char.IsControl((char)int.Parse(text.AsSpan(at + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture)) ? ' ' : (char)int.Parse(text.AsSpan(at + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture),
        var plain => plain,
    };

    private static TextSpan Trimmed(SourceText source, TextSpan span)
    {
        var trimmed = LineSplitter.Trim(source.Text, span);
        while (trimmed.Length >= 2 && source.Text[trimmed.Start] == '\\' && source.Text[trimmed.Start + 1] is 'n' or 'r' or 't') trimmed = LineSplitter.Trim(source.Text, trimmed with { Start = trimmed.Start + 2 });
        return trimmed;
    }
}

/// <summary>What a mark at a place of a text means, and how long it is; null where no mark begins there.</summary>
/// <param name="text">The file's text.</param>
/// <param name="at">Where the mark may begin.</param>
/// <param name="end">Where the value ends.</param>
internal delegate (string Meaning, int Length)? ReadMark(string text, int at, int end);
