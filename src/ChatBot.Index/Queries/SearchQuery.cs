namespace ChatBot.Index.Queries;

/// <summary>What is looked for: the terms of a question with their weights, and what they came from.</summary>
public sealed record SearchQuery(IReadOnlyList<QueryTerm> Terms)
{
    public static SearchQuery Empty { get; } = new([]);
}

/// <summary>One term to look for.</summary>
/// <param name="Term">As the analyzer gives it.</param>
/// <param name="Word">The word of the question that asked for it.</param>
/// <param name="Weight">1 for a written word; less for what was added.</param>
/// <param name="Group">Terms of one word of the question share a group, from 0 in the order of the question: alternatives, of which one is
/// enough.</param>
public sealed record QueryTerm(string Term, string Word, float Weight, QueryTermOrigin Origin, int Group);

public enum QueryTermOrigin
{
    /// <summary>Stands in the question.</summary>
    Written,

    /// <summary>The nearest spelling that the corpus has of a word that it does not have.</summary>
    Spelling,

    /// <summary>Two words written together, or one written apart.</summary>
    Compound,

    /// <summary>From the operator's synonym file.</summary>
    Synonym,

    /// <summary>A related word, added by whoever asks.</summary>
    Related,
}
