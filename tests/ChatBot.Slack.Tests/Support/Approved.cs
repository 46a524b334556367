namespace ChatBot.Slack.Tests.Support;

/// <summary>
/// Texts that somebody has read and approved, in Approved/*.verified.txt. After a wanted change run the tests with APPROVE=1, read the difference in git, and commit it.
/// </summary>
internal static class Approved
{
    public static void Matches(string name, string text)
    {
        var path = Path.Combine(Repository.Root, "tests", "ChatBot.Slack.Tests", "Approved", $"{name}.verified.txt");
        text = $"{text.TrimEnd()}\n";
        if (Environment.GetEnvironmentVariable("APPROVE") == "1") File.WriteAllText(path, text);
        Assert.True(File.Exists(path), $"Nothing is approved as {name} yet; run with APPROVE=1 and read {path}.");
        Assert.Equal(File.ReadAllText(path), text);
    }
}

internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ChatBot.sln"))) folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("outside of the repository");
        return folder;
    }
}
