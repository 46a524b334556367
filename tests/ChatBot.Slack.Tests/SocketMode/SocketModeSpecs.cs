using System.Text.Json.Nodes;
using ChatBot.Conversations.State;
using ChatBot.Simulators.Clocks;
using ChatBot.Simulators.Slack;
using ChatBot.Simulators.Slack.Api;
using ChatBot.Slack.SocketMode;
using ChatBot.Slack.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBot.Slack.Tests.SocketMode;

/// <summary>The rules of https://docs.slack.dev/apis/events-api/using-socket-mode, one script each.</summary>
public sealed class SocketModeSpecs
{
    /// <summary>The first delay is shorter; a second is what the close of a socket may take, which is not what is waited for here.</summary>
    private static readonly TimeSpan JustBelowASecond = TimeSpan.FromSeconds(0.999);

    [Theory]
    [InlineData("warning")]
    [InlineData("refresh_requested")]
    public async Task The_new_socket_is_open_before_the_old_one_closes(string reason)
    {
        await using var bot = await SlackBot.StartAsync(new SlackBotSetup { Time = new ManualClock() });
        var old = bot.Slack.Sockets.Lines[0];

        await old.DisconnectAsync(reason);

        Assert.Contains(old, await bot.Slack.Sockets.UntilOpenAsync(2));
        bot.KeptTheRules();
    }

    [Fact]
    public async Task The_old_socket_is_acknowledged_on_until_it_ends()
    {
        await using var bot = await SlackBot.StartAsync(new SlackBotSetup { Time = new ManualClock() });
        var old = bot.Slack.Sockets.Lines[0];
        await old.DisconnectAsync("warning");
        await bot.Slack.Sockets.UntilOpenAsync(2);

        var delivered = await old.DeliverAsync(Envelope("e1"), acceptsPayload: false);

        Assert.True(delivered.IsAcknowledged);
        bot.KeptTheRules();
    }

    [Fact]
    public async Task An_old_socket_that_Slack_does_not_close_is_closed_after_a_while()
    {
        var clock = new ManualClock();
        await using var bot = await SlackBot.StartAsync(new SlackBotSetup { Time = clock });
        var old = bot.Slack.Sockets.Lines[0];
        await old.DisconnectAsync("refresh_requested");
        await bot.Log.UntilSeenAsync(2, 2060);

        await clock.PassAsync(SocketModeSlot.LongestLingering);

        Assert.DoesNotContain(old, await bot.Slack.Sockets.UntilOpenAsync(1));
        bot.KeptTheRules();
    }

