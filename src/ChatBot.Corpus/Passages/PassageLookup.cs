namespace ChatBot.Corpus.Passages;

/// <summary>Passages by id, in eight bytes a passage. Of several with the same id the first is found.</summary>
internal sealed class PassageLookup
{
    private readonly IReadOnlyList<Passage> _passages;
    private readonly int[] _slots; // a number and one; half of them free at least

    public PassageLookup(IReadOnlyList<Passage> passages)
    {
        _passages = passages;
        _slots = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(passages.Count * 2, 2))];
        for (var number = 0; number < passages.Count; number++)
        {
            ref var slot = ref SlotOf(passages[number].Packed);
            if (slot == 0) slot = number + 1;
        }
    }

    /// <summary>The passage's place; negative for none.</summary>
    public int Find(PassageId id) => SlotOf(new PackedId(id)) - 1;

    private ref int SlotOf(PackedId id)
    {
        var mask = _slots.Length - 1;
        for (var at = id.GetHashCode() & mask; ; at = (at + 1) & mask)
        {
            if (_slots[at] == 0 || _passages[_slots[at] - 1].Packed == id) return ref _slots[at];
        }
    }
}
