namespace ChatBot.Search.Analysis.Stemming;

/// <summary>Step 1c: "cry" and "cries" meet in "cri"; "by" and "say" stay.</summary>
internal static class FinalY
{
    public static void Replace(ref StemmedWord word)
    {
        if (word.Length > 2 && word.Last is 'y' or 'Y' && !word.IsVowelAt(word.Length - 2)) word.Replace(1, "i");
    }
}
