using ChatBot.Discord.Rest.Limits;
using ChatBot.Discord.Rest.Routes;
using ChatBot.Discord.Wire;
using ChatBot.Simulators.Discord.Rest.Faults;
using ChatBot.Simulators.Discord.Rest.Limits;

namespace ChatBot.Discord.Tests.Rest;

public sealed class BucketSpecs : RestOnLoopback
{
    [Fact]
    public async Task Messages_of_an_exhausted_channel_wait_and_go_in_order_without_a_single_429()
    {
        var texts = Enumerable.Range(0, 13).Select(number => $"message {number}").ToList();
        var sending = texts.Select(text => SendAsync(text)).ToList();

        for (var window = 0; window < 2; window++)
        {
            await SoonAsync(Task.WhenAll(sending.Skip(window * 5).Take(5)));
            Assert.Equal(5 * (window + 1), Shown.Count);
            await Clock.PassAsync(TimeSpan.FromSeconds(4.9), TimeSpan.FromSeconds(5.1));
        }

        await SoonAsync(Task.WhenAll(sending));
        // Those of one window go at the same time; no window overtakes another.
        Assert.All(Shown.Index(), shown => Assert.Equal(texts.IndexOf(shown.Item) / 5, shown.Index / 5));
        Assert.Equal(0, Discord.Rest.Limits.Exceeded);
    }

    [Fact]
    public async Task One_channel_does_not_wait_for_another()
    {
        var other = new Snowflake(Guild.AddChannel("harbour").Id);
        for (var number = 0; number < 5; number++)
            await SoonAsync(SendAsync("here"));
        var waiting = SendAsync("here, later");

        await SoonAsync(SendAsync("there", other));

        Assert.False(waiting.IsCompleted);
        Assert.Contains("there", Shown);
    }

    [Fact]
    public async Task Not_more_than_fifty_requests_go_in_a_second()
    {
        await SoonAsync(Rest.GetCurrentUserAsync(CancellationToken.None));
        var others = Enumerable.Range(0, 70).Select(_ => Rest.GetCurrentUserAsync(CancellationToken.None)).ToList();

        // The command's registration before all this counted too.
        await SoonAsync(Task.WhenAll(others.Take(48)));
        Assert.Equal(49, Requests(User));
        await Clock.PassAsync(TimeSpan.FromMilliseconds(900), TimeSpan.FromSeconds(1));

        await SoonAsync(Task.WhenAll(others));
        Assert.Equal(0, Discord.Rest.Limits.Exceeded);
    }

    [Fact]
    public async Task Interactions_are_answered_while_the_global_limit_is_used_up()
    {
        Discord.Rest.Faults.Next(User, new Fault.RateLimit(TimeSpan.FromSeconds(30), RateLimitScope.Global));
        var waiting = Rest.GetCurrentUserAsync(CancellationToken.None);
        await Clock.UntilSomethingWaitsAsync(TimeSpan.FromSeconds(29), TimeSpan.FromSeconds(30));

        var handle = await AnsweredAsync();
        await SoonAsync(Rest.EditOriginalResponseAsync(handle, Saying("here it is"), CancellationToken.None));

        Assert.Contains("here it is", Shown);
        Assert.False(waiting.IsCompleted);
    }

    [Fact]
    public async Task Buckets_of_interactions_that_are_over_are_forgotten()
    {
        using var buckets = new BucketDirectory(Clock);
        for (var interaction = 0; interaction < 5_000; interaction++)
        {
            var route = new Route(HttpMethod.Patch, "/webhooks", "", RouteKind.Interaction, $"{interaction}");
            (await buckets.TakeAsync(route, route.Major!, CancellationToken.None)).Return();
        }

        Assert.InRange(buckets.Count, 1, 1_000);
    }
}
