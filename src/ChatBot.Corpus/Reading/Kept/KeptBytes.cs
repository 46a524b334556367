using System.Buffers.Binary;

namespace ChatBot.Corpus.Reading.Kept;

/// <summary>Reads what <see cref="KeptWriter"/> wrote.</summary>
/// <exception cref="InvalidDataException">The bytes end too soon or say what cannot be.</exception>
internal ref struct KeptBytes(ReadOnlySpan<byte> bytes)
{
    private readonly List<string> _texts = [];
    private ReadOnlySpan<byte> _rest = bytes;

    public readonly bool AtEnd => _rest.IsEmpty;

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
    public int Number(int bound)
    {
        var number = Number();
        return number < bound ? (int)number : throw new InvalidDataException($"{number} is not below {bound}.");
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

    public string Text()
    {
        var length = Number((_rest.Length / sizeof(char)) + 1);
        return string.Create(length, Raw(length * sizeof(char)), static (characters, raw) =>
        {
            for (var at = 0; at < characters.Length; at++) characters[at] = (char)BinaryPrimitives.ReadUInt16LittleEndian(raw[(at * sizeof(char))..]);
        });
    }
}
