namespace ChatBot.Corpus.Reading.Folders;

/// <summary>One line of an ignore file.</summary>
internal sealed class IgnorePattern
{
    private readonly Glob _glob;
    private readonly bool _isForFolders;
    private readonly bool _isForNames;

    private IgnorePattern(Glob glob, bool isNegated, bool isForFolders, bool isForNames) => (_glob, IsNegated, _isForFolders, _isForNames) = (glob, isNegated, isForFolders, isForNames);

    /// <summary>"!": what matches is had back.</summary>
    public bool IsNegated { get; }

    /// <summary>Null for a comment, an empty line, and a line that can match nothing.</summary>
    public static IgnorePattern? Parse(string line)
    {
        if (line.StartsWith('#')) return null;
        var pattern = WithoutTrailingSpaces(line);
        var isNegated = pattern.StartsWith('!');
        if (isNegated) pattern = pattern[1..];
        var isForFolders = pattern.EndsWith('/');
        if (isForFolders) pattern = pattern[..^1];
        var isForNames = !pattern.Contains('/');
        if (pattern.StartsWith('/')) pattern = pattern[1..];
        return pattern.Length > 0 && Glob.Parse(pattern) is { } glob ? new IgnorePattern(glob, isNegated, isForFolders, isForNames) : null;
    }

    /// <param name="path">Relative to the folder of the ignore file.</param>
    public bool Matches(ReadOnlySpan<char> path, bool isFolder) =>
        (isFolder || !_isForFolders) && _glob.Matches(_isForNames ? path[(path.LastIndexOf('/') + 1)..] : path);

    // A space at the end counts where a backslash stands before it.
    private static string WithoutTrailingSpaces(string line)
    {
        var end = 0;
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] == '\\') at++;
            else if (line[at] == ' ') continue;
            end = Math.Min(at + 1, line.Length);
        }

        return line[..end];
    }
}
