namespace ChatBot.Conversations.State;

/// <summary>
/// The files of the state: for their owner alone, as questions stand in them, whatever the machine's usual permissions are, and whoever
/// made them before.
/// </summary>
internal static class StateFiles
{
    private const UnixFileMode ForOwner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode FolderForOwner = ForOwner | UnixFileMode.UserExecute;

    /// <summary>What SQLite keeps beside a database in its write-ahead mode (https://sqlite.org/wal.html#the_wal_file).</summary>
    private static readonly string[] Beside = ["-wal", "-shm"];

    /// <summary>Makes the folder and an empty database where they are missing, and takes them from everybody else.</summary>
    /// <returns>A file that stays open to others, as its permissions cannot be changed; null where all are closed.</returns>
    public static string? Close(string folder, string database)
    {
        if (OperatingSystem.IsWindows())
        {
            // A folder has its owner's permissions there.
            Directory.CreateDirectory(folder);
            return null;
        }

        if (!Directory.Exists(folder)) Directory.CreateDirectory(folder, FolderForOwner);
        // SQLite gives the files beside a database the permissions that it has.
        if (!File.Exists(database)) new FileStream(database, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = ForOwner }).Dispose();
        // A container engine's volume belongs to somebody else; the questions stand in the files.
        TryClose(folder, FolderForOwner);
        return Beside.Select(ending => database + ending).Prepend(database).Where(File.Exists).Where(file => !TryClose(file, ForOwner)).ToList() is [var open, ..] ? open : null;
    }

    /// <summary>
    /// Moves a database that cannot be used out of the way, with what SQLite has beside it: a log of the old one would be written into the
    /// new one.
    /// </summary>
    /// <returns>Where it is now.</returns>
    public static string SetAside(string database, DateTimeOffset now)
    {
        var aside = $"{database}.damaged-{now:yyyyMMddHHmmss}";
        File.Move(database, aside);
        foreach (var ending in Beside.Where(ending => File.Exists(database + ending))) File.Move(database + ending, aside + ending);
        return aside;
    }

    /// <summary>What was set aside earlier, the latest first.</summary>
    public static IReadOnlyList<string> Aside(string folder) => !Directory.Exists(folder)
        ? []
        : [.. Directory.EnumerateFiles(folder, $"{StateDatabase.FileName}.damaged-*").Where(file => !Beside.Any(file.EndsWith)).OrderDescending(StringComparer.Ordinal)];

    private static bool TryClose(string path, UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows()) return true;
        try
        {
            // Also where it is closed enough: what is missing to the owner would be missed.
            if (File.GetUnixFileMode(path) != mode) File.SetUnixFileMode(path, mode);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
