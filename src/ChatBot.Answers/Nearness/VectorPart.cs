using System.Runtime.InteropServices;
using System.Text;
using ChatBot.Evidence.Nearness;

namespace ChatBot.Answers.Nearness;

/// <summary>
/// The vectors of a few passages that follow each other in a document, as far as they are made, each with the hash of what was embedded.
/// Never changes. It is kept as bytes: the length of the version (1), the version, and for each passage its hash (16), all zeros where
/// there is no vector, and its values (384). Bytes of earlier programs are read as well: another shape needs another version.
/// </summary>
internal sealed class VectorPart
{
    /// <summary>The most passages of a part: few enough for a value of the index.</summary>
    public const int Size = 64;

    private const int EntryLength = TextHash.Length + PassageVector.Dimensions;

    private readonly TextHash[] _hashes;

    private VectorPart(TextHash[] hashes, VectorBlock block)
    {
        (_hashes, Block) = (hashes, block);
        Made = hashes.Count(hash => hash != default);
    }

    public int Count => _hashes.Length;

    /// <summary>How many have a vector.</summary>
    public int Made { get; }

    public bool IsComplete => Made == Count;

    public VectorBlock Block { get; }

    /// <summary>What was embedded, by passage; the default where there is no vector.</summary>
    public ReadOnlySpan<TextHash> Hashes => _hashes;

    public static VectorPart Empty(int count) => new(new TextHash[count], VectorBlock.Of(new PassageVector?[count]));

    /// <summary>With the vectors of those texts that are known.</summary>
    /// <param name="texts">By passage.</param>
    public VectorPart With(IReadOnlyList<TextHash> texts, IReadOnlyDictionary<TextHash, PassageVector> known)
    {
        var (hashes, vectors) = (_hashes.ToArray(), new PassageVector?[Count]);
        for (var at = 0; at < Count; at++)
        {
            if (hashes[at] != default) vectors[at] = Block[at];
            else if (known.TryGetValue(texts[at], out var vector)) (hashes[at], vectors[at]) = (texts[at], vector);
        }

        return new VectorPart(hashes, VectorBlock.Of(vectors));
    }

    public byte[] Write(string version)
    {
        var bytes = new byte[1 + version.Length + (Count * EntryLength)];
        bytes[0] = checked((byte)version.Length);
        Encoding.ASCII.GetBytes(version, bytes.AsSpan(1));
        for (var at = 0; at < Count; at++)
        {
            if (_hashes[at] == default) continue;
            var entry = bytes.AsSpan(1 + version.Length + (at * EntryLength), EntryLength);
            _hashes[at].Write(entry);
            MemoryMarshal.AsBytes(Block[at].Values.Span).CopyTo(entry[TextHash.Length..]);
        }

        return bytes;
    }

    /// <returns>Null for what is of another version, or no part at all.</returns>
    public static VectorPart? Read(ReadOnlySpan<byte> bytes, string version)
    {
        if (bytes.Length < 1 + version.Length || bytes[0] != version.Length) return null;
        if (!Encoding.ASCII.GetString(bytes.Slice(1, version.Length)).Equals(version, StringComparison.Ordinal)) return null;
        var entries = bytes[(1 + version.Length)..];
        if (entries.Length % EntryLength != 0 || entries.Length / EntryLength > Size) return null;
        var hashes = new TextHash[entries.Length / EntryLength];
        var vectors = new PassageVector?[hashes.Length];
        var values = new sbyte[hashes.Length * PassageVector.Dimensions];
        for (var at = 0; at < hashes.Length; at++)
        {
            var entry = entries.Slice(at * EntryLength, EntryLength);
            hashes[at] = TextHash.Read(entry);
            if (hashes[at] == default) continue;
            var vector = values.AsMemory(at * PassageVector.Dimensions, PassageVector.Dimensions);
            MemoryMarshal.Cast<byte, sbyte>(entry[TextHash.Length..]).CopyTo(vector.Span);
            vectors[at] = new PassageVector(vector);
        }

        return new VectorPart(hashes, VectorBlock.Of(vectors));
    }
}
