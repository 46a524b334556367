using System.Net;
using System.Net.Http.Headers;
using System.Text;
using ChatBot.Conversations.Reporting;
using ChatBot.Web.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Web.Tests.Guarding;

public sealed class PasswordSpecs
{
    private const string Password = "nine cranes: ø";

    private static PageSetup Guarded(PasswordScope scope) => new()
    {
        Page = new PageOptions { Password = Password, PasswordFor = scope, Upload = true },
        Report = new ReportOptions { Enabled = true, OnPage = true },
    };

    [Theory]
    [InlineData("/")]
    [InlineData("/app.js")]
    [InlineData("/api/overview")]
    [InlineData("/api/documents")]
    [InlineData("/api/report")]
    public async Task With_one_for_everything_nothing_is_shown_without_it(string path)
    {
        await using var page = await PageHost.StartAsync(Guarded(PasswordScope.Everything));

        var without = await page.Client.GetAsync(path);
        Give(page.Client, Password);

        Assert.Equal(HttpStatusCode.Unauthorized, without.StatusCode);
        Assert.Equal("Basic realm=\"Talks\", charset=\"UTF-8\"", without.Headers.WwwAuthenticate.ToString());
        Assert.Equal(HttpStatusCode.OK, (await page.Client.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task With_one_for_the_operator_anybody_may_ask_and_only_the_operator_sees_the_report_and_adds_documents()
    {
        await using var page = await PageHost.StartAsync(Guarded(PasswordScope.Operator));

        Assert.Equal("Answered", (await page.AskAsync("/sources")).GetProperty("outcome").GetString());
        Assert.Equal(HttpStatusCode.Unauthorized, (await page.Client.GetAsync("/api/report")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await page.UploadAsync("crane.exe", [1])).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await page.Client.GetAsync("/api/uploaded?path=crane.txt")).StatusCode);
        Give(page.Client, Password);
        Assert.Equal(HttpStatusCode.OK, (await page.Client.GetAsync("/api/report")).StatusCode);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await page.UploadAsync("crane.exe", [1])).StatusCode);
    }

    [Fact]
    public async Task Whoever_guesses_waits_even_where_the_last_guess_is_right()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));
        await using var page = await PageHost.StartAsync(Guarded(PasswordScope.Everything) with { Time = clock });

        Give(page.Client, "nine cranes");
        for (var guess = 0; guess < 10; guess++) Assert.Equal(HttpStatusCode.Unauthorized, (await page.Client.GetAsync("/")).StatusCode);
        Give(page.Client, Password);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await page.Client.GetAsync("/")).StatusCode);
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.OK, (await page.Client.GetAsync("/")).StatusCode);
    }

    [Theory]
    [InlineData("Bearer nine")]
    [InlineData("Basic")]
    [InlineData("Basic !!!")]
    [InlineData("Basic bm9jb2xvbg==")]
    [InlineData("Basic Og==")]
    public async Task What_is_no_name_and_password_is_asked_for_one(string header)
    {
        await using var page = await PageHost.StartAsync(Guarded(PasswordScope.Everything));
        page.Client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", header);

        Assert.Equal(HttpStatusCode.Unauthorized, (await page.Client.GetAsync("/")).StatusCode);
    }

    [Fact]
    public void A_short_one_is_not_accepted_and_not_repeated()
    {
        var result = new ValidatePageOptions().Validate(null, new PageOptions { Password = "cranes" });

        Assert.Contains("Page:Password has 6 characters", result.FailureMessage, StringComparison.Ordinal);
        Assert.DoesNotContain("cranes", result.FailureMessage, StringComparison.Ordinal);
    }

    private static void Give(HttpClient client, string password) =>
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"anybody:{password}")));
}
