using System.Security.Cryptography;
using System.Text;
using ChatBot.Corpus.Documents;

namespace ChatBot.Corpus.Tests.Reading;

/// <summary>The first promise: what a passage says is what the file's bytes say, at the place that it names.</summary>
internal static class Exactness
{
    public static void Check(Document document, byte[] bytes)
    {
        var encoding = bytes switch { [0xFF, 0xFE, ..] => Encoding.Unicode, [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode, _ => Encoding.UTF8 };
        var end = 0L;
        foreach (var passage in document.Passages)
        {
            var slice = bytes.AsSpan((int)passage.Span.Start, passage.Span.Length);
            Assert.Equal(encoding.GetString(slice), passage.Text);
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(slice)), passage.Sha256);
            Assert.True(passage.Span.Start >= end, "passages stand in the order of the file and do not overlap");
            Assert.NotEqual("", passage.Text.Trim());
            end = passage.Span.End;
        }

        Assert.Equal(document.Passages.Count, document.Passages.Select(passage => passage.Id).Distinct().Count());
        Assert.Equal(Enumerable.Range(0, document.Passages.Count), document.Passages.Select(passage => passage.Ordinal));
    }
}
