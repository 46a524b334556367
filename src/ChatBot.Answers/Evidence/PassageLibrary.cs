using System.Collections.Concurrent;
using ChatBot.Answers.Nearness;
using ChatBot.Corpus;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Evidence.Models;
using ChatBot.Evidence.Nearness;
using ChatBot.Evidence.Reading;
using ChatBot.Index;
using ChatBot.Index.Storage;

namespace ChatBot.Answers.Evidence;

/// <summary>The corpus with its index: passages by number, with their neighbours and their searched fields.</summary>
internal sealed class PassageLibrary
{
    /// <summary>In a dialogue whom one speaks of is named before.</summary>
    private const int Around = 3;

    private readonly CorpusStore _store;
    private readonly Networks _networks;
    private readonly AnswerOptions _options;

    private PassageLibrary(CorpusSnapshot corpus, CorpusStore store, PassageIndex index, Networks networks, PassageVectors vectors, AnswerOptions options)
    {
        (_store, _networks, _options) = (store, networks, options);
        Corpus = corpus;
        Index = index;
        Vectors = vectors;
        Facts = new PassageFactsCache(this);
    }

    public CorpusSnapshot Corpus { get; }

    public PassageIndex Index { get; }

    /// <summary>What is known of a passage, by its number in the corpus.</summary>
    public PassageFactsCache Facts { get; }

    /// <summary>What the passages mean, as far as that is known yet.</summary>
    public PassageVectors Vectors { get; }

    /// <summary>What a question means. Waits for those that were asked before.</summary>
    public PassageVector Embed(string question) => _networks.Embedder.QuestionAsync(question, CancellationToken.None).GetAwaiter().GetResult();

    /// <summary>The same for a sentence that many questions are compared with: made once, for all snapshots.</summary>
    public PassageVector EmbedOnce(string sentence) => _networks.Kept.GetOrAdd(sentence, Embed);

    /// <summary>A reading for each candidate, in their order. Waits for those that were asked before.</summary>
    public IReadOnlyList<PassageReading> Read(string question, IReadOnlyList<Candidate> candidates) =>
        _networks.Reader.ReadAsync(question, candidates, CancellationToken.None).GetAwaiter().GetResult();

    /// <param name="store">Where the documents of the corpus lie.</param>
    public static PassageLibrary Build(CorpusSnapshot corpus, CorpusStore store, EvidenceModels models, AnswerOptions options) =>
        Build(corpus, store, new Networks(new PassageEmbedder(models), new PassageReader(models, new ReadingOptions())), PassageVectors.Of(corpus, store, models), options);

    private static PassageLibrary Build(CorpusSnapshot corpus, CorpusStore store, Networks networks, PassageVectors vectors, AnswerOptions options)
    {
        var settings = PassageIndexOptions.Default with { Synonyms = options.Synonyms, Speakers = SpeakerNames.Of(NamedSpeakers.In(corpus)) };
        return new PassageLibrary(corpus, store, store.IndexOf(corpus, settings), networks, vectors, options);
    }

    public PassageLibrary With(CorpusSnapshot corpus) => Build(corpus, _store, _networks, Vectors.With(corpus), _options);

    public Passage this[int number] => Corpus.Passages[number];

    /// <summary>The passage <paramref name="offset"/> further on in the same document; null beyond its ends.</summary>
    public Passage? Neighbour(int number, int offset)
    {
        var other = number + offset;
        if (other < 0 || other >= Corpus.Passages.Count) return null;
        var passage = Corpus.Passages[other];
        return ReferenceEquals(passage.DocumentPath, this[number].DocumentPath) || passage.DocumentPath == this[number].DocumentPath ? passage : null;
    }

    /// <summary>What stands around a passage: headings, title, who speaks, and the passages beside it with who speaks there.</summary>
    public AnalyzedText Surroundings(int number)
    {
        var passage = this[number];
        var texts = new List<string?> { PassageText.HeadingOf(passage), passage.DocumentTitle, SpeakerOf(passage) };
        for (var offset = -Around; offset <= Around; offset++)
        {
            if (offset == 0 || Neighbour(number, offset) is not { } neighbour) continue;
            texts.Add(neighbour.Text);
            texts.Add(SpeakerOf(neighbour));
        }

        return new AnalyzedText(string.Join('\n', texts), Index.LanguageOf(number));
    }

    /// <summary>The passages of some documents that pass a test.</summary>
    public PassageScope Scope(IEnumerable<Document> documents, Func<Passage, bool> allows)
    {
        var ranges = new List<PassageRange>();
        foreach (var (start, end) in documents.Select(RangeOf).OrderBy(range => range.Start))
        {
            if (ranges is [.., var last] && last.End == start) ranges[^1] = last with { End = end };
            else ranges.Add(new PassageRange(start, end));
        }

        return new PassageScope(Corpus.Passages.Count, ranges, number => allows(this[number]));
    }

    /// <summary>The numbers of a document's passages.</summary>
    public PassageRange RangeOf(Document document)
    {
        var first = Corpus.FirstPassageOf(document);
        return new PassageRange(first, first + document.Passages.Count);
    }

    private string? SpeakerOf(Passage passage) =>
        Corpus.People.SpeakerOf(passage) is { } person ? $"{passage.Speaker} {person.Name} {string.Join(' ', person.Aliases)}" : passage.Speaker;

    /// <summary>One set for every snapshot, so that what was read of a passage is remembered when another document changes.</summary>
    private sealed record Networks(PassageEmbedder Embedder, PassageReader Reader)
    {
        public ConcurrentDictionary<string, PassageVector> Kept { get; } = new(StringComparer.Ordinal);
    }
}
