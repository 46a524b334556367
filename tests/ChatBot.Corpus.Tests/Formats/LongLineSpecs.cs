using System.Text;

namespace ChatBot.Corpus.Tests.Formats;

public sealed class LongLineSpecs
{
    private const int Limit = 16 << 20;

    private static readonly (string Name, byte[] Bytes) Harmless = ("quay.txt", "The quay is wet."u8.ToArray());

    [Theory]
    [InlineData("endless.txt", "")]
    [InlineData("endless.md", "# A heading\n\n")]
    [InlineData("endless.vtt", "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n")]
    public void A_file_with_an_endless_line_is_refused_and_the_others_are_read(string name, string before)
    {
        var corpus = Shapes.Corpus(Harmless, (name, Encoding.UTF8.GetBytes(before + new string('a', Limit + 1))));

        Assert.Equal(["quay.txt"], corpus.Documents.Select(document => document.Path));
        Assert.Equal((name, "there is a line of more than 16 MB, the most that is read; break the text into paragraphs"), (corpus.Refused[0].Path, corpus.Refused[0].Reason));
    }

    [Fact]
    public void A_long_file_of_shorter_lines_is_read()
    {
        var line = string.Join(' ', Enumerable.Repeat("The quay is wet and the boat late.", 1 << 16)) + "\n\n";

        Assert.Empty(Shapes.Corpus(("long.txt", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(line, (Limit / line.Length) + 1))))).Refused);
    }
}
