#pragma warning disable CA1822 // to be built
using ChatBot.Answers.Citations;
using ChatBot.Corpus;

namespace ChatBot.Answers;

/// <summary>The shared query layer: one snapshot of the corpus, indexed, that answers every command. Immutable and safe for any number of readers; a reread makes another.</summary>
public sealed class TalkAnswers
{
    /// <summary>Characters (UTF-16 code units) of a question.</summary>
    public const int LongestQuestion = 500;

    private TalkAnswers(CorpusSnapshot corpus) => Corpus = corpus;

    public CorpusSnapshot Corpus { get; }

    /// <summary>Indexes a corpus.</summary>
    public static TalkAnswers Build(CorpusSnapshot corpus, AnswerOptions options, CancellationToken cancellationToken)
    {
        _ = (options, cancellationToken);
        return new TalkAnswers(corpus);
    }

    /// <summary>Answers. Whatever a person can ask has an <see cref="Outcome"/>; an exception is our fault and the caller's to log and to show as <see cref="Outcome.Failed"/>.</summary>
    public Answer Answer(ChatRequest request) => new() { Command = request.Command, Outcome = Outcome.NotReady, Summary = "" };

    /// <summary>Names that begin with or contain what somebody has typed so far, best first: for autocomplete.</summary>
    public IReadOnlyList<string> Complete(CompletionKind kind, string typed, int count) { _ = (kind, typed, count); return []; }

    /// <summary>The passage of a citation with its neighbours in the document; null when no document has it any more.</summary>
    /// <param name="around">How many passages before and after, at most.</param>
    public PassageInContext? Open(string citationId, int around) { _ = (citationId, around); return null; }
}

public enum CompletionKind
{
    Talk,
    Person,
    Speaker,
    Document,
}

/// <param name="Before">In the order of the document.</param>
/// <param name="After">In the order of the document.</param>
public sealed record PassageInContext(IReadOnlyList<Citation> Before, Citation Cited, IReadOnlyList<Citation> After);

/// <summary>How answers are found; the defaults are for everybody.</summary>
public sealed record AnswerOptions
{
    /// <summary>The operator's synonyms.</summary>
    public Search.Queries.Synonyms Synonyms { get; init; } = Search.Queries.Synonyms.None;
}
