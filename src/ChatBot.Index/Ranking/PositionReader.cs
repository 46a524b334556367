using ChatBot.Index.Fields;
using ChatBot.Index.Queries;
using ChatBot.Index.Statistics;
using Lucene.Net.Index;

namespace ChatBot.Index.Ranking;

/// <summary>Where a term or phrase stands in the words of a segment's documents, which are asked for in ascending order.</summary>
internal sealed class PositionReader
{
    private readonly (DocsAndPositionsEnum Places, int Offset)[] _parts;
    private readonly List<int> _others = [];

    private PositionReader((DocsAndPositionsEnum Places, int Offset)[] parts) => _parts = parts;

    /// <summary>Null where the segment does not have it.</summary>
    public static PositionReader? Of(string term, CorpusStatistics statistics, AtomicReaderContext segment)
    {
        var parts = new List<(DocsAndPositionsEnum Places, int Offset)>();
        foreach (var part in new Phrase(term).Parts)
        {
            var found = statistics.Find(FieldNames.Words, part.Term)?.In(segment);
            if (found?.DocsAndPositions(null, null, DocsAndPositionsFlags.NONE) is not { } places) return null;
            parts.Add((places, part.Offset));
        }

        return new PositionReader([.. parts]);
    }

    /// <summary>Adds where it stands, a phrase where it begins.</summary>
    public void AddTo(List<int> positions, int document)
    {
        var start = positions.Count;
        Read(_parts[0], document, positions);
        foreach (var part in _parts.AsSpan(1))
        {
            _others.Clear();
            Read(part, document, _others);
            for (var at = positions.Count - 1; at >= start; at--)
            {
                if (!_others.Contains(positions[at])) positions.RemoveAt(at);
            }
        }
    }

    private static void Read((DocsAndPositionsEnum Places, int Offset) part, int document, List<int> positions)
    {
        var places = part.Places;
        if (places.DocID < document) places.Advance(document);
        if (places.DocID != document) return;
        for (var occurrence = places.Freq; occurrence > 0; occurrence--) positions.Add(places.NextPosition() - part.Offset);
    }
}
