using System.Globalization;
using ChatBot.Corpus.Reading.Decoding;

namespace ChatBot.Corpus.Reading.Lines;

/// <summary>Splits at CRLF, LF and CR, and at the Unicode line and paragraph separators.</summary>
internal static class LineSplitter
{
    /// <summary>Each line without its break, white space at its ends included.</summary>
    public static List<TextSpan> Split(string text)
    {
        var lines = new List<TextSpan>();
        var start = 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny("\r\n\u2028\u2029\u0085");
            if (length < 0) break;
            var end = start + length;
            lines.Add(new TextSpan(start, end));
            start = end + (text.AsSpan(end).StartsWith("\r\n") ? 2 : 1);
        }

        if (start < text.Length) lines.Add(new TextSpan(start, text.Length));
        return lines;
    }

    public static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && IsSpace(text[start])) start++;
        while (end > start && IsSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }

    /// <summary>Columns before the first character that is no white space.</summary>
    public static int IndentOf(string text, TextSpan span)
    {
        var columns = 0;
        for (var at = span.Start; at < span.End && IsSpace(text[at]); at++) columns = text[at] == '\t' ? (columns / 4 * 4) + 4 : columns + 1;
        return columns;
    }

    /// <summary>A zero-width space, a byte-order mark or a mark of the direction of writing is as invisible as a blank.</summary>
    public static bool IsSpace(char character) =>
        char.IsWhiteSpace(character) || char.GetUnicodeCategory(character) == UnicodeCategory.Format;
}
