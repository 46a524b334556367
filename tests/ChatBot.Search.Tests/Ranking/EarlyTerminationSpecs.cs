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
        var plan = corpus.Plan(random);
        var among = random.Next(3) == 0 ? null : corpus.Subset(random);
        var found = new WindowedMaxScore().Find(plan, count % 70 + 1, corpus.Count, among);
        return found.SequenceEqual(NaiveScorer.Best(plan, count % 70 + 1, corpus.Count, among));
    }

    [Fact]
    public void A_search_leaves_nothing_behind_for_the_next()
    {
        var random = new Random(7);
        var corpus = RandomCorpus.Create(random, 9_000);
        var search = new WindowedMaxScore();
        for (var i = 0; i < 40; i++)
        {
            var plan = corpus.Plan(random);
            var among = i % 2 == 0 ? null : corpus.Subset(random);
            Assert.Equal(NaiveScorer.Best(plan, 10, corpus.Count, among), search.Find(plan, 10, corpus.Count, among));
        }
    }

    private sealed class RandomCorpus(PostingsStore store)
    {
        private const int Vocabulary = 60;

        public int Count => store.PassageCount;

        public static RandomCorpus Create(Random random, int count)
        {
            var builder = new PostingsBuilder(Options);
            for (var i = 0; i < count; i++)
                builder.Add(new PassageText(Text(random, 12), random.Next(2) == 0 ? Text(random, 3) : "", Word(random), "w1x w2x"));
            return new RandomCorpus(builder.Build(default));
        }

        public QueryPlan Plan(Random random)
        {
            var terms = Enumerable.Range(0, random.Next(1, 9)).Select(i => new QueryTerm(
                random.Next(8) == 0 ? $"{Word(random)} {Word(random)}" : Word(random), "", random.Next(4) == 0 ? 0.5f : 1,
                random.Next(3) == 0 ? QueryTermOrigin.Related : QueryTermOrigin.Written, random.Next(i + 1)));
            return QueryPlan.Create(new SearchQuery([.. terms]), new TermLookup(store), new InverseFrequency(Count), Options);
        }

        public PassageSet Subset(Random random)
        {
            var set = new PassageSet(Count);
            var (start, end, every) = (random.Next(Count), random.Next(Count) + 1, random.Next(1, 200));
            for (var i = start; i < end; i += every) set.Add(i);
            return set;
        }

        private static string Text(Random random, int words) =>
            string.Join(' ', Enumerable.Range(0, random.Next(words)).Select(_ => Word(random)));

        /// <summary>Low numbers are frequent.</summary>
        private static string Word(Random random) => $"w{(int)(Vocabulary * Math.Pow(random.NextDouble(), 3))}x";
    }
}
