using ChatBot.Index.Queries;
using ChatBot.Index.Ranking;
using FsCheck.Xunit;

namespace ChatBot.Index.Tests.Ranking;

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
            return explanation.Value == hit.Score;
        });
    }

    [Fact]
    public void It_names_terms_fields_and_pairs()
    {
        var index = Passages.With(new("The leases of the harbour", "Harbour", "", ""), new("tree", "", "", ""));
        var details = All(index.Explain(index.Parse("harbour lease"), 0)).Select(detail => detail.Description).ToList();
        Assert.Contains("weight(words:leas), result of:", details);
        Assert.Contains("weight(heading:harbour), result of:", details);
        Assert.Contains("rarity: 1 passages have it", details);
        Assert.Contains("\"harbour\" and \"lease\" at distance 4", details);
    }

    [Fact]
    public void A_passage_without_the_words_scores_nothing()
    {
        var index = Passages.Of("harbour", "tree");
        var explanation = index.Explain(index.Parse("harbour"), 1);
        Assert.Equal(0, explanation.Value);
    }

    [Fact]
    public void There_is_nothing_to_explain_outside_the_index() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Passages.Of("harbour").Explain(SearchQuery.Empty, 1));

    private static IEnumerable<Explanation> All(Explanation explanation) => explanation.Details.SelectMany(All).Prepend(explanation);

    private static string Text(Random random) =>
        string.Join(' ', Enumerable.Range(0, random.Next(12)).Select(_ => Vocabulary[random.Next(Vocabulary.Length)]));
}
