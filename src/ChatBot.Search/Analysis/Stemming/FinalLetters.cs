namespace ChatBot.Search.Analysis.Stemming;

/// <summary>Step 5: a silent "e", a second "l".</summary>
internal static class FinalLetters
{
    public static void Remove(ref StemmedWord word)
    {
        if (word.Last == 'e')
        {
            if (word.InR2(1) || (word.InR1(1) && !word.EndsInShortSyllable(word.Length - 1))) word.Drop(1);
        }
        else if (word.EndsWith("ll") && word.InR2(1))
        {
            word.Drop(1);
        }
    }
}
