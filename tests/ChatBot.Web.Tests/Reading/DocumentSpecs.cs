using System.Globalization;
using System.Net;
using System.Text.Json;
using ChatBot.Answers.Tests.Samples;
using ChatBot.Conversations;
using ChatBot.Web.Tests.Support;

namespace ChatBot.Web.Tests.Reading;

public sealed class DocumentSpecs
{
    private const int AtATime = 60;

    private static readonly string Long = string.Join("\n\n", Enumerable.Range(1, 150).Select(number => $"Entry {number} tells of the pier and of what befell it in week {number}."));

    [Fact]
    public async Task A_document_is_read_whole_in_parts_with_headings_and_speakers()
    {
        await using var page = await PageHost.StartAsync();
        var document = SampleCorpus.Answers.Corpus.Documents.Single(document => document.Path == SampleCorpus.Dialogue);

        var part = await page.GetAsync($"/api/document?path={SampleCorpus.Dialogue}");

        var passages = part.GetProperty("passages").EnumerateArray().ToList();
        Assert.Equal(("imagined dialogue", document.Passages.Count), (part.GetProperty("label").GetString(), part.GetProperty("total").GetInt32()));
        Assert.Equal(document.Passages.Take(AtATime).Select(passage => passage.Text), passages.Select(passage => passage.GetProperty("text").GetString()));
        Assert.Contains(passages, passage => passage.TryGetProperty("section", out var section) && section.GetString()!.Contains("Session 1: The Break Clause", StringComparison.Ordinal));
        Assert.Contains(passages, passage => passage.TryGetProperty("speaker", out var speaker) && speaker.GetString() == "Jonas Thorvald");
    }

    [Fact]
    public async Task A_long_one_goes_on_where_the_part_before_has_ended()
    {
        using var folder = new WrittenCorpus().With("log.txt", Long);
        var answers = folder.Answers();
        await using var page = await PageHost.StartAsync(new PageSetup { Answers = () => answers });

        var (read, total) = (new List<string?>(), int.MaxValue);
        while (read.Count < total)
        {
            var part = await page.GetAsync($"/api/document?path=log.txt&from={read.Count}");
            Assert.Equal(read.Count, part.GetProperty("from").GetInt32());
            Assert.InRange(part.GetProperty("passages").GetArrayLength(), 1, AtATime);
            read.AddRange(Texts(part));
            total = part.GetProperty("total").GetInt32();
        }

        Assert.Equal(answers.Corpus.Passages.Select(passage => passage.Text), read);
    }

    [Fact]
    public async Task It_opens_with_the_passage_that_is_cited_in_view()
    {
        using var folder = new WrittenCorpus().With("log.txt", Long);
        var answers = folder.Answers();
        var cited = answers.Corpus.Passages.First(passage => passage.Text.Contains("Entry 120 ", StringComparison.Ordinal));
        await using var page = await PageHost.StartAsync(new PageSetup { Answers = () => answers });

        var part = await page.GetAsync($"/api/document?path=log.txt&at={cited.Id}");

        Assert.Contains(cited.Text, Texts(part));
        Assert.Equal(cited.Ordinal - 10, part.GetProperty("from").GetInt32());
    }

    [Theory]
    [InlineData("pier", 150)]
    [InlineData("PIER week", 150)]
    [InlineData("entry 14", 12)]
    [InlineData("zeppelin", 0)]
    [InlineData("  ", 0)]
    public async Task It_is_searched_for_passages_with_all_the_words(string words, int total)
    {
        using var folder = new WrittenCorpus().With("log.txt", Long);
        var answers = folder.Answers();
        await using var page = await PageHost.StartAsync(new PageSetup { Answers = () => answers });

        var found = await page.GetAsync($"/api/find?path=log.txt&words={Uri.EscapeDataString(words)}");

        Assert.Equal(total, found.GetProperty("total").GetInt32());
        Assert.Equal(Math.Min(total, 50), found.GetProperty("passages").GetArrayLength());
        foreach (var passage in found.GetProperty("passages").EnumerateArray())
        {
            var marked = string.Join(' ', passage.GetProperty("marks").EnumerateArray().Select(mark => Marked(passage, mark)).Distinct(StringComparer.OrdinalIgnoreCase));
            Assert.All(words.Split(' '), word => Assert.Contains(word, marked, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Theory]
    [InlineData("/api/document?path=nothing.txt")]
    [InlineData("/api/document")]
    [InlineData("/api/document?path=../../etc/passwd")]
    [InlineData("/api/find?path=nothing.txt&words=pier")]
    public async Task What_is_no_document_is_told_so(string path)
    {
        await using var page = await PageHost.StartAsync();

        var answer = await page.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("There is no document of that name", (await PageHost.JsonAsync(answer)).GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_reads_too_fast_is_told_when_to_go_on_and_may_still_ask()
    {
        await using var page = await PageHost.StartAsync(new PageSetup { Limits = new LimitOptions { QuestionsPerMinute = 2 } });
        var address = string.Create(CultureInfo.InvariantCulture, $"/api/document?path={SampleCorpus.Dialogue}");
        await page.GetAsync(address);
        await page.GetAsync($"/api/find?path={SampleCorpus.Dialogue}&words=quay");

        var third = await page.Client.GetAsync(address);
        var opening = await page.Client.GetAsync("/api/passage?id=c0123456789ab");

        Assert.Equal((HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests), (third.StatusCode, opening.StatusCode));
        Assert.Contains("again in", (await PageHost.JsonAsync(third)).GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("Answered", (await page.AskAsync("/sources")).GetProperty("outcome").GetString());
    }

    private static string Marked(JsonElement passage, JsonElement mark) => passage.GetProperty("text").GetString()!.Substring(mark.GetProperty("start").GetInt32(), mark.GetProperty("length").GetInt32());

    private static IEnumerable<string?> Texts(JsonElement part) => part.GetProperty("passages").EnumerateArray().Select(passage => passage.GetProperty("text").GetString());
}