    [Fact]
    public async Task When_Socket_Mode_is_switched_off_it_stops_with_its_cure()
    {
        await using var bot = await SlackBot.StartAsync();

        await bot.Slack.Sockets.Lines[0].DisconnectAsync("link_disabled");

        Assert.Contains("Switch it on under Settings › Socket Mode", (await bot.Log.UntilAsync(2064)).Text, StringComparison.Ordinal);
        await bot.Slack.World.WaitForAsync(_ => bot.Slack.Sockets.Lines.Count == 0 ? bot : null, "no socket");
        Assert.Equal(1, bot.Slack.Sockets.Accepted);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_socket_that_ends_comes_back_after_a_moment(bool isCut)
    {
        var clock = new ManualClock();
        await using var bot = await SlackBot.StartAsync(new SlackBotSetup { Time = clock });

        if (isCut) bot.Slack.Sockets.Lines[0].Cut();
        else await bot.Slack.Sockets.Lines[0].CloseAsync();

        await clock.PassAsync(TimeSpan.FromSeconds(0.4), JustBelowASecond);
        await bot.Slack.Sockets.UntilAcceptedAsync(2);
        bot.KeptTheRules();
    }

    [Fact]
    public async Task Each_connection_has_an_address_of_its_own()
    {
        var clock = new ManualClock();
        await using var bot = await SlackBot.StartAsync(new SlackBotSetup { Time = clock });
        bot.Slack.Sockets.Lines[0].Cut();
        await clock.PassAsync(TimeSpan.FromSeconds(0.4), JustBelowASecond);
        await bot.Slack.Sockets.UntilAcceptedAsync(2);

        Assert.Equal(2, bot.Slack.World.Recorder.Of("apps.connections.open").Count);
        bot.KeptTheRules();
    }

    [Fact]
    public async Task A_socket_without_a_hello_is_given_up()
    {
        var clock = new ManualClock();
        await using var slack = await SlackSimulator.StartAsync(new SlackSimulatorOptions { Time = clock });
        slack.Sockets.KeepsSilent = true;
        await using var bot = await SlackBot.StartAsync(new SlackBotSetup { Slack = slack, Time = clock, AwaitsConnection = false });
        await slack.Sockets.UntilAcceptedAsync(1);

        await clock.PassAsync(SocketModeSlot.HelloTimeout);
        await bot.Log.UntilAsync(2062);
        slack.Sockets.KeepsSilent = false;
        await clock.PassAsync(TimeSpan.FromSeconds(0.4), JustBelowASecond);

        await bot.Log.UntilAsync(2060);
    }

    [Fact]
    public async Task Several_sockets_are_open_at_once_and_each_acknowledges_what_it_delivered()
    {
        await using var bot = await SlackBot.StartAsync(new SlackBotSetup { Change = options => options.Sockets = 3 });
        var alice = bot.Slack.Person("alice");

        for (var number = 0; number < 6; number++)
        {
            var channel = bot.Slack.World.Channel($"harbour{number}");
            Assert.True((await alice.SlashAsync(channel, "/talks", "")).IsAcknowledged);
            await alice.SeesAsync(channel);
        }

        Assert.Equal(3, bot.Slack.Sockets.Lines.Count);
        bot.KeptTheRules();
    }

    [Fact]
    public async Task With_one_socket_gone_the_others_go_on_delivering()
    {
        await using var bot = await SlackBot.StartAsync(new SlackBotSetup { Time = new ManualClock(), Change = options => options.Sockets = 2 });
        var alice = bot.Slack.Person("alice");
        bot.Slack.Sockets.Lines[0].Cut();
        await bot.Slack.Sockets.UntilOpenAsync(1);

        await alice.SlashAsync(bot.Slack.World.Channel("harbour"), "/talks", "");

        await alice.SeesAsync(bot.Slack.World.Channel("harbour"));
    }

    [Fact]
    public async Task One_socket_too_many_is_said_in_the_log()
    {
        await using var bot = await SlackBot.StartAsync(new SlackBotSetup
        {
            Simulator = new SlackSimulatorOptions { MostSockets = 1 },
            Change = options => options.Sockets = 2,
            AwaitsConnection = false,
        });

        // Said at the hello's place, the socket is of no use; said later, it names the cause.
        await bot.Log.UntilAsync(2062);
    }

    [Fact]
    public async Task The_acknowledgement_does_not_wait_for_the_answer()
    {
        using var answering = new ManualResetEventSlim();
        await using var bot = await SlackBot.StartAsync(new SlackBotSetup
        {
            Answers = () =>
            {
                answering.Wait(TimeSpan.FromSeconds(20));
                return Answers.Tests.Samples.SampleCorpus.Answers;
            },
        });
        var alice = bot.Slack.Person("alice");
        var channel = bot.Slack.World.Channel("harbour");

        var delivered = await alice.SlashAsync(channel, "/talks", "");
        var shownBefore = bot.Slack.World.Messages.Count;
        answering.Set();

        Assert.True(delivered.IsAcknowledged);
        Assert.Equal(0, shownBefore);
        await alice.SeesAsync(channel);
        bot.KeptTheRules();
    }

    [Fact]
    public async Task The_same_event_delivered_again_is_acknowledged_again_and_answered_once()
    {
        await using var bot = await SlackBot.StartAsync();
        var (alice, line) = (bot.Slack.Person("alice"), bot.Slack.Sockets.Lines[0]);
        var mention = new Simulators.Slack.People.Payloads(bot.Slack, alice.Id, "alice").Message("app_mention", bot.Slack.World.Channel("harbour"), "<@U0TALKS> talks", bot.Slack.World.NextTs(), null);
        var payload = new Simulators.Slack.People.Payloads(bot.Slack, alice.Id, "alice").Event(mention);

        var first = await line.DeliverAsync(Envelope("e1", payload.DeepClone().AsObject()), acceptsPayload: false);
        var second = await line.DeliverAsync(Envelope("e2", payload.DeepClone().AsObject(), retry: 1), acceptsPayload: false);
        await bot.StopAsync();

        Assert.True(first.IsAcknowledged && second.IsAcknowledged);
        Assert.Single(bot.Slack.World.Messages);
        Assert.Contains(bot.Log.Lines, logged => logged.Id == 2050);
    }

    [Theory]
    [InlineData("{\"type\":\"something_new\",\"envelope_id\":\"e1\",\"payload\":{}}", true)]
    [InlineData("{\"type\":\"slash_commands\",\"envelope_id\":\"e1\",\"payload\":[]}", true)]
    [InlineData("{\"type\":\"interactive\",\"envelope_id\":\"e1\",\"payload\":{\"type\":\"something_new\",\"user\":{\"id\":\"U1\"},\"team\":{\"id\":\"T0HARBOUR\"}}}", true)]
    [InlineData("{\"type\":\"events_api\",\"envelope_id\":\"e1\",\"payload\":{\"event\":7}}", true)]
    [InlineData("{\"type\":\"something_new\"}", false)]
    [InlineData("no json at all", false)]
    [InlineData("[]", false)]
    public async Task Whatever_Slack_sends_is_survived(string frame, bool isAcknowledged)
    {
        await using var bot = await SlackBot.StartAsync();
        var (alice, line) = (bot.Slack.Person("alice"), bot.Slack.Sockets.Lines[0]);

        if (isAcknowledged) Assert.True((await line.DeliverAsync(JsonNode.Parse(frame)!.AsObject(), acceptsPayload: false)).IsAcknowledged);
        else await line.SendTextAsync(frame);
        await alice.SlashAsync(bot.Slack.World.Channel("harbour"), "/talks", "");

        await alice.SeesAsync(bot.Slack.World.Channel("harbour"));
        bot.KeptTheRules();
    }

    [Theory]
    [InlineData("invalid_auth", "Slack:AppToken is not a valid token")]
    [InlineData("not_allowed_token_type", "Slack:AppToken is a token of another kind")]
    [InlineData("missing_scope", "connections:write")]
    public async Task A_refused_app_level_token_stops_Socket_Mode_and_says_what_to_do(string error, string cure)
    {
        await using var slack = await SlackSimulator.StartAsync();
        slack.Api.Faults.Plan("apps.connections.open", Fault.Refused(error) with { Needed = error == "missing_scope" ? "connections:write" : null });
        await using var bot = await SlackBot.StartAsync(new SlackBotSetup { Slack = slack, AwaitsConnection = false });

        Assert.Contains(cure, (await bot.Log.UntilAsync(2064)).Text, StringComparison.Ordinal);
        Assert.Equal(0, slack.Sockets.Accepted);
    }

    [Fact]
    public async Task A_limit_on_opening_connections_is_waited_out()
    {
        var clock = new ManualClock();
        await using var slack = await SlackSimulator.StartAsync(new SlackSimulatorOptions { Time = clock });
        slack.Api.Faults.Plan("apps.connections.open", Fault.TooMany(7));
        await using var bot = await SlackBot.StartAsync(new SlackBotSetup { Slack = slack, Time = clock, AwaitsConnection = false });

        await clock.PassAsync(TimeSpan.FromSeconds(7));

        await bot.Log.UntilAsync(2060);
    }

    [Theory]
    [InlineData("https://example.org/link/?ticket=1")]
    [InlineData("file:///etc/passwd")]
    [InlineData("wss://")]
    [InlineData("applink.example.org")]
    [InlineData("")]
    public async Task An_address_that_is_none_is_asked_for_again_after_a_moment(string address)
    {
        var clock = new ManualClock();
        await using var slack = await SlackSimulator.StartAsync(new SlackSimulatorOptions { Time = clock });
        slack.Sockets.WrongAddresses.Enqueue(address);
        await using var bot = await SlackBot.StartAsync(new SlackBotSetup { Slack = slack, Time = clock, AwaitsConnection = false });
        await bot.Log.UntilAsync(2061);

        await clock.PassAsync(TimeSpan.FromSeconds(0.4), JustBelowASecond);

        await bot.Log.UntilAsync(2060);
        bot.KeptTheRules();
    }

    [Fact]
    public async Task An_envelope_that_cannot_be_handled_is_acknowledged_and_the_socket_goes_on()
    {
        var isBroken = false;
        await using var bot = await SlackBot.StartAsync(new SlackBotSetup
        {
            Answers = () => isBroken ? throw new InvalidOperationException("broken") : Answers.Tests.Samples.SampleCorpus.Answers,
        });
        var alice = bot.Slack.Person("alice");
        await alice.TakesShortcutAsync("ask-about-the-talks");
        var form = await alice.SeesViewAsync();
        isBroken = true;

        var typed = new Simulators.Slack.People.Payloads(bot.Slack, alice.Id, "alice").Suggestion(form, "talk", "sess");
        var delivered = await bot.Slack.Sockets.DeliverAsync(DeliveryKind.Interaction, typed, acceptsPayload: true);
        isBroken = false;

        Assert.True(delivered.IsAcknowledged);
        await bot.Log.UntilAsync(2056);
        await alice.SlashAsync(bot.Slack.World.Channel("harbour"), "/talks", "");
        await alice.SeesAsync(bot.Slack.World.Channel("harbour"));
        Assert.Equal(1, bot.Slack.Sockets.Accepted);
    }

    [Fact]
    public async Task A_message_is_acknowledged_before_what_its_thread_asked_is_looked_up()
    {
        await using var bot = await SlackBot.StartAsync();
        var alice = bot.Slack.Person("alice");
        var channel = bot.Slack.World.Channel("harbour");
        bot.Services.GetRequiredService<StateDatabase>().Dispose();

        var ts = await alice.WritesAsync(channel, "and who was there?", bot.Slack.World.NextTs());
        await bot.Log.UntilAsync(2012);
        await bot.StopAsync();

        Assert.NotNull(ts);
        Assert.Empty(bot.Slack.Violations);
        Assert.Empty(bot.Slack.World.Messages);
        Assert.Equal(1, bot.Slack.Sockets.Accepted);
    }

    [Fact]
    public async Task Sockets_that_are_to_be_replaced_again_and_again_are_replaced_more_and_more_slowly_and_the_old_ones_close()
    {
        var clock = new ManualClock();
        await using var slack = await SlackSimulator.StartAsync(new SlackSimulatorOptions { Time = clock });
        slack.Sockets.WarnsAtHello = true;
        await using var bot = await SlackBot.StartAsync(new SlackBotSetup { Slack = slack, Time = clock, AwaitsConnection = false });

        // The first is replaced at once; each further one waits, for longer each time.
        await slack.Sockets.UntilAcceptedAsync(2);
        await clock.PassAsync(TimeSpan.FromSeconds(0.4), JustBelowASecond);
        await slack.Sockets.UntilAcceptedAsync(3);
        await clock.PassAsync(TimeSpan.FromSeconds(1.001), TimeSpan.FromSeconds(2));
        await slack.Sockets.UntilAcceptedAsync(4);

        await slack.World.WaitForAsync(_ => slack.Sockets.Lines.Count <= 2 ? slack : null, "no more than the new socket and the last old one");
        Assert.Equal(4, slack.Sockets.Accepted);
    }

    [Fact]
    public async Task A_shutdown_finishes_what_was_begun()
    {
        using var begun = new ManualResetEventSlim();
        using var answering = new ManualResetEventSlim();
        await using var bot = await SlackBot.StartAsync(new SlackBotSetup
        {
            Answers = () =>
            {
                begun.Set();
                answering.Wait(TimeSpan.FromSeconds(20));
                return Answers.Tests.Samples.SampleCorpus.Answers;
            },
        });
        var alice = bot.Slack.Person("alice");
        await alice.SlashAsync(bot.Slack.World.Channel("harbour"), "/talks", "");
        Assert.True(begun.Wait(TimeSpan.FromSeconds(20)));

        var stopping = bot.StopAsync();
        await bot.Slack.World.WaitForAsync(_ => bot.Slack.Sockets.Lines.Count == 0 ? bot : null, "no socket");
        answering.Set();
        await stopping;

        Assert.Single(bot.Slack.World.Messages);
    }

    private static JsonObject Envelope(string id, JsonObject? payload = null, int retry = 0) => new()
    {
        ["envelope_id"] = id, ["type"] = "events_api", ["accepts_response_payload"] = false, ["retry_attempt"] = retry, ["retry_reason"] = retry == 0 ? "" : "timeout",
        ["payload"] = payload ?? new JsonObject { ["type"] = "event_callback", ["team_id"] = "T0HARBOUR", ["event_id"] = id, ["event"] = new JsonObject { ["type"] = "something_new" } },
    };
}
