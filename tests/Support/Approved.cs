namespace ChatBot.Tests.Support;

/// <summary>
/// Texts that somebody has read and approved, in Approved/*.verified.txt of the test project. After a wanted change run the tests with APPROVE=1, read the difference
/// in git, and commit it.
/// </summary>
internal static class Approved
{
    private static readonly string Project = typeof(Approved).Assembly.GetName().Name!;

    public static void Matches(string name, string text)
    {
        var path = RepositoryFiles.PathOf(Path.Combine("tests", Project, "Approved", $"{name}.verified.txt"));
        if (Environment.GetEnvironmentVariable("APPROVE") == "1") File.WriteAllText(path, text);
        Assert.True(File.Exists(path), $"Nothing is approved as {name} yet; run with APPROVE=1 and read {path}.");
        Assert.Equal(File.ReadAllText(path), text);
    }
}
