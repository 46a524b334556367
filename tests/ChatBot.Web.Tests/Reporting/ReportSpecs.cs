using System.Net;
using ChatBot.Conversations.Reporting;
using ChatBot.Web.Tests.Support;

namespace ChatBot.Web.Tests.Reporting;

public sealed class ReportSpecs
{
    private const string InVain = "Who painted the zeppelin?";

    internal static PageSetup Kept => new() { Report = new ReportOptions { Enabled = true } };

    [Fact]
    public async Task What_was_asked_in_vain_and_what_was_disliked_is_shown()
    {
        await using var page = await PageHost.StartAsync(Kept);
        await page.AskAsync("What did Jonas Thorvald say about cranes?");
        var reply = await page.AskAsync(InVain);
        await page.PostAsync("/api/vote", new { key = reply.GetProperty("key").GetString(), isGood = false });

        var report = await page.UntilReportedAsync(report => report.GetProperty("questions").GetInt32() == 2 && report.GetProperty("disliked").GetArrayLength() == 1);

        Assert.True((await page.GetAsync("/api/overview")).GetProperty("hasReport").GetBoolean());
        Assert.Equal(1, report.GetProperty("answered").GetInt32());
        var question = Assert.Single(report.GetProperty("unanswered").EnumerateArray());
        Assert.Equal((InVain, "ask", "NoEvidence", 1), (question.GetProperty("words").GetString(), question.GetProperty("command").GetString(), question.GetProperty("outcome").GetString(), question.GetProperty("times").GetInt32()));
        Assert.Equal((InVain, 1), (report.GetProperty("disliked")[0].GetProperty("words").GetString(), report.GetProperty("disliked")[0].GetProperty("down").GetInt32()));
    }

    [Fact]
    public async Task Without_the_operators_wish_there_is_none_and_the_page_does_not_offer_it()
    {
        await using var page = await PageHost.StartAsync();

        using var answer = await page.Client.GetAsync("/api/report");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Report:Enabled", (await PageHost.JsonAsync(answer)).GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.False((await page.GetAsync("/api/overview")).GetProperty("hasReport").GetBoolean());
    }

    [Fact]
    public async Task Where_others_reach_the_page_what_was_asked_in_private_is_shown_only_if_the_operator_says_so()
    {
        await using var page = await PageHost.StartAsync(Kept with { Address = "http://0.0.0.0:5080" });
        await using var allowed = await PageHost.StartAsync(new PageSetup { Address = "http://0.0.0.0:5080", Report = new ReportOptions { Enabled = true, OnPage = true } });

        using var answer = await page.Client.GetAsync("/api/report");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Report:OnPage", (await PageHost.JsonAsync(answer)).GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.False((await page.GetAsync("/api/overview")).GetProperty("hasReport").GetBoolean());
        Assert.True((await allowed.GetAsync("/api/overview")).GetProperty("hasReport").GetBoolean());
    }

    [Theory]
    [InlineData("0")]
    [InlineData("3651")]
    [InlineData("all")]
    [InlineData("-1")]
    public async Task Days_that_cannot_be_are_refused_with_what_can(string days)
    {
        await using var page = await PageHost.StartAsync(Kept);

        using var answer = await page.Client.GetAsync($"/api/report?days={days}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("1 to 3650", (await PageHost.JsonAsync(answer)).GetProperty("text").GetString(), StringComparison.Ordinal);
    }
}
