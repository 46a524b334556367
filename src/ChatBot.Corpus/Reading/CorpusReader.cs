using ChatBot.Corpus.Documents;

namespace ChatBot.Corpus.Reading;

/// <summary>Reads a folder, subfolders included, into a snapshot.</summary>
public static class CorpusReader
{
    // A file's bytes and text are in memory at once, and several files at a time.
    private const long LargestFile = 512L << 20;

    /// <summary>Reads every file that a reader knows; the others are listed in <see cref="CorpusSnapshot.Refused"/> with the reason.</summary>
    /// <param name="progress">Told after each file, from any thread; may be null.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled before all was read.</exception>
    public static CorpusSnapshot Read(string folder, IProgress<ReadingProgress>? progress, CancellationToken cancellationToken)
    {
        var (files, refused) = CorpusFolder.List(folder, cancellationToken);
        var results = new FileContents[files.Count];
        var done = 0;
        var options = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, files.Count, options, number =>
        {
            results[number] = ReadFile(folder, files[number]);
            progress?.Report(new ReadingProgress(Interlocked.Increment(ref done), files.Count, files[number]));
        });

        refused.AddRange(results.SelectMany(result => result.Refused));
        var documents = results.SelectMany(result => result.Documents).ToList();
        var kept = Digests.StepAside(documents, refused);
        return new CorpusSnapshot(folder, kept, refused);
    }

    private static FileContents ReadFile(string folder, string path)
    {
        try
        {
            return FileReading.Read(path, Bytes(Path.Combine(folder, path)));
        }
        catch (UnreadableDocumentException exception)
        {
            return Refused(path, exception.Message);
        }
        catch (UnauthorizedAccessException)
        {
            return Refused(path, "the file may not be read; check its permissions");
        }
        catch (IOException exception)
        {
            return Refused(path, $"reading the file failed: {exception.Message}");
        }
    }

    private static FileContents Refused(string path, string reason) => new([], [new RefusedFile(path, reason)]);

    private static byte[] Bytes(string file)
    {
        var length = new FileInfo(file).Length;
        return length <= LargestFile ? File.ReadAllBytes(file) : throw new UnreadableDocumentException($"the file has {length >> 20} MB; {LargestFile >> 20} MB is the most that is read, split it");
    }
}

/// <param name="Path">The file just dealt with, relative to the folder.</param>
public readonly record struct ReadingProgress(int FilesDone, int FilesTotal, string Path);
