using ChatBot.Corpus;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Search;

namespace ChatBot.Answers.Evidence;

/// <summary>The corpus with its index: passages by number, with their neighbours and their searched fields.</summary>
internal sealed class PassageLibrary
{
    private PassageLibrary(CorpusSnapshot corpus, PassageIndex index)
    {
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
        var index = PassageIndex.Build(PassageFields.All(corpus), PassageIndexOptions.Default with { Synonyms = options.Synonyms }, cancellationToken);
        return new PassageLibrary(corpus, index);
    }

    public PassageLibrary With(CorpusSnapshot corpus, CancellationToken cancellationToken) => new(corpus, Index.With(PassageFields.Changes(Corpus, corpus), cancellationToken));

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

    /// <summary>The passages that pass a test, as a set for the index; null when all of them do.</summary>
    public PassageSet? Where(Func<Document, bool> document, Func<Passage, bool> passage)
    {
        var set = new PassageSet(Corpus.Passages.Count);
        var all = true;
        foreach (var candidate in Corpus.Documents)
        {
            var first = Corpus.FirstPassageOf(candidate);
            var wanted = document(candidate);
            all &= wanted;
            for (var ordinal = 0; wanted && ordinal < candidate.Passages.Count; ordinal++)
            {
                if (passage(candidate.Passages[ordinal])) set.Add(first + ordinal);
                else all = false;
            }
        }

        return all ? null : set;
    }
}
