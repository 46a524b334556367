namespace ChatBot.Corpus.Reading;

/// <summary>How far the way from files to answers is.</summary>
/// <param name="FilesDone">Of <paramref name="FilesTotal"/>.</param>
/// <param name="BytesDone">Of <paramref name="BytesTotal"/>: a large file takes as long as many small ones.</param>
public readonly record struct ReadingProgress(ReadingStage Stage, int FilesDone, int FilesTotal, long BytesDone, long BytesTotal);

/// <summary>In their order. In a large folder each takes its share of the time.</summary>
public enum ReadingStage
{
    /// <summary>Files become documents, which are indexed one by one.</summary>
    Files,

    /// <summary>People and talks are found across all documents.</summary>
    People,
}
