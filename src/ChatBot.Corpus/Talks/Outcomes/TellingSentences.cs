using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Talks.Outcomes;

/// <summary>Which sentences of an outcome's passage say what was agreed.</summary>
public static class TellingSentences
{
    /// <summary>As [start, end) in UTF-16 code units, in order; empty where no sentence says so by itself, as in the items of a list of decisions.</summary>
    public static IReadOnlyList<(int Start, int End)> Of(string text)
    {
        if (!OutcomeWords.MaySayAgreed(text)) return [];
        return [.. Sentences.Of(text).Where(range => OutcomeWords.SaysAgreed(text[range.Start..range.End])).Select(range => Trimmed(text, range))];
    }

    /// <summary>Without the white space at its ends.</summary>
    internal static (int Start, int End) Trimmed(string text, (int Start, int End) range)
    {
        var (start, end) = range;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return (start, end);
    }
}
