namespace ChatBot.Configuration;

/// <summary>Finds what ships with the program: in the current directory, in a folder above it, or beside the executable.</summary>
internal static class DefaultPaths
{
    /// <summary>Relative to the current directory. Beside the documents that ship with the program, where git ignores it.</summary>
    public static string State { get; } = Path.Combine("index", "state");

    public static string? Documents(ProcessEnvironment environment) => Find(environment, Path.Combine("index", "documents"), Directory.Exists);

    public static string? Synonyms(ProcessEnvironment environment) => Find(environment, Path.Combine("index", "synonyms.txt"), File.Exists);

    private static string? Find(ProcessEnvironment environment, string path, Predicate<string> exists) =>
        FoldersUpwardFrom(environment.WorkingDirectory)
            .Append(environment.ApplicationDirectory)
            .Select(folder => Path.Combine(folder, path))
            .FirstOrDefault(candidate => exists(candidate));

    private static IEnumerable<string> FoldersUpwardFrom(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent) yield return at.FullName;
    }
}
