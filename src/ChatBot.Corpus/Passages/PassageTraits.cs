using ChatBot.Corpus.Documents;

namespace ChatBot.Corpus.Passages;

/// <summary>What of a passage takes a few bits, as one number: the frequent ones first, so that most fit into a byte.</summary>
public readonly record struct PassageTraits(long Number)
{
    private const int BitsOfKind = 3;
    private const int BitsOfProvenance = 3;
    private const int Ticked = BitsOfKind + BitsOfProvenance;
    private const int Dated = Ticked + 1;

    public PassageTraits(PassageKind kind, Provenance provenance, bool isTicked, bool isDated)
        : this((long)kind | ((long)provenance << BitsOfKind) | (isTicked ? 1L << Ticked : 0) | (isDated ? 1L << Dated : 0))
    {
    }

    public PassageKind Kind => (PassageKind)(Number & ((1 << BitsOfKind) - 1));

    public Provenance Provenance => (Provenance)((Number >> BitsOfKind) & ((1 << BitsOfProvenance) - 1));

    /// <summary>Whether a box stands before the item, and is ticked.</summary>
    public bool IsTicked => (Number & (1L << Ticked)) != 0;

    /// <summary>Whether a date stands in its words.</summary>
    public bool IsDated => (Number & (1L << Dated)) != 0;
}
