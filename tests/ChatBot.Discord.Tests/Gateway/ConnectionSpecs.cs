using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using ChatBot.Discord.Gateway;
using ChatBot.Simulators.Clocks;
using ChatBot.Simulators.Discord;
using ChatBot.Simulators.Discord.Gateway;
using Microsoft.Extensions.Logging;
using static ChatBot.Simulators.Discord.Gateway.ServerFrames;

namespace ChatBot.Discord.Tests.Gateway;

public sealed class ConnectionSpecs
{
    [Fact]
    public async Task A_server_that_is_down_is_tried_again_after_longer_and_longer_pauses()
    {
        await using var bot = await GatewayBench.CreateAsync();
        var gateway = await bot.GetGateway(default); // asked for again it would be limited, and wait by itself
        bot.GetGateway = _ => Task.FromResult(gateway);
        bot.Discord.Gateway.IsDown = true;
        bot.Start();
        foreach (var seconds in (double[])[0.75, 1.5, 3, 6, 12, 24, 45]) await bot.Clock.PassAsync(TimeSpan.FromSeconds(seconds));
        await bot.Clock.UntilSomethingWaitsAsync(TimeSpan.FromSeconds(45), TimeSpan.FromSeconds(45));
        bot.Discord.Gateway.IsDown = false;

        await bot.Clock.PassAsync(TimeSpan.FromSeconds(45));

        await bot.Events.UntilAsync("READY");
        Assert.Equal((ShardPhase.Ready, 8), (bot.Shard.Phase, bot.Shard.Reconnects));
    }

    [Fact]
    public async Task A_connection_without_HELLO_is_left_after_a_minute()
    {
        await using var bot = await GatewayBench.CreateAsync();
        var script = bot.Discord.Gateway.Script().Accepts();
        bot.Start();
        await script;

        await bot.Clock.PassAsync(TimeSpan.FromSeconds(60));

        await script.Receives<Closed>();
        Assert.Equal("no HELLO within 60 s", (await LostAsync(bot)).LastLoss);
    }

    [Fact]
    public async Task A_connection_that_never_becomes_ready_is_left_after_a_minute()
    {
        await using var bot = await GatewayBench.CreateAsync();
        var script = bot.Discord.Gateway.Script().Accepts().Sends(Hello(TimeSpan.FromHours(1))).Receives<Identify>();
        bot.Start();
        await script;

        await bot.Clock.PassAsync(TimeSpan.FromSeconds(60));

        await script.Receives<Closed>();
        Assert.Equal("no answer within 60 s", (await LostAsync(bot)).LastLoss);
    }

    [Fact]
    public async Task Stopping_says_goodbye_with_1000()
    {
        await using var bot = await GatewayBench.CreateAsync();
        await bot.ReadyAsync();

        await bot.StopAsync();
        await bot.Run.WaitAsync(ManualClock.Patience);

        Assert.Equal((1000, false), await ClosedAsync(bot));
        Assert.Equal(ShardPhase.Stopped, bot.Shard.Phase);
    }

    [Fact]
    public async Task Stopping_takes_a_second_when_Discord_does_not_answer()
    {
        await using var bot = await GatewayBench.CreateAsync();
        await bot.ReadyAsync();
        await bot.Discord.Gateway.StallAsync();

        await bot.StopAsync();
        await bot.Clock.PassAsync(TimeSpan.FromSeconds(1));

        await bot.Run.WaitAsync(ManualClock.Patience);
    }

    [Fact]
    public async Task Stopping_ends_a_pause_too()
    {
        await using var bot = await GatewayBench.CreateAsync();
        bot.Discord.Gateway.IsDown = true;
        bot.Start();
        await bot.Clock.UntilSomethingWaitsAsync(GatewayBench.FirstPause, GatewayBench.FirstPause);

        await bot.StopAsync();

        await bot.Run.WaitAsync(ManualClock.Patience);
    }

    [Fact]
    public async Task Each_shard_hears_of_its_servers_and_the_first_of_direct_messages()
    {
        await using var bot = await GatewayBench.CreateAsync(new DiscordSimulatorOptions { RecommendedShards = 3, MaxConcurrency = 3 });
        ulong[] guilds = [7ul << 22, 8ul << 22, 9ul << 22];
        bot.Start();
        await bot.Events.UntilAsync("READY", 3);

        foreach (var guild in guilds) await bot.Discord.Gateway.DispatchAsync("SAID", new JsonObject { ["guild_id"] = $"{guild}" }, guild);
        await bot.Discord.Gateway.DispatchAsync("WHISPERED", new JsonObject(), null);
        await bot.Events.UntilAsync("SAID", 3);

        Assert.Equal([(1, 7ul), (2, 8ul), (0, 9ul)], Said().OrderBy(said => said.Item2));
        Assert.All(guilds, guild => Assert.Contains((ShardRouting.ShardOf(guild, 3), guild >> 22), Said()));
        Assert.Equal(0, (await bot.Events.UntilAsync("WHISPERED")).ShardId);
        Assert.Equal(0, ShardRouting.ShardOf(null, 3));

        IEnumerable<(int, ulong)> Said() => bot.Events.All.Where(said => said.Name == "SAID")
            .Select(said => (said.ShardId, ulong.Parse(said.Data.GetProperty("guild_id").GetString()!, CultureInfo.InvariantCulture) >> 22));
    }

