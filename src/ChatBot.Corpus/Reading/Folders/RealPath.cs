namespace ChatBot.Corpus.Reading.Folders;

/// <summary>Where a path leads when every link on the way is followed, the folders' links included: only that says whether it stays inside a folder.</summary>
internal static class RealPath
{
    // Linux gives up after as many.
    private const int MostLinks = 40;

    /// <summary>Null where it leads nowhere or in circles.</summary>
    public static string? Of(string path)
    {
        var full = Path.GetFullPath(path);
        var at = Path.GetPathRoot(full)!;
        var rest = new Stack<string>();
        Push(full[at.Length..], rest);
        var links = 0;
        while (rest.TryPop(out var part))
        {
            if (part == "..") at = Path.GetDirectoryName(at) ?? at;
            if (part is "." or "..") continue;
            var next = Path.Combine(at, part);
            if (TargetOf(next) is not { } target)
            {
                at = next;
                continue;
            }

            if (++links > MostLinks) return null;
            if (Path.IsPathRooted(target)) at = Path.GetPathRoot(target)!;
            Push(target[(Path.GetPathRoot(target)?.Length ?? 0)..], rest);
        }

        return Path.Exists(at) ? Path.TrimEndingDirectorySeparator(at) : null;
    }

    private static void Push(string path, Stack<string> rest)
    {
        foreach (var part in path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Reverse()) rest.Push(part);
    }

    private static string? TargetOf(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
