namespace ChatBot.Corpus.Reading.Living;

/// <summary>What a look at a folder brought.</summary>
public sealed record FolderNews
{
    /// <summary>What is to be answered from now on; null while that stays as it is.</summary>
    public CorpusSnapshot? Corpus { get; init; }

    /// <summary>What changed, ordered by path.</summary>
    public IReadOnlyList<FileChange> Changes { get; init; } = [];

    /// <summary>Whether something is being written, so that another look is wanted soon.</summary>
    public bool IsMoving { get; init; }

    /// <summary>How long it takes at least until the first of what is being written has kept still for long enough; null where that cannot be said.</summary>
    public TimeSpan? SettlesIn { get; init; }

    /// <summary>Files that somebody has been writing for half a minute; each is told once.</summary>
    public IReadOnlyList<string> StillWritten { get; init; } = [];

    /// <summary>Why the folder could not be looked at, a clause; null where it could. The last good corpus stays.</summary>
    public string? Failure { get; init; }
}

/// <param name="Path">Relative to the corpus folder; the new one where it was renamed.</param>
/// <param name="From">The path before; null where it was not renamed.</param>
public sealed record FileChange(FileChangeKind Kind, string Path, string? From = null);

public enum FileChangeKind
{
    Added,
    Changed,
    Renamed,
    Removed,
}
