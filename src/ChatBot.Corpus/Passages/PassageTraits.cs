using ChatBot.Corpus.Documents;

namespace ChatBot.Corpus.Passages;

/// <summary>What of a passage takes a few bits, as one number: the frequent ones first, so that most documents need a byte.</summary>
internal readonly record struct PassageTraits(long Number)
{
    /// <summary>There is room for so many kinds, and as many provenances.</summary>
    public const int Kinds = 1 << BitsOfKind;

    public const int Provenances = 1 << BitsOfProvenance;

    private const int BitsOfKind = 3;
    private const int BitsOfProvenance = 3;
    private const int Digest = BitsOfKind + BitsOfProvenance;

    public PassageTraits(PassageKind kind, Provenance provenance, bool hasDigest, bool isWide, bool isTimestampWide, bool isDirectionWide, bool isTicked)
        : this((long)kind | ((long)provenance << BitsOfKind) | Bit(hasDigest, Digest) | Bit(isWide, Digest + 1) | Bit(isTimestampWide, Digest + 2) | Bit(isDirectionWide, Digest + 3) | Bit(isTicked, Digest + 4))
    {
    }

    public PassageKind Kind => (PassageKind)(Number & (Kinds - 1));

    public Provenance Provenance => (Provenance)((Number >> BitsOfKind) & (Provenances - 1));

    public bool HasDigest => Has(Digest);

    /// <summary>Whether the words are UTF-16.</summary>
    public bool IsWide => Has(Digest + 1);

    public bool IsTimestampWide => Has(Digest + 2);

    public bool IsDirectionWide => Has(Digest + 3);

    public bool IsTicked => Has(Digest + 4);

    private static long Bit(bool isSet, int place) => isSet ? 1L << place : 0;

    private bool Has(int place) => (Number & (1L << place)) != 0;
}
