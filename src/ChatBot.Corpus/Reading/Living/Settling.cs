using ChatBot.Corpus.Reading.Folders;

namespace ChatBot.Corpus.Reading.Living;

/// <summary>
/// Which changes of a folder are over. A change is over when the file, or its absence, has looked the same for a while: longer than the pauses that whoever writes it has
/// made so far, as a copy over a slow line comes in pieces.
/// </summary>
internal sealed class Settling(TimeProvider time)
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestQuiet = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);

    private readonly Dictionary<string, Movement> _moving = new(StringComparer.Ordinal);

    /// <param name="known">What was read, by path.</param>
    public SettledChanges Of(IReadOnlyDictionary<string, FileReading> known, FolderListing listing)
    {
        var now = time.GetTimestamp();
        var settled = new SettledChanges();
        var seen = new HashSet<string>(listing.Files.Count, StringComparer.Ordinal);
        foreach (var file in listing.Files)
        {
            seen.Add(file.Path);
            if (known.TryGetValue(file.Path, out var reading) && reading.File.Stamp == file.Stamp) Rest(file, reading, settled);
            else if (IsOver(file.Path, file.Stamp, Quiet, now, settled)) settled.Files.Add(file);
        }

        // A folder that has lost all its files at once looks like a volume that is not mounted just now.
        settled.LostAll = known.Count > 1 && listing.IsEmpty;
        var patience = settled.LostAll ? LongestQuiet : Quiet;
        foreach (var path in known.Keys)
        {
            if (!seen.Contains(path) && !listing.IsUnknown(path) && IsOver(path, stamp: null, patience, now, settled)) settled.Gone.Add(path);
        }

        foreach (var path in _moving.Keys.Where(path => !seen.Contains(path) && !known.ContainsKey(path)).ToList()) _moving.Remove(path);
        return settled;
    }

    private void Rest(ListedFile file, FileReading reading, SettledChanges settled)
    {
        _moving.Remove(file.Path);
        if (!reading.IsLasting) settled.Files.Add(file);
    }

    private bool IsOver(string path, FileStamp? stamp, TimeSpan patience, long now, SettledChanges settled)
    {
        if (!_moving.TryGetValue(path, out var movement)) _moving[path] = movement = new Movement(stamp, now);
        else if (movement.Stamp != stamp) movement.Move(stamp, now, time);
        var still = time.GetElapsedTime(movement.Since, now);
        var needed = movement.LongestPause * 2;
        if (needed > LongestQuiet) needed = LongestQuiet;
        if (needed < patience) needed = patience;
        if (still >= needed) return _moving.Remove(path);
        settled.Moves(needed - still);
        if (!movement.IsTold && time.GetElapsedTime(movement.Begun, now) >= Long)
        {
            movement.IsTold = true;
            settled.StillWritten.Add(path);
        }

        return false;
    }

    private sealed class Movement(FileStamp? stamp, long now)
    {
        public FileStamp? Stamp { get; private set; } = stamp;

        public long Begun { get; } = now;

        public long Since { get; private set; } = now;

        public TimeSpan LongestPause { get; private set; }

        public bool IsTold { get; set; }

        public void Move(FileStamp? stamp, long now, TimeProvider time)
        {
            var pause = time.GetElapsedTime(Since, now);
            if (pause > LongestPause) LongestPause = pause;
            (Stamp, Since) = (stamp, now);
        }
    }
}

/// <summary>What may be read of a look at a folder.</summary>
internal sealed class SettledChanges
{
    /// <summary>New, changed, or to be tried again.</summary>
    public List<ListedFile> Files { get; } = [];

    public List<string> Gone { get; } = [];

    /// <summary>Whether something is being written or removed, so that another look is wanted soon.</summary>
    public bool IsMoving => SettlesIn is not null;

    /// <summary>How long it takes at least until the first of them has kept still for long enough; null where nothing is moving.</summary>
    public TimeSpan? SettlesIn { get; private set; }

    public bool LostAll { get; set; }

    /// <summary>Files that have been moving for long; each once.</summary>
    public List<string> StillWritten { get; } = [];

    /// <summary>Notes that something is moving.</summary>
    /// <param name="settlesIn">How long it must keep still yet.</param>
    public void Moves(TimeSpan settlesIn)
    {
        if (SettlesIn is not { } first || settlesIn < first) SettlesIn = settlesIn;
    }
}
