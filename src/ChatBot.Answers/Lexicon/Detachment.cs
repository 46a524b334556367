using System.Buffers;

namespace ChatBot.Answers.Lexical;

/// <summary>A regular ending and what stands in its place in the base form, for words of one part of speech.</summary>
internal readonly record struct Detachment(string Ending, string Replacement, WordClasses PartOfSpeech)
{
    private static readonly SearchValues<byte> Vowels = SearchValues.Create("aeiouy"u8);

    private const int ShortestStem = 2;

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
    /// <returns>Its length; 0 when the rule does not fit.</returns>
    public int Apply(ReadOnlySpan<byte> word, Span<byte> destination)
    {
        var length = word.Length - Ending.Length;
        if (length < ShortestStem || !EndsAsRuled(word) || !IsStem(word[..length]))
            return 0;
        word[..length].CopyTo(destination);
        for (var i = 0; i < Replacement.Length; i++)
            destination[length + i] = (byte)Replacement[i];
        return length + Replacement.Length;
    }

    private bool EndsAsRuled(ReadOnlySpan<byte> word)
    {
        for (var i = 0; i < Ending.Length; i++)
        {
            if (word[word.Length - Ending.Length + i] != Ending[i])
                return false;
        }

        return true;
    }

    /// <summary>Not "glas" of "glass", "tap" of "taped" (that would be "tapped", an irregular form), nor "se" of "seed".</summary>
    private bool IsStem(ReadOnlySpan<byte> stem) => (Ending, Replacement) switch
    {
        ("s", _) => stem[^1] != (byte)'s',
        ("ed" or "ing" or "er" or "est", "") => !DoublesItsEnd(stem),
        ("ed", "e") => stem.Length > ShortestStem || stem[^1] != (byte)'e',
        _ => true,
    };

    /// <summary>One syllable that ends in a single vowel and a single consonant.</summary>
    private static bool DoublesItsEnd(ReadOnlySpan<byte> stem) =>
        !"aeiouwxy"u8.Contains(stem[^1]) && "aeiou"u8.Contains(stem[^2]) && !stem[..^2].ContainsAny(Vowels);
}
