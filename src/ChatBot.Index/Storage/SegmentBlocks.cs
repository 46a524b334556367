using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ChatBot.Index.Storage;

/// <summary>
/// The blocks of passages in one segment of the index. A segment never changes but for what is deleted, so they are looked up once.
/// </summary>
internal static class SegmentBlocks
{
    private static readonly ConditionalWeakTable<object, IReadOnlyList<SegmentBlock>> Known = [];

    /// <summary>All, deleted ones included.</summary>
    public static IReadOnlyList<SegmentBlock> Of(AtomicReader segment) => Known.GetValue(segment.CoreCacheKey, _ => Read(segment));

    private static List<SegmentBlock> Read(AtomicReader segment)
    {
        var blocks = new List<SegmentBlock>();
        if (segment.GetTermDocsEnum(new Term(StoredNames.About, StoredNames.Block)) is not { } ends) return blocks;
        var (numbers, parts) = (Numbers(segment, StoredNames.Number), Numbers(segment, StoredNames.Part));
        var counts = Numbers(segment, StoredNames.Count);
        while (ends.NextDoc() is var end && end != DocIdSetIterator.NO_MORE_DOCS)
        {
            var count = (int)counts.Get(end);
            if (count < 0 || count > end) throw new InvalidDataException("A block of the index begins before its segment.");
            blocks.Add(new SegmentBlock(numbers.Get(end), (int)parts.Get(end), end - count, count));
        }

        return blocks;
    }

    private static NumericDocValues Numbers(AtomicReader segment, string field) =>
        segment.GetNumericDocValues(field) ?? throw new InvalidDataException($"A segment of the index has blocks without {field}.");
}

/// <param name="Document">The number of the document whose passages these are.</param>
/// <param name="Part">Which block of it this is, from 0.</param>
/// <param name="First">The segment's document that is the first passage.</param>
internal readonly record struct SegmentBlock(long Document, int Part, int First, int Count)
{
    /// <summary>The segment's document behind the passages, which has what is known of the block.</summary>
    public int End => First + Count;
}
