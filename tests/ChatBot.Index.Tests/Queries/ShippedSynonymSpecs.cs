using ChatBot.Index.Queries;

namespace ChatBot.Index.Tests.Queries;

public class ShippedSynonymSpecs
{
    [Fact]
    public void The_file_in_the_repository_is_read_and_used()
    {
        using var file = File.OpenText(Path.Combine(Repository(), "index", "synonyms.txt"));
        var options = new PassageIndexOptions { Synonyms = Synonyms.Parse(file) };
        var index = Passages.Of(options, "The United States agreed.", "The US agreed.", "Between us: agreed.");
        Assert.Equal([1, 0], index.Find("US"));
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "ChatBot.sln"))) folder = folder.Parent;
        return folder.FullName;
    }
}
