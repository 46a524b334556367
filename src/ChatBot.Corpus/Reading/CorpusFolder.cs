using ChatBot.Corpus.Documents;

namespace ChatBot.Corpus.Reading;

/// <summary>The files below a folder: hidden ones and what a link leads out to are not seen.</summary>
internal static class CorpusFolder
{
    private static readonly EnumerationOptions Options = new()
    {
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        IgnoreInaccessible = false,
        RecurseSubdirectories = false,
        ReturnSpecialDirectories = false,
    };

    /// <summary>Relative paths with forward slashes, ordered; folders that cannot be opened are refused.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static (List<string> Files, List<RefusedFile> Refused) List(string folder, CancellationToken cancellationToken)
    {
        var root = new DirectoryInfo(folder);
        if (!root.Exists) throw new DirectoryNotFoundException($"There is no folder {folder}.");
        var files = new List<string>();
        var refused = new List<RefusedFile>();
        var pending = new Stack<DirectoryInfo>([root]);
        while (pending.TryPop(out var directory))
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                foreach (var entry in directory.EnumerateFileSystemInfos("*", Options)) Sort(root.FullName, entry, files, refused, pending);
            }
            catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
            {
                refused.Add(new RefusedFile(Relative(root.FullName, directory.FullName), "the folder cannot be opened; check its permissions"));
            }
        }

        files.Sort(StringComparer.Ordinal);
        return (files, refused);
    }

    private static void Sort(string root, FileSystemInfo entry, List<string> files, List<RefusedFile> refused, Stack<DirectoryInfo> pending)
    {
        if (entry.Name.StartsWith('.')) return;
        var path = Relative(root, entry.FullName);
        if (entry.LinkTarget is not null && !StaysInside(root, entry))
        {
            refused.Add(new RefusedFile(path, "a link that leads out of the folder, or nowhere, is not followed"));
        }
        else if (entry is not DirectoryInfo directory)
        {
            files.Add(path);
        }
        else if (entry.LinkTarget is null)
        {
            // A link to a folder inside would only read its files twice, or go in circles.
            pending.Push(directory);
        }
    }

    private static bool StaysInside(string root, FileSystemInfo link)
    {
        try
        {
            var target = link.ResolveLinkTarget(returnFinalTarget: true);
            return target is { Exists: true } && target.FullName.StartsWith(Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static string Relative(string root, string path) => Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/');
}
