using System.Security.Cryptography;
using System.Text;
using ChatBot.Corpus.Documents;

namespace ChatBot.Corpus.Tests.Reading;

/// <summary>The first promise: what a passage says is what the file's bytes say, at the place that it names.</summary>
internal static class Exactness
{
    private static readonly Encoding[] Charsets =
        [.. new[] { "windows-1250", "windows-1251", "windows-1252", "windows-1253", "windows-1254", "koi8-r", "koi8-u", "cp866", "iso-8859-2", "iso-8859-5", "iso-8859-9", "macintosh" }.Select(name => CodePagesEncodingProvider.Instance.GetEncoding(name)!)];

    public static void Check(Document document, byte[] bytes)
    {
        // What is no UTF-8 is in one of the old charsets; the others have no NUL.
        var encodings = bytes switch
        {
            [0xFF, 0xFE, ..] => [Encoding.Unicode],
            [0xFE, 0xFF, ..] => [Encoding.BigEndianUnicode],
            _ when bytes.Contains((byte)0) => [Encoding.Unicode, Encoding.BigEndianUnicode],
            _ when Encoding.UTF8.GetString(bytes).Contains('\uFFFD') => (Encoding[])[Encoding.UTF8, .. Charsets],
            _ => [Encoding.UTF8],
        };
        var end = 0L;
        foreach (var passage in document.Passages)
        {
            var slice = bytes.AsSpan((int)passage.Span.Start, passage.Span.Length);
            var written = slice.ToArray();
            Assert.Contains(passage.Text, encodings.Select(encoding => encoding.GetString(written)));
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(slice)), passage.Sha256);
            Assert.True(passage.Span.Start >= end, "passages stand in the order of the file and do not overlap");
            Assert.NotEqual("", passage.Text.Trim());
            end = passage.Span.End;
        }

        Assert.Equal(document.Passages.Count, document.Passages.Select(passage => passage.Id).Distinct().Count());
        Assert.Equal(Enumerable.Range(0, document.Passages.Count), document.Passages.Select(passage => passage.Ordinal));
    }
}
