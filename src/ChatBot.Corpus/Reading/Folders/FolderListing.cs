using ChatBot.Corpus.Documents;

namespace ChatBot.Corpus.Reading.Folders;

/// <summary>What one look at a folder found.</summary>
/// <param name="Files">Ordered by path.</param>
/// <param name="Refused">What is seen and not followed, each with the reason.</param>
/// <param name="IsEmpty">Whether there was nothing at all, ignored and hidden files included.</param>
/// <param name="Failed">Folders that could not be looked into for a failure of the disk or network: what is below them is unknown, not gone. "" is the folder itself.</param>
internal sealed record FolderListing(IReadOnlyList<ListedFile> Files, IReadOnlyList<RefusedFile> Refused, IReadOnlyList<string> Failed, bool IsEmpty)
{
    /// <summary>Whether nothing can be said of the file, because a folder above it could not be looked into.</summary>
    public bool IsUnknown(string path) =>
        Failed.Any(folder => folder.Length == 0 || (path.Length > folder.Length && path[folder.Length] == '/' && path.StartsWith(folder, StringComparison.Ordinal)));
}

/// <param name="Path">Relative to the corpus folder, with forward slashes.</param>
public readonly record struct ListedFile(string Path, FileStamp Stamp);

/// <summary>What tells without opening a file that it has changed.</summary>
/// <param name="Written">The time of the last change, in UTC.</param>
public readonly record struct FileStamp(long Length, DateTime Written)
{
    /// <summary>Null where there is no such file, or none that can be looked at.</summary>
    internal static FileStamp? Of(FileInfo file)
    {
        try
        {
            return file.Exists ? new FileStamp(file.Length, file.LastWriteTimeUtc) : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
