using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ChatBot.Corpus.Documents;

namespace ChatBot.Corpus.Tests.Formats;

/// <summary>The promise for formats with markup between the words: the span's bytes have the passage's SHA-256, hold its words in order, and begin and end with them.</summary>
internal static partial class MarkedUpExactness
{
    public static void Check(Document document, ReadOnlySpan<byte> bytes)
    {
        var end = 0L;
        foreach (var passage in document.Passages)
        {
            Assert.InRange(passage.Span.Start, end, bytes.Length);
            Assert.InRange(passage.Span.End, passage.Span.Start + 1, bytes.Length);
            var slice = bytes.Slice((int)passage.Span.Start, passage.Span.Length);
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(slice)), passage.Sha256);
            Assert.NotEqual("", passage.Text.Trim());
            end = passage.Span.End;
        }

        Assert.Equal(document.Passages.Count, document.Passages.Select(passage => passage.Id).Distinct().Count());
    }

    /// <summary>Also that each word of the text stands in the bytes, one after the other; for samples, whose escapes are known.</summary>
    public static void CheckWords(Document document, ReadOnlySpan<byte> bytes)
    {
        Check(document, bytes);
        foreach (var passage in document.Passages)
        {
            var raw = Tags().Replace(Encoding.UTF8.GetString(bytes.Slice((int)passage.Span.Start, passage.Span.Length)), "");
            var at = 0;
            foreach (var word in passage.Text.Split([' ', ':', '\n', '\t', '|', '&', '—', '"', '(', ')', '\''], StringSplitOptions.RemoveEmptyEntries))
            {
                at = raw.IndexOf(word, at, StringComparison.Ordinal);
                Assert.True(at >= 0, $"\"{word}\" of \"{passage.Text}\" is not in the bytes \"{raw}\"");
                at += word.Length;
            }
        }
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tags();
}
