namespace ChatBot.Corpus.Passages;

/// <summary>
/// Where the passages of one document are: in memory as they were read, or in an index. Never changes; safe for any number of readers.
/// </summary>
public interface IPassageSource
{
    int Count { get; }

    /// <summary>Kind, provenance and the like: cheaper to be had than the whole passage.</summary>
    /// <param name="ordinal">From 0 in the order of the document.</param>
    PassageTraits TraitsOf(int ordinal);

    /// <summary>The label as written; null where nobody speaks. Cheaper to be had than the whole passage.</summary>
    string? SpeakerOf(int ordinal);

    /// <summary>Everything that the passage says.</summary>
    PassageDraft Read(int ordinal);
}
