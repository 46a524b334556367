using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Findings;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.People;
using ChatBot.Corpus.Talks;

namespace ChatBot.Corpus;

/// <summary>Everything that was read, at one moment. Immutable; a change of the folder makes another one.</summary>
public sealed class CorpusSnapshot
{
    private readonly CorpusPassages _passages;
    private readonly Func<PassageId, IEnumerable<Passage>> _withId;
    private readonly Dictionary<string, int> _firstPassage;
    private readonly Dictionary<string, Document> _byPath;
    private readonly TalkFinder _talks;

    /// <summary>Puts documents together: orders them by path and finds people, talks and quotations across all of them.</summary>
    /// <param name="before">A snapshot that has some of the very same documents; the new one is the same with it, only sooner made.</param>
    /// <param name="store">
    /// Where the documents lie: it finds passages by id, and knows what <see cref="WordsOf"/> gave of a document that a later snapshot
    /// does not have any
    /// more. Null where they are in memory.
    /// </param>
    public CorpusSnapshot(
        string folder, IEnumerable<Document> documents, IEnumerable<RefusedFile> refused, CorpusSnapshot? before = null, IDocumentStore? store = null)
        : this(
            folder,
            documents,
            refused,
            store,
            all => PeopleDirectory.Of(all, before?.People, store is null ? null : store.WordsOf),
            (all, people) => before?._talks.Again(all, people) ?? TalkFinder.Of(all, people, known: static _ => null))
    {
    }

    private CorpusSnapshot(
        string folder,
        IEnumerable<Document> documents,
        IEnumerable<RefusedFile> refused,
        IDocumentStore? store,
        Func<IReadOnlyList<Document>, PeopleDirectory> peopleOf,
        Func<IReadOnlyList<Document>, PeopleDirectory, TalkFinder> talksOf)
    {
        Folder = folder;
        Documents = [.. documents.OrderBy(document => document.Path, StringComparer.Ordinal)];
        Refused = [.. refused.OrderBy(file => file.Path, StringComparer.Ordinal)];
        _passages = new CorpusPassages(Documents);
        var byId = new Lazy<ILookup<PassageId, Passage>>(() => _passages.ToLookup(passage => passage.Id));
        _withId = store is null ? id => byId.Value[id] : store.Find;
        _firstPassage = new Dictionary<string, int>(StringComparer.Ordinal);
        _byPath = Documents.ToDictionary(document => document.Path, StringComparer.Ordinal);
        var first = 0;
        foreach (var document in Documents)
        {
            _firstPassage[document.Path] = first;
            first += document.Passages.Count;
        }

        People = peopleOf(Documents);
        _talks = talksOf(Documents, People);
    }

    /// <summary>
    /// The snapshot whose findings these are, without reading any passage's text. A document of which something is missing or damaged
    /// is looked at anew, and all are where the shared findings are damaged.
    /// </summary>
    /// <param name="documents">Those of the snapshot whose findings these are.</param>
    /// <param name="findings">
    /// Reads what <see cref="FindingsOf"/> gave; asked twice for each document, from any thread. Null where there is nothing.
    /// </param>
    /// <param name="store">Where the documents lie.</param>
    /// <param name="lookedAtAnew">Documents whose findings were not, or not all, had from the bytes.</param>
    public static CorpusSnapshot Restore(
        string folder,
        IEnumerable<Document> documents,
        IEnumerable<RefusedFile> refused,
        SharedFindings shared,
        Func<Document, ReadOnlyMemory<byte>?> findings,
        IDocumentStore store,
        out IReadOnlyList<Document> lookedAtAnew)
    {
        if (Stored(shared, findings) is not { } stored)
        {
            var anew = new CorpusSnapshot(folder, documents, refused, before: null, store);
            lookedAtAnew = anew.Documents;
            return anew;
        }

        var restored = new CorpusSnapshot(
            folder,
            documents,
            refused,
            store,
            all => PeopleDirectory.Restored(all, stored, store.WordsOf),
            (all, people) => TalkFinder.Of(all, people, document => stored.TalksOf(document, people)));
        lookedAtAnew = [.. restored.Documents.Where(stored.IsLacking)];
        return restored;
    }

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
    public Passage? Find(PassageId id) => _withId(id).Where(IsHere).MinBy(NumberOf);

    public Document DocumentOf(Passage passage) => _byPath[passage.DocumentPath];

    /// <summary>What findings of all documents rest on.</summary>
    public SharedFindings Shared() => new(SharedFindings.WordsOf(People.Harvest.Cases), RestOfShared());

    /// <summary><see cref="SharedFindings.Rest"/> alone, which is small.</summary>
    public ReadOnlyMemory<byte> RestOfShared() => SharedFindings.RestOf(People.Harvest.Cases, People.Register);

    /// <summary>Whether <see cref="SharedFindings.Words"/> of both is the same, so that it need not be written again.</summary>
    public bool HasWordsOf(CorpusSnapshot before) => People.Harvest.Cases.CountAsIn(before.People.Harvest.Cases);

    /// <summary>What was found in a document of this snapshot.</summary>
    public ReadOnlyMemory<byte> FindingsOf(Document document) =>
        DocumentFindings.BytesOf(document, People.Harvest.Of(document), People.Count.Of(document), _talks.Of(document), People.KeyOf);

    /// <summary>
    /// What a later snapshot needs to know of a document that it does not have any more. Depends on the document alone; reads its
    /// passages.
    /// </summary>
    public static ReadOnlyMemory<byte> WordsOf(Document document) => DocumentWords.BytesOf(document);

    /// <summary>The documents of this snapshot for which <see cref="FindingsOf"/> is not what it was before.</summary>
    /// <param name="before">Null for all documents.</param>
    public IReadOnlyList<Document> ChangedSince(CorpusSnapshot? before)
    {
        if (before is null) return Documents;
        var known = before.Documents.ToHashSet();
        var moved = new HashSet<Person>(People.People.Where(HasMoved), ReferenceEqualityComparer.Instance);
        return [.. Documents.AsParallel().AsOrdered().Where(document => !known.Contains(document) || IsChanged(document, before, moved))];

        bool HasMoved(Person person) => before.People.KeyOf(person) is { } key && key != People.KeyOf(person);
    }

    /// <param name="moved">People whose keys are others now.</param>
    private bool IsChanged(Document document, CorpusSnapshot before, HashSet<Person> moved)
    {
        var isSame = ReferenceEquals(People.Harvest.Of(document), before.People.Harvest.Of(document))
            && ReferenceEquals(People.Count.Of(document), before.People.Count.Of(document))
            && ReferenceEquals(_talks.Of(document), before._talks.Of(document))
            && _talks.Of(document).Notes?.Names(moved) != true;
        return !isSame && !FindingsOf(document).Span.SequenceEqual(before.FindingsOf(document).Span);
    }

    private static StoredFindings? Stored(SharedFindings shared, Func<Document, ReadOnlyMemory<byte>?> findings)
    {
        try
        {
            return new StoredFindings(shared, findings);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private bool IsHere(Passage passage) => _byPath.TryGetValue(passage.DocumentPath, out var document) && document.Passages[passage.Ordinal] == passage;
}
