using System.Reflection;

namespace ChatBot.Web.Files;

/// <summary>The files of the page, which lie in this assembly.</summary>
internal static class PageFiles
{
    private static readonly Dictionary<string, string> Types = new()
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
    };

    public static IReadOnlyList<PageFile> All { get; } = [.. Read(typeof(PageFiles).Assembly)];

    private static IEnumerable<PageFile> Read(Assembly assembly)
    {
        foreach (var name in assembly.GetManifestResourceNames())
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            yield return new PageFile(name == "index.html" ? "/" : $"/{name}", Types[Path.GetExtension(name)], bytes.ToArray());
        }
    }
}
