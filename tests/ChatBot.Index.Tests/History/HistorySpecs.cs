using ChatBot.Index.Queries;
using FsCheck.Xunit;

namespace ChatBot.Index.Tests.History;

public class HistorySpecs
{
    private static readonly string[] Words =
    [
        "harbour", "harbours", "harbor", "lease", "leases", "R.U.N.S", "runs", "run",
        "ferry", "ferries", "the", "quay", "cease-fire", "ceasefire", "cease fire", "20%", "1,000",
    ];

    private static readonly string[] Names = ["", "Mara", "Oyelaran", "Chair"];

    [Property(MaxTest = 25)]
    public void The_same_passages_give_the_same_answers_whatever_the_history(int seed)
    {
        var random = new Random(seed);
        var corpus = Invent(random);
        var speakers = new List<NamedSpeaker>();
        var next = 0;
        foreach (var passages in corpus.Values)
        {
            if (random.Next(2) == 0) speakers.Add(new NamedSpeaker("Chair", "Mara Quay", new PassageRange(next, next + passages.Length)));
            next += passages.Length;
        }

        var synonyms = Synonyms.Parse(new StringReader("ferry, quay, cease fire"));
        var options = PassageIndexOptions.Default with { Speakers = SpeakerNames.Of(speakers), Synonyms = synonyms };
        var expected = PassageIndex.Build([.. corpus.Values.SelectMany(passages => passages)], options, default);
        IsSame(expected, new IndexHistory(random, corpus).Open(options), random);
    }

    private static void IsSame(PassageIndex expected, PassageIndex index, Random random)
    {
        Assert.Equal(expected.PassageCount, index.PassageCount);
        Assert.Equal(expected.Languages, index.Languages);
        foreach (var word in Words.Concat(Names).Append("ferrry").Append("leasse"))
        {
            Assert.Equal(expected.NearestTerms(word, 5), index.NearestTerms(word, 5));
            foreach (var term in Ask(expected, index, word, random).Terms.Select(term => term.Term))
            {
                Assert.Equal(expected.DocumentFrequency(term), index.DocumentFrequency(term));
                Assert.Equal(expected.WordsFrequency(term), index.WordsFrequency(term));
                Assert.Equal(expected.InverseDocumentFrequency(term), index.InverseDocumentFrequency(term));
                Assert.Equal(expected.PassagesWith(term), index.PassagesWith(term));
            }
        }

        for (var question = 0; question < 10; question++)
            Ask(expected, index, Text(random, 6) + " " + Names[random.Next(Names.Length)], random);
    }

    private static SearchQuery Ask(PassageIndex expected, PassageIndex index, string question, Random random)
    {
        var (wanted, query) = (expected.Parse(question), index.Parse(question));
        Assert.Equal(wanted.Terms, query.Terms);
        var count = random.Next(1, 100);
        var all = new PassageRange(0, index.PassageCount);
        var scope = random.Next(2) == 0 ? null : new PassageScope(index.PassageCount, [all], passage => passage % 3 != 0);
        var hits = expected.Search(wanted, count, scope);
        Assert.Equal(hits, index.Search(query, count, scope));
        foreach (var hit in hits.Take(3))
        {
            var explanation = index.Explain(query, hit.Passage);
            Assert.Equal(hit.Score, explanation.Value);
            Assert.Equal(Rendered(expected.Explain(wanted, hit.Passage)), Rendered(explanation));
        }

        return query;
    }

    private static string Rendered(Index.Ranking.Explanation explanation) =>
        $"{explanation.Value} {explanation.Description} [{string.Join("; ", explanation.Details.Select(Rendered).Order(StringComparer.Ordinal))}]";

    private static SortedDictionary<string, PassageText[]> Invent(Random random)
    {
        var corpus = new SortedDictionary<string, PassageText[]>(StringComparer.Ordinal);
        for (var number = random.Next(1, 12); number > 0; number--)
        {
            var language = random.Next(4) == 0 ? "de" : "en";
            corpus[$"doc/{number}"] = [.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => Passage(random, language))];
        }

        return corpus;
    }

    private static PassageText Passage(Random random, string language) =>
        new(Text(random, 12), random.Next(3) == 0 ? "" : Text(random, 3), Names[random.Next(Names.Length)], Text(random, 2), language);

    private static string Text(Random random, int most) =>
        string.Join(' ', Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => Words[random.Next(Words.Length)]));
}
