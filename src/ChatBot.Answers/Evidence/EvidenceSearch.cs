using ChatBot.Answers.Questions;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Evidence.Nearness;
using ChatBot.Evidence.Reading;
using ChatBot.Index;

namespace ChatBot.Answers.Evidence;

/// <summary>
/// Finds the passages that may answer a question, and has the best of them read: first by the question's words and by what it means, then in the order that
/// the reader gives them.
/// </summary>
internal sealed class EvidenceSearch(PassageLibrary library, LinearModel order)
{
    /// <summary>Passages that the index proposes, and as many that the vectors do.</summary>
    private const int Proposed = 100;

    /// <summary>So many are read. Of the questions with an answer nearly all have it among them; twice as many would take twice as long.</summary>
    private const int Read = 24;

    /// <summary>In a dialogue the answer often stands beside the words that ask: the best of these bring the next turns along.</summary>
    private const int WithNextTurns = 8;

    private const int NextTurns = 2;

    /// <summary>A scope of up to so many passages is looked at whole.</summary>
    private const int WholeScope = 120;

    /// <summary>What standing just after the passage talked about is worth to a follow-up, falling with distance.</summary>
    private const float NearBonus = 1.5f;

    private const int NearPassages = 8;

    /// <summary>What was reported comes before what was imagined, unless that is far likelier to answer.</summary>
    private const float FictionPrior = -1.5f;

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
        var candidates = Propose(question, asked, among, near);
        var readings = Readings(question, candidates);
        var ranked = candidates.Zip(readings, (candidate, reading) => Rank(question, candidate, reading, near)).ToList();
        ranked.Sort(static (one, other) => one.Score != other.Score ? other.Score.CompareTo(one.Score) : one.Number.CompareTo(other.Number));
        return new FoundEvidence(question, asked, ranked);
    }

    /// <summary>What is read for a question, likeliest first by words and meaning.</summary>
    public List<CandidatePassage> Propose(Question question, AskedTerms asked, PassageScope? among, int? near = null)
    {
        var proposed = Candidates(question, asked, among, near);
        return WithQuestions(question, Likeliest(question, proposed, near), proposed);
    }

    private List<CandidatePassage> Candidates(Question question, AskedTerms asked, PassageScope? among, int? near)
    {
        var words = new Dictionary<int, float>();
        foreach (var hit in library.Index.Search(asked.Query, Proposed, among)) words[hit.Passage] = hit.Score;
        var meaning = new Dictionary<int, float>();
        var store = library.Vectors.Store;
        var vector = library.Embed(question.Whole);
        foreach (var passage in store.Nearest(vector, Proposed, among is null ? null : among.Contains, CancellationToken.None)) meaning[passage.Ordinal] = passage.Cosine;
        var numbers = new SortedSet<int>(words.Keys.Concat(meaning.Keys));
        for (var offset = 1; near is { } from && offset <= NearPassages; offset++) Add(from + offset, from, offset);
        foreach (var number in Few(among)) numbers.Add(number);
        var found = Standardized([.. numbers], words, number => meaning.TryGetValue(number, out var cosine) ? cosine : store.Cosine(vector, number));
        foreach (var best in found.OrderByDescending(candidate => candidate.Fit).Take(WithNextTurns).ToList())
        {
            if (library[best.Number].Kind != PassageKind.Turn) continue;
            for (var offset = 1; offset <= NextTurns; offset++) Add(best.Number + offset, best.Number, offset);
        }

        return numbers.Count == found.Count
            ? found
            : Standardized([.. numbers], words, number => meaning.TryGetValue(number, out var cosine) ? cosine : store.Cosine(vector, number));

        void Add(int number, int of, int offset)
        {
            if (library.Neighbour(of, offset) is not null && (among is null || among.Contains(number))) numbers.Add(number);
        }
    }

    /// <summary>All passages of a scope of few; none of a greater one.</summary>
    private static List<int> Few(PassageScope? scope) =>
        scope?.Passages.Take(WholeScope + 1).ToList() is { Count: <= WholeScope } few ? few : [];

    /// <summary>Both measures in standard deviations from their mean over the candidates, so that they can be added.</summary>
    private static List<CandidatePassage> Standardized(List<int> numbers, Dictionary<int, float> words, Func<int, float?> cosine)
    {
        var scores = Standard(numbers.ConvertAll(number => words.GetValueOrDefault(number)));
        var cosines = numbers.ConvertAll(number => cosine(number));
        var known = cosines.OfType<float>().ToList();
        var mean = known.Count == 0 ? 0 : known.Average();
        var meanings = Standard(cosines.ConvertAll(value => value ?? mean));
        return [.. numbers.Select((number, at) => new CandidatePassage(number, words.GetValueOrDefault(number), cosines[at], scores[at], meanings[at]))];
    }

    private static List<float> Standard(List<float> values)
    {
        if (values.Count == 0) return values;
        var mean = values.Average();
        var deviation = MathF.Sqrt(values.Average(value => (value - mean) * (value - mean)));
        return values.ConvertAll(value => deviation == 0 ? 0 : (value - mean) / deviation);
    }

    private List<CandidatePassage> Likeliest(Question question, List<CandidatePassage> candidates, int? near) =>
        [.. candidates
            .OrderByDescending(candidate => candidate.Fit + Prior(question, candidate.Number) + Nearness(candidate.Number, near))
            .ThenBy(candidate => candidate.Number)
            .Take(Read)];

    /// <summary>With who asks, and who replies to what. Where whoever asks is named, what they ask is wanted, and no reply to it.</summary>
    private List<CandidatePassage> WithQuestions(Question question, List<CandidatePassage> candidates, List<CandidatePassage> proposed)
    {
        var fits = proposed.ToDictionary(candidate => candidate.Number, candidate => candidate.Fit);
        return candidates.ConvertAll(candidate => candidate with
        {
            Asks = library.Facts[candidate.Number].Asks,
            Replies = library.Neighbour(candidate.Number, -1) is { } before && library.Facts[candidate.Number - 1].Asks
                && !(library.Corpus.People.SpeakerOf(before) is { } speaker && question.People.Contains(speaker))
                ? Math.Max(0, fits.GetValueOrDefault(candidate.Number - 1))
                : 0,
        });
    }

    private IReadOnlyList<PassageReading> Readings(Question question, List<CandidatePassage> candidates)
    {
        var read = candidates.ConvertAll(candidate =>
        {
            var passage = library[candidate.Number];
            return new Candidate(passage.Text, passage.Speaker, PassageText.HeadingOf(passage), Before(candidate.Number));
        });
        return library.Read(question.Whole, read);
    }

    /// <summary>With who says it, as the reader has learnt to expect.</summary>
    private string? Before(int number) =>
        library.Neighbour(number, -1) is { } before ? PassageEmbedder.TextOf(before.Speaker, before.Text) : null;

    private RankedPassage Rank(Question question, CandidatePassage candidate, PassageReading reading, int? near)
    {
        var passage = library[candidate.Number];
        Span<float> features = stackalloc float[OrderFeatures.Count];
        OrderFeatures.Measure(features, candidate, reading);
        var score = order.Score(features) + Prior(question, candidate.Number) + Nearness(candidate.Number, near);
        return new RankedPassage(candidate.Number, passage, candidate, reading, score);
    }

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
}
