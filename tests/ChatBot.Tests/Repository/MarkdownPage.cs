using System.Text.RegularExpressions;
using ChatBot.Tests.Support;

namespace ChatBot.Tests.Repository;

/// <summary>A page of the documentation, taken apart as GitHub shows it.</summary>
/// <param name="Path">From the root of the repository, with forward slashes.</param>
internal sealed partial record MarkdownPage(string Path)
{
    private const string Fence = "```";

    private static readonly string[] OfTheRoot = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"];

    /// <summary>The pages of the root, of docs/, and every README.</summary>
    public static IReadOnlyList<MarkdownPage> All { get; } =
        [.. Directory.EnumerateFiles(RepositoryFiles.Root, "*.md", SearchOption.AllDirectories)
            .Select(path => System.IO.Path.GetRelativePath(RepositoryFiles.Root, path).Replace('\\', '/'))
            .Where(path => IsOne(path) && !IsBuilt(path))
            .Order(StringComparer.Ordinal)
            .Select(path => new MarkdownPage(path))];

    /// <summary>The pages for who uses or changes the program: of the root and of docs/.</summary>
    public static IEnumerable<MarkdownPage> Guides => All.Where(page => OfTheRoot.Contains(page.Path) || IsOfDocs(page.Path));

    public static IEnumerable<MarkdownPage> Docs => All.Where(page => IsOfDocs(page.Path));

    public string Text { get; } = RepositoryFiles.Read(Path);

    public string Folder => System.IO.Path.GetDirectoryName(RepositoryFiles.PathOf(Path))!;

    /// <summary>
    /// What headings are linked by: their words in lower case, without marks, joined by hyphens; a second one of a name is numbered.
    /// </summary>
    public IReadOnlySet<string> Anchors
    {
        get
        {
            var anchors = new HashSet<string>(StringComparer.Ordinal);
            foreach (var heading in Prose.Where(line => Heading().IsMatch(line)))
            {
                var anchor = NoPartOfAnchor().Replace(heading.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-');
                for (var number = 0; !anchors.Add(number == 0 ? anchor : $"{anchor}-{number}"); number++) { }
            }

            return anchors;
        }
    }

    public IEnumerable<(string Label, string Target)> Links =>
        Link().Matches(string.Join('\n', Prose)).Select(match => (match.Groups["label"].Value, match.Groups["target"].Value));

    /// <summary>What stands in the text between backticks.</summary>
    public IEnumerable<string> CodeSpans => Prose.SelectMany(line => CodeSpan().Matches(line)).Select(match => match.Groups["code"].Value);

    /// <summary>Rows of tables by their cells, those of headings among them.</summary>
    public IEnumerable<string[]> Rows => Prose.Where(line => line.StartsWith('|'))
        .Select(line => line.Trim().Trim('|').Split(" | ").Select(cell => cell.Trim(' ', '|')).ToArray());

    /// <summary>What the page tells to type into a shell, a line each.</summary>
    public IEnumerable<string> ShellLines
    {
        get
        {
            string? language = null;
            foreach (var line in Text.Split('\n').Select(line => line.Trim()))
            {
                if (line.StartsWith(Fence, StringComparison.Ordinal)) language = language is null ? line[Fence.Length..] : null;
                else if (language == "sh") yield return line;
                else if (language == "console" && line.StartsWith("$ ", StringComparison.Ordinal)) yield return line[2..];
            }
        }
    }

    public override string ToString() => Path;

    /// <summary>The lines outside of blocks of code.</summary>
    private IEnumerable<string> Prose
    {
        get
        {
            var isCode = false;
            foreach (var line in Text.Split('\n'))
            {
                if (line.TrimStart().StartsWith(Fence, StringComparison.Ordinal)) isCode = !isCode;
                else if (!isCode) yield return line;
            }
        }
    }

    private static bool IsOfDocs(string path) => path.StartsWith("docs/", StringComparison.Ordinal);

    private static bool IsOne(string path) => OfTheRoot.Contains(path) || IsOfDocs(path) || System.IO.Path.GetFileName(path) == "README.md";

    private static bool IsBuilt(string path) => path.StartsWith("artifacts/", StringComparison.Ordinal)
        || path.Split('/').Any(folder => folder is "node_modules" or "bin" or "obj");

    [GeneratedRegex("^#{1,6} ")]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]")]
    private static partial Regex NoPartOfAnchor();

    [GeneratedRegex(@"\[(?<label>[^\]]*)\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("`(?<code>[^`]+)`")]
    private static partial Regex CodeSpan();
}
