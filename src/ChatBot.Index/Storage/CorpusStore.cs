using System.Globalization;
using ChatBot.Corpus;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Reading.Living;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using IODirectory = System.IO.Directory;
using LuceneDirectory = Lucene.Net.Store.Directory;
using Document = ChatBot.Corpus.Documents.Document;

namespace ChatBot.Index.Storage;

/// <summary>
/// A folder's documents in a Lucene index: on disk from one run to the next where something can be written, else in memory. Passages are
/// written when
/// their document is read; what is answered from is what was committed last, whole, whenever the process ends.
/// </summary>
/// <remarks>
/// A document's passages follow each other in blocks, each with one more Lucene document at its end that says whose they are. A file that
/// is read anew
/// holds documents with new numbers, so that the ones before stay until the commit. One that is left out of a snapshot, or deleted, still
/// lies in
/// its segment; a snapshot counts only what it numbers.
/// </remarks>
public sealed class CorpusStore : IReadingStore, IDocumentStore, IDisposable
{
    /// <summary>Passages of so many bytes may wait in memory until they are read from the index.</summary>
    private const int MostPending = 8 << 20;

    private readonly System.Threading.Lock _gate = new();
    private readonly Dictionary<long, Document> _documents = [];
    private readonly Dictionary<Document, Entry> _entries = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, FileReading> _committed = new(StringComparer.Ordinal);
    private readonly List<Document> _pending = [];
    private readonly ReadersInUse _readers = new();
    private readonly MergeTroubles _merges;

    private LuceneDirectory _directory;
    private IndexWriter _writer;
    private DirectoryReader _written;
    private DirectoryReader? _base; // of another process, or of a run before this one, that is not written to
    private IndexReader _all;
    private CorpusSnapshot? _found; // whose findings are committed
    private IReadOnlyList<Document> _lookedAtAnew = []; // and those of which they are not
    private long _lastNumber;
    private long _pendingBytes;
    private bool _isWhole; // nothing was written since the last commit but supplements
    private bool _hasSupplements; // that are not committed
    private IReadOnlyList<byte[]> _inherited = []; // supplements of an index of another version

    private CorpusStore(LuceneDirectory directory, IndexWriter writer, DirectoryReader? unwritten, MergeTroubles merges, StoreState state)
    {
        (_directory, _writer, _base, _merges, State) = (directory, writer, unwritten, merges, state);
        _written = writer.GetReader(applyAllDeletes: true);
        _all = Together();
    }

    public StoreState State { get; private set; }

    public IDocumentStore Documents => this;

    /// <param name="stateFolder">Where the program keeps what outlives a run; null for nowhere.</param>
    /// <param name="corpusFolder">Whose documents these are.</param>
    public static CorpusStore Open(string? stateFolder, string corpusFolder, StoreAccess access)
    {
        if (stateFolder is null) return InMemory(unwritten: null, new StoreState(null, 0, null, IsLocked: false, Failure: null));
        var folder = StoreFolder.Of(stateFolder, corpusFolder);
        return access == StoreAccess.Keep ? Keep(stateFolder, folder, StoreFolder.Open) : Use(folder, isLocked: false);
    }

    /// <summary>
    /// Whether another process is making the first index of these documents. Whoever does not wait for it reads all of them a second time,
    /// in memory.
    /// </summary>
    public static bool IsFirstBeingWritten(string? stateFolder, string corpusFolder) =>
        stateFolder is not null && StoreFolder.IsFirstBeingWritten(StoreFolder.Of(stateFolder, corpusFolder));

