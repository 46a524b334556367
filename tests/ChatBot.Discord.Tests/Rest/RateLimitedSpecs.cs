using System.Net;
using ChatBot.Discord.Rest;
using ChatBot.Discord.Rest.Limits;
using ChatBot.Simulators.Discord.Rest.Faults;
using ChatBot.Simulators.Discord.Rest.Limits;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChatBot.Discord.Tests.Rest;

public sealed class RateLimitedSpecs : RestOnLoopback
{
    [Fact]
    public async Task A_refused_request_goes_again_after_exactly_the_time_that_the_body_says()
    {
        Discord.Rest.Faults.Next(Send, new Fault.RateLimit(TimeSpan.FromSeconds(2.345)));
        var sending = SendAsync("patience");

        await Clock.PassAsync(TimeSpan.FromSeconds(2.345), TimeSpan.FromSeconds(2.346));

        await SoonAsync(sending);
        Assert.Equal(["patience"], Shown);
        Assert.Equal(2, Requests(Send));
    }

    [Fact]
    public async Task The_whole_bucket_waits_after_a_refusal()
    {
        Discord.Rest.Faults.Next(Send, new Fault.RateLimit(TimeSpan.FromSeconds(7)));
        var first = SendAsync("first");
        await Clock.UntilSomethingWaitsAsync(TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(7));

        var second = SendAsync("second");
        Assert.Equal(1, Requests(Send));
        await Clock.PassAsync(TimeSpan.FromSeconds(7));

        await SoonAsync(Task.WhenAll(first, second));
        Assert.Equal(["first", "second"], Shown);
    }

    [Fact]
    public async Task A_global_refusal_holds_back_every_route()
    {
        Discord.Rest.Faults.Next(Send, new Fault.RateLimit(TimeSpan.FromSeconds(3), RateLimitScope.Global));
        var sending = SendAsync("patience");
        await Clock.UntilSomethingWaitsAsync(TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(3));

        var asking = Rest.GetCurrentUserAsync(CancellationToken.None);
        await Clock.UntilSomethingWaitsAsync(TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(3));
        Assert.Equal(0, Requests(User));
        Clock.Advance(TimeSpan.FromSeconds(3));

        await SoonAsync(Task.WhenAll(sending, asking));
    }

    [Fact]
    public async Task A_limit_of_one_route_holds_back_no_other()
    {
        Discord.Rest.Faults.Next(Send, new Fault.RateLimit(TimeSpan.FromSeconds(9)));
        var sending = SendAsync("patience");
        await Clock.UntilSomethingWaitsAsync(TimeSpan.FromSeconds(9), TimeSpan.FromSeconds(9));

        await SoonAsync(Rest.GetCurrentUserAsync(CancellationToken.None));

        Assert.False(sending.IsCompleted);
    }

    [Fact]
    public async Task A_limit_of_more_than_a_minute_is_told_rather_than_waited_for()
    {
        Discord.Rest.Faults.Next(Send, new Fault.RateLimit(TimeSpan.FromMinutes(10)));

        var refused = await Assert.ThrowsAsync<DiscordApiException>(() => SoonAsync(SendAsync("patience")));

        Assert.True(refused.IsTransient);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
    }

    [Fact]
    public async Task A_limit_on_a_callback_is_waited_for_within_its_three_seconds()
    {
        Discord.Rest.Faults.Next(Callback, new Fault.RateLimit(TimeSpan.FromSeconds(0.5)));
        var (asked, handle) = await AskAsync();
        var answering = Rest.CreateInteractionResponseAsync(handle, Wire.InteractionResponse.Deferred(ephemeral: true), CancellationToken.None);
        await Clock.PassAsync(TimeSpan.FromSeconds(0.5));
        await SoonAsync(answering);
        Assert.Equal(5, asked.Acknowledged);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, false, true)]
    [InlineData(HttpStatusCode.Forbidden, false, true)]
    [InlineData(HttpStatusCode.TooManyRequests, false, true)]
    [InlineData(HttpStatusCode.TooManyRequests, true, false)]
    [InlineData(HttpStatusCode.NotFound, false, false)]
    [InlineData(HttpStatusCode.InternalServerError, false, false)]
    public void Invalid_requests_are_those_that_Discord_counts(HttpStatusCode status, bool isShared, bool counts)
    {
        var budget = new InvalidRequestBudget(Clock, NullLogger<InvalidRequestBudget>.Instance);
        for (var request = 0; request < InvalidRequestBudget.Most; request++)
            budget.Count(status, isShared);

        Assert.Equal(counts, budget.ClosedFor > TimeSpan.Zero);
    }

    [Fact]
    public async Task Far_below_ten_thousand_invalid_requests_nothing_more_is_sent_and_the_log_says_so()
    {
        Discord.Rest.Faults.ByChance(_ => new Fault.Status(403));
        for (var sent = 0; sent < InvalidRequestBudget.Most; sent += DiscordLimits.GlobalPerSecond)
        {
            Clock.Advance(TimeSpan.FromSeconds(1));
            var asking = Enumerable.Range(0, DiscordLimits.GlobalPerSecond).Select(_ => Rest.GetCurrentUserAsync(CancellationToken.None));
            await SoonAsync(Task.WhenAll(asking.Select(one => Assert.ThrowsAsync<DiscordApiException>(() => one))));
        }

        var before = Discord.Rest.Requests.All.Count;
        var closed = await Assert.ThrowsAsync<DiscordApiException>(() => Rest.GetCurrentUserAsync(CancellationToken.None));

        Assert.Equal(before, Discord.Rest.Requests.All.Count);
        Assert.True(closed.IsTransient);
        Assert.Contains("Error 1102", Log.Text, StringComparison.Ordinal);
        Assert.Equal(InvalidRequestBudget.Most, Discord.Rest.Limits.Invalid);

        Discord.Rest.Faults.ByChance(_ => null);
        Clock.Advance(InvalidRequestBudget.Window);
        await SoonAsync(Rest.GetCurrentUserAsync(CancellationToken.None));
    }
}
