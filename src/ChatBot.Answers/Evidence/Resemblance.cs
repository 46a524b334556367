using ChatBot.Answers.Questions;

namespace ChatBot.Answers.Evidence;

/// <summary>
/// How much of a question's writing a passage has, apart from what its words mean, by runs of letters: they are parts of words, names and identifiers, and of common
/// turns of phrase, and a misspelt word has most of its own. A run weighs more the fewer candidates have it, so nothing need be known of the corpus.
/// </summary>
internal sealed class Resemblance
{
    private readonly Dictionary<ulong, int> _runs = [];
    private readonly Dictionary<int, bool[]> _had = [];
    private readonly float[] _weights;
    private readonly float _total;

    /// <param name="candidates">The passages that will be measured.</param>
    public Resemblance(Question question, IReadOnlyCollection<int> candidates, AnalyzedPassages texts)
    {
        foreach (var run in RunsIn(question.SearchText)) _runs.TryAdd(run, _runs.Count);
        var frequencies = new int[_runs.Count];
        foreach (var number in candidates)
        {
            var had = _had[number] = HasRuns(texts.Of(number).Text);
            for (var run = 0; run < had.Length; run++) frequencies[run] += had[run] ? 1 : 0;
        }

        _weights = Array.ConvertAll(frequencies, frequency => MathF.Log(1 + (candidates.Count - frequency + 0.5f) / (frequency + 0.5f)));
        _total = Math.Max(_weights.Sum(), float.Epsilon);
    }

    /// <summary>The share of the question's runs that the passage has, by weight.</summary>
    public float Of(int number)
    {
        var had = _had[number];
        var sum = 0f;
        for (var run = 0; run < had.Length; run++) sum += had[run] ? _weights[run] : 0;
        return sum / _total;
    }

    private bool[] HasRuns(string text)
    {
        var had = new bool[_runs.Count];
        foreach (var run in RunsIn(text))
            if (_runs.TryGetValue(run, out var index)) had[index] = true;
        return had;
    }

    /// <summary>Four letters each, in lower case, any white space as one blank; four UTF-16 units make one number.</summary>
    private static IEnumerable<ulong> RunsIn(string text)
    {
        var run = 0UL;
        var length = 0;
        foreach (var letter in text)
        {
            var next = char.IsWhiteSpace(letter) ? ' ' : char.ToLowerInvariant(letter);
            if (next == ' ' && (char)run == ' ') continue;
            run = run << 16 | next;
            if (++length >= 4) yield return run;
        }
    }
}
