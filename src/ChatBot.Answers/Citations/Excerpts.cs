using System.Globalization;
using ChatBot.Corpus.Words;

namespace ChatBot.Answers.Citations;

/// <summary>Shortens passages at the ends of sentences, so that the answering words stay.</summary>
public static class Excerpts
{
    public static Excerpt Of(Citation citation, int limit, Func<string, int> measure) => Of(citation.Quote, citation.Marks, limit, measure);

    /// <summary>
    /// The whole text where it fits, else the sentences from the first mark on that fit, and those before it for which room is left. One sentence that alone is too long is cut
    /// between words, and a word that alone is too long between characters.
    /// </summary>
    /// <param name="limit">As <paramref name="measure"/> counts; what does not even hold one character gives an empty excerpt.</param>
    public static Excerpt Of(string text, IReadOnlyList<Mark> marks, int limit, Func<string, int> measure)
    {
        if (measure(text) <= limit) return new Excerpt(text, marks, CutBefore: false, CutAfter: false);
        var sentences = Sentences.Of(text);
        var focus = marks.Count == 0 ? 0 : Math.Max(0, sentences.FindIndex(sentence => marks[0].Start < sentence.End));
        bool Fits(int start, int end) => measure(text[start..end].Trim()) <= limit;
        return Run(text, marks, sentences, focus, Fits) ?? CutSentence(text, marks, sentences[focus], limit, Fits);
    }

    /// <summary>As many whole sentences as fit, the one in focus among them; null when not even that fits.</summary>
    private static Excerpt? Run(string text, IReadOnlyList<Mark> marks, List<(int Start, int End)> sentences, int focus, Func<int, int, bool> fits)
    {
        if (!fits(sentences[focus].Start, sentences[focus].End)) return null;
        var (first, last) = (focus, focus);
        while (last + 1 < sentences.Count && fits(sentences[first].Start, sentences[last + 1].End)) last++;
        while (first > 0 && fits(sentences[first - 1].Start, sentences[last].End)) first--;
        return Between(text, marks, sentences[first].Start, sentences[last].End);
    }

    /// <summary>From the start of the sentence, or from the first mark where that would be cut off.</summary>
    private static Excerpt CutSentence(string text, IReadOnlyList<Mark> marks, (int Start, int End) sentence, int limit, Func<int, int, bool> fits)
    {
        var end = CutAfter(text, sentence.Start, sentence.End, limit, fits);
        if (marks.Count == 0 || marks[0].Start < end || marks[0].Start < sentence.Start) return Between(text, marks, sentence.Start, end);
        return Between(text, marks, marks[0].Start, CutAfter(text, marks[0].Start, sentence.End, limit, fits));
    }

    /// <summary>Where to cut so that as many words as possible fit.</summary>
    private static int CutAfter(string text, int start, int end, int limit, Func<int, int, bool> fits)
    {
        var ends = Ends(text, start, end, limit);
        var (low, high) = (0, ends.Count);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (fits(start, ends[middle - 1])) low = middle;
            else high = middle - 1;
        }

        return low == 0 ? start : LastWordEnd(text, start, ends[low - 1]);
    }

    /// <summary>Where one may cut at all: between characters as readers see them, so that neither an emoji nor an accent is torn. No further than the limit can reach.</summary>
    private static List<int> Ends(string text, int start, int end, int limit)
    {
        var ends = new List<int>();
        for (var position = start; position < end && position - start < limit;)
        {
            position += StringInfo.GetNextTextElementLength(text.AsSpan(position, end - position));
            ends.Add(position);
        }

        return ends;
    }

    /// <summary>The end of the last whole word before the cut; the cut itself where that would leave nothing.</summary>
    private static int LastWordEnd(string text, int start, int cut)
    {
        if (cut >= text.Length || char.IsWhiteSpace(text[cut])) return cut;
        var space = text.AsSpan(start, cut - start).LastIndexOfAny(' ', '\n', '\t');
        return space <= 0 ? cut : start + space;
    }

    private static Excerpt Between(string text, IReadOnlyList<Mark> marks, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        var within = marks
            .Select(mark => (From: Math.Max(mark.Start, start), To: Math.Min(mark.Start + mark.Length, end)))
            .Where(mark => mark.From < mark.To)
            .Select(mark => new Mark(mark.From - start, mark.To - mark.From));
        return new Excerpt(text[start..end], [.. within], !text.AsSpan(0, start).IsWhiteSpace(), !text.AsSpan(end).IsWhiteSpace());
    }
}
