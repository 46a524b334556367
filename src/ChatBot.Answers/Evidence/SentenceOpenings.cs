namespace ChatBot.Answers.Evidence;

/// <summary>What a passage's sentences begin with: a definition or a statement begins with what it is about.</summary>
internal static class SentenceOpenings
{
    /// <summary>The content words that count as a sentence's beginning.</summary>
    private const int Opening = 3;

    /// <summary>The best sentence's share of the question's weight.</summary>
    public static float ShareOf(AskedTerms asked, AnalyzedText words)
    {
        var best = 0f;
        var opening = 0;
        var sum = 0f;
        for (var index = 0; index < words.Tokens.Count; index++)
        {
            if (index > 0 && SentenceEndsBetween(words, index - 1)) (opening, sum) = (0, 0);
            if (words.Tokens[index].IsStopWord || opening++ >= Opening) continue;
            foreach (var term in asked.Terms)
                if (term.Term == words.Tokens[index].Term) sum += term.Weight;
            best = Math.Max(best, sum);
        }

        return Math.Min(1, best / asked.TotalWeight);
    }

    private static bool SentenceEndsBetween(AnalyzedText words, int index)
    {
        var end = words.Tokens[index].Start + words.Tokens[index].Length;
        return words.Text.AsSpan(end, words.Tokens[index + 1].Start - end).IndexOfAny(".!?") >= 0;
    }
}
