using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Reading.Folders;

namespace ChatBot.Corpus.Reading.Living;

/// <summary>
/// A folder that is read once and looked at again and again. A look reads only the files that have changed and kept still since, and makes a new snapshot of all documents;
/// the one before stays whole for whoever uses it. For one caller at a time.
/// </summary>
public sealed class LivingFolder
{
    // Some file systems tell times by two seconds.
    private static readonly TimeSpan ClockStep = TimeSpan.FromSeconds(3);

    private readonly string _folder;
    private readonly IReadingStore _store;
    private readonly FileReader _reader;
    private readonly Settling _settling;
    private readonly Admission _admission = new();
    private Dictionary<string, FileReading> _readings = new(StringComparer.Ordinal);
    private IReadOnlyList<RefusedFile> _refused = [];
    private CorpusSnapshot? _snapshot;
    private bool _isCommitted;

    /// <param name="store">Where the documents lie; what an earlier run left there is not read again.</param>
    public LivingFolder(string folder, IReadingStore store, TimeProvider time) =>
        (_folder, _store, _reader, _settling) = (folder, store, new FileReader(folder, store), new Settling(time));

    /// <summary>Reads everything that is not as an earlier run left it in the store.</summary>
    /// <param name="mayBeUnfinished">Whether a file that somebody is just writing is taken as it is; else a later look brings it.</param>
    /// <param name="progress">Told as reading goes on, from any thread; may be null.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled before all was read.</exception>
    public CorpusSnapshot Read(bool mayBeUnfinished, IProgress<ReadingProgress>? progress, CancellationToken cancellationToken)
    {
        var listing = CorpusFolder.List(_folder, cancellationToken);
        _refused = listing.Refused;
        var inDoubt = Restore();
        var (known, unread) = (_readings, listing.Files.Where(file => !IsKnown(file, inDoubt)).ToList());
        var read = ReadAll(unread, mayBeUnfinished, progress, cancellationToken).ToDictionary(reading => reading.File.Path, StringComparer.Ordinal);
        _readings = listing.Files.Select(file => read.GetValueOrDefault(file.Path) ?? (IsKnown(file, inDoubt) ? known[file.Path] : null))
            .OfType<FileReading>().ToDictionary(reading => reading.File.Path, StringComparer.Ordinal);
        if (_snapshot is not null && read.Count == 0 && _readings.Count == known.Count) return _snapshot;
        _isCommitted = false;
        if (_snapshot is not null && FileChanges.Between(known, _readings).Count == 0) return _snapshot;
        var files = listing.Files.Count;
        progress?.Report(new ReadingProgress(ReadingStage.People, files, files, 1, 1));
        return Snapshot();
    }

    /// <summary>Looks at the folder and reads what has changed. Whatever fails, the corpus stays the last good one.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; the next look begins where this one did.</exception>
    public FolderNews Look(CancellationToken cancellationToken)
    {
        FolderListing listing;
        try
        {
            listing = CorpusFolder.List(_folder, cancellationToken);
        }
        catch (DirectoryNotFoundException)
        {
            return new FolderNews { Failure = "the folder is not there" };
        }

        if (listing.Failed.Contains("")) return new FolderNews { Failure = "the folder cannot be opened" };
        var changes = _settling.Of(_readings, listing);
        var news = new FolderNews
        {
            IsMoving = changes.IsMoving,
            SettlesIn = changes.SettlesIn,
            StillWritten = changes.StillWritten,
            Failure = changes is { LostAll: true, Gone.Count: 0 } ? "all files are gone from it at once" : null,
        };
        return news.Failure is null ? Take(listing, changes, news, cancellationToken) : news;
    }

    private FolderNews Take(FolderListing listing, SettledChanges settled, FolderNews news, CancellationToken cancellationToken)
    {
        var readings = new Dictionary<string, FileReading>(_readings, StringComparer.Ordinal);
        foreach (var path in settled.Gone) readings.Remove(path);
        var read = ReadAll(settled.Files, mayBeUnfinished: false, progress: null, cancellationToken);
        foreach (var reading in read) readings[reading.File.Path] = reading;
        var changes = FileChanges.Between(_readings, readings);
        var isSame = changes.Count == 0 && listing.Refused.SequenceEqual(_refused);
        (_readings, _refused) = (readings, listing.Refused);
        _isCommitted &= isSame;
        return news with { Changes = changes, IsMoving = news.IsMoving || read.Count < settled.Files.Count, Corpus = isSame ? null : Snapshot() };
    }

    /// <summary>
    /// What the last Read or Look found is what a next start begins from. Apart from them, so that it can be answered from before it lies
    /// safely.
    /// </summary>
    public void Commit()
    {
        if (_isCommitted || _snapshot is null) return;
        _store.Commit(_readings.Values, _snapshot);
        _isCommitted = true;
    }

    /// <returns>
    /// Files that were written later than this may have been written once more since they were read, though they look the same.
    /// </returns>
    private DateTime Restore()
    {
        if (_snapshot is not null || _store.Restore() is not { } kept) return DateTime.MaxValue;
        _readings = kept.Files.ToDictionary(reading => reading.File.Path, StringComparer.Ordinal);
        IReadOnlyList<Document> lookedAtAnew = [];
        _snapshot = Make((documents, refused) =>
            CorpusSnapshot.Restore(_folder, documents, refused, kept.Shared, kept.Findings, _store.Documents!, out lookedAtAnew));
        _store.Restored(_snapshot, lookedAtAnew);
        _isCommitted = lookedAtAnew.Count == 0;
        return kept.Written - ClockStep;
    }

    private bool IsKnown(ListedFile file, DateTime inDoubt) =>
        _readings.TryGetValue(file.Path, out var reading) && reading.IsLasting && reading.File.Stamp == file.Stamp && file.Stamp.Written < inDoubt;

    private List<FileReading> ReadAll(List<ListedFile> files, bool mayBeUnfinished, IProgress<ReadingProgress>? progress, CancellationToken cancellationToken)
    {
        var results = new FileReading?[files.Count];
        var total = files.Sum(file => file.Stamp.Length);
        var (filesDone, bytesDone) = (0, 0L);
        var options = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, files.Count, options, number =>
        {
            var file = files[number];
            results[number] = _reader.Read(file, _readings.GetValueOrDefault(file.Path), mayBeUnfinished);
            progress?.Report(new ReadingProgress(ReadingStage.Files, Interlocked.Increment(ref filesDone), files.Count, Interlocked.Add(ref bytesDone, file.Stamp.Length), total));
        });
        return [.. results.OfType<FileReading>()];
    }

    private CorpusSnapshot Snapshot()
    {
        _store.Settle();
        return _snapshot = Make((documents, refused) => new CorpusSnapshot(_folder, documents, refused, _snapshot, _store.Documents));
    }

    private CorpusSnapshot Make(Func<IReadOnlyList<Document>, IReadOnlyList<RefusedFile>, CorpusSnapshot> make)
    {
        var refused = _refused.Concat(_readings.Values.SelectMany(reading => reading.Contents.Refused)).ToList();
        var readings = _readings.Values.OrderBy(reading => reading.File.Path, StringComparer.Ordinal);
        return _admission.Make([.. readings.SelectMany(reading => reading.Contents.Documents)], refused, make);
    }
}