    /// <summary>Begins or goes on with an index on a disk of the caller's.</summary>
    internal static CorpusStore Keep(string stateFolder, string folder, Func<string, LuceneDirectory> disk)
    {
        try
        {
            IODirectory.CreateDirectory(folder);
            StoreFolder.DeleteFormer(stateFolder);
            var directory = disk(folder);
            var (damage, isLocked, supplements) = StoreFolder.Prepare(folder, directory);
            if (isLocked) return Use(folder, isLocked);
            var merges = new MergeTroubles();
            var state = new StoreState(folder, Restored: 0, damage, IsLocked: false, Failure: null);
            return new CorpusStore(directory, Writing.To(directory, merges), unwritten: null, merges, state) { _inherited = supplements };
        }
        catch (LockObtainFailedException)
        {
            return Use(folder, isLocked: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return InMemory(unwritten: null, new StoreState(null, 0, null, IsLocked: false, problem.Message));
        }
    }

    /// <summary>A store in memory that has the documents of a corpus which was read without one.</summary>
    public static CorpusStore Of(CorpusSnapshot corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var store = InMemory();
        foreach (var document in corpus.Documents) store.Take(document);
        store.Settle();
        return store;
    }

    /// <summary>Nothing outlives this.</summary>
    public static CorpusStore InMemory() => Open(stateFolder: null, corpusFolder: "", StoreAccess.Keep);

    /// <inheritdoc/>
    public KeptCorpus? Restore()
    {
        lock (_gate)
        {
            if (_base is null && _written.MaxDoc == 0) return null;
            try
            {
                var restored = new StoredCorpus(_all).Read(StoreFolder.WrittenAt((_base ?? _written).IndexCommit));
                foreach (var (number, document, passages) in restored.Documents) Register(number, document, passages);
                foreach (var file in restored.Corpus.Files) _committed.Add(file.File.Path, file);
                _lastNumber = restored.Documents.Count == 0 ? 0 : restored.Documents.Max(stored => stored.Number);
                State = State with { Restored = restored.Corpus.Files.Count };
                _isWhole = true;
                return restored.Corpus;
            }
            catch (Exception problem) when (Damage.IsSignOf(problem))
            {
                State = State with { Damage = problem.Message };
                Forget();
                return null;
            }
        }
    }

    /// <inheritdoc/>
    public void Restored(CorpusSnapshot corpus, IReadOnlyList<Document> lookedAtAnew)
    {
        lock (_gate) (_found, _lookedAtAnew) = (corpus, lookedAtAnew);
    }

    /// <inheritdoc/>
    ReadOnlyMemory<byte>? IDocumentStore.WordsOf(Document document)
    {
        lock (_gate)
        {
            if (!_entries.TryGetValue(document, out var entry)) return null;
            var name = NumberTerm(StoredNames.WordsIn, entry.Number);
            foreach (var leaf in _all.Leaves)
            {
                if (leaf.AtomicReader.GetTermDocsEnum(name) is { } found && found.NextDoc() is var at && at != DocIdSetIterator.NO_MORE_DOCS)
                    return Records.Read(leaf.AtomicReader, at);
            }

            return null;
        }
    }

    /// <inheritdoc/>
    public void Take(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        long number;
        lock (_gate)
        {
            // Known before it is written: should the disk fail meanwhile, it is among those that are written again.
            number = ++_lastNumber;
            _isWhole = false;
            Register(number, document, new IndexedPassages(document.Passages.Count));
        }

        Write(number, document);
        var bytes = document.Passages.Sum(passage => (long)passage.Text.Length * sizeof(char));
        lock (_gate)
        {
            _pending.Add(document);
            _pendingBytes += bytes;
            if (_pendingBytes > MostPending) Settle();
        }
    }

    /// <inheritdoc/>
    public void Settle()
    {
        lock (_gate)
        {
            OnDisk(() =>
            {
                if (DirectoryReader.OpenIfChanged(_written, _writer, applyAllDeletes: true) is not { } newer) return;
                _readers.Supersede(_written);
                _written = newer;
                _all = Together();
            });
            Locate();
            var arrived = _pending.FindAll(document => _entries[document].Passages.IsComplete);
            foreach (var document in arrived) document.Passages.MoveTo(_entries[document].Passages);
            _pending.RemoveAll(arrived.Contains);
            if (_pending.Count == 0) _pendingBytes = 0;
            _readers.CloseUnused();
        }
    }

    /// <summary>The index over a snapshot of what was settled.</summary>
    public PassageIndex IndexOf(CorpusSnapshot corpus, PassageIndexOptions options)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        lock (_gate)
        {
            var (blocks, number) = (new List<PassageBlock>(), 0);
            foreach (var document in corpus.Documents)
            {
                foreach (var place in _entries[document].Passages.Places)
                {
                    blocks.Add(new PassageBlock(place.Base + place.First, number, place.Count));
                    number += place.Count;
                }
            }

            var index = PassageIndex.Open(_all, new PassageNumbers(blocks), options);
            _readers.Use(_written, index);
            return index;
        }
    }

