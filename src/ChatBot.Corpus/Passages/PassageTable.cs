namespace ChatBot.Corpus.Passages;

/// <summary>The passages of some documents by id, in five to six bytes a passage. Of several with the same id the first is found.</summary>
internal sealed class PassageTable
{
    private readonly CorpusPassages _passages;
    private readonly int[] _slots; // a number and one; a quarter of them free at least

    public PassageTable(CorpusPassages passages)
    {
        _passages = passages;
        _slots = new int[(passages.Count / 3 * 4) + 4];
        PackedId[] ids = [.. passages.Ids()];
        Func<int, PackedId> idOf = number => ids[number];
        for (var number = 0; number < ids.Length; number++)
        {
            ref var slot = ref SlotOf(ids[number], idOf);
            if (slot == 0) slot = number + 1;
        }
    }

    public CorpusPassages Passages => _passages;

    /// <summary>The passage's place among these; negative for none.</summary>
    public int Find(PackedId id) => SlotOf(id, _passages.IdOf) - 1;

    /// <param name="idOf">The id of a passage by its number.</param>
    private ref int SlotOf(PackedId id, Func<int, PackedId> idOf)
    {
        // An id is a piece of a digest: its low 32 bits are as good as random.
        var at = (int)(((ulong)(uint)id.Number * (uint)_slots.Length) >> 32);
        while (_slots[at] != 0 && idOf(_slots[at] - 1) != id) at = at + 1 == _slots.Length ? 0 : at + 1;
        return ref _slots[at];
    }
}
