using System.Buffers;

namespace ChatBot.Search.Analysis.Stemming;

/// <summary>
/// A word on its way to its stem, with the regions the description calls R1 and R2. A "y" that is a consonant is written "Y".
/// </summary>
internal ref struct StemmedWord
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private readonly Span<char> _buffer;
    private int _length;
    private readonly int _r1;
    private readonly int _r2;

    public StemmedWord(Span<char> buffer, int length)
    {
        _buffer = buffer;
        _length = length;
        MarkConsonantY();
        _r1 = StemExceptions.FirstRegion(Letters) is var start && start > 0 ? start : RegionAfter(0);
        _r2 = RegionAfter(_r1);
    }

    public readonly ReadOnlySpan<char> Letters => _buffer[.._length];

    public readonly int Length => _length;

    public readonly char Last => _buffer[_length - 1];

    public readonly bool EndsWith(ReadOnlySpan<char> ending) => Letters.EndsWith(ending);

    public readonly bool InR1(int endingLength) => _length - endingLength >= _r1;

    public readonly bool InR2(int endingLength) => _length - endingLength >= _r2;

    public void Drop(int letters) => _length -= letters;

    public void Replace(int dropped, ReadOnlySpan<char> ending)
    {
        _length -= dropped;
        ending.CopyTo(_buffer[_length..]);
        _length += ending.Length;
    }

    public readonly bool HasVowelBefore(int end) => _buffer[..Math.Max(end, 0)].IndexOfAny(Vowels) >= 0;

    public readonly bool IsVowelAt(int i) => _buffer[i] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    /// <summary>
    /// Whether the letters before <paramref name="end"/> end in a short syllable: consonant, vowel, consonant but w, x, Y; or a vowel and a
    /// consonant that are all.
    /// </summary>
    public readonly bool EndsInShortSyllable(int end)
    {
        if (end == 2) return IsVowelAt(0) && !IsVowelAt(1);
        return end >= 3 && !IsVowelAt(end - 3) && IsVowelAt(end - 2) && !IsVowelAt(end - 1) && _buffer[end - 1] is not ('w' or 'x' or 'Y');
    }

    public readonly bool IsShort => _r1 >= _length && EndsInShortSyllable(_length);

    public readonly bool EndsInDouble =>
        _length > 1 && _buffer[_length - 1] == _buffer[_length - 2] && Last is 'b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't';

    public readonly int Finish()
    {
        _buffer[.._length].Replace('Y', 'y');
        return _length;
    }

    private readonly void MarkConsonantY()
    {
        for (var i = 0; i < _length; i++)
        {
            if (_buffer[i] == 'y' && (i == 0 || IsVowelAt(i - 1))) _buffer[i] = 'Y';
        }
    }

    /// <summary>Where the region after the first consonant that follows a vowel begins.</summary>
    private readonly int RegionAfter(int start)
    {
        for (var i = start + 1; i < _length; i++)
        {
            if (!IsVowelAt(i) && IsVowelAt(i - 1)) return i + 1;
        }
        return _length;
    }
}
