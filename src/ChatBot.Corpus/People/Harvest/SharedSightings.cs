namespace ChatBot.Corpus.People.Harvest;

/// <summary>Keeps what many documents show alike once, for a corpus and for what becomes of it by changes.</summary>
internal sealed class SharedSightings
{
    private const int Few = 1_024;

    private readonly Dictionary<Sighting, Sighting> _known = [];
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private int _atFirst;

    /// <summary>Whether so many have come since the first corpus that most may be of documents that are gone.</summary>
    public bool IsStale => _known.Count > (2 * _atFirst) + Few;

    /// <summary>Shares what all these show with what is known, which gains it.</summary>
    public void Take(IReadOnlyList<DocumentHarvest> harvests)
    {
        foreach (var harvest in harvests) harvest.Share(this);
        if (_atFirst == 0) _atFirst = _known.Count;
    }

    /// <summary>The one that is equal.</summary>
    public Sighting Shared(Sighting sighting)
    {
        if (_known.TryGetValue(sighting, out var same)) return same;
        var (name, kind, role, side, shortForm) = sighting;
        sighting = new Sighting(Shared(name), kind, SharedOrNull(role), SharedOrNull(side), SharedOrNull(shortForm));
        _known.Add(sighting, sighting);
        return sighting;
    }

    /// <summary>The text that is equal.</summary>
    public string Shared(string text)
    {
        if (_texts.TryGetValue(text, out var same)) return same;
        _texts.Add(text);
        return text;
    }

    private string? SharedOrNull(string? text) => text is null ? null : Shared(text);
}
