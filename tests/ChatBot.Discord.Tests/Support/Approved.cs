using ChatBot.Tests.Support;

namespace ChatBot.Discord.Tests.Support;

/// <summary>
/// Texts that somebody has read and approved, in Approved/*.verified.txt. After a wanted change run the tests with APPROVE=1 and read the difference in git.
/// </summary>
internal static class Approved
{
    public static void Matches(string name, string text)
    {
        var path = RepositoryFiles.PathOf(Path.Combine("tests", "ChatBot.Discord.Tests", "Approved", $"{name}.verified.txt"));
        if (Environment.GetEnvironmentVariable("APPROVE") == "1") File.WriteAllText(path, text);
        Assert.True(File.Exists(path), $"Nothing is approved as {name} yet; run with APPROVE=1 and read {path}.");
        Assert.Equal(File.ReadAllText(path), text);
    }
}
