using ChatBot.Answers.Evidence;
using ChatBot.Evidence.Nearness;

namespace ChatBot.Answers.Summary;

/// <summary>
/// How much alike two passages are, by what they mean; by their words where one has no vector yet. All passages of a talk are somewhat
/// alike, and short ones are near everything, so that what counts is how far two are above what is usual for either: Conneau et al., "Word
/// Translation Without Parallel Data", 2018.
/// </summary>
internal sealed class Likeness
{
    /// <summary>So many passages show what is usual.</summary>
    private const int Shown = 48;

    private const int FewestShown = 3;

    /// <summary>From this cosine on two passages say the same.</summary>
    private const float SameMeaning = 0.93f;

    /// <summary>From this share of common words on, too.</summary>
    private const float SameWords = 0.7f;

    private readonly PassageLibrary _library;
    private readonly VectorStore _vectors;
    private readonly Dictionary<int, HashSet<string>> _words = [];
    private readonly IReadOnlyList<int> _shown;
    private readonly Dictionary<int, float> _usual = [];

    /// <param name="among">The numbers of the passages that are summed up.</param>
    public Likeness(PassageLibrary library, IReadOnlyList<int> among) =>
        (_library, _vectors, _shown) = (library, library.Vectors.Store, Sample.Of(among, Shown));

    /// <summary>
    /// 1 for the same passage, 0 for two that have no more in common than any two. Squared: a little in common with many is not much.
    /// </summary>
    public float Of(int one, int other)
    {
        if (one == other) return 1;
        if (Cosine(one, other) is not { } cosine) return SharedWords(one, other);
        var usual = (Usual(one) + Usual(other)) / 2;
        var above = Math.Max(0, (cosine - usual) / (1 - usual));
        return above * above;
    }

    public bool SayTheSame(int one, int other) => one == other || Cosine(one, other) >= SameMeaning || SharedWords(one, other) >= SameWords;

    private float? Cosine(int one, int other) => _vectors[one] is { } vector ? _vectors.Cosine(vector, other) : null;

    /// <summary>How near others are to a passage on average; among few nobody can say.</summary>
    private float Usual(int number)
    {
        if (_usual.TryGetValue(number, out var known)) return known;
        var near = _shown.Where(other => other != number).Select(other => Cosine(number, other)).OfType<float>().ToList();
        return _usual[number] = near.Count < FewestShown ? 0 : Math.Min(near.Average(), SameMeaning);
    }

    private float SharedWords(int one, int other)
    {
        var (words, others) = (WordsOf(one), WordsOf(other));
        if (words.Count == 0 || others.Count == 0) return 0;
        return words.Count(others.Contains) / MathF.Sqrt((float)words.Count * others.Count);
    }

    private HashSet<string> WordsOf(int number)
    {
        if (_words.TryGetValue(number, out var known)) return known;
        var tokens = _library.Facts[number].Words.Tokens;
        return _words[number] = tokens.Where(token => !token.IsStopWord).Select(token => token.Term).ToHashSet(StringComparer.Ordinal);
    }
}
