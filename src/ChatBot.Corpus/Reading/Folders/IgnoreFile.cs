namespace ChatBot.Corpus.Reading.Folders;

/// <summary>The lines of an ignore file, as https://git-scm.com/docs/gitignore has them.</summary>
internal static class IgnoreFile
{
    private const long LongestFile = 1 << 20;

    /// <exception cref="IOException">It cannot be read, or is too large to be one.</exception>
    public static IReadOnlyList<IgnorePattern> Read(string file)
    {
        if (new FileInfo(file).Length > LongestFile) throw new IOException($"{file} is no ignore file: it has more than {LongestFile} bytes.");
        return Parse(File.ReadAllText(file));
    }

    public static IReadOnlyList<IgnorePattern> Parse(string text) =>
        [.. text.Split('\n').Select(line => line.EndsWith('\r') ? line[..^1] : line).Select(IgnorePattern.Parse).OfType<IgnorePattern>()];
}
