using ChatBot.Corpus.Reading.Decoding;

namespace ChatBot.Corpus.Reading.Captions;

/// <summary>
/// Live captions roll: each one shows again what stood on the screen, and one line or a few words more. Whether a file rolls is told by all
/// of it, for people say the same twice as well. In one that does, what was shown already is left out.
/// </summary>
internal static class RollingCaptions
{
    private const int FewestRepeats = 2;
    private const int FewestWords = 2;

    public static List<Cue> Unrolled(SourceText source, List<Cue> cues)
    {
        var single = cues.ConvertAll(cue => cue with { Lines = [.. cue.Lines
            .Where((line, at) => at == 0 || !source[line].SequenceEqual(source[cue.Lines[at - 1]]))] });
        if (Rolls(cues.Where((cue, at) => cue.Lines.Count > single[at].Lines.Count).Count(), cues.Count)) cues = single;
        var words = cues.ConvertAll(cue => cue.Lines.SelectMany(line => WordsOf(source, line)).ToList());
        var shown = new int[cues.Count];
        for (var at = 1; at < cues.Count; at++) shown[at] = Repeated(words[at - 1], words[at]);
        if (!Rolls(shown.Count(count => count >= FewestWords), cues.Count - 1)) return cues;
        var unrolled = new List<Cue>();
        for (var at = 0; at < cues.Count; at++)
        {
            if (shown[at] == 0) unrolled.Add(cues[at]);
            else if (Rest(cues[at], words[at][shown[at] - 1].End) is { Count: > 0 } rest) unrolled.Add(cues[at] with { Lines = rest,
                IsContinued = true });
        }

        return unrolled;
    }

    private static bool Rolls(int repeats, int of) => repeats >= FewestRepeats && repeats * 3 >= of;

    // The most words that end one caption and open the next.
    private static int Repeated(List<(string Word, int End)> before, List<(string Word, int End)> after)
    {
        for (var count = Math.Min(before.Count, after.Count); count > 0; count--)
        {
            var at = 0;
            while (at < count && before[before.Count - count + at].Word == after[at].Word) at++;
            if (at == count) return count;
        }

        return 0;
    }

    private static List<TextSpan> Rest(Cue cue, int shown) =>
        [.. cue.Lines.Where(line => line.End > shown).Select(line => line with { Start = Math.Max(line.Start, shown) })
            .Where(line => !line.IsEmpty)];

    // Without the tags that time each word; a voice's name counts, so that two people may say the same.
    private static IEnumerable<(string Word, int End)> WordsOf(SourceText source, TextSpan line)
    {
        var text = source.Text;
        for (var at = line.Start; at < line.End;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            if (text[at] == '<' && text.IndexOf('>', at, line.End - at) is > 0 and var close)
            {
                at = close + 1;
                if (text.AsSpan(start).StartsWith("<v")) yield return (text[start..at], at);
                continue;
            }

            while (at < line.End && !char.IsWhiteSpace(text[at]) && (text[at] != '<' || at == start)) at++;
            yield return (text[start..at], at);
        }
    }
}
