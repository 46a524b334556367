namespace ChatBot.Corpus.Passages;

/// <summary>
/// Passages by id. Of several with the same id the first is found. Documents that follow each other have a table together, which stays when others change: to make all anew would be
/// most of what a change of a large corpus costs.
/// </summary>
internal sealed class PassageLookup
{
    /// <summary>One document of so many is the last of its table, by what it says and not by its place, so that what comes or goes elsewhere moves no other table's end.</summary>
    private const int DocumentsPerTable = 64;

    private readonly PassageTable[] _tables;
    private readonly int[] _firsts;

    /// <param name="before">Of a corpus that may have some of the documents; null for none.</param>
    public PassageLookup(CorpusPassages passages, PassageLookup? before)
    {
        var known = before?._tables.ToDictionary(table => table.Passages.Documents[0]) ?? [];
        _tables = [.. Groups(passages.Documents).AsParallel().AsOrdered().Select(documents => Known(known, documents) ?? new PassageTable(new CorpusPassages(documents)))];
        _firsts = new int[_tables.Length];
        for (var number = 1; number < _tables.Length; number++) _firsts[number] = _firsts[number - 1] + _tables[number - 1].Passages.Count;
    }

    /// <summary>The passage's place in the corpus; negative for none.</summary>
    public int Find(PassageId id)
    {
        if (PackedId.Of(id) is not { } packed) return -1;
        for (var number = 0; number < _tables.Length; number++)
        {
            if (_tables[number].Find(packed) is >= 0 and var found) return _firsts[number] + found;
        }

        return -1;
    }

    private static PassageTable? Known(Dictionary<DocumentPassages, PassageTable> known, DocumentPassages[] documents) =>
        known.TryGetValue(documents[0], out var table) && table.Passages.Documents.SequenceEqual(documents) ? table : null;

    private static List<DocumentPassages[]> Groups(IReadOnlyList<DocumentPassages> documents)
    {
        var groups = new List<DocumentPassages[]>();
        var group = new List<DocumentPassages>();
        foreach (var document in documents)
        {
            group.Add(document);
            if (document.Count == 0 || document.IdOf(0).Number % DocumentsPerTable != 0) continue;
            groups.Add([.. group]);
            group.Clear();
        }

        if (group.Count > 0) groups.Add([.. group]);
        return groups;
    }
}
