using System.Xml.Linq;
using ChatBot.Tests.Support;

namespace ChatBot.Tests.Repository;

public sealed class ProjectGraphSpecs
{
    /// <summary>Which projects each may refer to directly; arrows point one way.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["ChatBot.Corpus"] = [],
        ["ChatBot.Index"] = ["ChatBot.Corpus"],
        ["ChatBot.Answers"] = ["ChatBot.Evidence", "ChatBot.Index"],
        ["ChatBot.Evidence"] = [],
        ["ChatBot.Conversations"] = ["ChatBot.Answers"],
        ["ChatBot.Transport"] = [],
        ["ChatBot.Discord"] = ["ChatBot.Conversations", "ChatBot.Transport"],
        ["ChatBot.Slack"] = ["ChatBot.Conversations", "ChatBot.Transport"],
        ["ChatBot.Web"] = ["ChatBot.Discord", "ChatBot.Slack"],
        ["ChatBot"] = ["ChatBot.Discord", "ChatBot.Slack", "ChatBot.Web"],
    };

    private static readonly string[] Folders = ["src", "tests"];

    [Fact]
    public void Projects_refer_downwards_only()
    {
        var projects = Directory.EnumerateFiles(RepositoryFiles.PathOf("src"), "*.csproj", SearchOption.AllDirectories).ToList();

        Assert.Equal(Allowed.Keys.Order(), projects.Select(path => Path.GetFileNameWithoutExtension(path)).Order());
        Assert.All(projects, project => Assert.Equal(Allowed[Path.GetFileNameWithoutExtension(project)], References(project)));
    }

    [Fact]
    public void The_map_has_these_arrows()
    {
        var rooms = new MarkdownPage("docs/design.md").Rows
            .Where(row => row[0].StartsWith("[ChatBot", StringComparison.Ordinal))
            .ToDictionary(
                row => row[0].Split('[', ']')[1],
                row => row[2].Split(", ").Where(name => name != "nobody").Select(name => $"ChatBot.{name}"));

        Assert.Equal(Allowed.Keys.Order(), rooms.Keys.Order());
        Assert.All(Allowed, room => Assert.Equal(room.Value, rooms[room.Key]));
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = RepositoryFiles.Read("ChatBot.sln").Replace('\\', '/');

        var projects = Folders.SelectMany(folder => Directory.EnumerateFiles(RepositoryFiles.PathOf(folder), "*.csproj", SearchOption.AllDirectories));

        Assert.All(projects, project => Assert.Contains(Path.GetRelativePath(RepositoryFiles.Root, project).Replace('\\', '/'), solution, StringComparison.Ordinal));
    }

    private static string[] References(string project) =>
        [.. XDocument.Load(project).Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')))];
}
