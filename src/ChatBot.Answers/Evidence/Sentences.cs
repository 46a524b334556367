namespace ChatBot.Answers.Evidence;

/// <summary>What a passage's sentences have of a question, each by itself.</summary>
internal static class Sentences
{
    /// <summary>The content words that count as a sentence's beginning.</summary>
    private const int Opening = 3;

    /// <summary>The most of the question's weight that a sentence begins with: a definition or a statement begins with what it is about.</summary>
    public static float OpeningShare(AskedTerms asked, AnalyzedText words)
    {
        var best = 0f;
        var opening = 0;
        var sum = 0f;
        for (var index = 0; index < words.Tokens.Count; index++)
        {
            if (index > 0 && EndsBetween(words, index - 1)) (opening, sum) = (0, 0);
            if (words.Tokens[index].IsStopWord || opening++ >= Opening) continue;
            foreach (var term in asked.Terms)
                if (term.Term == words.Tokens[index].Term) sum += term.Weight;
            best = Math.Max(best, sum);
        }

        return Math.Min(1, best / asked.TotalWeight);
    }

    /// <summary>The most of the question's weight that one sentence has.</summary>
    public static float BestShare(AskedTerms asked, AnalyzedText words)
    {
        var best = 0f;
        var sum = 0f;
        var seen = new bool[asked.Terms.Count];
        for (var index = 0; index < words.Tokens.Count; index++)
        {
            if (index > 0 && EndsBetween(words, index - 1))
            {
                Array.Clear(seen);
                sum = 0;
            }

            foreach (var term in asked.SaidBy(words.Tokens[index].Term))
            {
                if (seen[term]) continue;
                seen[term] = true;
                sum += asked.Terms[term].Weight;
            }

            best = Math.Max(best, sum);
        }

        return best / asked.TotalWeight;
    }

    private static bool EndsBetween(AnalyzedText words, int index)
    {
        var end = words.Tokens[index].Start + words.Tokens[index].Length;
        return words.Text.AsSpan(end, words.Tokens[index + 1].Start - end).IndexOfAny(".!?") >= 0;
    }
}
