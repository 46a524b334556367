using System.Buffers.Binary;
using System.Text;

namespace ChatBot.Corpus.Findings;

/// <summary>Reads what <see cref="CompactWriter"/> wrote.</summary>
/// <exception cref="InvalidDataException">The bytes end too soon or say what cannot be.</exception>
internal ref struct CompactReader(ReadOnlySpan<byte> bytes)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<string> _texts = [];
    private ReadOnlySpan<byte> _rest = bytes;

    public readonly bool AtEnd => _rest.IsEmpty;

    /// <summary>Reads sealed bytes; fails at once where these are not the owner's or were damaged.</summary>
    public static CompactReader Unseal(ReadOnlySpan<byte> bytes, string owner)
    {
        if (bytes.Length < Checksum.Length) throw new InvalidDataException("The bytes end too soon.");
        var content = bytes[..^Checksum.Length];
        return BinaryPrimitives.ReadUInt32LittleEndian(bytes[^Checksum.Length..]) == Checksum.Of(owner, content)
            ? new CompactReader(content)
            : throw new InvalidDataException("The checksum is another: the bytes are damaged or belong to something else.");
    }

    public long Number()
    {
        long number = 0;
        for (var shift = 0; shift < 63; shift += 7)
        {
            var part = Raw(1)[0];
            number |= (long)(part & 0x7F) << shift;
            if (part < 0x80) return number;
        }

        throw new InvalidDataException("A number has no end.");
    }

    /// <summary>A number below a bound.</summary>
    public int Number(int bound) => (int)Number((long)bound);

    public long Number(long bound)
    {
        var number = Number();
        return number < bound ? number : throw new InvalidDataException($"{number} is not below {bound}.");
    }

    public int Signed()
    {
        var number = Number();
        if (number > uint.MaxValue) throw new InvalidDataException($"{number} is too large.");
        return (int)((uint)number >> 1) ^ -(int)(number & 1);
    }

    /// <summary>How many follow, each of a byte at least.</summary>
    public int Count() => Number(_rest.Length + 1);

    public bool Flag() => Number(2) == 1;

    public int? Optional() => Number(int.MaxValue) is > 0 and var number ? number - 1 : null;

    public ReadOnlySpan<byte> Raw(int length)
    {
        if (length > _rest.Length) throw new InvalidDataException("The bytes end too soon.");
        var raw = _rest[..length];
        _rest = _rest[length..];
        return raw;
    }

    public string? Name()
    {
        var number = Number(_texts.Count + 2);
        if (number == 0) return null;
        if (number == _texts.Count + 1) _texts.Add(Text());
        return _texts[number - 1];
    }

    public string Required() => Name() ?? throw new InvalidDataException("A text is missing.");

    public string Text()
    {
        var length = Number();
        var isWide = (length & 1) == 1;
        length >>= 1;
        if (length > _rest.Length || (isWide && length % sizeof(char) != 0))
            throw new InvalidDataException("A text is longer than the bytes.");
        var raw = Raw((int)length);
        return isWide ? Wide(raw) : Narrow(raw);
    }

    public readonly void End()
    {
        if (!AtEnd) throw new InvalidDataException("There is more than was expected.");
    }

    private static string Narrow(ReadOnlySpan<byte> raw)
    {
        try
        {
            return Utf8.GetString(raw);
        }
        catch (ArgumentException problem)
        {
            throw new InvalidDataException("A text is not UTF-8.", problem);
        }
    }

    private static string Wide(ReadOnlySpan<byte> raw) => string.Create(raw.Length / sizeof(char), raw, static (characters, raw) =>
    {
        for (var at = 0; at < characters.Length; at++)
            characters[at] = (char)BinaryPrimitives.ReadUInt16LittleEndian(raw[(at * sizeof(char))..]);
    });
}
