using ChatBot.Search.Queries;
using FsCheck.Xunit;

namespace ChatBot.Search.Tests.Ranking;

public class ExplanationSpecs
{
    private static readonly string[] Vocabulary = "harbour lease mayor boat fish dawn treaty ceasefire cease fire signed held rope anchor".Split(' ');

    [Property(MaxTest = 100)]
    public bool What_is_explained_is_what_was_found(int seed)
    {
        var random = new Random(seed);
        var index = PassageIndex.Build([.. Enumerable.Range(0, 60).Select(_ => new PassageText(Text(random), Text(random), "", ""))], PassageIndexOptions.Default, default);
        var query = index.Parse(Text(random));
        return index.Search(query, 60, null).All(hit =>
        {
            var explanation = index.Explain(query, hit.Passage);
            return explanation.Value == hit.Score && Math.Abs(explanation.Details.Sum(detail => detail.Value) - hit.Score) < 0.0001f;
        });
    }

    [Fact]
    public void It_names_word_term_places_and_pairs()
    {
        var index = Passages.With(new("The leases of the harbour", "Harbour", "", ""), new("tree", "", "", ""));
        var details = index.Explain(index.Parse("harbour lease"), 0).Details;
        Assert.Contains(details, detail => detail.Description.StartsWith("\"lease\" as \"leas\" (Written): 1 in words; weight", StringComparison.Ordinal));
        Assert.Contains(details, detail => detail.Description.Contains("1 in words, 1 in heading", StringComparison.Ordinal));
        Assert.Contains(details, detail => detail.Description == "\"harbour\" and \"lease\" at distance 4");
    }

    [Fact]
    public void A_passage_without_the_words_scores_nothing()
    {
        var index = Passages.Of("harbour", "tree");
        var explanation = index.Explain(index.Parse("harbour"), 1);
        Assert.Equal(0, explanation.Value);
        Assert.Empty(explanation.Details);
    }

    [Fact]
    public void There_is_nothing_to_explain_outside_the_index() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Passages.Of("harbour").Explain(SearchQuery.Empty, 1));

    private static string Text(Random random) =>
        string.Join(' ', Enumerable.Range(0, random.Next(12)).Select(_ => Vocabulary[random.Next(Vocabulary.Length)]));
}
