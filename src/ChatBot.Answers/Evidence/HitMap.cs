using ChatBot.Search.Ranking;

namespace ChatBot.Answers.Evidence;

/// <summary>Where the hits of a question lie: talk about a thing clusters, in one document and in one stretch of it.</summary>
internal sealed class HitMap
{
    /// <summary>A stretch is so many passages to either side.</summary>
    public const int Reach = 6;

    /// <summary>A wider stretch.</summary>
    public const int WideReach = 25;

    private readonly Dictionary<int, float> _scores;
    private readonly Dictionary<string, List<int>> _documents = new(StringComparer.Ordinal);
    private readonly float _total;

    public HitMap(PassageLibrary library, IReadOnlyList<Hit> hits)
    {
        _scores = new Dictionary<int, float>(hits.Count);
        foreach (var hit in hits)
        {
            _scores[hit.Passage] = hit.Score;
            _total += hit.Score;
            var document = library[hit.Passage].DocumentPath;
            if (!_documents.TryGetValue(document, out var inside)) _documents[document] = inside = [];
            inside.Add(hit.Passage);
        }
    }

    /// <summary>The documents that any hit is in.</summary>
    public IReadOnlyCollection<string> Documents => _documents.Keys;

    public bool Has(int number) => _scores.ContainsKey(number);

    /// <summary>The hits in a document, best first.</summary>
    public IReadOnlyList<int> In(string path) => _documents.TryGetValue(path, out var inside) ? inside : [];

    public float ScoreOf(int number) => _scores.GetValueOrDefault(number);

    /// <summary>The best score of the other passages in the stretch.</summary>
    public float BestAround(int number)
    {
        var best = 0f;
        for (var offset = -Reach; offset <= Reach; offset++)
            if (offset != 0) best = Math.Max(best, _scores.GetValueOrDefault(number + offset));
        return best;
    }

    public float ShareAround(int number, int reach)
    {
        var sum = 0f;
        for (var offset = -reach; offset <= reach; offset++) sum += offset == 0 ? 0 : _scores.GetValueOrDefault(number + offset);
        return _total > 0 ? sum / _total : 0;
    }
}
