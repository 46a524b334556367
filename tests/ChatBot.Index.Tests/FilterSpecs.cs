namespace ChatBot.Index.Tests;

public class FilterSpecs
{
    private static readonly PassageIndex Index = Passages.Of([.. Enumerable.Range(0, 20_000).Select(i => $"harbour {(i % 3 == 0 ? "lease" : "boat")} n{i % 1000}")]);

    [Theory]
    [InlineData(0, 20_000, 1)]
    [InlineData(9_000, 9_120, 1)]
    [InlineData(19_999, 20_000, 1)]
    [InlineData(5, 20_000, 500)]
    public void A_scope_gives_the_hits_that_lie_in_it(int start, int end, int every)
    {
        var scope = new PassageScope(Index.PassageCount, [new PassageRange(start, end)], passage => passage % every == start % every);
        var query = Index.Parse("harbour lease n7");
        var all = Index.Search(query, Index.PassageCount, null).Where(hit => scope.Contains(hit.Passage)).ToList();
        Assert.Equal(all, Index.Search(query, Index.PassageCount, scope));
    }

    [Fact]
    public void An_empty_scope_gives_nothing() => Assert.Empty(Index.Search(Index.Parse("harbour"), 10, new PassageScope(Index.PassageCount, [], _ => true)));

    [Fact]
    public void A_scope_has_the_passages_of_its_stretches_that_pass_its_test()
    {
        var scope = new PassageScope(130, [new PassageRange(0, 3), new PassageRange(60, 60), new PassageRange(126, 130)], passage => passage != 127);
        Assert.Equal([0, 1, 2, 126, 128, 129], scope.Passages);
        Assert.Equal(scope.Passages, Enumerable.Range(0, 130).Where(scope.Contains));
    }

    [Theory]
    [InlineData(5, 4)]
    [InlineData(0, 2)]
    [InlineData(3, 131)]
    public void Stretches_that_overlap_or_lead_out_of_the_index_are_refused(int start, int end) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PassageScope(130, [new PassageRange(0, 3), new PassageRange(start, end)], _ => true));

    [Fact]
    public void The_test_is_asked_only_of_what_would_be_found()
    {
        var asked = 0;
        var scope = new PassageScope(Index.PassageCount, [new PassageRange(0, Index.PassageCount)], _ => Interlocked.Increment(ref asked) > 0);

        Index.Search(Index.Parse("n7"), 10, scope);

        Assert.InRange(asked, 10, 20);
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
