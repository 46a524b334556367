namespace ChatBot.Corpus.Words;

/// <summary>Finds where sentences begin and end.</summary>
public static class Sentences
{
    /// <summary>The sentences as [start, end) ranges in order, in UTF-16 code units; they cover the text but for what white space stands between them.</summary>
    public static List<(int Start, int End)> Of(string text) => Of(text, WordScanner.Scan(text));

    /// <summary>The sentences as [start, end) ranges in order; what a quotation holds stays with the sentence that quotes it when that goes on.</summary>
    internal static List<(int Start, int End)> Of(string text, ReadOnlySpan<Word> words)
    {
        var sentences = new List<(int, int)>();
        var start = 0;
        for (var number = 1; number < words.Length; number++)
        {
            if (!words[number].IsFirst || !IsBoundary(text, words[number - 1].End, words[number].Start)) continue;
            var boundary = AfterStop(text, words[number - 1].End, words[number].Start);
            sentences.Add((start, boundary));
            start = boundary;
        }

        if (start < text.Length) sentences.Add((start, text.Length));
        return sentences;
    }

    private static bool IsBoundary(string text, int from, int to)
    {
        var gap = text.AsSpan(from, to - from);
        var stop = gap.IndexOfAny('.', '!', '?');
        if (stop < 0) return gap.Count('\n') > 1;
        // "0.12.1" goes on.
        if (gap is "." && char.IsDigit(text[to])) return false;
        return char.IsUpper(text[to]) || char.IsDigit(text[to]);
    }

    private static int AfterStop(string text, int from, int to)
    {
        var position = from;
        while (position < to && text[position] is not ('.' or '!' or '?' or '\n')) position++;
        while (position < to && !char.IsWhiteSpace(text[position])) position++;
        return position;
    }
}
