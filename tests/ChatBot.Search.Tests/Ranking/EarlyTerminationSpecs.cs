using ChatBot.Search.Postings;
using ChatBot.Search.Queries;
using ChatBot.Search.Ranking;
using FsCheck.Xunit;

namespace ChatBot.Search.Tests.Ranking;

public class EarlyTerminationSpecs
{
    private static readonly PassageIndexOptions Options = PassageIndexOptions.Default with { Proximity = 0 };

    [Property(MaxTest = 40)]
    public bool Skipping_finds_what_scoring_everything_finds(int seed, byte count)
    {
        var random = new Random(seed);
        var corpus = RandomCorpus.Create(random, random.Next(1, 13_000));
        var plans = corpus.Plan(random);
        var among = random.Next(3) == 0 ? null : corpus.Subset(random);
        var found = new WindowedMaxScore().Find(plans, count % 70 + 1, corpus.Segments, among);
        return found.SequenceEqual(NaiveScorer.Best(plans, count % 70 + 1, corpus.Segments, among));
    }

    [Fact]
    public void A_search_leaves_nothing_behind_for_the_next()
    {
        var random = new Random(7);
        var corpus = RandomCorpus.Create(random, 9_000);
        var search = new WindowedMaxScore();
        for (var i = 0; i < 40; i++)
        {
            var plans = corpus.Plan(random);
            var among = i % 2 == 0 ? null : corpus.Subset(random);
            Assert.Equal(NaiveScorer.Best(plans, 10, corpus.Segments, among), search.Find(plans, 10, corpus.Segments, among));
        }
    }

    private sealed class RandomCorpus(PassageIndex index)
    {
        private const int Vocabulary = 60;

        public SegmentList Segments => index.Segments;

        private int Count => index.PassageCount;

        public static RandomCorpus Create(Random random, int count)
        {
            var passages = Enumerable.Range(0, count).Select(_ => new PassageText(Text(random, 12), random.Next(2) == 0 ? Text(random, 3) : "", Word(random), "w1x w2x"));
            return new RandomCorpus(PassageIndex.Build([.. passages], Options with { PassagesPerSegment = random.Next(2) == 0 ? 48_000 : random.Next(500, 6_000) }, default));
        }

        /// <summary>One query's plan for every segment.</summary>
        public SegmentPlan[] Plan(Random random)
        {
            var terms = Enumerable.Range(0, random.Next(1, 9)).Select(i => new QueryTerm(
                random.Next(8) == 0 ? $"{Word(random)} {Word(random)}" : Word(random), "", random.Next(4) == 0 ? 0.5f : 1,
                random.Next(3) == 0 ? QueryTermOrigin.Related : QueryTermOrigin.Written, random.Next(i + 1)));
            var plan = index.Plan(new SearchQuery([.. terms]));
            return [.. Enumerable.Range(0, Segments.Count).Select(segment => new SegmentPlan(plan, segment))];
        }

        /// <summary>Two stretches, of which one may be empty, and of these any or few.</summary>
        public PassageScope Subset(Random random)
        {
            int[] ends = [.. Enumerable.Range(0, 4).Select(_ => random.Next(Count + 1)).Order()];
            var every = random.Next(3) == 0 ? 1 : random.Next(1, 200);
            return new PassageScope(Count, [new PassageRange(ends[0], ends[1]), new PassageRange(ends[2], ends[3])], passage => passage % every == 0);
        }

        private static string Text(Random random, int words) =>
            string.Join(' ', Enumerable.Range(0, random.Next(words)).Select(_ => Word(random)));

        /// <summary>Low numbers are frequent.</summary>
        private static string Word(Random random) => $"w{(int)(Vocabulary * Math.Pow(random.NextDouble(), 3))}x";
    }
}
