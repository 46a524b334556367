namespace ChatBot.Evidence.Reading;

/// <summary>The likeliest answers in a window, from how likely each token starts and ends one.</summary>
/// <param name="starts">Of the window's words only, a logit each.</param>
internal readonly ref struct SpanSearch(PassageWindow window, ReadOnlySpan<float> starts, ReadOnlySpan<float> ends, int longest)
{
    private readonly PassageWindow _window = window;
    private readonly ReadOnlySpan<float> _starts = starts;
    private readonly ReadOnlySpan<float> _ends = ends;
    private readonly int _longest = longest;

    /// <summary>Likeliest first, none over another; of two that are equally likely the one that starts, then the one that ends earlier.</summary>
    public AnswerSpan[] Best(int count)
    {
        var words = _window.Words;
        var found = new List<(int First, int Last)>();
        float highest = 0, total = 0;
        while (found.Count < count && Likeliest(found) is var (first, last, logit))
        {
            if (found.Count == 0) (highest, total) = (logit, Total(logit));
            found.Add((first, last));
        }
        var spans = new AnswerSpan[found.Count];
        for (var i = 0; i < spans.Length; i++)
        {
            var (first, last) = found[i];
            var probability = MathF.Exp(_starts[first] + _ends[last] - highest) / total;
            spans[i] = new AnswerSpan(words[first].Start, words[last].End - words[first].Start, probability);
        }
        return spans;
    }

    private (int First, int Last, float Logit)? Likeliest(List<(int First, int Last)> taken)
    {
        (int First, int Last, float Logit)? best = null;
        for (var first = 0; first < _window.Words.Count; first++)
        {
            if (!Starts(first)) continue;
            var end = EndOf(first);
            foreach (var other in taken)
            {
                if (other.Last >= first) end = Math.Min(end, Math.Max(first, other.First));
            }
            for (var last = first; last < end; last++)
            {
                var logit = _starts[first] + _ends[last];
                if (!(logit <= best?.Logit) && Ends(last)) best = (first, last, logit);
            }
        }
        return best;
    }

    private float Total(float highest)
    {
        var total = 0f;
        for (var first = 0; first < _window.Words.Count; first++)
        {
            if (!Starts(first)) continue;
            for (var last = first; last < EndOf(first); last++)
            {
                if (Ends(last)) total += MathF.Exp(_starts[first] + _ends[last] - highest);
            }
        }
        return total;
    }

    private int EndOf(int first) => Math.Min(_window.Words.Count, first + _longest);

    private bool Starts(int token) => !_window.Words[token].ContinuesWord;

    private bool Ends(int token) => token + 1 < _window.Words.Count ? !_window.Words[token + 1].ContinuesWord : !_window.EndsInWord;
}
