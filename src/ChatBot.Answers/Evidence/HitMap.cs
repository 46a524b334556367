using ChatBot.Index.Ranking;

namespace ChatBot.Answers.Evidence;

/// <summary>Where the hits of a question lie: talk about a thing clusters, in one document and in one stretch of it.</summary>
internal sealed class HitMap
{
    /// <summary>A stretch is so many passages to either side.</summary>
    public const int Reach = 6;

    /// <summary>A wider stretch.</summary>
    public const int WideReach = 25;

    private readonly int[] _numbers;
    private readonly float[] _scores;
    private readonly Dictionary<string, List<int>> _documents = new(StringComparer.Ordinal);
    private readonly float _total;

    public HitMap(PassageLibrary library, IReadOnlyList<Hit> hits)
    {
        _numbers = [.. hits.Select(hit => hit.Passage)];
        _scores = [.. hits.Select(hit => hit.Score)];
        Array.Sort(_numbers, _scores);
        foreach (var hit in hits)
        {
            _total += hit.Score;
            var document = library[hit.Passage].DocumentPath;
            if (!_documents.TryGetValue(document, out var inside)) _documents[document] = inside = [];
            inside.Add(hit.Passage);
        }
    }

    /// <summary>The documents that any hit is in.</summary>
    public IReadOnlyCollection<string> Documents => _documents.Keys;

    /// <summary>The hits in a document, best first.</summary>
    public IReadOnlyList<int> In(string path) => _documents.TryGetValue(path, out var inside) ? inside : [];

    public float ScoreOf(int number) => Array.BinarySearch(_numbers, number) is >= 0 and var at ? _scores[at] : 0;

    /// <summary>The hits in the stretch around a passage, itself included, in the corpus's order.</summary>
    public ReadOnlySpan<int> Within(int number, int reach)
    {
        var first = FirstFrom(number - reach);
        return _numbers.AsSpan(first, FirstFrom(number + reach + 1) - first);
    }

    /// <summary>The best score of the other passages in the stretch.</summary>
    public float BestAround(int number)
    {
        var best = 0f;
        for (var at = FirstFrom(number - Reach); at < _numbers.Length && _numbers[at] <= number + Reach; at++)
            if (_numbers[at] != number) best = Math.Max(best, _scores[at]);
        return best;
    }

    public float ShareAround(int number, int reach)
    {
        var sum = 0f;
        for (var at = FirstFrom(number - reach); at < _numbers.Length && _numbers[at] <= number + reach; at++) sum += _numbers[at] == number ? 0 : _scores[at];
        return _total > 0 ? sum / _total : 0;
    }

    private int FirstFrom(int number)
    {
        var at = Array.BinarySearch(_numbers, number);
        return at < 0 ? ~at : at;
    }
}