    /// <inheritdoc/>
    IEnumerable<Passage> IDocumentStore.Find(PassageId id)
    {
        lock (_gate)
        {
            var found = new List<Passage>();
            foreach (var leaf in _all.Leaves)
            {
                if (leaf.AtomicReader.GetTermDocsEnum(new Term(StoredNames.Id, id.Value)) is not { } documents) continue;
                while (documents.NextDoc() is var at && at != DocIdSetIterator.NO_MORE_DOCS)
                {
                    if (PassageAt(leaf.AtomicReader, at) is { } passage) found.Add(passage);
                }
            }

            return found;
        }
    }

    /// <summary>
    /// Keeps what another room has made of a part of a document, in the place of what was kept for it before. It goes with the document,
    /// and lasts from the next commit on. Where nothing is kept, or the document is gone, this does nothing.
    /// </summary>
    public void Supplement(Document document, int part, ReadOnlyMemory<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(document);
        lock (_gate)
        {
            if (!IsKept || !_entries.TryGetValue(document, out var entry)) return;
            OnDisk(() => Writing.Supplement(_writer, entry.Number, part, bytes));
            _hasSupplements = true;
        }
    }

    /// <summary>
    /// Tells all supplements that lie in the index, those of documents among them that are gone and were not yet at the last commit. What
    /// was supplemented since the last <see cref="Settle"/> may be missing. Until the first commit after the program has changed, those of
    /// the index before are told too: whoever made them knows whether they are still of use.
    /// </summary>
    /// <param name="take">
    /// Given the document, which is null for an index before, the part and the bytes, which it may keep. Must not call the store.
    /// </param>
    public void ReadSupplements(Action<Document?, int, ReadOnlyMemory<byte>> take)
    {
        ArgumentNullException.ThrowIfNull(take);
        lock (_gate)
        {
            try
            {
                foreach (var leaf in _all.Leaves) ReadSupplements(leaf.AtomicReader, take);
                for (var part = 0; part < _inherited.Count; part++) take(null, part, _inherited[part]);
            }
            catch (Exception problem) when (Damage.IsSignOf(problem))
            {
                // What cannot be read is made again by whoever made it.
                State = State with { Damage = problem.Message };
            }
        }
    }

    /// <summary>What was supplemented outlives the process from now on. Never makes a document last that was not committed.</summary>
    public void CommitSupplements()
    {
        lock (_gate)
        {
            if (!_hasSupplements || !_isWhole || !IsKept) return;
            OnDisk(() =>
            {
                // With the data of the last commit: whatever was written to the folder since then is still to be looked at.
                _writer.Commit();
                _hasSupplements = false;
                ThrowIfMergeFailed();
            });
        }
    }

