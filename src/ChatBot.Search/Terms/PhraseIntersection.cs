using ChatBot.Search.Postings;

namespace ChatBot.Search.Terms;

/// <summary>Finds where terms stand at their distances from each other, passage by passage of a segment; led by the rarest term.</summary>
internal sealed class PhraseIntersection
{
    private readonly (StoredTerm Term, int Offset)[] _parts;
    private readonly int[] _postings; // where each part's cursor stands
    private readonly List<int> _positions = [];
    private int _lead;

    private PhraseIntersection((StoredTerm Term, int Offset)[] parts)
    {
        _parts = parts;
        Array.Sort(_parts, static (a, b) => a.Term.Postings.Count.CompareTo(b.Term.Postings.Count));
        _postings = Array.ConvertAll(_parts, part => part.Term.Postings.Start);
        _lead = _postings[0] - 1;
    }

    public ushort Passage => _parts[0].Term.Postings.Passages[_lead];

    /// <summary>Null where a term is missing.</summary>
    public static PhraseIntersection? Of(Segment segment, IReadOnlyList<PhrasePart> parts)
    {
        var stored = new (StoredTerm Term, int Offset)[parts.Count];
        for (var i = 0; i < stored.Length; i++)
        {
            if (StoredTerm.Find(segment, parts[i].Term) is not { } term) return null;
            stored[i] = (term, parts[i].Offset);
        }

        return new PhraseIntersection(stored);
    }

    /// <summary>Goes to the next passage that has every part somewhere.</summary>
    public bool MoveNext()
    {
        while (++_lead < _parts[0].Term.Postings.End)
        {
            _postings[0] = _lead;
            if (OthersHave(Passage)) return true;
        }
        return false;
    }

    /// <summary>Adds the positions at which the phrase begins in the passage.</summary>
    public void CopyStarts(List<int> starts)
    {
        var before = starts.Count;
        for (var i = 0; i < _parts.Length; i++)
        {
            _positions.Clear();
            _parts[i].Term.CopyPositions(_postings[i], _positions);
            if (i == 0) AddStarts(starts);
            else KeepStarts(starts, before, _parts[i].Offset);
        }
    }

    private bool OthersHave(int passage)
    {
        for (var i = 1; i < _parts.Length; i++)
        {
            var list = _parts[i].Term.Postings;
            _postings[i] = Galloping.Advance(list.Passages, _postings[i], list.End, passage);
            if (_postings[i] == list.End || list.Passages[_postings[i]] != passage) return false;
        }
        return true;
    }

    private void AddStarts(List<int> starts)
    {
        foreach (var position in _positions) starts.Add(position - _parts[0].Offset);
    }

    private void KeepStarts(List<int> starts, int from, int offset)
    {
        var kept = from;
        for (var i = from; i < starts.Count; i++)
        {
            if (_positions.BinarySearch(starts[i] + offset) >= 0) starts[kept++] = starts[i];
        }
        starts.RemoveRange(kept, starts.Count - kept);
    }
}
