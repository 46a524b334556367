using System.Text.RegularExpressions;
using ChatBot.Tests.Support;

namespace ChatBot.Tests.Repository;

/// <summary>Every way that the documentation points out leads somewhere.</summary>
public sealed partial class LinkSpecs
{
    /// <summary>The default of State:Folder: made when the bot serves for the first time.</summary>
    private const string MadeByARun = "index/state";

    public static TheoryData<string> Pages() => new(MarkdownPage.All.Select(page => page.Path));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_to_a_file_and_a_heading(string path)
    {
        var page = new MarkdownPage(path);

        Assert.All(page.Links.Select(link => link.Target).Where(target => !target.Contains(':', StringComparison.Ordinal)), target =>
        {
            var (file, anchor) = target.Split('#') is [var before, var after] ? (before, after) : (target, null);
            var there = file.Length == 0 ? RepositoryFiles.PathOf(path) : Path.GetFullPath(Path.Combine(page.Folder, file));
            AssertExists(there);
            if (anchor is null) return;
            var linked = new MarkdownPage(Path.GetRelativePath(RepositoryFiles.Root, there));
            Assert.True(linked.Anchors.Contains(anchor), $"{linked} has no heading #{anchor}, but {string.Join(", ", linked.Anchors)}.");
        });
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_path_in_the_text_is_there(string path) =>
        Assert.All(
            RepositoryPath().Matches(new MarkdownPage(path).Text)
                .Select(match => match.Groups["path"].Value.TrimEnd('.', '/'))
                .Where(named => named != MadeByARun),
            named => AssertExists(RepositoryFiles.PathOf(named)));

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_link_that_names_code_leads_to_the_file_that_has_it(string path)
    {
        var page = new MarkdownPage(path);
        var ofCode = page.Links.Where(link => link.Label.StartsWith('`') && link.Target.EndsWith(".cs", StringComparison.Ordinal));

        Assert.All(ofCode, link =>
        {
            var code = File.ReadAllText(Path.Combine(page.Folder, link.Target));
            Assert.All(link.Label.Trim('`').Split('.'), name => Assert.Matches($@"\b{Regex.Escape(name)}\b", code));
        });
    }

    [Fact]
    public void The_pages_are_found() =>
        Assert.All(
            ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "docs/design.md", "src/ChatBot.Corpus/README.md"],
            path => Assert.Contains(path, MarkdownPage.All.Select(page => page.Path)));

    private static void AssertExists(string path) => Assert.True(File.Exists(path) || Directory.Exists(path), $"{path} is not there.");

    /// <summary>Paths as they are written in the text: from the root of the repository, without wildcards.</summary>
    [GeneratedRegex(@"(?<![\w/.*-])(?<path>(?:src|tests|index|docs|deploy|\.ci)/[\w./-]+)(?![\w*])")]
    private static partial Regex RepositoryPath();
}
