using System.Net;
using System.Text.RegularExpressions;
using ChatBot.Web.Files;
using ChatBot.Web.Tests.Support;

namespace ChatBot.Web.Tests.Files;

public sealed partial class FileSpecs
{
    [Fact]
    public async Task Whatever_the_page_refers_to_is_there()
    {
        await using var page = await PageHost.StartAsync();
        var seen = new HashSet<string> { "/" };
        var open = new Queue<string>(seen);

        while (open.TryDequeue(out var path))
        {
            var response = await page.Client.GetAsync(path);
            Assert.True(response.IsSuccessStatusCode, $"{path}: {response.StatusCode}");
            foreach (var reference in Reference().Matches(await response.Content.ReadAsStringAsync()).Select(match => $"/{match.Groups["file"].Value}"))
                if (seen.Add(reference)) open.Enqueue(reference);
        }

        Assert.Contains("/discord.js", seen);
        Assert.Contains("/platforms.css", seen);
    }

    /// <summary>Addresses stand in comments only, as where a rule comes from.</summary>
    [Fact]
    public async Task Nothing_is_inline_and_nothing_comes_from_elsewhere()
    {
        await using var page = await PageHost.StartAsync();
        var html = await page.Client.GetStringAsync("/");

        Assert.DoesNotContain("://", html, StringComparison.Ordinal);
        Assert.DoesNotMatch("<style|style=|\\son[a-z]+=|<script(?![^>]* src=)", html);
        var scripts = PageFiles.All.Select(file => file.Path).Where(path => path.EndsWith(".js", StringComparison.Ordinal)).ToList();
        Assert.Contains("/app.js", scripts);
        foreach (var file in scripts)
            Assert.DoesNotMatch("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|eval\\(|new Function|localStorage|cookie", await page.Client.GetStringAsync(file));
    }

    [Fact]
    public async Task An_unchanged_file_is_not_sent_twice()
    {
        await using var page = await PageHost.StartAsync();
        var first = await page.Client.GetAsync("/app.js");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/app.js") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };

        var second = await page.Client.SendAsync(again);

        Assert.Equal((HttpStatusCode.NotModified, 0), (second.StatusCode, (await second.Content.ReadAsByteArrayAsync()).Length));
    }

    [GeneratedRegex("""(?:src|href|from)=?\s*["'](?:\./|/)(?<file>[a-z]+\.[a-z]+)["']""", RegexOptions.ExplicitCapture)]
    private static partial Regex Reference();
}
