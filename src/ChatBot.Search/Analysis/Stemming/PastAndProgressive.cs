namespace ChatBot.Search.Analysis.Stemming;

/// <summary>Step 1b: "-ed", "-ing" and their adverbs.</summary>
internal static class PastAndProgressive
{
    public static void Remove(ref StemmedWord word)
    {
        if (word.EndsWith("eed") || word.EndsWith("eedly"))
        {
            var ending = word.EndsWith("eed") ? 3 : 5;
            if (word.InR1(ending)) word.Replace(ending, "ee");
            return;
        }
        var length = EndingLength(in word);
        if (length == 0 || !word.HasVowelBefore(word.Length - length)) return;
        word.Drop(length);
        Mend(ref word);
    }

    private static int EndingLength(in StemmedWord word) =>
        word.EndsWith("ingly") ? 5 : word.EndsWith("edly") ? 4 : word.EndsWith("ing") ? 3 : word.EndsWith("ed") ? 2 : 0;

    private static void Mend(ref StemmedWord word)
    {
        if (word.EndsWith("at") || word.EndsWith("bl") || word.EndsWith("iz")) word.Replace(0, "e");
        else if (word.EndsInDouble) word.Drop(1);
        else if (word.IsShort) word.Replace(0, "e");
    }
}
