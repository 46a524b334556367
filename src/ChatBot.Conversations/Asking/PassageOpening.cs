using ChatBot.Answers;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;

namespace ChatBot.Conversations.Asking;

/// <summary>What comes of opening a citation.</summary>
public abstract record PassageOpening
{
    private PassageOpening()
    {
    }

    /// <summary>The passage between its neighbours, checked against the file as it is now.</summary>
    public sealed record Opened(PassageInContext Context, Document Document, Verification Verification) : PassageOpening;

    /// <param name="Text">A sentence for the person.</param>
    public sealed record NotOpened(Outcome Outcome, string Text) : PassageOpening
    {
        /// <summary>Where a limit does not admit it: which; then <see cref="Outcome"/> is <see cref="Outcome.NotReady"/>.</summary>
        public Refusal? Refusal { get; init; }
    }
}
