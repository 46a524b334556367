using System.Text.RegularExpressions;
using ChatBot.Tests.Support;

namespace ChatBot.Tests.Repository;

public sealed partial class LinkSpecs
{
    public static TheoryData<string> Readmes() => new(Paths());

    [Theory]
    [MemberData(nameof(Readmes))]
    public void Every_link_and_path_leads_somewhere(string readme)
    {
        var folder = Path.GetDirectoryName(RepositoryFiles.PathOf(readme))!;
        var text = RepositoryFiles.Read(readme);

        var links = Link().Matches(text).Select(match => match.Groups[1].Value).Where(link => !link.Contains("://", StringComparison.Ordinal)).Select(link => link.Split('#')[0]);
        var paths = RepositoryPath().Matches(text).Select(match => match.Groups[1].Value.TrimEnd('.', '/'));

        Assert.All(links.Where(link => link.Length > 0), link => AssertExists(Path.Combine(folder, link)));
        Assert.All(paths, path => AssertExists(RepositoryFiles.PathOf(path)));
    }

    [Fact]
    public void The_readmes_are_found() => Assert.Contains("README.md", Paths());

    private static IEnumerable<string> Paths() =>
        Directory.EnumerateFiles(RepositoryFiles.Root, "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(RepositoryFiles.Root, path).Replace('\\', '/'))
            .Where(path => Path.GetFileName(path) is "README.md" or "CONTRIBUTING.md" or "SECURITY.md" && !IsBuilt(path))
            .Order(StringComparer.Ordinal);

    private static void AssertExists(string path) => Assert.True(File.Exists(path) || Directory.Exists(path), $"{path} is not there.");

    private static bool IsBuilt(string path) => path.StartsWith("artifacts/", StringComparison.Ordinal) || path.Contains("/node_modules/", StringComparison.Ordinal)
        || path.Contains("/bin/", StringComparison.Ordinal) || path.Contains("/obj/", StringComparison.Ordinal);

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    /// <summary>Paths as they are written in the text: from the root of the repository, without wildcards.</summary>
    [GeneratedRegex(@"(?<![\w/.*-])((?:src|tests|index)/[\w./-]+)(?![\w*])")]
    private static partial Regex RepositoryPath();
}
