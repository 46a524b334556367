namespace ChatBot.Answers.Evidence;

/// <summary>One content word of a question, as it is looked for in passages.</summary>
/// <param name="Term">As the analyzer gives it.</param>
/// <param name="Word">As written, lower case.</param>
/// <param name="Weight">Inverse document frequency in the corpus; a word the corpus lacks has the greatest.</param>
/// <param name="Position">Among the question's words, from 0.</param>
/// <param name="IsName">Written or known as a name.</param>
/// <param name="Alternatives">Terms that say the same (another spelling, a compound, the operator's synonyms) or nearly, with how nearly, in (0, 1].</param>
internal sealed record AskedTerm(string Term, string Word, float Weight, int Position, bool IsName, IReadOnlyDictionary<string, float> Alternatives)
{
    /// <summary>As written, in its case.</summary>
    public string Written { get; init; } = Word;

    /// <summary>The part of the inverse document frequency that <see cref="Weight"/> is; less than 1 for words that say what is asked for, not about what; more for names.</summary>
    public float Share { get; init; } = 1;

    /// <summary>At least this near, an alternative counts as the word itself.</summary>
    public const float Same = 0.95f;

    /// <summary>How well a text that has these terms has this word: 1 itself, less for a related word, 0 not at all.</summary>
    public float MatchIn(AnalyzedText text)
    {
        if (text.Contains(Term)) return 1;
        var best = 0f;
        foreach (var (alternative, nearness) in Alternatives)
            if (nearness > best && text.Contains(alternative)) best = nearness;
        return best;
    }
}
