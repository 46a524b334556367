using System.Net;
using System.Text;
using ChatBot.Answers;
using ChatBot.Answers.Tests.Samples;
using ChatBot.Web.Tests.Support;

namespace ChatBot.Web.Tests.Adding;

public sealed class UploadSpecs : IDisposable
{
    private const string Words = "Henrik Aldous: The crane has rusted.\n";

    private readonly WrittenCorpus _folder = new WrittenCorpus().With("pier.txt", "The pier is closed until the storm is over.\n");
    private TalkAnswers _answers;

    public UploadSpecs() => _answers = _folder.Answers();

    private PageSetup Allowed => new() { Answers = () => _answers, Page = new PageOptions { Upload = true, UploadMegabytes = 1 } };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_document_that_is_dropped_in_is_answered_from_once_it_is_read()
    {
        await using var page = await PageHost.StartAsync(Allowed);

        var taken = await page.UploadAsync("crane.txt", Encoding.UTF8.GetBytes(Words));
        var path = (await PageHost.JsonAsync(taken)).GetProperty("path").GetString();
        var before = await page.GetAsync($"/api/uploaded?path={path}");
        _answers = _folder.Answers();
        var after = await page.GetAsync($"/api/uploaded?path={path}");

        Assert.Equal((HttpStatusCode.Accepted, "crane.txt"), (taken.StatusCode, path));
        Assert.Equal(("reading", "read"), (before.GetProperty("state").GetString(), after.GetProperty("state").GetString()));
        Assert.Contains("The crane has rusted.", (await page.AskAsync("What did Henrik Aldous say about the crane?")).GetRawText(), StringComparison.Ordinal);
        Assert.Equal(["crane.txt", "pier.txt"], Names());
    }

    [Fact]
    public async Task Nothing_is_taken_unless_the_operator_allows_it()
    {
        await using var page = await PageHost.StartAsync(new PageSetup { Answers = () => _answers });

        var answer = await page.UploadAsync("crane.txt", Encoding.UTF8.GetBytes(Words));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Page:Upload", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.False((await page.GetAsync("/api/overview")).TryGetProperty("upload", out _));
        Assert.Equal(["pier.txt"], Names());
    }

    [Theory]
    [InlineData("../../crane.txt", "crane.txt")]
    [InlineData("C:\\Users\\me\\crane.txt", "crane.txt")]
    [InlineData(".crane.txt", "crane.txt")]
    [InlineData("..crane.txt", "crane.txt")]
    [InlineData("the crane\u202Etxt.\u0000.txt", "the cranetxt.txt")]
    [InlineData("Kräne  & Häfen (2).txt", "Kräne & Häfen (2).txt")]
    [InlineData("a*b?c:d|e.txt", "a-b-c-d-e.txt")]
    [InlineData("con.txt", "_con.txt")]
    [InlineData("minutes.TXT", "minutes.TXT")]
    public async Task A_name_becomes_one_that_is_safe(string given, string name)
    {
        await using var page = await PageHost.StartAsync(Allowed);

        var taken = await page.UploadAsync(given, Encoding.UTF8.GetBytes(Words));

        Assert.Equal(name, (await PageHost.JsonAsync(taken)).GetProperty("path").GetString());
        Assert.Contains(name, Names());
    }

    [Fact]
    public async Task A_name_without_an_end_is_shortened()
    {
        await using var page = await PageHost.StartAsync(Allowed);

        var taken = await page.UploadAsync($"{new string('ø', 400)}.txt", Encoding.UTF8.GetBytes(Words));

        Assert.Equal(HttpStatusCode.Accepted, taken.StatusCode);
        Assert.Equal($"{new string('ø', 90)}.txt", (await PageHost.JsonAsync(taken)).GetProperty("path").GetString());
    }

    [Theory]
    [InlineData("crane.exe")]
    [InlineData("crane")]
    [InlineData(".chatbotignore")]
    [InlineData(".txt")]
    [InlineData("")]
    public async Task A_file_of_no_format_that_is_read_is_refused_with_those_that_are(string name)
    {
        await using var page = await PageHost.StartAsync(Allowed);

        var answer = await page.UploadAsync(name, Encoding.UTF8.GetBytes(Words));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.Contains(".docx", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(["pier.txt"], Names());
    }

    [Fact]
    public async Task What_would_be_left_out_is_refused_with_the_reason()
    {
        await using var page = await PageHost.StartAsync(Allowed);

        var answer = await page.UploadAsync("crane.docx", [0x50, 0x4B, 3, 4, 1, 2, 3]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.StartsWith("crane.docx is not taken: ", (await PageHost.JsonAsync(answer)).GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(["pier.txt"], Names());
    }

    [Fact]
    public async Task A_document_over_the_limit_is_not_read()
    {
        await using var page = await PageHost.StartAsync(Allowed);

        var answer = await page.UploadAsync("crane.txt", new byte[(1024 * 1024) + 1]);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal(["pier.txt"], Names());
    }

    [Fact]
    public async Task A_document_that_is_there_is_left_as_it_is()
    {
        await using var page = await PageHost.StartAsync(Allowed);

        var answer = await page.UploadAsync("pier.txt", Encoding.UTF8.GetBytes(Words));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("The pier is closed", await File.ReadAllTextAsync(Path.Combine(_answers.Corpus.Folder, "pier.txt")), StringComparison.Ordinal);
        Assert.Equal(["pier.txt"], Names());
    }

    [Theory]
    [InlineData("Origin", "https://elsewhere.example.net")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    public async Task A_page_elsewhere_and_who_comes_through_a_proxy_may_add_nothing_without_a_password(string header, string value)
    {
        await using var page = await PageHost.StartAsync(Allowed);
        page.Client.DefaultRequestHeaders.Add(header, value);

        var answer = await page.UploadAsync("crane.txt", Encoding.UTF8.GetBytes(Words));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(["pier.txt"], Names());
    }

    [Fact]
    public async Task What_a_form_elsewhere_could_send_is_not_taken()
    {
        await using var page = await PageHost.StartAsync(Allowed);
        using var content = new StringContent(Words, Encoding.UTF8, "text/plain");

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await page.Client.PostAsync("/api/upload?name=crane.txt", content)).StatusCode);
    }

    /// <summary>All that lies in the folder, hidden files included.</summary>
    private IEnumerable<string> Names() => Directory.EnumerateFiles(_answers.Corpus.Folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);
}
