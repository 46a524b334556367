using ChatBot.Search.Analysis;

namespace ChatBot.Search.Postings;

/// <summary>
/// Every spelling met while building, with its term's number: analysis runs once a spelling, not once an occurrence. A table of its own,
/// because this lookup is most of the time that a build takes: hash, number and place of the letters stand side by side.
/// </summary>
internal sealed class SurfaceForms(TermDictionary terms)
{
    public const int StopWord = -1;

    private readonly Dictionary<string, int> _termOfFolded = new(StringComparer.Ordinal);
    private Slot[] _slots = new Slot[1024]; // a power of two, half of it free at least
    private char[] _letters = new char[8192];
    private int _letterCount;
    private int _count;

    /// <summary>Folded words, stop words left out, with their terms' numbers.</summary>
    public IReadOnlyDictionary<string, int> Folded => _termOfFolded;

    public int Term(ReadOnlySpan<char> surface)
    {
        if (surface.Length > WordNormalizer.MaxLength) surface = surface[..WordNormalizer.MaxLength];
        var hash = SurfaceHash.Of(surface);
        var mask = _slots.Length - 1;
        for (var at = (int)hash & mask; ; at = at + 1 & mask)
        {
            ref readonly var slot = ref _slots[at];
            if (slot.Length == 0) return Add(surface, hash);
            if (slot.Hash == hash && surface.SequenceEqual(_letters.AsSpan(slot.Start, slot.Length))) return slot.Term;
        }
    }

    private int Add(ReadOnlySpan<char> surface, uint hash)
    {
        if (++_count * 2 > _slots.Length) Grow();
        var word = WordNormalizer.Normalize(surface);
        var term = word.IsStopWord ? StopWord : terms.FindOrAdd(word.Term);
        if (!word.IsStopWord) _termOfFolded.TryAdd(word.Folded, term);
        Place(_slots, new Slot(hash, Keep(surface), surface.Length, term));
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
        var at = (int)slot.Hash & (slots.Length - 1);
        while (slots[at].Length > 0) at = at + 1 & (slots.Length - 1);
        slots[at] = slot;
    }

    private readonly record struct Slot(uint Hash, int Start, int Length, int Term);
}
