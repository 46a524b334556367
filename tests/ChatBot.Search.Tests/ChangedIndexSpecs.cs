namespace ChatBot.Search.Tests;

public sealed class ChangedIndexSpecs
{
    private static readonly string[] Words = ["harbour", "harbours", "harbor", "lease", "leases", "R.U.N.S", "runs", "run", "ferry", "ferries", "the", "quay", "cease-fire", "ceasefire", "20%", "1,000"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void An_index_after_changes_is_the_index_of_what_there_is(int seed)
    {
        var random = new Random(seed);
        var passages = Invent(random, 40);
        var index = PassageIndex.Build(passages, PassageIndexOptions.Default, default);
        for (var change = 0; change < 25; change++)
        {
            var splices = Splices(random, passages);
            index = index.With(splices, default);
            foreach (var splice in splices.AsEnumerable().Reverse())
            {
                passages.RemoveRange(splice.Start, splice.Gone.Count);
                passages.InsertRange(splice.Start, splice.Added);
            }

            IsSame(PassageIndex.Build(passages, PassageIndexOptions.Default, default), index);
        }
    }

    [Fact]
    public void What_is_gone_from_all_passages_is_no_longer_suggested()
    {
        var index = Passages.Of("The ferries are late.", "The ferry is full.");

        var after = index.With([new PassageSplice(0, [new PassageText("The ferries are late.", "", "", "")], [])], default);

        Assert.Equal(["ferries", "ferry"], index.NearestTerms("ferriis", 3).Concat(index.NearestTerms("ferryy", 3)).Distinct());
        Assert.Empty(after.NearestTerms("ferriis", 3));
    }

    private static void IsSame(PassageIndex expected, PassageIndex index)
    {
        Assert.Equal(expected.PassageCount, index.PassageCount);
        foreach (var word in Words.Append("ferrry").Append("leasse"))
        {
            var (wanted, query) = (expected.Parse(word), index.Parse(word));
            Assert.Equal(wanted.Terms, query.Terms);
            Assert.Equal(expected.NearestTerms(word, 5), index.NearestTerms(word, 5));
            Assert.Equal(expected.Search(wanted, 100, null), index.Search(query, 100, null));
            foreach (var term in wanted.Terms)
            {
                Assert.Equal((expected.DocumentFrequency(term.Term), expected.WordsFrequency(term.Term)), (index.DocumentFrequency(term.Term), index.WordsFrequency(term.Term)));
                Assert.Equal(expected.PassagesWith(term.Term), index.PassagesWith(term.Term));
            }
        }

        var several = string.Join(' ', Words);
        Assert.Equal(expected.Search(expected.Parse(several), 100, null), index.Search(index.Parse(several), 100, null));
    }

    private static List<PassageSplice> Splices(Random random, List<PassageText> passages)
    {
        var splices = new List<PassageSplice>();
        for (var at = random.Next(20); at <= passages.Count; at += random.Next(1, 40))
        {
            var gone = random.Next(Math.Min(6, passages.Count - at) + 1);
            splices.Add(new PassageSplice(at, passages.GetRange(at, gone), Invent(random, random.Next(6))));
            at += gone;
        }

        return splices;
    }

    private static List<PassageText> Invent(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => new PassageText(Text(random, 12), random.Next(3) == 0 ? "" : Text(random, 3), Text(random, 1), Text(random, 2)))];

    private static string Text(Random random, int most) => string.Join(' ', Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => Words[random.Next(Words.Length)]));
}
