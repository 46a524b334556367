using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages.Texts;
using ChatBot.Corpus.Reading.Folders;
using ChatBot.Corpus.Reading.Kept;

namespace ChatBot.Corpus.Reading.Living;

/// <summary>
/// A folder that is read once and looked at again and again. A look reads only the files that have changed and kept still since, and makes a new snapshot of all documents;
/// the one before stays whole for whoever uses it. For one caller at a time.
/// </summary>
public sealed class LivingFolder
{
    private readonly string _folder;
    private readonly KeptReadings? _kept;
    private readonly TextStore _texts;
    private readonly FileReader _reader;
    private readonly Settling _settling;
    private readonly Admission _admission = new();
    private Dictionary<string, FileReading> _readings = new(StringComparer.Ordinal);
    private IReadOnlyList<RefusedFile> _refused = [];
    private CorpusSnapshot? _snapshot;

    /// <param name="kept">Readings of an earlier run; null for none. Beside them, in files without a name, lie the texts of a large folder; without them all are in memory.</param>
    public LivingFolder(string folder, KeptReadings? kept, TimeProvider time)
        : this(folder, kept, new TextStore(kept?.Folder), time)
    {
    }

    internal LivingFolder(string folder, KeptReadings? kept, TextStore texts, TimeProvider time)
    {
        (_folder, _kept, _texts, _reader, _settling) = (folder, kept, texts, new FileReader(folder, kept, texts), new Settling(time));
    }

    /// <summary>Reads everything.</summary>
    /// <param name="mayBeUnfinished">Whether a file that somebody is just writing is taken as it is; else a later look brings it.</param>
    /// <param name="progress">Told as reading goes on, from any thread; may be null.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled before all was read.</exception>
    public CorpusSnapshot Read(bool mayBeUnfinished, IProgress<ReadingProgress>? progress, CancellationToken cancellationToken)
    {
        var listing = CorpusFolder.List(_folder, cancellationToken);
        _readings = ReadAll(listing.Files, mayBeUnfinished, progress, cancellationToken).ToDictionary(reading => reading.File.Path, StringComparer.Ordinal);
        _refused = listing.Refused;
        if (!mayBeUnfinished) _kept?.Sweep();
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
        _texts.Tidy([.. readings.Values.SelectMany(reading => reading.Contents.Documents).Select(document => document.Passages)]);
        return news with { Changes = changes, IsMoving = news.IsMoving || read.Count < settled.Files.Count, Corpus = isSame ? null : Snapshot() };
    }

    private List<FileReading> ReadAll(IReadOnlyList<ListedFile> files, bool mayBeUnfinished, IProgress<ReadingProgress>? progress, CancellationToken cancellationToken)
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
        var refused = _refused.Concat(_readings.Values.SelectMany(reading => reading.Contents.Refused)).ToList();
        var documents = _readings.Values.OrderBy(reading => reading.File.Path, StringComparer.Ordinal).SelectMany(reading => reading.Contents.Documents).ToList();
        return _snapshot = _admission.Make(documents, refused, (kept, left) => new CorpusSnapshot(_folder, kept, left, _snapshot));
    }
}
