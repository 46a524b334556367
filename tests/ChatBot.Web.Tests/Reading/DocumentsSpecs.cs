using System.Text.Json;
using ChatBot.Answers.Tests.Samples;
using ChatBot.Web.Tests.Support;

namespace ChatBot.Web.Tests.Reading;

public sealed class DocumentsSpecs
{
    private static readonly string[] Said = ["attendees", "absent", "outcomes", "actions"];

    [Fact]
    public async Task Every_document_comes_with_what_was_understood_of_it()
    {
        await using var page = await PageHost.StartAsync();

        var documents = await page.GetAsync("/api/documents");

        Assert.Equal(SampleCorpus.Answers.Corpus.Documents.Select(document => document.Path), documents.GetProperty("documents").EnumerateArray().Select(Path));
        var minutes = Assert.Single(documents.GetProperty("documents").EnumerateArray(), document => Path(document) == SampleCorpus.Minutes);
        Assert.Equal(("minutes", "March 4, 2031"), (minutes.GetProperty("label").GetString(), minutes.GetProperty("date").GetString()));
        Assert.NotEqual("", minutes.GetProperty("reason").GetString());
        var talk = minutes.GetProperty("talks")[0];
        Assert.Equal("Eastwick Town Hall, Room 2", talk.GetProperty("place").GetString());
        Assert.Contains(talk.GetProperty("attendees").EnumerateArray(), attendee => attendee.GetProperty("name").GetString() == "Ruth Vandermeer");
        Assert.NotEmpty(talk.GetProperty("outcomes").EnumerateArray());
    }

    [Fact]
    public async Task A_record_shows_who_was_absent_and_what_is_to_be_done()
    {
        await using var page = await PageHost.StartAsync();

        var documents = await page.GetAsync("/api/documents");

        var talks = documents.GetProperty("documents").EnumerateArray().SelectMany(document => document.GetProperty("talks").EnumerateArray()).ToList();
        var expected = SampleCorpus.Answers.Corpus.Talks.SelectMany(talk => talk.Absent).Select(part => part.Person.Name).ToList();
        Assert.NotEmpty(expected);
        Assert.Equal(expected, talks.SelectMany(talk => talk.GetProperty("absent").EnumerateArray()).Select(part => part.GetProperty("name").GetString()));
        Assert.Contains(talks.SelectMany(talk => talk.GetProperty("actions").EnumerateArray()), action => action.GetProperty("owners").GetString()!.Length > 0 && action.GetProperty("due").GetString() is not null);
    }

    [Fact]
    public async Task Whatever_is_said_of_a_document_can_be_opened_where_it_says_so()
    {
        await using var page = await PageHost.StartAsync();
        var documents = await page.GetAsync("/api/documents");

        var talks = documents.GetProperty("documents").EnumerateArray().SelectMany(document => document.GetProperty("talks").EnumerateArray()).ToList();
        var evidence = talks.SelectMany(talk => Said.SelectMany(kind => talk.GetProperty(kind).EnumerateArray()))
            .Select(said => said.GetProperty("evidence").GetString()!)
            .ToHashSet();

        Assert.NotEmpty(evidence);
        foreach (var id in evidence) Assert.Equal(id, (await page.GetAsync($"/api/passage?id={id}")).GetProperty("cited").GetProperty("id").GetString());
    }

    [Fact]
    public async Task Files_that_were_left_out_are_listed_with_the_reason()
    {
        using var folder = new WrittenCorpus().With("pier.txt", "The pier is closed until the storm is over.\n").With("empty.txt", "");
        var answers = folder.Answers();
        await using var page = await PageHost.StartAsync(new PageSetup { Answers = () => answers });

        var documents = await page.GetAsync("/api/documents");

        var refused = Assert.Single(documents.GetProperty("refused").EnumerateArray());
        Assert.Equal("empty.txt", Path(refused));
        Assert.Equal(answers.Corpus.Refused[0].Reason, refused.GetProperty("reason").GetString());
    }

    [Fact]
    public async Task Every_example_that_the_page_offers_is_answered()
    {
        await using var page = await PageHost.StartAsync();

        var examples = (await page.GetAsync("/api/overview")).GetProperty("examples").EnumerateArray().Select(example => example.GetString()!).ToList();

        Assert.InRange(examples.Count, 4, 6);
        foreach (var example in examples) Assert.Equal("Answered", (await page.AskAsync(example)).GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task Where_hardly_anything_is_said_the_examples_are_answered_all_the_same()
    {
        using var folder = new WrittenCorpus().With("pier.txt", "The pier is closed until the storm is over.\n");
        var answers = folder.Answers();
        await using var page = await PageHost.StartAsync(new PageSetup { Answers = () => answers });

        var examples = (await page.GetAsync("/api/overview")).GetProperty("examples").EnumerateArray().Select(example => example.GetString()!).ToList();

        Assert.NotEmpty(examples);
        foreach (var example in examples) Assert.Equal("Answered", (await page.AskAsync(example)).GetProperty("outcome").GetString());
    }

    private static string? Path(JsonElement file) => file.GetProperty("path").GetString();
}
