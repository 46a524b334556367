namespace ChatBot.Web.Tests.Browser;

/// <summary>axe-core, where <c>npm ci</c> has put it.</summary>
internal static class Axe
{
    /// <summary>Null when it is not there.</summary>
    public static string? Path { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string? Find(DirectoryInfo? folder)
    {
        for (; folder is not null; folder = folder.Parent)
            if (System.IO.Path.Combine(folder.FullName, "tests", "ChatBot.Web.Tests", "axe", "node_modules", "axe-core", "axe.min.js") is var file && File.Exists(file))
                return file;
        return null;
    }
}

/// <summary>A test that needs a browser and axe-core.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AxeTheoryAttribute : TheoryAttribute
{
    public AxeTheoryAttribute()
    {
        if (Chromium.Path is null) Skip = new BrowserFactAttribute().Skip;
        else if (Axe.Path is null) Skip = "axe-core is not there. Run npm ci in tests/ChatBot.Web.Tests/axe.";
    }
}
