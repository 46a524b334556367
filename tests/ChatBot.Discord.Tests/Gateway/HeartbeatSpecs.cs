using ChatBot.Simulators.Discord.Gateway;
using static ChatBot.Simulators.Discord.Gateway.ServerFrames;

namespace ChatBot.Discord.Tests.Gateway;

public sealed class HeartbeatSpecs
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(40);

    [Fact]
    public async Task The_first_heartbeat_comes_after_a_random_part_of_the_interval_and_names_no_event_before_there_was_one()
    {
        await using var bot = await GatewayBench.CreateAsync();
        var script = bot.Discord.Gateway.Script().Accepts().Sends(Hello(Interval)).Receives<Identify>();
        bot.Start();
        await script;

        await bot.Clock.PassAsync(Interval / 2);

        await script.Receives<Heartbeat>(beat => Assert.Null(beat.Sequence));
    }

    [Fact]
    public async Task Further_heartbeats_come_after_whole_intervals_and_name_the_last_event()
    {
        await using var bot = await GatewayBench.CreateAsync();
        var script = bot.Discord.Gateway.Script()
            .Accepts().Sends(Hello(Interval)).Receives<Identify>().Sends(bot.ReadyFrame()).Sends(Dispatch("SEEN", null, 7));
        bot.Start();
        await script;
        await bot.Events.UntilAsync("SEEN");

        await bot.Clock.PassAsync(Interval / 2);
        await script.Receives<Heartbeat>(beat => Assert.Equal(7, beat.Sequence)).Sends(HeartbeatAck()).Sends(Dispatch("SEEN", null, 8));
        await bot.Events.UntilAsync("SEEN", 2);
        await bot.Clock.PassAsync(Interval);
        await script.Receives<Heartbeat>(beat => Assert.Equal(8, beat.Sequence));
    }

    [Fact]
    public async Task A_connection_that_does_not_acknowledge_until_the_next_heartbeat_is_left_and_its_session_resumed()
    {
        await using var bot = await GatewayBench.CreateAsync();
        var script = bot.Discord.Gateway.Script().Accepts().Sends(Hello(Interval)).Receives<Identify>().Sends(bot.ReadyFrame());
        bot.Start();
        await script;
        await bot.Events.UntilAsync("READY");
        await bot.Clock.PassAsync(Interval / 2);
        await script.Receives<Heartbeat>();

        await bot.Clock.PassAsync(Interval);

        await script.Receives<Closed>(left => Assert.False(left.IsReply || left.Code is 1000 or 1001, $"{left}"));
        await bot.Clock.PassAsync(GatewayBench.FirstPause);
        await script.Accepts().Sends(Hello()).Receives<Resume>(resume => Assert.Equal(("s1", 1), (resume.SessionId, resume.Sequence)));
    }

    [Fact]
    public async Task A_heartbeat_that_Discord_asks_for_comes_at_once()
    {
        await using var bot = await GatewayBench.CreateAsync();
        await bot.Scripted().Sends(HeartbeatRequest()).Receives<Heartbeat>(beat => Assert.Equal(1, beat.Sequence));
    }

    [Fact]
    public async Task The_time_to_the_acknowledgement_is_the_latency()
    {
        await using var bot = await GatewayBench.CreateAsync();
        var script = bot.Scripted().Sends(HeartbeatRequest()).Receives<Heartbeat>();
        await script;
        Assert.Null(bot.Shard.Latency);

        bot.Clock.Advance(TimeSpan.FromMilliseconds(85));
        await script.Sends(HeartbeatAck()).Sends(Dispatch("SEEN", null, 2));
        await bot.Events.UntilAsync("SEEN");

        Assert.Equal(TimeSpan.FromMilliseconds(85), bot.Shard.Latency);
    }

    [Fact]
    public async Task No_more_than_120_frames_leave_in_a_minute_whatever_Discord_asks_for()
    {
        await using var bot = await GatewayBench.CreateAsync();
        var script = bot.Scripted();
        for (var i = 0; i < 150; i++) script = script.Sends(HeartbeatRequest());
        script = script.Sends(Reconnect());
        for (var i = 0; i < 119; i++) script = script.Receives<Heartbeat>();
        await script.Receives<Closed>();
    }

    [Fact]
    public async Task A_HELLO_without_an_interval_does_with_the_usual_one()
    {
        await using var bot = await GatewayBench.CreateAsync();
        var script = bot.Discord.Gateway.Script().Accepts().Sends(Frame(Opcode.Hello)).Receives<Identify>();
        bot.Start();
        await script;

        await bot.Clock.PassAsync(TimeSpan.FromMilliseconds(41_250) / 2);

        await script.Receives<Heartbeat>();
    }
}
