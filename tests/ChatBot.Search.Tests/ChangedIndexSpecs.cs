namespace ChatBot.Search.Tests;

public sealed class ChangedIndexSpecs
{
    private static readonly string[] Words = ["harbour", "harbours", "harbor", "lease", "leases", "R.U.N.S", "runs", "run", "ferry", "ferries", "the", "quay", "cease-fire", "ceasefire", "20%", "1,000"];

    [Theory]
    [InlineData(1, 48_000)]
    [InlineData(2, 48_000)]
    [InlineData(3, 16)]
    [InlineData(4, 16)]
    [InlineData(5, 3)]
    public void An_index_after_changes_is_the_index_of_what_there_is(int seed, int passagesPerSegment)
    {
        var random = new Random(seed);
        var options = PassageIndexOptions.Default with { PassagesPerSegment = passagesPerSegment };
        var passages = Invent(random, 40);
        var index = PassageIndex.Build(passages, options, default);
        for (var change = 0; change < 25; change++)
        {
            var splices = Splices(random, passages);
            index = index.With(splices, default);
            foreach (var splice in splices.AsEnumerable().Reverse())
            {
                passages.RemoveRange(splice.Start, splice.Gone.Count);
                passages.InsertRange(splice.Start, splice.Added);
            }

            IsSame(PassageIndex.Build(passages, options, default), index);
        }
    }

    [Fact]
    public void What_a_change_does_not_touch_is_not_made_again()
    {
        var random = new Random(6);
        var passages = Invent(random, 2_000);
        var options = PassageIndexOptions.Default with { PassagesPerSegment = 100 };
        var before = PassageIndex.Build(passages, options, default);

        var after = before.With([new PassageSplice(750, [passages[750]], [passages[751]])], default);

        Assert.Equal(19, after.Segments.All.Intersect(before.Segments.All).Count());
    }

    [Fact]
    public void A_folder_that_is_emptied_and_filled_again_and_again_is_answered_from_as_it_is()
    {
        var options = PassageIndexOptions.Default with { PassagesPerSegment = 50 };
        var (index, passages) = (PassageIndex.Build([], options, default), new List<PassageText>());
        for (var round = 0; round < 40; round++)
        {
            var others = Enumerable.Range(0, 60).Select(number => new PassageText($"harbour {Word(round, number)} {Word(number, round)}", "", "", "")).ToList();
            index = index.With([new PassageSplice(0, passages, others)], default);
            passages = others;
        }

        var fresh = PassageIndex.Build(passages, options, default);
        IsSame(fresh, index);
        Assert.Equal(fresh.Find(Word(39, 7)), index.Find(Word(39, 7)));
        Assert.Equal(0, index.DocumentFrequency(Word(3, 7)));
        Assert.Equal(fresh.NearestTerms(Word(39, 7)[1..], 3), index.NearestTerms(Word(39, 7)[1..], 3));
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

    /// <summary>A word of its own for each pair of numbers.</summary>
    private static string Word(int first, int second) => $"q{Letters(first)}{Letters(second)}mox";

    private static string Letters(int number) => string.Concat((char)('a' + (number / 26)), (char)('a' + (number % 26)));

    private static string Text(Random random, int most) => string.Join(' ', Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => Words[random.Next(Words.Length)]));
}
