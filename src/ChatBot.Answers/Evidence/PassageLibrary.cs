using ChatBot.Corpus;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Index;

namespace ChatBot.Answers.Evidence;

/// <summary>The corpus with its index: passages by number, with their neighbours and their searched fields.</summary>
internal sealed class PassageLibrary
{
    private readonly AnswerOptions _options;

    private PassageLibrary(CorpusSnapshot corpus, PassageIndex index, AnswerOptions options)
    {
        _options = options;
        Corpus = corpus;
        Index = index;
        Facts = new PassageFactsCache(this);
    }

    public CorpusSnapshot Corpus { get; }

    public PassageIndex Index { get; }

    /// <summary>What is known of a passage, by its number in the corpus.</summary>
    public PassageFactsCache Facts { get; }

    public static PassageLibrary Build(CorpusSnapshot corpus, AnswerOptions options, CancellationToken cancellationToken)
    {
        var settings = PassageIndexOptions.Default with { Synonyms = options.Synonyms, Speakers = SpeakerNames.Of(PassageFields.NamedSpeakers(corpus)) };
        return new PassageLibrary(corpus, PassageIndex.Build(PassageFields.All(corpus), settings, cancellationToken), options);
    }

    public PassageLibrary With(CorpusSnapshot corpus, CancellationToken cancellationToken) => Build(corpus, _options, cancellationToken);

    public Passage this[int number] => Corpus.Passages[number];

    /// <summary>The passage <paramref name="offset"/> further on in the same document; null beyond its ends.</summary>
    public Passage? Neighbour(int number, int offset)
    {
        var other = number + offset;
        if (other < 0 || other >= Corpus.Passages.Count) return null;
        var passage = Corpus.Passages[other];
        return ReferenceEquals(passage.DocumentPath, this[number].DocumentPath) || passage.DocumentPath == this[number].DocumentPath ? passage : null;
    }

    /// <summary>What a passage stands under: its headings and the line that opens its list.</summary>
    public static string HeadingOf(Passage passage) =>
        passage.ListLead is { } lead ? $"{passage.Section.Path} {lead}" : passage.Section.Path;

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
}
