using System.Runtime.InteropServices;
using System.Text;
using ChatBot.Evidence.Nearness;

namespace ChatBot.Answers.Nearness;

/// <summary>
/// Vectors that come with the program: those of the documents that it answers from by default, so that nobody waits for them. They are
/// found by what was embedded, so one of a passage that was edited since is merely not found.
/// </summary>
/// <remarks>
/// The file has the version of the networks in ASCII and a line break, then for each vector, ordered by hash, the hash (16 bytes), and then
/// the values of each (384) in the same order.
/// </remarks>
internal sealed class ShippedVectors
{
    private const string Resource = "ChatBot.Answers.Nearness.shipped.bin";

    private static readonly Lazy<ShippedVectors> Embedded = new(Read);
    private static readonly ShippedVectors None = new("", [], ReadOnlyMemory<sbyte>.Empty);

    private readonly string _version;
    private readonly TextHash[] _hashes;
    private readonly ReadOnlyMemory<sbyte> _values;

    private ShippedVectors(string version, TextHash[] hashes, ReadOnlyMemory<sbyte> values) =>
        (_version, _hashes, _values) = (version, hashes, values);

    /// <summary>Those that were made by the networks of this version; none where they were made by others.</summary>
    public static ShippedVectors Of(string version) => Embedded.Value._version == version ? Embedded.Value : None;

    public PassageVector? Find(TextHash text) => Array.BinarySearch(_hashes, text, ByValue) is >= 0 and var at
        ? new PassageVector(_values.Slice(at * PassageVector.Dimensions, PassageVector.Dimensions))
        : null;

    public static void Write(Stream file, string version, IReadOnlyDictionary<TextHash, PassageVector> vectors)
    {
        file.Write(Encoding.ASCII.GetBytes($"{version}\n"));
        var ordered = vectors.OrderBy(vector => vector.Key, ByValue).ToList();
        Span<byte> hash = stackalloc byte[TextHash.Length];
        foreach (var (text, _) in ordered)
        {
            text.Write(hash);
            file.Write(hash);
        }

        foreach (var (_, vector) in ordered) file.Write(MemoryMarshal.AsBytes(vector.Values.Span));
    }

    private static ShippedVectors Read()
    {
        using var stream = typeof(ShippedVectors).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the program.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var version = Encoding.ASCII.GetString(bytes.AsSpan(0, bytes.AsSpan().IndexOf((byte)'\n')));
        var entries = bytes.AsSpan(version.Length + 1);
        var hashes = new TextHash[entries.Length / (TextHash.Length + PassageVector.Dimensions)];
        for (var at = 0; at < hashes.Length; at++) hashes[at] = TextHash.Read(entries[(at * TextHash.Length)..]);
        return new ShippedVectors(version, hashes, MemoryMarshal.Cast<byte, sbyte>(entries[(hashes.Length * TextHash.Length)..]).ToArray());
    }

    private static Comparer<TextHash> ByValue { get; } = Comparer<TextHash>.Create((left, right) => left.Value.CompareTo(right.Value));
}
