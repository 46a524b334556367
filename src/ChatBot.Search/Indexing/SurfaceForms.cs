using ChatBot.Search.Analysis;
using ChatBot.Search.Terms;

namespace ChatBot.Search.Indexing;

/// <summary>
/// Every spelling met while building, with its term's number: analysis runs once a spelling, not once an occurrence. A table of its own,
/// because this lookup is most of the time that a build takes: short words are told apart by their keys alone, beside which number and count stand.
/// </summary>
internal sealed class SurfaceForms(TermDictionary terms, Spellings spellings)
{
    public const int StopWord = -1;
    private const int LengthBits = 7; // for up to WordNormalizer.MaxLength

    private Slot[] _slots = new Slot[1024]; // a power of two, half of it free at least
    private char[] _letters = new char[8192];
    private int _letterCount;
    private int _count;

    /// <summary>Adds how often each spelling was met; stop words have none.</summary>
    public void AddCounts(int[] counts)
    {
        foreach (ref readonly var slot in _slots.AsSpan())
        {
            if (slot.Length > 0 && slot.Term != StopWord) counts[slot.Spelling] += slot.Count;
        }
    }

    /// <param name="times">How often the word stands here.</param>
    public int Term(ReadOnlySpan<char> surface, int times)
    {
        if (surface.Length > WordNormalizer.MaxLength) surface = surface[..WordNormalizer.MaxLength];
        var key = SurfaceKey.Of(surface);
        var mask = _slots.Length - 1;
        for (var at = SurfaceKey.Mixed(key) & mask; ; at = at + 1 & mask)
        {
            ref var slot = ref _slots[at];
            if (slot.Length == 0) return Add(surface, key, times);
            if (slot.Key != key || !(SurfaceKey.IsWhole(key) || surface.SequenceEqual(_letters.AsSpan(slot.Start, slot.Length)))) continue;
            slot.Count += times;
            return slot.Term;
        }
    }

    private int Add(ReadOnlySpan<char> surface, ulong key, int times)
    {
        if (++_count * 2 > _slots.Length) Grow();
        var word = WordNormalizer.Normalize(surface);
        var term = word.IsStopWord ? StopWord : terms.FindOrAdd(word.Term);
        var spelling = word.IsStopWord ? 0 : spellings.Number(word.Folded, term);
        var start = SurfaceKey.IsWhole(key) ? 0 : Keep(surface);
        Place(_slots, new Slot { Key = key, Start = start, Term = term, LengthAndSpelling = (uint)(spelling << LengthBits | surface.Length), Count = times });
        return term;
    }

    private int Keep(ReadOnlySpan<char> surface)
    {
        if (surface.Length > _letters.Length - _letterCount) Array.Resize(ref _letters, _letters.Length * 2);
        surface.CopyTo(_letters.AsSpan(_letterCount));
        _letterCount += surface.Length;
        return _letterCount - surface.Length;
    }

    private void Grow()
    {
        var slots = new Slot[_slots.Length * 2];
        foreach (var slot in _slots)
        {
            if (slot.Length > 0) Place(slots, slot);
        }
        _slots = slots;
    }

    private static void Place(Slot[] slots, in Slot slot)
    {
        var at = SurfaceKey.Mixed(slot.Key) & (slots.Length - 1);
        while (slots[at].Length > 0) at = at + 1 & (slots.Length - 1);
        slots[at] = slot;
    }

    private struct Slot
    {
        public ulong Key;
        public int Start; // of the letters of a word that its key does not hold
        public int Term;
        public int Count;
        public uint LengthAndSpelling;

        public readonly int Length => (int)(LengthAndSpelling & (1 << LengthBits) - 1);

        public readonly int Spelling => (int)(LengthAndSpelling >> LengthBits);
    }
}
