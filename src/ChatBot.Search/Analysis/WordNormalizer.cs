using ChatBot.Search.Analysis.Stemming;

namespace ChatBot.Search.Analysis;

/// <summary>
/// Takes one word as written through all steps: signs, acronyms, folding, numbers, contractions and possessives, stop words,
/// irregular forms, stems.
/// </summary>
internal static class WordNormalizer
{
    /// <summary>Longer "words" (keys, encoded data) are cut: nobody asks for more of them.</summary>
    public const int MaxLength = 64;

    /// <param name="word">At most <see cref="MaxLength"/> characters.</param>
    public static AnalyzedWord Normalize(ReadOnlySpan<char> word)
    {
        var surface = word.ToString();
        Span<char> buffer = stackalloc char[MaxLength * CharacterFolding.MaxExpansion + EnglishStemmer.Slack];
        if (SignNames.Find(word) is { } sign) return new AnalyzedWord(surface, sign, sign, IsStopWord: false);
        var length = CharacterFolding.Fold(word, buffer);
        if (Acronyms.TryFold(word, buffer, ref length))
        {
            var acronym = buffer[..length].ToString();
            return new AnalyzedWord(surface, acronym, acronym, StopWords.Contains(acronym));
        }
        length = Numbers.Fold(buffer[..length]);
        length = Apostrophes.Fold(buffer[..length], out var isStopWord);
        var folded = buffer[..length].ToString();
        if (isStopWord || (StopWords.Contains(folded) && !StopWords.IsName(word, folded)))
            return new AnalyzedWord(surface, folded, folded, IsStopWord: true);
        if (IrregularForms.BaseOf(folded) is { } infinitive)
        {
            infinitive.CopyTo(buffer);
            length = infinitive.Length;
        }

        var stem = EnglishStemmer.Stem(buffer, length);
        var term = folded.AsSpan().SequenceEqual(buffer[..stem]) ? folded : buffer[..stem].ToString();
        return new AnalyzedWord(surface, folded, term, IsStopWord: false);
    }
}
