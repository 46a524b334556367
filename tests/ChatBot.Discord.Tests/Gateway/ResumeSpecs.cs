using System.Text.Json.Nodes;
using ChatBot.Discord.Gateway;
using ChatBot.Simulators.Discord.Gateway;
using static ChatBot.Simulators.Discord.Gateway.ServerFrames;

namespace ChatBot.Discord.Tests.Gateway;

public sealed class ResumeSpecs
{
    [Fact]
    public async Task Asked_to_reconnect_the_bot_resumes_at_once_at_the_resume_address_with_the_same_query()
    {
        await using var bot = await GatewayBench.CreateAsync();
        await bot.Scripted()
            .Sends(Dispatch("SEEN", null, 5))
            .Sends(Reconnect())
            .Receives<Closed>(left => Assert.Equal(4000, left.Code))
            .Accepts(connected => Assert.Equal(new Connected("/resume/s1", "?v=10&encoding=json&compress=zlib-stream"), connected))
            .Sends(Hello())
            .Receives<Resume>(resume => Assert.Equal(new Resume(bot.Discord.World.Token, "s1", 5), resume));
        Assert.Equal(
            ["?v=10&encoding=json&compress=zlib-stream", "?v=10&encoding=json&compress=zlib-stream"],
            bot.Discord.Gateway.Journal.All<Connected>().Select(connected => connected.Query));
    }

    [Fact]
    public async Task Asked_to_reconnect_again_and_again_the_bot_comes_back_ever_later()
    {
        await using var bot = await GatewayBench.CreateAsync();
        var script = bot.Scripted().Sends(Reconnect()).Receives<Closed>()
            .Accepts().Sends(Hello()).Receives<Resume>().Sends(Dispatch("RESUMED", null, 2)).Sends(Reconnect()).Receives<Closed>();
        await script;
        await bot.Clock.PassAsync(GatewayBench.FirstPause);
        await script.Accepts().Sends(Hello()).Receives<Resume>().Sends(Dispatch("RESUMED", null, 3)).Sends(Reconnect()).Receives<Closed>();
        await bot.Clock.PassAsync(2 * GatewayBench.FirstPause);

        await script.Accepts().Sends(Hello()).Receives<Resume>();

        Assert.Equal(["0.0", "0.8", "1.5"], bot.Log.Of(1003).Select(line => line.Text.Split("follows in ")[1][..3]));
    }

    [Fact]
    public async Task Asked_to_reconnect_before_HELLO_the_bot_comes_back_after_a_pause()
    {
        await using var bot = await GatewayBench.CreateAsync();
        var script = bot.Discord.Gateway.Script().Accepts().Sends(Reconnect()).Receives<Closed>();
        bot.Start();
        await script;

        await bot.Clock.PassAsync(GatewayBench.FirstPause);

        await script.Accepts().Sends(Hello()).Receives<Identify>();
    }

    [Fact]
    public async Task An_interrupted_session_that_can_be_resumed_is_resumed()
    {
        await using var bot = await GatewayBench.CreateAsync();
        var script = bot.Scripted().Sends(InvalidSession(resumable: true)).Receives<Closed>(left => Assert.Equal(4000, left.Code));
        await script;

        await bot.Clock.PassAsync(GatewayBench.FirstPause);

        await script.Accepts().Sends(Hello()).Receives<Resume>();
    }

    [Fact]
    public async Task A_session_that_breaks_again_and_again_is_taken_up_as_soon_each_time()
    {
        await using var bot = await GatewayBench.CreateAsync();
        var script = bot.Scripted();
        await bot.Events.UntilAsync("READY");
        for (var times = 1; times <= 4; times++)
        {
            await script.Cuts();
            await bot.Clock.PassAsync(GatewayBench.FirstPause);
            await script.Accepts().Sends(Hello()).Receives<Resume>().Sends(Dispatch("RESUMED", null, times + 10));
            await bot.Events.UntilAsync("RESUMED", times);
        }
    }

    [Fact]
    public async Task A_session_that_is_over_is_followed_by_a_new_one_over_a_new_connection_to_the_usual_address()
    {
        await using var bot = await GatewayBench.CreateAsync();
        var script = bot.Scripted().Sends(InvalidSession(resumable: false)).Receives<Closed>();
        await script;

        await bot.Clock.PassAsync(GatewayBench.FirstPause);
        await bot.Clock.PassAsync(TimeSpan.FromSeconds(5.25) - GatewayBench.FirstPause);

        await script.Accepts(connected => Assert.Equal("/", connected.Path)).Sends(Hello()).Receives<Identify>();
    }

