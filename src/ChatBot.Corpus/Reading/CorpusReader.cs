using ChatBot.Corpus.Reading.Living;

namespace ChatBot.Corpus.Reading;

/// <summary>Reads a folder, subfolders included, into a snapshot, once; <see cref="LivingFolder"/> does so again and again.</summary>
public static class CorpusReader
{
    /// <summary>Reads every file that a reader knows; the others are listed in <see cref="CorpusSnapshot.Refused"/> with the reason.</summary>
    /// <param name="progress">Told as reading goes on, from any thread; may be null.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled before all was read.</exception>
    public static CorpusSnapshot Read(string folder, IProgress<ReadingProgress>? progress, CancellationToken cancellationToken) =>
        new LivingFolder(folder, new NoReadingStore(), TimeProvider.System).Read(mayBeUnfinished: true, progress, cancellationToken);
}
