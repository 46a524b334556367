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
        var changed = WordCases.Of(_before.Documents).With(_before.Documents, _after.Documents, out _);

        Assert.Equal(WordCases.Of(_after.Documents).Count, changed.Count);
    }

    [Fact]
    public void Words_that_are_now_mostly_written_otherwise_are_told()
    {
        WordCases.Of(_before.Documents).With(_before.Documents, _after.Documents, out var flipped);

        Assert.Contains(WordCases.KeyOf("pier"), flipped);
        Assert.Contains(WordCases.KeyOf("crane"), flipped);
        Assert.DoesNotContain(WordCases.KeyOf("has"), flipped);
    }
}