    [Fact]
    public async Task A_resume_that_Discord_refuses_is_followed_by_a_new_session()
    {
        await using var bot = await GatewayBench.CreateAsync();
        var script = bot.Scripted().Sends(Reconnect()).Receives<Closed>()
            .Accepts().Sends(Hello()).Receives<Resume>().Sends(InvalidSession(resumable: false)).Receives<Closed>();
        await script;

        await bot.Clock.PassAsync(GatewayBench.FirstPause);
        await bot.Clock.PassAsync(TimeSpan.FromSeconds(5.25) - GatewayBench.FirstPause);

        await script.Accepts().Sends(Hello()).Receives<Identify>();
    }

    [Fact]
    public async Task Events_of_a_time_without_a_connection_arrive_once_each_and_in_order()
    {
        await using var bot = await GatewayBench.CreateAsync();
        await bot.ReadyAsync();
        await SayAsync(bot, "before");
        await bot.Events.UntilAsync("SAID");

        await bot.Discord.Gateway.CutAsync();
        await bot.Discord.Gateway.Journal.UntilAsync<Torn>();
        await SayAsync(bot, "one");
        await SayAsync(bot, "two");
        await bot.Clock.PassAsync(GatewayBench.FirstPause);
        await bot.Events.UntilAsync("RESUMED");
        await SayAsync(bot, "after");
        await bot.Events.UntilAsync("SAID", 4);

        var said = bot.Events.All.Where(received => received.Name == "SAID").Select(received => received.Data.GetProperty("words").GetString());
        Assert.Equal(["before", "one", "two", "after"], said);
        Assert.Single(bot.Discord.Gateway.Journal.All<Identify>());
    }

    [Fact]
    public async Task A_connection_that_hears_nothing_any_more_is_replaced()
    {
        await using var bot = await GatewayBench.CreateAsync();
        await bot.ReadyAsync();
        await bot.Discord.Gateway.StallAsync();

        await bot.Clock.PassAsync(TimeSpan.FromMilliseconds(41_250) / 2);
        await bot.Clock.PassAsync(TimeSpan.FromMilliseconds(41_250));
        await bot.Clock.PassAsync(TimeSpan.FromSeconds(1)); // no answer to the close either
        await bot.Clock.PassAsync(GatewayBench.FirstPause);

        await bot.Discord.Gateway.Journal.UntilAsync<Connected>(2);
    }

    [Fact]
    public async Task A_session_that_was_away_for_too_long_is_not_resumed()
    {
        await using var bot = await GatewayBench.CreateAsync(options: new GatewayOptions { ResumeWindow = TimeSpan.FromSeconds(2) });
        await bot.ReadyAsync();
        bot.Discord.Gateway.IsDown = true;
        await bot.Discord.Gateway.CutAsync();
        foreach (var seconds in (double[])[0.75, 1.5, 3]) await bot.Clock.PassAsync(TimeSpan.FromSeconds(seconds));
        await bot.Clock.UntilSomethingWaitsAsync(TimeSpan.FromSeconds(6), TimeSpan.FromSeconds(6));
        bot.Discord.Gateway.IsDown = false;

        await bot.Clock.PassAsync(TimeSpan.FromSeconds(6));
        await bot.Events.UntilAsync("READY", 2);

        Assert.Empty(bot.Discord.Gateway.Journal.All<Resume>());
        Assert.Equal("/", bot.Discord.Gateway.Journal.All<Connected>()[^1].Path);
    }

    [Fact]
    public async Task A_READY_that_names_no_session_is_good_for_events_and_is_not_resumed()
    {
        await using var bot = await GatewayBench.CreateAsync();
        var script = bot.Discord.Gateway.Script()
            .Accepts().Sends(Hello()).Receives<Identify>().Sends(Dispatch("READY", new JsonObject(), 1)).Sends(Dispatch("SEEN", null, 2));
        bot.Start();
        await bot.Events.UntilAsync("SEEN");

        await script.Cuts();
        await bot.Clock.PassAsync(GatewayBench.FirstPause);
        await bot.Clock.PassAsync(TimeSpan.FromSeconds(5.25) - GatewayBench.FirstPause);

        await script.Accepts().Sends(Hello()).Receives<Identify>();
    }

    private static Task SayAsync(GatewayBench bot, string words) => bot.Discord.Gateway.DispatchAsync("SAID", new JsonObject { ["words"] = words }, null);
}
