using ChatBot.Corpus.Passages;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ChatBot.Index.Storage;

/// <summary>
/// The passages of one document in the index. Where they stand there moves when segments are merged; what they say stays. A place that
/// was left is
/// good for as long as somebody reads from it: the collector closes it.
/// </summary>
internal sealed class IndexedPassages(int count) : IPassageSource
{
    /// <summary>The most passages of one block: a block is in memory as a whole while it is written.</summary>
    public const int BlockSize = 2_048;

    private readonly Place[] _places = new Place[Math.Max(1, (count + BlockSize - 1) / BlockSize)];

    public int Count => count;

    /// <summary>Whether every block has been found in the index.</summary>
    public bool IsComplete => !_places.Contains(null!);

    public IReadOnlyList<Place> Places => _places;

    public void MoveBlock(int part, Place place)
    {
        if (part < 0 || part >= _places.Length)
            throw new InvalidDataException("The index has more blocks of a document than it has passages.");
        Volatile.Write(ref _places[part], place);
    }

    public PassageTraits TraitsOf(int ordinal)
    {
        var (segment, document) = At(ordinal);
        return new PassageTraits(segment.GetNumericDocValues(StoredNames.Traits).Get(document));
    }

    public string? SpeakerOf(int ordinal)
    {
        var (segment, document) = At(ordinal);
        if (segment.GetSortedDocValues(StoredNames.Speaker) is not { } speakers) return null;
        if (speakers.GetOrd(document) is not (>= 0 and var order)) return null;
        var label = new BytesRef();
        speakers.LookupOrd(order, label);
        return label.Utf8ToString();
    }

    public PassageDraft Read(int ordinal)
    {
        var (segment, document) = At(ordinal);
        return PassageRecord.Read(Records.Read(segment, document).Span);
    }

    private (AtomicReader Segment, int Document) At(int ordinal)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(ordinal);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(ordinal, count);
        var place = Volatile.Read(ref _places[ordinal / BlockSize]);
        return (place.Segment, place.First + (ordinal % BlockSize));
    }

    /// <summary>Where a block is.</summary>
    /// <param name="First">The segment's document that is the block's first passage.</param>
    /// <param name="Base">The reader's document that is the segment's first.</param>
    internal sealed record Place(AtomicReader Segment, int First, int Base, int Count);
}
