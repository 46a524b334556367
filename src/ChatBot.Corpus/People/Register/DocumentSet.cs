namespace ChatBot.Corpus.People.Register;

/// <summary>Documents by their positions, in four bytes each.</summary>
internal sealed class DocumentSet
{
    private readonly List<int> _documents = []; // sorted

    public int Count => _documents.Count;

    public IReadOnlyList<int> Documents => _documents;

    public bool Contains(int document) => _documents.BinarySearch(document) >= 0;

    public void Add(int document)
    {
        // Most come in the order of the corpus.
        if (_documents is [] || _documents[^1] < document) _documents.Add(document);
        else if (_documents.BinarySearch(document) is < 0 and var place) _documents.Insert(~place, document);
    }
}
