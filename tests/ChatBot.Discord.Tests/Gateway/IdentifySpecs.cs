using ChatBot.Discord.Gateway;
using ChatBot.Discord.Rest;
using ChatBot.Simulators.Discord;
using ChatBot.Simulators.Discord.Gateway;
using Microsoft.Extensions.Logging;
using static ChatBot.Simulators.Discord.Gateway.ServerFrames;

namespace ChatBot.Discord.Tests.Gateway;

public sealed class IdentifySpecs
{
    private static readonly TimeSpan Spacing = TimeSpan.FromSeconds(5.25);

    [Fact]
    public async Task IDENTIFY_carries_the_token_three_unprivileged_intents_the_shard_and_properties()
    {
        await using var bot = await GatewayBench.CreateAsync();
        await bot.ReadyAsync();

        var identify = bot.Discord.Gateway.Journal.All<Identify>().Single();
        Assert.Equal((bot.Discord.World.Token, 0, 1), (identify.Token, identify.Shard, identify.Shards));
        Assert.Equal(1 << 0 | 1 << 9 | 1 << 12, identify.Intents);
        Assert.Equal(["token", "intents", "shard", "properties"], identify.Data.Select(field => field.Key));
    }

    [Fact]
    public async Task A_wrong_token_ends_the_gateway_with_its_cure_before_it_connects()
    {
        await using var bot = await GatewayBench.CreateAsync(token: "MTE4ODk5.wrong.token");

        var refused = await bot.Start().EndsWithAsync<DiscordRefusedException>();

        Assert.Contains("Discord:Token", refused.Message, StringComparison.Ordinal);
        Assert.Empty(bot.Discord.Gateway.Journal.Entries);
    }

    [Fact]
    public async Task An_answer_that_does_not_come_is_asked_for_again()
    {
        await using var bot = await GatewayBench.CreateAsync();
        var get = bot.GetGateway;
        var failures = 3;
        bot.GetGateway = cancel => failures-- > 0 ? throw new DiscordApiException("GET /gateway/bot: 502") { IsTransient = true } : get(cancel);

        bot.Start();
        foreach (var seconds in (double[])[0.75, 1.5, 3]) await bot.Clock.PassAsync(TimeSpan.FromSeconds(seconds));

        await bot.Events.UntilAsync("READY");
        Assert.Equal(3, bot.Log.Lines.Count(line => line.Text.Contains("502", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Without_session_starts_left_the_bot_waits_until_there_are_new_ones_and_says_so()
    {
        await using var bot = await GatewayBench.CreateAsync(new DiscordSimulatorOptions { SessionStartsLeft = 0 });
        bot.Start();

        await bot.Clock.PassAsync(TimeSpan.FromHours(23.9), TimeSpan.FromHours(24));
        await bot.Events.UntilAsync("READY");

        Assert.Contains(bot.Log.Lines, line => line.Level == LogLevel.Warning && line.Text.Contains("2026-03-03 09:00:00Z", StringComparison.Ordinal));
        Assert.Single(bot.Discord.Gateway.Journal.All<Identify>());
    }

    [Fact]
    public async Task The_last_session_start_is_used_and_none_after_it()
    {
        await using var bot = await GatewayBench.CreateAsync(new DiscordSimulatorOptions { SessionStartsLeft = 1 });
        await bot.ReadyAsync();

        await bot.Discord.Gateway.CloseAsync(4009);
        await bot.Clock.PassAsync(GatewayBench.FirstPause);
        await bot.Clock.PassAsync(Spacing - GatewayBench.FirstPause);
        await bot.Clock.UntilSomethingWaitsAsync(TimeSpan.FromHours(23), TimeSpan.FromHours(24));

        Assert.Single(bot.Discord.Gateway.Journal.All<Identify>());
        Assert.Equal(ShardPhase.Waiting, bot.Shard.Phase);
    }

    [Fact]
    public async Task Shards_of_one_bucket_identify_in_order_and_more_than_five_seconds_apart()
    {
        await using var bot = await GatewayBench.CreateAsync(new DiscordSimulatorOptions { RecommendedShards = 3, MaxConcurrency = 1 });
        bot.Start();
        var journal = bot.Discord.Gateway.Journal;

        await bot.Events.UntilAsync("READY");
        Assert.Equal([0], journal.All<Identify>().Select(identify => identify.Shard));
        await bot.Clock.PassAsync(Spacing);
        await bot.Events.UntilAsync("READY", 2);
        Assert.Equal([0, 1], journal.All<Identify>().Select(identify => identify.Shard));
        await bot.Clock.PassAsync(Spacing);
        await bot.Events.UntilAsync("READY", 3);
        Assert.Equal([0, 1, 2], journal.All<Identify>().Select(identify => identify.Shard));
    }

    [Fact]
    public async Task Shards_of_different_buckets_identify_together()
    {
        await using var bot = await GatewayBench.CreateAsync(new DiscordSimulatorOptions { RecommendedShards = 4, MaxConcurrency = 2 });
        bot.Start();
        var journal = bot.Discord.Gateway.Journal;

        await bot.Events.UntilAsync("READY", 2);
        Assert.Equal([0, 1], journal.All<Identify>().Select(identify => identify.Shard).Order());
        await bot.Clock.PassAsync(Spacing);
        await bot.Events.UntilAsync("READY", 4);
        Assert.Equal([0, 1, 2, 3], journal.All<Identify>().Select(identify => identify.Shard).Order());
    }

    [Fact]
    public async Task A_setting_overrides_the_recommended_number_of_shards()
    {
        await using var bot = await GatewayBench.CreateAsync(new DiscordSimulatorOptions { MaxConcurrency = 2 }, options: new GatewayOptions { Shards = 2 });
        bot.Start();

        await bot.Events.UntilAsync("READY", 2);

        Assert.Equal([(0, 2), (1, 2)], bot.Discord.Gateway.Journal.All<Identify>().Select(identify => (identify.Shard, identify.Shards)).Order());
        Assert.Equal([0, 1], bot.Client.Shards.Select(shard => shard.Shard));
    }

    [Fact]
    public async Task An_IDENTIFY_that_Discord_found_too_early_is_repeated_in_a_new_connection()
    {
        await using var bot = await GatewayBench.CreateAsync();
        var script = bot.Discord.Gateway.Script().Accepts().Sends(Hello()).Receives<Identify>().Sends(InvalidSession(resumable: false)).Receives<Closed>();
        bot.Start();
        await script;

        await bot.Clock.PassAsync(GatewayBench.FirstPause);
        await bot.Clock.PassAsync(Spacing - GatewayBench.FirstPause);

        await script.Accepts().Sends(Hello()).Receives<Identify>();
    }

    [Fact]
    public async Task One_shard_that_is_refused_ends_them_all()
    {
        await using var bot = await GatewayBench.CreateAsync(new DiscordSimulatorOptions { RecommendedShards = 2, MaxConcurrency = 2 });
        bot.Start();
        await bot.Events.UntilAsync("READY", 2);

        await bot.Discord.Gateway.CloseAsync(4014, shard: 1);

        await bot.EndsWithAsync<DiscordRefusedException>();
        Assert.All(bot.Client.Shards, shard => Assert.Equal(ShardPhase.Stopped, shard.Phase));
    }
}
