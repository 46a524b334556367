using ChatBot.Answers.Questions;

namespace ChatBot.Answers.Evidence;

/// <summary>How close together, and how much in the question's own order, its words stand in a passage.</summary>
internal static class Closeness
{
    private const int Window = 20;

    public static void Measure(FeatureVector features, AskedTerms asked, AnalyzedText words)
    {
        var places = new List<(int Position, int Term, float Weight)>();
        for (var index = 0; index < words.Tokens.Count; index++)
            foreach (var term in asked.SaidBy(words.Tokens[index].Term)) places.Add((words.Tokens[index].Position, term, asked.Terms[term].Weight));
        features[Feature.CoveredInWindow] = BestWindow(asked, places) / asked.TotalWeight;
        if (asked.Terms.Count < 2) return;
        var together = 0;
        for (var term = 1; term < asked.Terms.Count; term++)
        {
            var gap = Math.Max(asked.Terms[term].Position - asked.Terms[term - 1].Position, 1) + 1;
            if (places.Exists(first => first.Term == term - 1 && places.Exists(next => next.Term == term && next.Position > first.Position && next.Position - first.Position <= gap)))
                together++;
        }

        features[Feature.PairsTogether] = (float)together / (asked.Terms.Count - 1);
    }

    /// <summary>The share of the question's words, by weight, that stand there in the form in which the question has them.</summary>
    public static float SameForm(AskedTerms asked, AnalyzedText words)
    {
        var same = new bool[asked.Terms.Count];
        for (var index = 0; index < words.Tokens.Count; index++)
            foreach (var term in asked.SaidBy(words.Tokens[index].Term))
                same[term] |= words.Text.AsSpan(words.Tokens[index].Start, words.Tokens[index].Length).Equals(asked.Terms[term].Word, StringComparison.OrdinalIgnoreCase);
        var sum = 0f;
        for (var term = 0; term < same.Length; term++) sum += same[term] ? asked.Terms[term].Weight : 0;
        return sum / asked.TotalWeight;
    }

    /// <summary>The share of the question's runs of three words, stop words too, that stand there.</summary>
    public static float TriplesTogether(Question question, AnalyzedText words)
    {
        var (asked, said) = (question.Tokens, words.Tokens);
        if (asked.Count < 3) return 0;
        var together = 0;
        for (var start = 0; start + 2 < asked.Count; start++)
            for (var at = 0; at + 2 < said.Count; at++)
            {
                if (said[at].Term != asked[start].Term || said[at + 1].Term != asked[start + 1].Term || said[at + 2].Term != asked[start + 2].Term) continue;
                together++;
                break;
            }

        return together / (asked.Count - 2f);
    }

    /// <summary>The longest run of the question's words, stop words too, over the question's length.</summary>
    public static float LongestRun(Question question, AnalyzedText words)
    {
        if (question.Tokens.Count < 3) return 0;
        // The runs that end at each word of the passage, from the last to the first: what is read has not been written yet.
        var runs = new int[words.Tokens.Count + 1];
        var best = 0;
        foreach (var token in question.Tokens)
            for (var index = words.Tokens.Count - 1; index >= 0; index--)
                best = Math.Max(best, runs[index + 1] = words.Tokens[index].Term == token.Term ? runs[index] + 1 : 0);

        return (best - 1f) / (question.Tokens.Count - 1);
    }

    private static float BestWindow(AskedTerms asked, List<(int Position, int Term, float Weight)> places)
    {
        var best = 0f;
        Span<bool> seen = stackalloc bool[asked.Terms.Count];
        for (var start = 0; start < places.Count; start++)
        {
            seen.Clear();
            var sum = 0f;
            for (var end = start; end < places.Count && places[end].Position - places[start].Position < Window; end++)
            {
                if (seen[places[end].Term]) continue;
                seen[places[end].Term] = true;
                sum += places[end].Weight;
            }

            best = Math.Max(best, sum);
        }

        return best;
    }
}
