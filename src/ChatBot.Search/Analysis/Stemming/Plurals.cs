namespace ChatBot.Search.Analysis.Stemming;

/// <summary>Step 1a.</summary>
internal static class Plurals
{
    public static void Remove(ref StemmedWord word)
    {
        if (word.EndsWith("sses")) word.Drop(2);
        else if (word.EndsWith("ied") || word.EndsWith("ies")) word.Drop(word.Length > 4 ? 2 : 1);
        else if (word.Last == 's' && !word.EndsWith("us") && !word.EndsWith("ss") && word.HasVowelBefore(word.Length - 2)) word.Drop(1);
    }
}
