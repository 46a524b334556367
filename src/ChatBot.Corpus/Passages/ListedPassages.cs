namespace ChatBot.Corpus.Passages;

/// <summary>Finds passages of documents that are in memory; the list by id is made when somebody first asks.</summary>
internal sealed class ListedPassages(IReadOnlyList<Passage> passages) : IPassageLookup
{
    private readonly Lazy<ILookup<PassageId, Passage>> _byId = new(() => passages.ToLookup(passage => passage.Id));

    public IEnumerable<Passage> Find(PassageId id) => _byId.Value[id];
}
