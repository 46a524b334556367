namespace ChatBot.Corpus.Passages;

/// <summary>The passages of a document that was just read.</summary>
internal sealed class ReadPassages(PassageDraft[] drafts) : IPassageSource
{
    public int Count => drafts.Length;

    public PassageTraits TraitsOf(int ordinal) => drafts[ordinal].Traits;

    public string? SpeakerOf(int ordinal) => drafts[ordinal].Speaker;

    public PassageDraft Read(int ordinal) => drafts[ordinal];
}