    /// <inheritdoc/>
    public void Commit(IReadOnlyCollection<FileReading> files, CorpusSnapshot corpus)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(corpus);
        lock (_gate)
        {
            var live = files.SelectMany(file => file.Contents.Documents).ToHashSet<Document>(ReferenceEqualityComparer.Instance);
            foreach (var (document, entry) in _entries.Where(entry => !live.Contains(entry.Key)).ToList())
            {
                string[] fields = [StoredNames.Document, StoredNames.FoundIn, StoredNames.WordsIn, StoredNames.SupplementOf];
                _writer.DeleteDocuments(Array.ConvertAll(fields, field => NumberTerm(field, entry.Number)));
                _entries.Remove(document);
                _documents.Remove(entry.Number);
            }

            if (_base is null && State is { Folder: not null, Failure: null }) OnDisk(() => Write(files, corpus));
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            try
            {
                // Closing would commit what nobody has said to be whole.
                _writer.Rollback();
            }
            catch (Exception problem) when (problem is IOException or ObjectDisposedException)
            {
                // What was committed stands.
            }

            _written.Dispose();
            _readers.Dispose();
            _base?.Dispose();
            _directory.Dispose();
        }
    }

    /// <summary>Whether what is written outlives the process.</summary>
    private bool IsKept => _directory is not RAMDirectory;

    private static CorpusStore Use(string folder, bool isLocked)
    {
        var state = new StoreState(null, 0, Damage: null, isLocked, Failure: null);
        try
        {
            return InMemory(StoreFolder.OpenCommitted(folder), state with { Folder = folder });
        }
        catch (Exception problem) when (Damage.IsSignOf(problem) || problem is UnauthorizedAccessException)
        {
            return InMemory(unwritten: null, state with { Damage = problem.Message });
        }
    }

    private static CorpusStore InMemory(DirectoryReader? unwritten, StoreState state)
    {
        var (directory, merges) = (new RAMDirectory(), new MergeTroubles());
        return new CorpusStore(directory, Writing.To(directory, merges), unwritten, merges, state);
    }

    private static Term NumberTerm(string field, long number) => new(field, number.ToString(CultureInfo.InvariantCulture));

    private void Register(long number, Document document, IndexedPassages passages)
    {
        _documents.Add(number, document);
        _entries.Add(document, new Entry(number, passages));
    }

    /// <summary>Writes the passages of a document; again to memory where the disk fails.</summary>
    private void Write(long number, Document document)
    {
        while (true)
        {
            var writer = _writer;
            try
            {
                Writing.Add(writer, number, document);
                return;
            }
            catch (Exception problem) when (IsOfDisk(problem))
            {
                lock (_gate)
                {
                    if (writer == _writer) HoldInMemory(problem);
                }
            }
        }
    }

    private void Write(IReadOnlyCollection<FileReading> files, CorpusSnapshot corpus)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            paths.Add(file.File.Path);
            if (_committed.TryGetValue(file.File.Path, out var known) && ReferenceEquals(known, file)) continue;
            var record = FileRecord.Write(file, document => _entries[document].Number);
            Writing.Update(_writer, StoredNames.File, new Term(StoredNames.Path, file.File.Path), record);
        }

        foreach (var gone in _committed.Keys.Where(path => !paths.Contains(path))) _writer.DeleteDocuments(new Term(StoredNames.Path, gone));
        foreach (var document in corpus.ChangedSince(_found).Concat(_lookedAtAnew).Distinct())
        {
            var number = _entries[document].Number;
            Writing.Update(_writer, StoredNames.Findings, NumberTerm(StoredNames.FoundIn, number), corpus.FindingsOf(document), number);
        }

        if (_found is null || !corpus.HasWordsOf(_found)) Write(StoredNames.CorpusWords, corpus.Shared().Words);
        Write(StoredNames.Corpus, corpus.RestOfShared());
        _writer.SetCommitData(StoreFolder.CommitData(TimeProvider.System.GetUtcNow()));
        _writer.Commit();
        _committed.Clear();
        foreach (var file in files) _committed.Add(file.File.Path, file);
        (_found, _lookedAtAnew, _isWhole, _hasSupplements) = (corpus, [], true, false);
        _inherited = [];
        ThrowIfMergeFailed();
    }

    private void ThrowIfMergeFailed()
    {
        if (_merges.Last is { } problem) throw new IOException(problem.Message, problem);
    }

    private void Write(string about, ReadOnlyMemory<byte> bytes) =>
        Writing.Update(_writer, about, new Term(StoredNames.Only, about), bytes);

    private void ReadSupplements(AtomicReader segment, Action<Document?, int, ReadOnlyMemory<byte>> take)
    {
        var (numbers, parts) = (segment.GetNumericDocValues(StoredNames.Number), segment.GetNumericDocValues(StoredNames.Part));
        foreach (var at in LiveDocuments.About(segment, StoredNames.Supplement))
        {
            if (_documents.TryGetValue(numbers.Get(at), out var document)) take(document, (int)parts.Get(at), Records.Read(segment, at));
        }
    }

    private void OnDisk(Action action)
    {
        try
        {
            action();
        }
        catch (Exception problem) when (State is { Folder: not null, Failure: null } && IsOfDisk(problem))
        {
            HoldInMemory(problem);
        }
    }

    private bool IsOfDisk(Exception problem) =>
        problem is IOException or UnauthorizedAccessException || (problem is ObjectDisposedException && State.Failure is not null);

    /// <summary>
    /// The disk is full, or is not ours any more: what was committed is read from it for as long as that goes, and everything since is
    /// held in memory.
    /// </summary>
    private void HoldInMemory(Exception problem)
    {
        if (State.Failure is not null || State.Folder is not { } folder) throw new IOException(problem.Message, problem);
        State = State with { Failure = problem.Message };
        try
        {
            _writer.Rollback();
        }
        catch (Exception other) when (other is IOException or ObjectDisposedException)
        {
            // It is closed all the same.
        }

        var before = _documents.ToList();
        _base = TryOpenCommitted(folder);
        _directory = new RAMDirectory();
        _writer = Writing.To(_directory, _merges);
        _readers.Supersede(_written);
        _written = _writer.GetReader(applyAllDeletes: true);
        _all = Together();
        var lying = _all.Leaves.SelectMany(leaf => SegmentBlocks.Of(leaf.AtomicReader)).Select(block => block.Document).ToHashSet();
        foreach (var (number, document) in before.Where(pair => !lying.Contains(pair.Key))) Writing.Add(_writer, number, document);
        Settle();
    }

    private static DirectoryReader? TryOpenCommitted(string folder)
    {
        try
        {
            return StoreFolder.OpenCommitted(folder);
        }
        catch (Exception problem) when (Damage.IsSignOf(problem) || problem is UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>What an earlier run left is of no use.</summary>
    private void Forget()
    {
        (_base, _lastNumber) = (null, 0);
        _documents.Clear();
        _entries.Clear();
        _committed.Clear();
        _writer.DeleteAll();
        Settle();
        _all = Together();
    }

    private IndexReader Together() => _base is null ? _written : new MultiReader([_base, _written], closeSubReaders: false);

    private void Locate()
    {
        foreach (var leaf in _all.Leaves)
        {
            foreach (var block in SegmentBlocks.Of(leaf.AtomicReader))
            {
                if (!_documents.TryGetValue(block.Document, out var document)) continue;
                var place = new IndexedPassages.Place(leaf.AtomicReader, block.First, leaf.DocBase, block.Count);
                _entries[document].Passages.MoveBlock(block.Part, place);
            }
        }
    }

    private Passage? PassageAt(AtomicReader segment, int at)
    {
        foreach (var block in SegmentBlocks.Of(segment))
        {
            if (at < block.First || at >= block.End) continue;
            var ordinal = (block.Part * IndexedPassages.BlockSize) + at - block.First;
            var isKnown = _documents.TryGetValue(block.Document, out var document) && ordinal < document.Passages.Count;
            return isKnown ? document!.Passages[ordinal] : null;
        }

        return null;
    }

    /// <param name="Number">Of the document, which no other had before.</param>
    private sealed record Entry(long Number, IndexedPassages Passages);
}
