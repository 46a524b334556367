using System.Net;
using ChatBot.Conversations.Reporting;
using ChatBot.Web.Tests.Support;

namespace ChatBot.Web.Tests.Reporting;

public sealed class ReportSpecs
{
    private const string InVain = "Who painted the zeppelin?";

    internal static PageSetup Kept => new() { Report = new ReportOptions { Enabled = true, OnPage = true } };

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
    public async Task What_was_asked_in_private_is_shown_only_if_the_operator_says_so()
    {
        await using var page = await PageHost.StartAsync(new PageSetup { Report = new ReportOptions { Enabled = true } });

        using var answer = await page.Client.GetAsync("/api/report");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Report:OnPage", (await PageHost.JsonAsync(answer)).GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.False((await page.GetAsync("/api/overview")).GetProperty("hasReport").GetBoolean());
    }

    /// <summary>A proxy on the same machine comes from loopback, too.</summary>
    [Fact]
    public async Task Whom_a_proxy_lets_in_does_not_see_it_without_a_password()
    {
        await using var page = await PageHost.StartAsync(Kept);
        page.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");

        Assert.Equal(HttpStatusCode.Forbidden, (await page.Client.GetAsync("/api/report")).StatusCode);
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
