using System.Net;
using System.Text.Json;
using ChatBot.Web.Tests.Support;

namespace ChatBot.Web.Tests.Reading;

public sealed class PassageSpecs
{
    [Fact]
    public async Task A_citation_opens_between_its_neighbours_with_its_kind_and_a_look_at_the_file()
    {
        await using var page = await PageHost.StartAsync();
        var citation = (await page.AskAsync("What did Jonas Thorvald say about cranes?")).GetProperty("citations")[0];

        var opened = await page.GetAsync($"/api/passage?id={citation.GetProperty("id").GetString()}&around=1");

        var cited = opened.GetProperty("cited");
        Assert.Contains("ordered two cranes", cited.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("imagined dialogue", cited.GetProperty("label").GetString());
        Assert.Equal("Jonas Thorvald", cited.GetProperty("speaker").GetString());
        Assert.True(opened.GetProperty("holds").GetBoolean());
        Assert.Matches("^Checked just now: bytes [0-9]+ to [0-9]+ of .*, SHA-256 [0-9a-f]{64}", opened.GetProperty("check").GetString());
        Assert.Equal([-1, 1], Neighbours(opened).Select(paragraph => paragraph - cited.GetProperty("paragraph").GetInt32()));
    }

    [Fact]
    public async Task A_document_can_be_read_to_its_ends()
    {
        await using var page = await PageHost.StartAsync();
        var id = (await page.AskAsync("which tender was accepted")).GetProperty("citations")[0].GetProperty("id").GetString();

        var opened = await page.GetAsync($"/api/passage?id={id}&around=1000");

        Assert.True(opened.GetProperty("isStart").GetBoolean());
        Assert.Equal(1, Neighbours(opened).Min());
    }

    [Fact]
    public async Task A_readers_comment_is_labelled_apart_from_its_document()
    {
        await using var page = await PageHost.StartAsync();
        var id = (await page.AskAsync("What did saltwater_sue say about her brother?")).GetProperty("citations")[0].GetProperty("id").GetString();

        var opened = await page.GetAsync($"/api/passage?id={id}");

        Assert.Equal(("opinion", "reader's comment"), (opened.GetProperty("label").GetString(), opened.GetProperty("cited").GetProperty("label").GetString()));
    }

    [Theory]
    [InlineData("/api/passage")]
    [InlineData("/api/passage?id=")]
    [InlineData("/api/passage?id=c000000000000&around=x")]
    [InlineData("/api/passage?id=..%2F..%2Fetc%2Fpasswd")]
    public async Task What_no_document_has_is_told_so(string path)
    {
        await using var page = await PageHost.StartAsync();

        var response = await page.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("No document has that passage", (await PageHost.JsonAsync(response)).GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    private static IEnumerable<int> Neighbours(JsonElement opened) =>
        opened.GetProperty("before").EnumerateArray().Concat(opened.GetProperty("after").EnumerateArray()).Select(passage => passage.GetProperty("paragraph").GetInt32());
}
