using ChatBot.Corpus.Findings;
using ChatBot.Corpus.Tests.People;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Tests.Words;

/// <summary>How words are written, after the corpus has changed.</summary>
public sealed class WordCasesSpecs
{
    private readonly CorpusSnapshot _before = Invented.Corpus("The pier has a crane.", "The Crane is at the pier.");
    private readonly CorpusSnapshot _after = Invented.Corpus("The ferry has a crane.");

    [Fact]
    public void Only_words_that_still_stand_somewhere_are_kept()
    {
        var changed = WordCases.Of(_before.Documents).With(Words(_before), _after.Documents, out _);

        Assert.Equal(WordCases.Of(_after.Documents).Count, changed.Count);
    }

    [Fact]
    public void Words_that_are_now_mostly_written_otherwise_are_told()
    {
        WordCases.Of(_before.Documents).With(Words(_before), _after.Documents, out var flipped);

        Assert.Contains(WordCases.KeyOf("pier"), flipped);
        Assert.Contains(WordCases.KeyOf("crane"), flipped);
        Assert.DoesNotContain(WordCases.KeyOf("has"), flipped);
    }

    [Fact]
    public void Cases_after_many_changes_are_those_of_what_there_is()
    {
        var cases = WordCases.Of(_before.Documents);
        for (var change = 0; change < 20; change++)
        {
            cases = cases.With(Words(_before), _after.Documents, out _);
            cases = cases.With(Words(_after), _before.Documents, out _);
        }

        Assert.Equal(WordCases.Of(_before.Documents).Count, cases.Count);
        foreach (var word in new[] { "pier", "crane", "has", "the", "ferry" }) Assert.Equal(WordCases.Of(_before.Documents).IsMostlySmall(word), cases.IsMostlySmall(word));
    }

    [Fact]
    public void Counting_anew_tells_the_same_words()
    {
        WordCases.Of(_before.Documents).With(Words(_before), _after.Documents, out var flipped);
        WordCases.Of(_before.Documents).Again(_after.Documents, out var counted);

        Assert.Equal(flipped.Order(), counted.Order());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(5_000)]
    public void Balances_are_read_as_they_were_written(int count)
    {
        var (random, counts) = (new Random(count), new CaseCounts());
        for (var number = 0; number < count; number++)
            counts.Add(CaseCounts.KeyOf($"word{number}"), random.Next(4) == 0 ? random.Next(-100_000_000, 100_000_000) : 1);
        counts.Add(WordBalance.LargestKey, int.MaxValue);
        var writer = new CompactWriter();
        SortedBalances.Of(counts).Write(writer);
        var reader = new CompactReader(writer.Written.Span);

        var read = SortedBalances.Read(ref reader);

        Assert.Equal(SortedBalances.Of(counts).Words, read.Words);
        Assert.All(counts.Written, word => Assert.Equal(word.Balance, read.Find(word.Key)));
    }

    private static IEnumerable<SortedBalances> Words(CorpusSnapshot corpus) => corpus.Documents.Select(WordCases.WordsOf);
}
