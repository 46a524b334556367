using System.Globalization;
using System.Text;

namespace ChatBot.Evidence.Tokens;

/// <summary>
/// A text as the vocabulary was made: lower case, without accents and control characters, a space around every sign and ideograph. Knows where each
/// character stood. This is BERT's uncased normalization; the tokenizer's own leaves accents on and joins the words of two lines.
/// </summary>
internal sealed class NormalizedText
{
    private readonly StringBuilder _text = new();
    private readonly List<(int Start, int End)> _places = [];

    private NormalizedText()
    {
    }

    public int Length => _text.Length;

    /// <param name="limit">Reads until it has this many characters.</param>
    public static NormalizedText Of(ReadOnlySpan<char> text, int limit)
    {
        var normalized = new NormalizedText();
        for (var at = 0; at < text.Length && normalized.Length < limit;)
        {
            var isValid = Rune.DecodeFromUtf16(text[at..], out var character, out var length) == System.Buffers.OperationStatus.Done;
            if (isValid) normalized.Add(character, at, at + length);
            at += length;
        }
        return normalized;
    }

    public int StartOf(int at) => _places[at].Start;

    public int EndOf(int at) => _places[at].End;

    public bool IsSpace(int at) => _text[at] == ' ';

    public override string ToString() => _text.ToString();

    private void Add(Rune character, int start, int end)
    {
        if (IsSpace(character))
        {
            Append(' ', start, end);
        }
        else if (IsMark(character))
        {
            Extend(start, end);
        }
        else if (IsWordOfItsOwn(character))
        {
            Append(' ', start, start);
            AppendLetters(character, start, end);
            Append(' ', end, end);
        }
        else if (!IsIgnored(character))
        {
            AppendLetters(character, start, end);
        }
    }

    private void AppendLetters(Rune character, int start, int end)
    {
        if (Decomposition.Of(character) is { } letters)
        {
            foreach (var letter in letters.EnumerateRunes()) AppendLowered(letter, start, end);
        }
        else
        {
            AppendLowered(character, start, end);
        }
    }

    private void AppendLowered(Rune character, int start, int end)
    {
        Span<char> units = stackalloc char[2];
        foreach (var unit in units[..Rune.ToLowerInvariant(character).EncodeToUtf16(units)]) Append(unit, start, end);
    }

    private void Append(char unit, int start, int end)
    {
        _text.Append(unit);
        _places.Add((start, end));
    }

    /// <summary>An accent behind its letter belongs to it: whoever quotes the one quotes the other.</summary>
    private void Extend(int start, int end)
    {
        for (var at = _places.Count - 1; at >= 0 && _places[at].End == start; at--)
        {
            if (_places[at].Start < start) _places[at] = (_places[at].Start, end);
        }
    }

    private static bool IsSpace(Rune character) => character.Value is '\t' or '\n' or '\r' or 0x85
        || Rune.GetUnicodeCategory(character) is UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static bool IsMark(Rune character) => character.Value >= 0x300 && Rune.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark;

    private static bool IsIgnored(Rune character) => character.Value is 0 or 0xFFFD
        || Rune.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    private static bool IsWordOfItsOwn(Rune character) => character.IsAscii
        ? char.IsAsciiLetterOrDigit((char)character.Value) is false && character.Value is > ' ' and < 0x7F
        : Rune.IsPunctuation(character) || IsIdeograph(character.Value);

    /// <summary>The blocks that BERT takes for Chinese characters.</summary>
    private static bool IsIdeograph(int value) => value is (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x20000 and <= 0x2A6DF)
        or (>= 0x2A700 and <= 0x2CEAF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x2F800 and <= 0x2FA1F);
}
