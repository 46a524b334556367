using ChatBot.Index.Queries;

namespace ChatBot.Index.Tests.Ranking;

public class ScoreSpecs
{
    private const float Tolerance = 0.0005f;

    private static readonly PassageIndexOptions Plain = new() { Saturation = 0.9f, Words = new(1, 0.4f), Speaker = new(2, 0), Proximity = 0 };

    [Fact]
    public void A_score_is_rarity_times_saturated_frequency()
    {
        var index = Passages.Of(Plain, "red apple", "green apple green tree", "blue sky");
        // n = 2 of 3: idf = ln(1 + 1.5 / 2.5) = 0.4700. Lengths 2, 4, 2; average 8/3.
        // First: tf = 1 / (0.6 + 0.4 * 2 / (8/3)) = 1 / 0.9; 0.4700 * 1.9 * 1.1111 / (0.9 + 1.1111) = 0.4934
        // Second: tf = 1 / (0.6 + 0.4 * 4 / (8/3)) = 1 / 1.2; 0.4700 * 1.9 * 0.8333 / (0.9 + 0.8333) = 0.4293
        var hits = index.Search(index.Parse("apple"), 10, null);
        Assert.Equal([0, 1], hits.Select(hit => hit.Passage));
        Assert.Equal(0.4934f, hits[0].Score, Tolerance);
        Assert.Equal(0.4293f, hits[1].Score, Tolerance);
    }

    [Fact]
    public void A_word_counts_by_its_best_field_and_by_a_part_of_the_others()
    {
        var index = PassageIndex.Build([new("apple", "", "Apple", ""), new("pear", "", "Plum", "")], Plain with { OtherFields = 0.5f }, default);
        // n = 1 of 2: idf = ln(1 + 1.5 / 1.5) = 0.6931; once in a field of average length: 0.6931 * 1.9 / 1.9. The speaker counts twice: 2
        // * 0.6931 + 0.5 * 0.6931
        Assert.Equal(1.7329f, index.Search(index.Parse("apple"), 1, null)[0].Score, Tolerance);
    }

    [Fact]
    public void Neighbours_of_the_question_that_are_neighbours_in_the_passage_add_to_the_score()
    {
        var index = Passages.Of(Plain with { Proximity = 0.25f }, "harbour lease", "lease harbour", "harbour and the lease");
        // n = 3 of 3 for both: idf = ln(1 + 0.5 / 3.5) = 0.1335; weight 0.1335 * 1.9 = 0.2537; words of length 2 everywhere: tf / (0.9 +
        // tf) = 0.5263.
        // Both words: 2 * 0.2537 * 0.5263 = 0.2670. Next to each other: + 0.25 * 0.2537 / 1 = 0.0634; the other way round: / 2; two words
        // between: / 3.
        var hits = index.Search(index.Parse("harbour lease"), 3, null);
        Assert.Equal([0, 1, 2], hits.Select(hit => hit.Passage));
        Assert.Equal(0.2670f + 0.0634f, hits[0].Score, Tolerance);
        Assert.Equal(0.2670f + 0.0317f, hits[1].Score, Tolerance);
        Assert.Equal(0.2670f + 0.0211f, hits[2].Score, Tolerance);
    }

    [Fact]
    public void Of_alternatives_only_the_best_counts()
    {
        var index = Passages.Of(Plain, "car", "automobile", "car automobile", "tree");
        QueryTerm car = new("car", "car", 1, QueryTermOrigin.Written, 0), automobile = new("automobil", "car", 0.5f, QueryTermOrigin.Related, 0);
        float Score(int passage, params QueryTerm[] terms) => index.Explain(new SearchQuery(terms), passage).Value;

        Assert.Equal(Score(2, car), Score(2, car, automobile));
        Assert.Equal(Score(0, car) / 2, Score(1, car, automobile), Tolerance);
    }

    [Fact]
    public void An_alternative_is_worth_no_more_for_being_rarer()
    {
        var index = Passages.Of(Plain, "car", "car", "car", "automobile");
        QueryTerm car = new("car", "car", 1, QueryTermOrigin.Written, 0), automobile = new("automobil", "car", 1, QueryTermOrigin.Related, 0);
        Assert.Equal(index.Explain(new SearchQuery([car]), 0).Value, index.Explain(new SearchQuery([car, automobile]), 3).Value);
    }

    [Fact]
    public void Equal_scores_keep_the_order_of_the_passages()
    {
        var index = Passages.Of([.. Enumerable.Repeat("harbour lease", 200)]);
        Assert.Equal(Enumerable.Range(0, 120), index.Search(index.Parse("lease"), 120, null).Select(hit => hit.Passage));
    }

    [Fact]
    public void A_field_that_a_passage_does_not_have_does_no_harm_at_full_length_normalization()
    {
        var options = Plain with { Words = new(1, 1), Heading = new(1, 1), Speaker = new(1, 1), Title = new(1, 1) };
        var index = PassageIndex.Build([new("apple", "", "", ""), new("", "Apple", "", "Plums"), new("pear", "", "Plum", "")], options, default);
        Assert.All(index.Search(index.Parse("apple"), 3, null), hit => Assert.True(hit.Score > 0 && float.IsFinite(hit.Score)));
        Assert.Equal(2, index.Search(index.Parse("apple"), 3, null).Count);
    }

    [Fact]
    public void Huge_weights_do_not_overflow()
    {
        var index = Passages.Of("harbour lease", "tree");
        var query = new SearchQuery([new("harbour", "harbour", 1e9f, QueryTermOrigin.Written, 0), new("leas", "lease", 1e9f, QueryTermOrigin.Written, 1)]);
        Assert.True(index.Search(query, 1, null)[0].Score > 1e8f);
    }
}
