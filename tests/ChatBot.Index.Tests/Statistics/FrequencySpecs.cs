namespace ChatBot.Index.Tests.Statistics;

public class FrequencySpecs
{
    private static readonly PassageIndex Index = Passages.With(
        new("The harbour lease", "Harbour", "Mara Oyelaran", "Harbour talks"),
        new("A boat, the lease of the harbour", "Boats", "Mara Oyelaran", "Harbour talks"),
        new("Nothing else", "", "", "Other talks"));

    [Theory]
    [InlineData("harbour", 2, 2)]
    [InlineData("mara", 2, 0)]
    [InlineData("talk", 3, 0)]
    [InlineData("boat", 1, 1)]
    [InlineData("harbour leas", 1, 1)]
    [InlineData("leas * * harbour", 1, 1)]
    [InlineData("leas harbour", 0, 0)]
    [InlineData("harbour unknown", 0, 0)]
    [InlineData("the", 0, 0)]
    [InlineData("unknown", 0, 0)]
    public void Passages_are_counted_in_any_field_and_in_the_words(string term, int anywhere, int inWords)
    {
        Assert.Equal(anywhere, Index.DocumentFrequency(term));
        Assert.Equal(inWords, Index.WordsFrequency(term));
    }

    [Fact]
    public void Rarity_follows_the_formula() =>
        Assert.Equal(MathF.Log(1 + (3 - 1 + 0.5f) / 1.5f), Index.InverseDocumentFrequency("boat"), 0.0001f);

    [Fact]
    public void Words_of_a_title_are_as_rare_as_they_are_in_what_is_said()
    {
        Assert.Equal(Index.InverseDocumentFrequency("leas"), Index.InverseDocumentFrequency("harbour"));
        Assert.Equal(MathF.Log(1 + (3 - 3 + 0.5f) / 3.5f), Index.InverseDocumentFrequency("talk"), 0.0001f);
    }

    [Fact]
    public void An_unknown_term_is_the_rarest() =>
        Assert.Equal(MathF.Log(1 + 3.5f / 0.5f), Index.InverseDocumentFrequency("unknown"), 0.0001f);

    [Fact]
    public void A_term_of_many_passages_keeps_its_positions_over_blocks()
    {
        // Passage i has i % 300 words before the phrase; the four with none are 0, 300, 600 and 900.
        var index = Passages.Of([.. Enumerable.Range(0, 1_000).Select(i => string.Concat(Enumerable.Repeat("filler ", i % 300)) + "harbour lease")]);
        Assert.Equal(1_000, index.DocumentFrequency("harbour leas"));
        Assert.Equal(996, index.DocumentFrequency("filler harbour leas"));
    }
}
