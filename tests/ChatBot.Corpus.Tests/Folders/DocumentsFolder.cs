using ChatBot.Corpus.Reading;

namespace ChatBot.Corpus.Tests.Folders;

/// <summary>A folder of documents that is deleted with the test.</summary>
internal sealed class DocumentsFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("documents").FullName;

    public DocumentsFolder Saying(string path, string text)
    {
        var file = FileOf(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    /// <summary>Each with a sentence that names it.</summary>
    public DocumentsFolder With(params string[] paths)
    {
        foreach (var path in paths) Saying(path, $"The note {path} says little.");
        return this;
    }

    public string FileOf(string path) => System.IO.Path.Combine(Path, path);

    public CorpusSnapshot Read() => CorpusReader.Read(Path, progress: null, CancellationToken.None);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

internal static class Snapshots
{
    public static IReadOnlyList<string> Paths(this CorpusSnapshot corpus) => [.. corpus.Documents.Select(document => document.Path)];

    public static string? ReasonFor(this CorpusSnapshot corpus, string path) => corpus.Refused.FirstOrDefault(file => file.Path == path)?.Reason;
}
