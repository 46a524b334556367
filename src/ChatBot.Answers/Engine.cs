using ChatBot.Answers.Actions;
using ChatBot.Answers.Citations;
using ChatBot.Answers.Evidence;
using ChatBot.Answers.Matching;
using ChatBot.Answers.Questions;
using ChatBot.Answers.Quote;
using ChatBot.Corpus;

namespace ChatBot.Answers;

/// <summary>What the commands share, built once for a snapshot of the corpus.</summary>
internal sealed class Engine
{
    public Engine(CorpusSnapshot corpus, PassageLibrary library, LinearModel order, LinearModel verdict)
    {
        Corpus = corpus;
        Library = library;
        Questions = new QuestionReader(corpus.People, new SourceWishReader(corpus));
        Evidence = new EvidenceSearch(Library, order);
        Verdict = new Verdict(Library, verdict);
        Documents = new DocumentMatcher(corpus);
        Talks = new TalkMatcher(Library);
        Owners = new ActionOwners(Library);
        Citations = new CitationFactory(library);
        Spoken = new SpokenPassages(Library);
    }

    public CorpusSnapshot Corpus { get; }

    public PassageLibrary Library { get; }

    public QuestionReader Questions { get; }

    public EvidenceSearch Evidence { get; }

    public Verdict Verdict { get; }

    public DocumentMatcher Documents { get; }

    public TalkMatcher Talks { get; }

    public ActionOwners Owners { get; }

    public CitationFactory Citations { get; }

    public SpokenPassages Spoken { get; }
}
