using ChatBot.Web.Tests.Support;

namespace ChatBot.Web.Tests.Completing;

public sealed class CompletionSpecs
{
    [Theory]
    [InlineData("/", "/who-attended")]
    [InlineData("/q", "/quote")]
    [InlineData("/quote thor", "Jonas Thorvald")]
    [InlineData("/who-attended harb", "Minutes of the Harbour Committee")]
    [InlineData("/who-attended oyel", "Mara Oyelaran")]
    [InlineData("/outcomes dredg", "Session 2: Dredging and the Seals")]
    [InlineData("/actions harb", "Minutes of the Harbour Committee")]
    [InlineData("/summary dredg", "Session 2: Dredging and the Seals")]
    [InlineData("/summary customs", "A Night at the Customs House")]
    [InlineData("/actions secr", "The secretariat")]
    [InlineData("/actions owner:lindq", "Greta Lindqvist")]
    [InlineData("/ask who was against it? speaker:thor", "Jonas Thorvald")]
    [InlineData("/ask who was against it? document:\"customs ho", "A Night at the Customs House")]
    public async Task What_is_typed_behind_a_slash_is_completed(string typed, string expected)
    {
        await using var page = await PageHost.StartAsync();

        Assert.Contains(await LabelsAsync(page, typed), label => label.Contains(expected, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("who was there")]
    [InlineData("/quote Jonas Thorvald on cra")]
    [InlineData("/nonsense thor")]
    public async Task Nothing_else_is(string typed)
    {
        await using var page = await PageHost.StartAsync();

        Assert.Empty(await LabelsAsync(page, typed));
    }

    [Theory]
    [InlineData("/quote thor", "quote")]
    [InlineData("/who-attended dredg", "who-attended")]
    [InlineData("/outcomes dredg", "outcomes")]
    [InlineData("/actions harb", "actions")]
    [InlineData("/actions secr", "actions")]
    [InlineData("/compare the landing ban in torsh", "compare")]
    [InlineData("/ask who was there? document:customs", "ask")]
    public async Task What_was_completed_is_understood(string typed, string command)
    {
        await using var page = await PageHost.StartAsync();
        var completions = await page.GetAsync($"/api/complete?text={Uri.EscapeDataString(typed)}");

        var reply = await page.AskAsync(completions[0].GetProperty("text").GetString()!);

        Assert.Equal("Answered", reply.GetProperty("outcome").GetString());
        Assert.StartsWith($"/{command}", completions[0].GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    private static async Task<List<string>> LabelsAsync(PageHost page, string typed) =>
        [.. (await page.GetAsync($"/api/complete?text={Uri.EscapeDataString(typed)}")).EnumerateArray().Select(completion => completion.GetProperty("label").GetString()!)];
}
