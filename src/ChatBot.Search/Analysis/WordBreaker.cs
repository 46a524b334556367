using System.Buffers;
using System.Text;

namespace ChatBot.Search.Analysis;

/// <summary>
/// Finds the words of a text, after Unicode's word boundaries (UAX #29) with three deviations that suit talks: "U.S." is one word,
/// "mid-term" is two, and a sign beside a number ("20%", "$5") is a word of its own.
/// </summary>
internal ref struct WordBreaker(ReadOnlySpan<char> text)
{
    /// <summary>Letters of an acronym; bounds the look ahead.</summary>
    private const int MaxAcronym = 10;

    private readonly ReadOnlySpan<char> _text = text;
    private int _next;
    private bool _insideQuotes;

    public int Start { get; private set; }

    public readonly int Length => _next - Start;

    public readonly ReadOnlySpan<char> Word => _text[Start.._next];

    public bool MoveNext()
    {
        while (_next < _text.Length)
        {
            var c = _text[_next];
            if (IsWordCharacter(_next))
            {
                Start = _next;
                _next = EndOfWord();
                return true;
            }
            if (IsSign(c))
            {
                Start = _next++;
                return true;
            }
            // An apostrophe before a word opens a quotation; then the one after a final "s" closes it and is no possessive.
            if (CharacterClasses.IsApostrophe(c)) _insideQuotes = _next + 1 < _text.Length && IsWordCharacter(_next + 1);
            _next++;
        }
        return false;
    }

    private readonly bool IsWordCharacter(int i) =>
        CharacterClasses.IsLetterOrDigit(_text[i])
        || (char.IsHighSurrogate(_text[i])
            && Rune.DecodeFromUtf16(_text[i..], out var rune, out _) == OperationStatus.Done
            && Rune.IsLetterOrDigit(rune));

    private readonly bool IsSign(char c) =>
        c == '%' ? _next > 0 && char.IsDigit(_text[_next - 1])
        : CharacterClasses.IsCurrency(c) && _next + 1 < _text.Length && char.IsDigit(_text[_next + 1]);

    private int EndOfWord()
    {
        if (CharacterClasses.IsIdeograph(_text[Start])) return Start + 1;
        var end = EndOfAcronym();
        if (end == 0) end = EndOfRun(Start);
        return AfterPossessive(end);
    }

    /// <summary>Single letters, each with a full stop but perhaps the last: "U.S.", "U.S", "a.m."; 0 where there are none.</summary>
    private readonly int EndOfAcronym()
    {
        int i = Start, letters = 0;
        while (letters < MaxAcronym && i + 1 < _text.Length && char.IsLetter(_text[i]) && _text[i + 1] == '.')
        {
            i += 2;
            letters++;
        }
        if (letters == 0) return 0;
        var lastLetter = i < _text.Length && char.IsLetter(_text[i]) && (i + 1 == _text.Length || !IsWordCharacter(i + 1));
        return lastLetter ? i + 1 : letters > 1 && (i == _text.Length || !IsWordCharacter(i)) ? i : 0;
    }

    private int EndOfRun(int start)
    {
        var i = start;
        while (i < _text.Length)
        {
            var c = _text[i];
            if (CharacterClasses.IsLetterOrDigit(c) && !CharacterClasses.IsIdeograph(c)) i++;
            else if (char.IsAscii(c) ? !JoinsAt(i, c) : !ContinuesAt(i, c)) break;
            else i += char.IsHighSurrogate(c) ? 2 : 1;
        }
        return i;
    }

    private readonly bool ContinuesAt(int i, char c) =>
        CharacterClasses.IsMark(c) || JoinsAt(i, c) || (char.IsHighSurrogate(c) && IsWordCharacter(i));

    /// <summary>Whether a sign between two word characters belongs to the word: "don't", "3.5", "1,000", "G-20".</summary>
    private readonly bool JoinsAt(int i, char c)
    {
        if (i == Start || i + 1 >= _text.Length) return false;
        char before = _text[i - 1], after = _text[i + 1];
        if (CharacterClasses.IsApostrophe(c)) return char.IsLetter(after) || (char.IsDigit(before) && char.IsDigit(after));
        if (c == '.') return char.IsDigit(before) && char.IsDigit(after);
        if (c == ',') return char.IsDigit(before) && IsThousandsGroup(i + 1);
        var afterLetters = i - Start <= 2 && char.IsLetter(before) && char.IsLetter(_text[Start]);
        return CharacterClasses.IsHyphen(c) && afterLetters && char.IsDigit(after);
    }

    private readonly bool IsThousandsGroup(int i)
    {
        var digits = 0;
        while (i < _text.Length && char.IsDigit(_text[i++])) digits++;
        return digits == 3;
    }

    private readonly int AfterPossessive(int end)
    {
        if (end >= _text.Length || !CharacterClasses.IsApostrophe(_text[end])) return end;
        var beforeS = end + 1 < _text.Length && _text[end + 1] is 's' or 'S';
        if (beforeS && (end + 2 == _text.Length || !IsWordCharacter(end + 2))) return end + 2;
        return _text[end - 1] is 's' or 'S' && !_insideQuotes ? end + 1 : end;
    }
}
