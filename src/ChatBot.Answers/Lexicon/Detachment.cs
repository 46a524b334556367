namespace ChatBot.Answers.Lexical;

/// <summary>A regular ending and what stands in its place in the base form, for words of one part of speech.</summary>
internal readonly record struct Detachment(string Ending, string Replacement, WordClasses PartOfSpeech)
{
    /// <summary>WordNet's rules (morphy(7WN)), longest ending first within a part of speech.</summary>
    public static readonly Detachment[] English =
    [
        new("ches", "ch", WordClasses.Noun),
        new("shes", "sh", WordClasses.Noun),
        new("men", "man", WordClasses.Noun),
        new("ies", "y", WordClasses.Noun),
        new("ses", "s", WordClasses.Noun),
        new("xes", "x", WordClasses.Noun),
        new("zes", "z", WordClasses.Noun),
        new("s", "", WordClasses.Noun),
        new("ies", "y", WordClasses.Verb),
        new("ing", "e", WordClasses.Verb),
        new("ing", "", WordClasses.Verb),
        new("es", "e", WordClasses.Verb),
        new("es", "", WordClasses.Verb),
        new("ed", "e", WordClasses.Verb),
        new("ed", "", WordClasses.Verb),
        new("s", "", WordClasses.Verb),
        new("est", "e", WordClasses.Adjective),
        new("est", "", WordClasses.Adjective),
        new("er", "e", WordClasses.Adjective),
        new("er", "", WordClasses.Adjective),
    ];

    /// <summary>Writes the base form that the word would have by this rule.</summary>
    /// <returns>Its length; 0 when the rule does not fit, or would leave fewer than two letters of the stem.</returns>
    public int Apply(ReadOnlySpan<byte> word, Span<byte> destination)
    {
        var stem = word.Length - Ending.Length;
        if (stem < 2 || (Ending == "s" && word[^2] == (byte)'s'))
            return 0;
        for (var i = 0; i < Ending.Length; i++)
        {
            if (word[stem + i] != Ending[i])
                return 0;
        }

        word[..stem].CopyTo(destination);
        for (var i = 0; i < Replacement.Length; i++)
            destination[stem + i] = (byte)Replacement[i];
        return stem + Replacement.Length;
    }
}
