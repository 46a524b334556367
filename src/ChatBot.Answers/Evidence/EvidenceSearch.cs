using ChatBot.Answers.Questions;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Index;

namespace ChatBot.Answers.Evidence;

/// <summary>Finds the passages that may answer a question, best first.</summary>
internal sealed class EvidenceSearch(PassageLibrary library, LinearModel ranking)
{
    /// <summary>Passages that the index proposes.</summary>
    private const int Proposed = 100;

    /// <summary>The best of these bring their neighbours along: in a dialogue the answer often stands beside the words that ask.</summary>
    private const int WithNeighbours = 30;

    /// <summary>A scope of up to so many passages is measured whole.</summary>
    private const int WholeScope = 120;

    /// <summary>What standing just after the passage talked about is worth to a follow-up, falling with distance.</summary>
    private const float NearBonus = 1.5f;

    private const int NearPassages = 8;

    private const float FictionPrior = -0.7f;
    private const float CommentPrior = -0.5f;

    /// <summary>A byline or dateline answers only what asks for it in words.</summary>
    private const float MetadataPrior = -2f;

    /// <summary>What a mail repeats of another is better quoted from that one, where it is there.</summary>
    private const float QuotedPrior = -0.5f;

    /// <param name="among">Only these passages; null for all.</param>
    /// <param name="near">The passage that a follow-up goes on from; null for a question that stands alone.</param>
    public FoundEvidence Find(Question question, PassageScope? among, int? near = null)
    {
        var asked = AskedTerms.Of(question, library.Index, library.Corpus.People);
        var hits = library.Index.Search(asked.Query, Proposed, among);
        var candidates = new Dictionary<int, float>();
        foreach (var hit in hits) candidates[hit.Passage] = hit.Score;
        foreach (var hit in hits.Take(WithNeighbours)) AddNeighbours(candidates, hit.Passage, among);
        for (var offset = 1; near is { } from && offset <= NearPassages; offset++)
            if (library.Neighbour(from, offset) is not null && (among is null || among.Contains(from + offset))) candidates.TryAdd(from + offset, 0);
        foreach (var number in Whole(among)) candidates.TryAdd(number, 0);
        var best = hits.Count > 0 ? hits[0].Score : 0;
        var topic = IsOfOneDocument(among) ? new TopicMap(Topic.Of(question, asked), library, candidates.Keys) : null;
        var texts = new AnalyzedPassages(library);
        var resemblance = new Resemblance(question, candidates.Keys, texts);
        var extractor = new FeatureExtractor(question, asked, library, texts, new HitMap(library, hits), resemblance, topic, best, asked.TotalWeight * MostPerWeight);
        var ranked = new List<RankedPassage>(candidates.Count);
        foreach (var (number, score) in candidates)
        {
            var features = extractor.Measure(number, score);
            ranked.Add(new RankedPassage(number, library[number], score, features, ranking.Score(features.Values) + Nearness(number, near) + Prior(question, number)));
        }

        ranked.Sort(static (one, other) => one.Score != other.Score ? other.Score.CompareTo(one.Score) : one.Number.CompareTo(other.Number));
        return new FoundEvidence(question, asked, ranked);
    }

    private bool IsOfOneDocument(PassageScope? among)
    {
        if (among is null) return library.Corpus.Documents.Count == 1;
        string? path = null;
        foreach (var number in among.Passages)
        {
            path ??= library[number].DocumentPath;
            if (path != library[number].DocumentPath) return false;
        }

        return path is not null;
    }

    /// <summary>All passages of a scope of few, where it is not the whole corpus; none of a greater one.</summary>
    private List<int> Whole(PassageScope? among)
    {
        List<int> few = among is null ? [] : [.. among.Passages.Take(WholeScope + 1)];
        return few.Count <= WholeScope && few.Count < library.Corpus.Passages.Count ? few : [];
    }

    /// <summary>What one word's BM25 tends to at most, over its inverse document frequency.</summary>
    private const float MostPerWeight = 2f;

    /// <summary>What a question that names no kind of source is taken to ask for: what was reported rather than imagined, the article rather than a comment on it.</summary>
    private float Prior(Question question, int number) =>
        (library[number].Kind switch { PassageKind.Metadata => MetadataPrior, PassageKind.Quoted => QuotedPrior, _ => 0 }) + (question.Sources.Wanted.Count > 0 ? 0 : library[number].Provenance switch
        {
            Provenance.Fiction => FictionPrior,
            Provenance.Comment => CommentPrior,
            _ => 0,
        });

    private float Nearness(int number, int? near)
    {
        if (near is not { } from || library[from].DocumentPath != library[number].DocumentPath) return 0;
        var distance = number - from;
        return distance is > 0 and <= NearPassages ? NearBonus * (1 - (distance - 1f) / NearPassages) : 0;
    }

    private void AddNeighbours(Dictionary<int, float> candidates, int number, PassageScope? among)
    {
        for (var offset = -2; offset <= 4; offset++)
            if (library.Neighbour(number, offset) is not null && (among is null || among.Contains(number + offset)))
                candidates.TryAdd(number + offset, 0);
    }
}

/// <summary>What was found for a question.</summary>
/// <param name="Ranked">Best first; empty when nothing has a word of it.</param>
internal sealed record FoundEvidence(Question Question, AskedTerms Asked, IReadOnlyList<RankedPassage> Ranked)
{
    /// <summary>Whether whoever asks has named the document.</summary>
    public bool OfOneDocument { get; init; }

    /// <summary>Those ranked about as well as the best: no further below it than the standard deviation of all scores. Weights that are learnt anew have another scale.</summary>
    public IEnumerable<RankedPassage> NearBest
    {
        get
        {
            if (Ranked.Count == 0) return [];
            var mean = Ranked.Average(ranked => ranked.Score);
            var least = Ranked[0].Score - MathF.Sqrt(Ranked.Average(ranked => (ranked.Score - mean) * (ranked.Score - mean)));
            return Ranked.TakeWhile(ranked => ranked.Score >= least);
        }
    }
}
