namespace ChatBot.Search.Analysis.Stemming;

/// <summary>
/// The Porter2 ("Snowball English") stemmer, written from its published description:
/// https://snowballstem.org/algorithms/english/stemmer.html
/// </summary>
internal static class EnglishStemmer
{
    /// <summary>Room behind the word that a step may need for a letter it adds.</summary>
    public const int Slack = 2;

    /// <summary>Stems a folded word in place and gives its length; words with other than the letters a to z stay as they are.</summary>
    public static int Stem(Span<char> buffer, int length)
    {
        if (length <= 2 || buffer[..length].ContainsAnyExceptInRange('a', 'z')) return length;
        if (StemExceptions.Whole(buffer[..length]) is { } stem)
        {
            stem.CopyTo(buffer);
            return stem.Length;
        }
        var word = new StemmedWord(buffer, length);
        Plurals.Remove(ref word);
        if (!StemExceptions.StaysAfterPlural(word.Letters))
        {
            PastAndProgressive.Remove(ref word);
            FinalY.Replace(ref word);
            DerivedEndings.ShortenDouble(ref word);
            DerivedEndings.ShortenSingle(ref word);
            DerivedEndings.Delete(ref word);
            FinalLetters.Remove(ref word);
        }
        return word.Finish();
    }
}
