namespace ChatBot.Answers.Evidence;

/// <summary>A passage that may be read.</summary>
/// <param name="Number">Its position in the corpus.</param>
/// <param name="Search">What the index gave it; 0 where it has none of the words.</param>
/// <param name="Cosine">How near it means what was asked, up to 1; null where its vector is not made yet.</param>
/// <param name="Words">The search score, in standard deviations from the mean of the candidates.</param>
/// <param name="Meaning">The cosine, likewise.</param>
internal sealed record CandidatePassage(int Number, float Search, float? Cosine, float Words, float Meaning)
{
    /// <summary>What the words count beside the meaning: the better of both finds what neither does alone.</summary>
    private const float WordsShare = 0.4f;

    /// <summary>Whether it ends in a question.</summary>
    public bool Asks { get; init; }

    /// <summary>The fit of the passage before, where that one ends in a question and fits better than most; else 0.</summary>
    public float Replies { get; init; }

    public float Fit => WordsShare * Words + (1 - WordsShare) * Meaning;
}
