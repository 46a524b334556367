namespace ChatBot.Corpus.Words;

[Flags]
internal enum WordTraits
{
    None = 0,

    /// <summary>Its first letter is a capital.</summary>
    Capital = 1,

    /// <summary>It opens a sentence, a quotation or the text.</summary>
    First = 2,

    /// <summary>It ended in "'s", which <see cref="Word.Length"/> does not count.</summary>
    Possessive = 4,

    /// <summary>Only white space lies between it and the word before.</summary>
    Joined = 8,
}

/// <summary>A word of a text as names need it: "O'Neil", "Jean-Luc" and "U.S." are one word, a possessive ending is cut off.</summary>
/// <param name="Start">In UTF-16 code units.</param>
/// <param name="Length">In UTF-16 code units, without a possessive ending.</param>
internal readonly record struct Word(int Start, int Length, WordTraits Traits)
{
    public int End => Start + Length;

    public bool IsCapital => (Traits & WordTraits.Capital) != WordTraits.None;

    public bool IsFirst => (Traits & WordTraits.First) != WordTraits.None;

    public bool IsPossessive => (Traits & WordTraits.Possessive) != WordTraits.None;

    public bool IsJoined => (Traits & WordTraits.Joined) != WordTraits.None;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}
