using System.Runtime.InteropServices;
using ChatBot.Answers.Questions;

namespace ChatBot.Answers.Evidence;

/// <summary>
/// How much of a question's writing a passage has, apart from what its words mean: runs of letters (parts of words and of names, identifiers, misspellings)
/// and neighbouring words, stop words too. What fewer of the candidates have weighs more, so nothing needs to be known of the corpus.
/// </summary>
internal sealed class Resemblance
{
    private const int RunLength = 4;

    private readonly Dictionary<ulong, int> _runs = [];
    private readonly Dictionary<(string, string), int> _pairs = [];
    private readonly Dictionary<int, (bool[] Runs, bool[] Pairs)> _had = [];
    private readonly float[] _runWeights;
    private readonly float[] _pairWeights;

    /// <param name="candidates">The passages that will be measured.</param>
    public Resemblance(Question question, IReadOnlyCollection<int> candidates, AnalyzedPassages texts)
    {
        foreach (var run in RunsIn(question.SearchText)) _runs.TryAdd(run, _runs.Count);
        for (var index = 1; index < question.Tokens.Count; index++) _pairs.TryAdd((question.Tokens[index - 1].Term, question.Tokens[index].Term), _pairs.Count);
        foreach (var number in candidates) _had[number] = (HasRuns(texts.Of(number)), HasPairs(texts.Of(number)));
        _runWeights = Weights(_had.Values.Select(had => had.Runs), _runs.Count);
        _pairWeights = Weights(_had.Values.Select(had => had.Pairs), _pairs.Count);
    }

    public void Measure(FeatureVector features, int number)
    {
        features[Feature.LettersShared] = Share(_had[number].Runs, _runWeights);
        features[Feature.PairsShared] = Share(_had[number].Pairs, _pairWeights);
    }

    private bool[] HasRuns(AnalyzedText words)
    {
        var had = new bool[_runs.Count];
        foreach (var run in RunsIn(words.Text))
            if (_runs.TryGetValue(run, out var index)) had[index] = true;
        return had;
    }

    private bool[] HasPairs(AnalyzedText words)
    {
        var had = new bool[_pairs.Count];
        var tokens = CollectionsMarshal.AsSpan(words.Tokens);
        for (var index = 1; index < tokens.Length; index++)
            if (_pairs.TryGetValue((tokens[index - 1].Term, tokens[index].Term), out var pair)) had[pair] = true;
        return had;
    }

    /// <summary>In lower case, any white space as one blank; four UTF-16 units make one number.</summary>
    private static IEnumerable<ulong> RunsIn(string text)
    {
        var run = 0UL;
        var length = 0;
        var last = '\0';
        foreach (var letter in text)
        {
            var next = char.IsWhiteSpace(letter) ? ' ' : char.ToLowerInvariant(letter);
            if (next == ' ' && last == ' ') continue;
            last = next;
            run = run << 16 | next;
            if (++length >= RunLength) yield return run;
        }
    }

    /// <summary>The inverse frequency among the candidates.</summary>
    private static float[] Weights(IEnumerable<bool[]> all, int count)
    {
        var frequencies = new int[count];
        var candidates = 0;
        foreach (var had in all)
        {
            candidates++;
            for (var index = 0; index < count; index++) frequencies[index] += had[index] ? 1 : 0;
        }

        return Array.ConvertAll(frequencies, frequency => MathF.Log(1 + (candidates - frequency + 0.5f) / (frequency + 0.5f)));
    }

    private static float Share(bool[] had, float[] weights)
    {
        float sum = 0, total = 0;
        for (var index = 0; index < had.Length; index++)
        {
            total += weights[index];
            if (had[index]) sum += weights[index];
        }

        return total > 0 ? sum / total : 0;
    }
}
