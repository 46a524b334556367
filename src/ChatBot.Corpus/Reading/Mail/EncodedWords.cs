using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using ChatBot.Corpus.Reading.Decoding;

namespace ChatBot.Corpus.Reading.Mail;

/// <summary>A field of a head as people read it: on one line, with the words that were encoded to be sent (RFC 2047) decoded.</summary>
internal static partial class EncodedWords
{
    /// <summary>The length of "=C3".</summary>
    private const int Escape = 3;
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\r\n\t\u2028\u2029\u0085");

    /// <param name="field">As it stands in the message.</param>
    public static SourceText Read(SourceText field)
    {
        var extraction = new TextExtraction(field);
        var (at, afterWord) = (0, false);
        foreach (Match word in Word().Matches(field.Text))
        {
            if (Meaning(word) is not { } meaning) continue;
            // Blanks between two such words are there only to keep them apart.
            if (!afterWord || !field.Text.AsSpan(at, word.Index - at).IsWhiteSpace()) Copy(field, extraction, at, word.Index);
            extraction.Write(meaning, new TextSpan(word.Index, word.Index + word.Length));
            (at, afterWord) = (word.Index + word.Length, true);
        }

        Copy(field, extraction, at, field.Text.AsSpan().TrimEnd().Length);
        return extraction.Finish();
    }

    private static void Copy(SourceText field, TextExtraction extraction, int start, int end)
    {
        while (start < end)
        {
            var length = field.Text.AsSpan(start, end - start).IndexOfAny(Breaks);
            var next = length < 0 ? end : start + length;
            extraction.Copy(new TextSpan(start, next));
            start = next;
            while (next < end && char.IsWhiteSpace(field.Text[next])) next++;
            if (next > start) extraction.Write(" ", new TextSpan(start, next));
            start = next;
        }
    }

    // What is encoded may hold line breaks, and a field is one line.
    private static string? Meaning(Match word)
    {
        try
        {
            var bytes = word.Groups["kind"].ValueSpan is "b" or "B" ? Convert.FromBase64String(word.Groups["text"].Value) : Quoted(word.Groups["text"].Value);
            var text = (CharacterDecoding.Find(word.Groups["charset"].Value) ?? Encoding.UTF8).GetString(bytes);
            return string.Concat(text.Select(character => char.IsControl(character) || character is '\u2028' or '\u2029' ? ' ' : character));
        }
        catch (Exception problem) when (problem is FormatException or UnreadableDocumentException)
        {
            return null;
        }
    }

    private static byte[] Quoted(string text)
    {
        var bytes = new List<byte>(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '=')
            {
                if (text.Length - at < Escape) throw new FormatException("an escape is cut short");
                bytes.Add(Convert.FromHexString(text.AsSpan(at + 1, Escape - 1))[0]);
                at += 2;
            }
            else
            {
                bytes.Add(text[at] == '_' ? (byte)' ' : (byte)text[at]);
            }
        }

        return [.. bytes];
    }

    [GeneratedRegex(@"=\?(?<charset>[\w.:-]{1,40})(?:\*[\w-]{1,20})?\?(?<kind>[QqBb])\?(?<text>[!->@-~]{0,1000})\?=", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