    [Fact]
    public async Task What_the_protocol_does_not_know_is_ignored_and_said_once()
    {
        await using var bot = await GatewayBench.CreateAsync();
        await bot.Scripted()
            .SendsRaw("no JSON"u8.ToArray())
            .SendsRaw("[1, 2]"u8.ToArray())
            .SendsRaw("""{"op":"10","d":{}}"""u8.ToArray())
            .SendsRaw("""{"future":{"a":[1]},"op":99,"d":{"b":null}}"""u8.ToArray())
            .Sends(Frame(99))
            .Sends(Frame(0, null, 2))
            .Sends(Dispatch("A_FUTURE_EVENT", JsonValue.Create(7), 3));

        var future = await bot.Events.UntilAsync("A_FUTURE_EVENT");

        Assert.Equal(7, future.Data.GetInt32());
        Assert.Equal(
            ["a payload that cannot be read", "a payload of the unknown kind 99", "an event without a name"],
            bot.Log.Lines.Where(line => line.Level == LogLevel.Warning).Select(line => line.Text.Split(": ")[1].Split(';')[0]));
    }

    [Fact]
    public async Task A_handler_that_fails_is_logged_and_the_next_event_arrives()
    {
        await using var bot = await GatewayBench.CreateAsync(
            handler: received => received.Name == "BAD" ? throw new InvalidOperationException("broken") : ValueTask.CompletedTask);
        await bot.ReadyAsync();

        await bot.Discord.Gateway.DispatchAsync("BAD", new JsonObject(), null);
        await bot.Discord.Gateway.DispatchAsync("GOOD", new JsonObject(), null);
        await bot.Events.UntilAsync("GOOD");

        var error = bot.Log.Lines.Single(line => line.Level == LogLevel.Error).Text;
        Assert.Contains("BAD", error, StringComparison.Ordinal);
        Assert.Contains("broken", error, StringComparison.Ordinal);
        Assert.Equal(ShardPhase.Ready, bot.Shard.Phase);
    }

    [Fact]
    public async Task A_frame_that_comes_in_pieces_is_put_together()
    {
        await using var bot = await GatewayBench.CreateAsync();
        await bot.Scripted().SendsInPieces(Dispatch("PIECES", JsonValue.Create(new string('x', 5000)), 2), 7).Sends(Dispatch("WHOLE", null, 3));

        Assert.Equal(5000, (await bot.Events.UntilAsync("PIECES")).Data.GetString()!.Length);
        await bot.Events.UntilAsync("WHOLE");
    }

    [Fact]
    public async Task A_frame_over_the_limit_after_decompression_is_not_read_and_would_not_be_replayed()
    {
        await using var bot = await GatewayBench.CreateAsync(options: new GatewayOptions { LongestFrame = 100_000 });
        var script = bot.Scripted()
            .Sends(Dispatch("FITS", JsonValue.Create(new string('x', 90_000)), 2))
            .Sends(Dispatch("TOO_LONG", JsonValue.Create(new string('x', 100_001)), 3))
            .Receives<Closed>(left => Assert.False(left.IsReply));
        await script;
        await bot.Clock.PassAsync(GatewayBench.FirstPause);
        await bot.Clock.PassAsync(TimeSpan.FromSeconds(5.25) - GatewayBench.FirstPause);

        await script.Accepts().Sends(Hello()).Receives<Identify>();
        Assert.Equal(["READY", "FITS"], bot.Events.All.Select(received => received.Name));
    }

    [Fact]
    public async Task A_stream_that_is_spoilt_is_left_and_resumed()
    {
        await using var bot = await GatewayBench.CreateAsync();
        var script = bot.Scripted().SendsUncompressed([.. Encoding.ASCII.GetBytes(new string('?', 50)), 0x00, 0x00, 0xFF, 0xFF]).Receives<Closed>();
        await script;
        await bot.Clock.PassAsync(GatewayBench.FirstPause);

        await script.Accepts().Sends(Hello()).Receives<Resume>();
    }

    [Fact]
    public async Task The_state_tells_what_a_shard_is_doing_and_since_when()
    {
        await using var bot = await GatewayBench.CreateAsync();
        Assert.Empty(bot.Client.Shards);
        var script = bot.Discord.Gateway.Script().Accepts();
        bot.Start();
        await script;
        Assert.Equal(ShardPhase.Connecting, bot.Shard.Phase);

        bot.Clock.Advance(TimeSpan.FromSeconds(3));
        await script.Sends(Hello()).Receives<Identify>().Sends(bot.ReadyFrame());
        await bot.Events.UntilAsync("READY");
        Assert.Equal((ShardPhase.Ready, bot.Clock.GetUtcNow(), 0), (bot.Shard.Phase, bot.Shard.Since, bot.Shard.Reconnects));

        await script.Sends(Reconnect()).Receives<Closed>().Accepts();
        Assert.Equal((ShardPhase.Resuming, 1, "Discord asked for it"), (bot.Shard.Phase, bot.Shard.Reconnects, bot.Shard.LastLoss));
    }

    private static async Task<(int?, bool)> ClosedAsync(GatewayBench bot) =>
        await bot.Discord.Gateway.Journal.UntilAsync<Closed>() is var closed ? (closed.Code, closed.IsReply) : default;

    /// <summary>The state as soon as the shard pauses.</summary>
    private static async Task<ShardStatus> LostAsync(GatewayBench bot)
    {
        await bot.Clock.UntilSomethingWaitsAsync(GatewayBench.FirstPause, GatewayBench.FirstPause);
        return bot.Shard;
    }
}
