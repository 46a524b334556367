using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.People;
using ChatBot.Corpus.Talks;

namespace ChatBot.Corpus;

/// <summary>Everything that was read, at one moment. Immutable; a change of the folder makes another one.</summary>
public sealed class CorpusSnapshot
{
    private readonly CorpusPassages _passages;
    private readonly IPassageLookup _byId;
    private readonly Dictionary<string, int> _firstPassage;
    private readonly Dictionary<string, Document> _byPath;
    private readonly TalkFinder _talks;

    /// <summary>Puts documents together: orders them by path and finds people, talks and quotations across all of them.</summary>
    /// <param name="before">A snapshot that has some of the very same documents; the new one is the same with it, only sooner made.</param>
    /// <param name="passages">Finds passages of these documents, among others; null for a list made when it is needed.</param>
    public CorpusSnapshot(
        string folder, IEnumerable<Document> documents, IEnumerable<RefusedFile> refused, CorpusSnapshot? before = null, IPassageLookup? passages = null)
    {
        Folder = folder;
        Documents = [.. documents.OrderBy(document => document.Path, StringComparer.Ordinal)];
        Refused = [.. refused.OrderBy(file => file.Path, StringComparer.Ordinal)];
        _passages = new CorpusPassages(Documents);
        _byId = passages ?? new ListedPassages(_passages);
        _firstPassage = new Dictionary<string, int>(StringComparer.Ordinal);
        _byPath = Documents.ToDictionary(document => document.Path, StringComparer.Ordinal);
        var first = 0;
        foreach (var document in Documents)
        {
            _firstPassage[document.Path] = first;
            first += document.Passages.Count;
        }

        People = PeopleDirectory.Of(Documents, before?.People);
        _talks = new TalkFinder(Documents, People, before?._talks);
    }

    /// <summary>The snapshot that an earlier run had.</summary>
    public static CorpusSnapshot Restore(
        string folder, IReadOnlyList<Document> documents, IReadOnlyList<RefusedFile> refused,
        ReadOnlyMemory<byte> shared, Func<Document, ReadOnlyMemory<byte>?> findings, IPassageLookup? passages) =>
        new(folder, documents, refused, before: null, passages);

    /// <summary>The folder as it was given.</summary>
    public string Folder { get; }

    /// <summary>Ordered by path.</summary>
    public IReadOnlyList<Document> Documents { get; }

    /// <summary>Files that were left out, ordered by path.</summary>
    public IReadOnlyList<RefusedFile> Refused { get; }

    /// <summary>All documents' passages, document after document; a passage's position here is its number in the index.</summary>
    public IReadOnlyList<Passage> Passages => _passages;

    public PeopleDirectory People { get; }

    /// <summary>Ordered by document, then by where they stand in it.</summary>
    public IReadOnlyList<Talk> Talks => _talks.Talks;

    /// <summary>The position in <see cref="Passages"/> of the document's first passage.</summary>
    public int FirstPassageOf(Document document) => _firstPassage[document.Path];

    /// <summary>The position of a passage in <see cref="Passages"/>.</summary>
    public int NumberOf(Passage passage) => _firstPassage[passage.DocumentPath] + passage.Ordinal;

    /// <summary>The passage of that id; the first of several.</summary>
    public Passage? Find(PassageId id) => _byId.Find(id).Where(IsHere).MinBy(NumberOf);

    public Document DocumentOf(Passage passage) => _byPath[passage.DocumentPath];

    private bool IsHere(Passage passage) => _byPath.TryGetValue(passage.DocumentPath, out var document) && document.Passages[passage.Ordinal] == passage;
}
