using ChatBot.Simulators.Clocks;
using ChatBot.Simulators.Slack;
using ChatBot.Simulators.Slack.Api;
using ChatBot.Slack.Tests.Support;
using ChatBot.Slack.WebApi;
using ChatBot.Slack.Wire;
using ChatBot.Slack.Wire.BlockKit;

namespace ChatBot.Slack.Tests.WebApi;

/// <summary>The rules of https://docs.slack.dev/apis/web-api: what Slack answers, and what becomes of it.</summary>
public sealed class WebApiSpecs
{
    private static readonly PostMessage Hello = new("C0HARBOUR", "hello", [new RichTextBlock([new RichTextSection(new RichTextRun("hello"))])], null, null);

    [Fact]
    public async Task Success_with_ok_false_is_an_error_with_its_own_name()
    {
        await using var slack = await WorkspaceAsync();
        using var apis = Apis(slack);
        slack.World.Channel("harbour").IsArchived = true;

        var problem = await Assert.ThrowsAsync<SlackApiException>(() => apis.For(slack.Options.BotToken).PostMessageAsync(Hello, "U1", CancellationToken.None));

        Assert.Equal(("chat.postMessage", "is_archived", false), (problem.Method, problem.Error, problem.IsTransient));
    }

    [Fact]
    public async Task A_missing_scope_is_named_with_where_to_add_it()
    {
        await using var slack = await WorkspaceAsync(new SlackSimulatorOptions { Scopes = ["commands"] });
        using var apis = Apis(slack);

        var problem = await Assert.ThrowsAsync<SlackApiException>(() => apis.For(slack.Options.BotToken).PostMessageAsync(Hello, "U1", CancellationToken.None));

        Assert.Equal("chat:write", problem.Needed);
        Assert.Contains("Add the scope chat:write under OAuth & Permissions", problem.Cure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xoxb-wrong", "invalid_auth")]
    [InlineData("", "not_authed")]
    public async Task A_token_of_no_use_says_which_setting_it_is(string token, string error)
    {
        await using var slack = await WorkspaceAsync();
        using var apis = Apis(slack);

        var problem = await Assert.ThrowsAsync<SlackApiException>(() => apis.For(token).TestAsync(CancellationToken.None));

        Assert.Equal((error, true), (problem.Error, problem.IsTokenUseless));
        Assert.Contains("Slack:BotToken", problem.Cure, StringComparison.Ordinal);
        Assert.DoesNotContain("xoxb-wrong", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Retry_After_is_waited_for_to_the_second()
    {
        var clock = new ManualClock();
        await using var slack = await WorkspaceAsync();
        using var apis = Apis(slack, clock);
        slack.Api.Faults.Plan("chat.postMessage", Fault.TooMany(13));

        var posting = apis.For(slack.Options.BotToken).PostMessageAsync(Hello, "U1", CancellationToken.None);
        await clock.PassAsync(TimeSpan.FromSeconds(13));

        Assert.NotNull(await posting);
        Assert.Single(slack.World.Messages);
    }

    [Fact]
    public async Task A_wait_that_nobody_would_sit_out_is_given_up()
    {
        await using var slack = await WorkspaceAsync();
        using var apis = Apis(slack);
        slack.Api.Faults.Plan("chat.postMessage", Fault.TooMany(3600));

        var problem = await Assert.ThrowsAsync<SlackApiException>(() => apis.For(slack.Options.BotToken).PostMessageAsync(Hello, "U1", CancellationToken.None));

        Assert.Equal(("ratelimited", true), (problem.Error, problem.IsTransient));
    }

    [Fact]
    public async Task A_server_error_is_tried_again_with_growing_delays()
    {
        var clock = new ManualClock();
        await using var slack = await WorkspaceAsync();
        using var apis = Apis(slack, clock);
        slack.Api.Faults.Plan("auth.test", Fault.Broken);
        slack.Api.Faults.Plan("auth.test", Fault.Broken);

        var testing = apis.For(slack.Options.BotToken).TestAsync(CancellationToken.None);
        var first = await clock.PassAsync(TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(1));
        var second = await clock.PassAsync(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2));

        Assert.Equal("T0HARBOUR", (await testing).Token.TeamId);
        Assert.True(second > first / 2);
    }

    [Fact]
    public async Task A_post_over_which_the_server_failed_is_not_repeated_as_it_may_be_there()
    {
        await using var slack = await WorkspaceAsync();
        using var apis = Apis(slack);
        slack.Api.Faults.Plan("chat.postMessage", Fault.Broken);

        var problem = await Assert.ThrowsAsync<SlackApiException>(() => apis.For(slack.Options.BotToken).PostMessageAsync(Hello, "U1", CancellationToken.None));

        Assert.Equal(("http_500", true), (problem.Error, problem.IsTransient));
        Assert.Single(slack.World.Recorder.Of("chat.postMessage"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_no_answer_of_Slacks_is_tried_again_as_a_failed_server_is(bool isHtml)
    {
        var clock = new ManualClock();
        await using var slack = await WorkspaceAsync();
        using var apis = Apis(slack, clock);
        slack.Api.Faults.Plan("auth.test", isHtml ? Fault.Html : Fault.Endless);

        var testing = apis.For(slack.Options.BotToken).TestAsync(CancellationToken.None);
        await clock.PassAsync(TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(1));

        Assert.Equal("T0HARBOUR", (await testing).Token.TeamId);
    }

    [Fact]
    public async Task An_answer_without_an_end_is_not_read_to_its_end()
    {
        await using var slack = await WorkspaceAsync();
        using var apis = Apis(slack);
        slack.Api.Faults.Plan("chat.postMessage", Fault.Endless);

        var problem = await Assert.ThrowsAsync<SlackApiException>(() => apis.For(slack.Options.BotToken).PostMessageAsync(Hello, "U1", CancellationToken.None));

        Assert.Equal("too_long", problem.Error);
        Assert.Single(slack.World.Recorder.Of("chat.postMessage"));
    }

    [Fact]
    public async Task A_workspace_whose_token_could_not_be_tried_is_tried_until_it_can()
    {
        var clock = new ManualClock();
        await using var slack = await SlackSimulator.StartAsync(new SlackSimulatorOptions { Time = clock });
        for (var time = 0; time < 5; time++) slack.Api.Faults.Plan("auth.test", Fault.Html);
        await using var bot = await SlackBot.StartAsync(new SlackBotSetup { Slack = slack, Time = clock, AwaitsConnection = false });

        for (var time = 0; time < 5; time++) await clock.PassAsync(TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(8));

        await bot.Log.UntilAsync(2001);
        await slack.Sockets.UntilAcceptedAsync(1);
    }

    [Fact]
    public async Task A_post_of_which_nobody_knows_whether_it_arrived_is_not_repeated()
    {
        await using var slack = await WorkspaceAsync();
        using var apis = Apis(slack);
        slack.Api.Faults.Plan("chat.postMessage", Fault.Cut);

        var problem = await Assert.ThrowsAsync<SlackApiException>(() => apis.For(slack.Options.BotToken).PostMessageAsync(Hello, "U1", CancellationToken.None));

        Assert.Equal("unreachable", problem.Error);
        Assert.Single(slack.World.Recorder.Of("chat.postMessage"));
    }

    [Fact]
    public async Task What_may_be_done_twice_is_tried_again_also_then()
    {
        var clock = new ManualClock();
        await using var slack = await WorkspaceAsync();
        using var apis = Apis(slack, clock);
        slack.Api.Faults.Plan("auth.test", Fault.Cut);

        var testing = apis.For(slack.Options.BotToken).TestAsync(CancellationToken.None);
        await clock.PassAsync(TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(1));

        Assert.Equal("T0HARBOUR", (await testing).Token.TeamId);
    }

    [Fact]
    public async Task Nobody_there_is_said_after_several_tries()
    {
        var clock = new ManualClock();
        using var apis = new SlackApis(new SlackOptions { ApiUrl = "http://127.0.0.1:9/api/" }, clock);

        var testing = apis.For("xoxb-1").TestAsync(CancellationToken.None);
        for (var tries = 1; tries < 5; tries++) await clock.PassAsync(TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(8));

        Assert.Equal("unreachable", (await Assert.ThrowsAsync<SlackApiException>(() => testing)).Error);
    }

    [Fact]
    public async Task Messages_to_one_channel_go_one_a_second_and_other_channels_do_not_wait()
    {
        var clock = new ManualClock();
        await using var slack = await WorkspaceAsync();
        slack.World.Channel("other");
        using var apis = Apis(slack, clock);
        var api = apis.For(slack.Options.BotToken);
        await api.PostMessageAsync(Hello, "U1", CancellationToken.None);

        var second = api.PostMessageAsync(Hello, "U1", CancellationToken.None);
        await api.PostMessageAsync(Hello with { Channel = "C0OTHER" }, "U1", CancellationToken.None);
        Assert.False(second.IsCompleted);
        await clock.PassAsync(TimeSpan.FromSeconds(1));

        Assert.NotNull(await second);
    }

    [Fact]
    public async Task Who_asked_for_much_in_a_channel_keeps_nobody_else_waiting()
    {
        var clock = new ManualClock();
        await using var slack = await WorkspaceAsync(new SlackSimulatorOptions { Burst = 10 });
        using var apis = Apis(slack, clock);
        var api = apis.For(slack.Options.BotToken);
        await api.PostMessageAsync(Hello, "U1", CancellationToken.None);
        var many = Enumerable.Range(0, 5).Select(_ => api.PostMessageAsync(Hello, "U1", CancellationToken.None)).ToList();

        var one = api.PostMessageAsync(Hello, "U2", CancellationToken.None);
        await clock.PassAsync(TimeSpan.FromSeconds(1));
        await many[0];
        await clock.PassAsync(TimeSpan.FromSeconds(1));

        Assert.NotNull(await one);
        Assert.Equal(1, many.Count(post => post.IsCompleted));
        for (var rest = 1; rest < many.Count; rest++) await clock.PassAsync(TimeSpan.FromSeconds(1));
        await Task.WhenAll(many);
    }

    [Theory]
    [InlineData("used up")]
    [InlineData("too old")]
    public async Task An_answer_finds_another_way_when_the_response_url_is_used_up_or_too_old(string why)
    {
        await using var bot = await SlackBot.StartAsync();
        var alice = bot.Slack.Person("alice");
        var channel = bot.Slack.World.Channel("harbour");
        bot.Slack.Api.Faults.Plan("response_url", why == "used up" ? new Fault(404, "used_url") : Fault.Refused("expired_url"));

        await alice.SlashAsync(channel, "/talks", "");

        Assert.Equal(alice.Id, (await alice.SeesAsync(channel)).OnlyFor);
        Assert.Single(bot.Slack.World.Recorder.Of("chat.postEphemeral"));
    }

    [Theory]
    [InlineData("account_inactive")]
    [InlineData("token_revoked")]
    [InlineData("invalid_auth")]
    public async Task A_refused_bot_token_turns_its_workspace_off_with_its_cure_and_leaves_the_host_running(string error)
    {
        await using var slack = await SlackSimulator.StartAsync();
        slack.Api.Faults.Plan("auth.test", Fault.Refused(error));
        await using var bot = await SlackBot.StartAsync(new SlackBotSetup { Slack = slack, AwaitsConnection = false });

        var line = await bot.Log.UntilAsync(2002);

        Assert.Contains("Slack:BotToken", line.Text, StringComparison.Ordinal);
        Assert.Equal(0, slack.Sockets.Accepted);
    }

    [Fact]
    public async Task A_scope_that_the_app_lacks_is_said_at_start_with_what_it_is_for()
    {
        await using var bot = await SlackBot.StartAsync(new SlackBotSetup { Simulator = new SlackSimulatorOptions { Scopes = ["app_mentions:read", "chat:write", "commands", "im:history", "groups:history", "assistant:write"] } });

        var line = await bot.Log.UntilAsync(2004);

        Assert.Contains("lacks the scope channels:history, to hear follow-ups", line.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_Slack_refuses_is_not_followed_by_silence()
    {
        await using var bot = await SlackBot.StartAsync();
        var alice = bot.Slack.Person("alice");
        var channel = bot.Slack.World.Channel("harbour");
        bot.Slack.Api.Faults.Plan("chat.postMessage", Fault.Refused("restricted_action"));

        await alice.MentionsAsync(channel, "talks");

        Assert.Equal("Slack did not take my answer (restricted_action). Please ask again.", (await alice.SeesAsync(channel)).Text);
        Assert.Contains("does not let apps post", (await bot.Log.UntilAsync(2011)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_an_answer_was_lost_on_the_way_is_told_even_when_the_line_fails_again()
    {
        await using var bot = await SlackBot.StartAsync();
        var alice = bot.Slack.Person("alice");
        var channel = bot.Slack.World.Channel("harbour");
        bot.Slack.Api.Faults.Plan("chat.postMessage", Fault.Cut);
        bot.Slack.Api.Faults.Plan("chat.postEphemeral", Fault.Cut);
        bot.Slack.Api.Faults.Plan("chat.postEphemeral", Fault.Cut);

        await alice.MentionsAsync(channel, "talks");

        Assert.Equal("I do not know whether my answer arrived (unreachable). If you do not see it, please ask again.", (await alice.SeesAsync(channel)).Text);
        Assert.Single(bot.Slack.World.Recorder.Of("chat.postMessage"));
    }

    private static async Task<SlackSimulator> WorkspaceAsync(SlackSimulatorOptions? options = null)
    {
        var slack = await SlackSimulator.StartAsync(options);
        slack.World.Channel("harbour");
        return slack;
    }

    private static SlackApis Apis(SlackSimulator slack, TimeProvider? time = null) => new(new SlackOptions { ApiUrl = slack.ApiUrl.ToString() }, time ?? TimeProvider.System);
}
