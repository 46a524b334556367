namespace ChatBot.Search.Tests;

public class FilterSpecs
{
    private static readonly PassageIndex Index = Passages.Of([.. Enumerable.Range(0, 20_000).Select(i => $"harbour {(i % 3 == 0 ? "lease" : "boat")} n{i % 1000}")]);

    [Theory]
    [InlineData(0, 20_000, 1)]
    [InlineData(9_000, 9_120, 1)]
    [InlineData(19_999, 20_000, 1)]
    [InlineData(5, 20_000, 500)]
    public void A_set_gives_the_hits_that_lie_in_it(int start, int end, int every)
    {
        var set = new PassageSet(Index.PassageCount);
        for (var i = start; i < end; i += every) set.Add(i);
        var query = Index.Parse("harbour lease n7");
        var all = Index.Search(query, Index.PassageCount, null).Where(hit => set.Contains(hit.Passage)).ToList();
        Assert.Equal(all, Index.Search(query, Index.PassageCount, set));
    }

    [Fact]
    public void An_empty_set_gives_nothing() => Assert.Empty(Index.Search(Index.Parse("harbour"), 10, new PassageSet(Index.PassageCount)));

    [Fact]
    public void A_set_counts_its_passages()
    {
        var set = new PassageSet(130);
        set.Add(0);
        set.Add(129);
        set.Add(129);
        Assert.Equal(2, set.Count);
        Assert.False(set.Contains(64));
    }

    [Fact]
    public void Readers_do_not_disturb_each_other()
    {
        string[] questions = [.. Enumerable.Range(0, 300).Select(i => $"harbour lease n{i} bota")];
        var expected = questions.Select(Answer).ToArray();
        Assert.All(questions.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(Answer).Zip(expected), pair => Assert.Equal(pair.Second, pair.First));
    }

    private static string Answer(string question) => string.Join(' ', Index.Search(Index.Parse(question), 10, null));
}
