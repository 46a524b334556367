namespace ChatBot.Search.Postings;

/// <summary>Where terms stand at their distances from each other.</summary>
internal static class PhraseIntersection
{
    /// <summary>The passages that have every part somewhere, ascending; led by the rarest.</summary>
    public static IEnumerable<int> PassagesWithAll(PhrasePart[] parts)
    {
        var lists = parts.Select(part => part.Term.Postings).OrderBy(list => list.Count).ToArray();
        var cursors = lists.Select(list => list.Start).ToArray();
        for (var lead = lists[0].Start; lead < lists[0].End; lead++)
        {
            var passage = lists[0].Passages[lead];
            if (HaveAll(lists, cursors, passage)) yield return passage;
        }
    }

    /// <summary>Adds the positions at which the phrase begins in the passage.</summary>
    public static void CopyStarts(PhrasePart[] parts, int passage, List<int> starts)
    {
        var before = starts.Count;
        var positions = new List<int>();
        for (var i = 0; i < parts.Length; i++)
        {
            positions.Clear();
            parts[i].Term.CopyPositions(parts[i].Term.Postings.Find(passage), positions);
            var offset = parts[i].Offset;
            if (i == 0) starts.AddRange(positions.Select(position => position - offset));
            else Keep(starts, before, positions, offset);
        }
    }

    private static bool HaveAll(PostingsList[] lists, int[] cursors, int passage)
    {
        for (var i = 1; i < lists.Length; i++)
        {
            var list = lists[i];
            cursors[i] = Galloping.Advance(list.Passages, cursors[i], list.End, passage);
            if (cursors[i] == list.End || list.Passages[cursors[i]] != passage) return false;
        }
        return true;
    }

    private static void Keep(List<int> starts, int from, List<int> positions, int offset)
    {
        var kept = from;
        for (var i = from; i < starts.Count; i++)
        {
            if (positions.BinarySearch(starts[i] + offset) >= 0) starts[kept++] = starts[i];
        }
        starts.RemoveRange(kept, starts.Count - kept);
    }
}
