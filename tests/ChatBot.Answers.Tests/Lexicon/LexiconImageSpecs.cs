using System.Buffers.Binary;
using ChatBot.Answers.Lexical;

namespace ChatBot.Answers.Tests.Lexical;

public sealed class LexiconImageSpecs
{
    private static readonly byte[] Bytes = Read();
    private static readonly LexiconImage Image = new(Bytes);

    [Fact]
    public void The_words_are_in_order_and_each_is_found_by_its_letters()
    {
        var before = "";
        for (var word = 0; word < Image.WordCount; word++)
        {
            var letters = Image.Words[word];
            Assert.True(string.CompareOrdinal(before, letters) < 0, $"{letters} after {before}");
            Assert.Equal(word, Image.Words.Find(System.Text.Encoding.ASCII.GetBytes(letters)));
            before = letters;
        }
    }

    [Fact]
    public void Every_link_leads_from_one_word_to_another_with_a_strength()
    {
        var next = 0;
        for (var word = 0; word < Image.WordCount; word++)
        {
            var (start, end) = Image.Links(word);
            Assert.Equal(next, start);
            for (var i = start; i < end; i++)
            {
                var link = Image.Link(i);
                Assert.InRange(link.Word, 0, Image.WordCount - 1);
                Assert.NotEqual(word, link.Word);
                Assert.True(Enum.IsDefined(link.Kind));
                Assert.InRange(link.Thousandths, 1, 1000);
                Assert.True(link.Kind != RelationKind.Base || i == start);
            }

            next = end;
        }

        Assert.Equal(Image.LinkCount, next);
    }

    [Fact]
    public void Every_relative_is_a_word_with_a_meaning_of_its_own()
    {
        foreach (var link in Enumerable.Range(0, Image.WordCount).SelectMany(LinksOf).Where(l => l.Kind != RelationKind.Base))
            Assert.True(Image.Classes(link.Word) != WordClasses.None, Image.Words[link.Word]);
    }

    [Fact]
    public void Relatives_are_strongest_first_not_too_many_and_never_opposites()
    {
        for (var word = 0; word < Image.WordCount; word++)
        {
            var related = LinksOf(word).Where(l => l.Kind is not (RelationKind.Base or RelationKind.Opposite)).ToList();
            Assert.InRange(related.Count, 0, 24);
            Assert.Equal(related.Select(l => l.Thousandths).OrderDescending(), related.Select(l => l.Thousandths));
            Assert.Empty(related.Select(l => l.Word).Intersect(LinksOf(word).Where(l => l.Kind == RelationKind.Opposite).Select(l => l.Word)));
        }
    }

    [Fact]
    public void It_stays_small() => Assert.InRange(Bytes.Length, 1_000_000, 2_500_000);

    [Fact]
    public void A_file_that_is_cut_short_or_something_else_is_refused_with_what_to_do()
    {
        Assert.Contains("README", Assert.Throws<InvalidDataException>(() => new LexiconImage(Bytes[..^1])).Message, StringComparison.Ordinal);
        Assert.Contains("README", Assert.Throws<InvalidDataException>(() => new LexiconImage([1, 2, 3])).Message, StringComparison.Ordinal);
        var other = Bytes.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(other, 0);
        Assert.Throws<InvalidDataException>(() => new LexiconImage(other));
    }

    private static IEnumerable<LexiconLink> LinksOf(int word)
    {
        var (start, end) = Image.Links(word);
        return Enumerable.Range(start, end - start).Select(Image.Link);
    }

    private static byte[] Read()
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream("ChatBot.Answers.Lexicon.english.bin")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
