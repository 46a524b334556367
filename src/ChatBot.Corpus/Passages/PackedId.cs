using System.Buffers;
using System.Globalization;

namespace ChatBot.Corpus.Passages;

/// <summary>The id of a passage as a number; an id of another form as it is.</summary>
internal readonly record struct PackedId
{
    private const int Digits = 12;
    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");

    private readonly ulong _number;
    private readonly string? _other;

    public PackedId(PassageId id)
    {
        var isShort = id.Value.Length == Digits + 1 && id.Value[0] == 'c' && !id.Value.AsSpan(1).ContainsAnyExcept(Hexadecimal);
        if (isShort) _number = ulong.Parse(id.Value.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        else _other = id.Value;
    }

    public PassageId Id => new(_other ?? "c" + _number.ToString("x12", CultureInfo.InvariantCulture));
}
