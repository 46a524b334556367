using ChatBot.Simulators.Slack;
using ChatBot.Simulators.Slack.Api;
using ChatBot.Simulators.Slack.World;
using ChatBot.Slack.Tests.Support;
using ChatBot.Tests.Support;
using System.Text.Json.Nodes;

namespace ChatBot.Slack.Tests.Conversations;

/// <summary>Mentions, direct messages and threads.</summary>
public sealed class MessageSpecs
{
    [Theory]
    [InlineData("mention-question", "Who was at the harbour committee?")]
    [InlineData("mention-quote", "quote Jonas Thorvald on cranes")]
    [InlineData("mention-who-attended", "who-attended harbour committee")]
    [InlineData("mention-outcomes", "outcomes session 2")]
    [InlineData("mention-actions", "actions harbour committee")]
    [InlineData("mention-timeline", "timeline about the landing ban")]
    [InlineData("mention-compare", "compare the landing ban")]
    [InlineData("mention-talks", "talks")]
    [InlineData("mention-sources", "sources")]
    [InlineData("mention-help", "help")]
    [InlineData("mention-nothing", "")]
    [InlineData("mention-usage", "/quote")]
    public async Task A_mention_is_answered_in_the_thread_with_every_command(string name, string text)
    {
        await using var bot = await SlackBot.StartAsync();
        var alice = bot.Slack.Person("alice");
        var channel = bot.Slack.World.Channel("harbour");

        var ts = await alice.MentionsAsync(channel, text);
        var answer = await alice.SeesAsync(channel);

        Assert.Null(answer.OnlyFor);
        Assert.Equal(ts, answer.ThreadTs);
        Approved.Matches(name, new Transcript().Person("alice", $"@talks {text}").Bot(answer).ToString());
        bot.KeptTheRules();
    }

    [Fact]
    public async Task A_mention_is_answered_once_although_Slack_delivers_it_as_a_message_too()
    {
        await using var bot = await SlackBot.StartAsync();
        var alice = bot.Slack.Person("alice");
        var channel = bot.Slack.World.Channel("harbour");

        await alice.MentionsAsync(channel, "talks");
        await alice.SeesAsync(channel);
        await bot.StopAsync();

        Assert.Single(bot.Slack.World.Messages);
    }

    [Fact]
    public async Task A_question_in_the_thread_of_an_answer_needs_no_new_mention()
    {
        await using var bot = await SlackBot.StartAsync();
        var (alice, bob) = (bot.Slack.Person("alice"), bot.Slack.Person("bob"));
        var channel = bot.Slack.World.Channel("harbour");
        var thread = await alice.MentionsAsync(channel, "Who attended the break clause session?");
        await alice.SeesAsync(channel);

        await bob.WritesAsync(channel, "and the next one?", thread);

        var answer = await alice.SeesAsync(channel, message => message.Text.Contains("Session 2", StringComparison.Ordinal));
        Assert.Equal(thread, answer.ThreadTs);
        bot.KeptTheRules();
    }

    [Theory]
    [InlineData("I was there, it was cold.", true)]
    [InlineData("<@U0002BOB> who was there?", true)]
    [InlineData("<!channel> who was there?", true)]
    [InlineData("Who was at the harbour committee?", false)]
    public async Task It_is_quiet_when_nobody_asks_it(string text, bool inThread)
    {
        await using var bot = await SlackBot.StartAsync();
        var alice = bot.Slack.Person("alice");
        var channel = bot.Slack.World.Channel("harbour");
        var thread = await alice.MentionsAsync(channel, "talks");
        await alice.SeesAsync(channel);

        await alice.WritesAsync(channel, text, inThread ? thread : bot.Slack.World.NextTs());
        await bot.StopAsync();

        Assert.Single(bot.Slack.World.Messages);
    }

    [Theory]
    [InlineData("bot_id", "B0OTHER")]
    [InlineData("subtype", "message_changed")]
    [InlineData("subtype", "channel_join")]
    [InlineData("user", SlackWorld.BotUser)]
    public async Task What_no_person_wrote_just_now_is_not_answered(string field, string value)
    {
        await using var bot = await SlackBot.StartAsync();
        var alice = bot.Slack.Person("alice");

        await alice.WritesAsync(bot.Slack.World.Direct("alice"), "talks", null, message => message[field] = value);
        await bot.StopAsync();

        Assert.Empty(bot.Slack.World.Messages);
    }

    [Fact]
    public async Task A_direct_message_in_the_agent_view_is_answered_in_its_thread_with_a_status_meanwhile()
    {
        await using var bot = await SlackBot.StartAsync();
        var alice = bot.Slack.Person("alice");

        var ts = await alice.TellsBotAsync("What came of session 2?");
        var answer = await alice.SeesAsync(bot.Slack.World.Direct("alice"));

        Assert.Equal(ts, answer.ThreadTs);
        Assert.Equal((bot.Slack.World.Direct("alice").Id, ts, "is looking through the documents…"), Assert.Single(bot.Slack.World.AgentSigns));
        Approved.Matches("direct-agent", new Transcript().Person("alice", "What came of session 2?").Bot(answer).ToString());
        bot.KeptTheRules();
    }

    [Fact]
    public async Task In_a_channel_a_status_is_shown_in_the_thread_until_the_answer_is_there()
    {
        await using var bot = await SlackBot.StartAsync(new SlackBotSetup { Simulator = new SlackSimulatorOptions { HasAgentView = false } });
        var alice = bot.Slack.Person("alice");
        var channel = bot.Slack.World.Channel("harbour");

        var ts = await alice.MentionsAsync(channel, "talks");
        await alice.SeesAsync(channel);

        Assert.Equal((channel.Id, ts, "is looking through the documents…"), Assert.Single(bot.Slack.World.AgentSigns));
        string[] routes = [.. bot.Slack.World.Recorder.All.Select(recorded => recorded.Route)];
        Assert.True(Array.IndexOf(routes, "assistant.threads.setStatus") < Array.IndexOf(routes, "chat.postMessage"));
        Assert.InRange(bot.Slack.World.Recorder.Of("assistant.threads.setStatus")[0].Body["loading_messages"]!.AsArray().Count, 1, 10);
        bot.KeptTheRules();
    }

    [Fact]
    public async Task An_answer_comes_without_a_status_where_there_is_none_and_it_is_not_asked_for_again()
    {
        await using var bot = await SlackBot.StartAsync();
        var alice = bot.Slack.Person("alice");
        var channel = bot.Slack.World.Channel("harbour");
        bot.Slack.Api.Faults.Plan("assistant.threads.setStatus", Fault.Broken);
        bot.Slack.Api.Faults.Plan("assistant.threads.setStatus", Fault.Refused("not_allowed"));

        for (var time = 1; time <= 3; time++)
        {
            var ts = await alice.MentionsAsync(channel, "talks");
            await alice.SeesAsync(channel, message => message.ThreadTs == ts);
        }

        Assert.Equal(2, bot.Slack.World.Recorder.Of("assistant.threads.setStatus").Count);
        Assert.Equal(3, bot.Slack.World.Messages.Count);
    }

    [Theory]
    [InlineData("what did <@U777> say about the crane?", false)]
    [InlineData("what was agreed in <#C777>?", false)]
    [InlineData("what did <@U777|Jonas Thorvald> say about the crane?", true)]
    public async Task Somebody_who_is_mentioned_without_a_name_is_asked_for_by_name(string text, bool isAnswered)
    {
        await using var bot = await SlackBot.StartAsync();
        var alice = bot.Slack.Person("alice");
        var channel = bot.Slack.World.Channel("harbour");

        await alice.MentionsAsync(channel, text);
        var answer = await alice.SeesAsync(channel);

        Assert.Equal(isAnswered, !answer.Text.StartsWith("I see your mention only as a number", StringComparison.Ordinal));
        Assert.Equal(isAnswered, answer.Text.Contains("Jonas Thorvald", StringComparison.Ordinal));
        bot.KeptTheRules();
    }

    [Fact]
    public async Task So_is_somebody_who_is_mentioned_behind_a_slash_command()
    {
        await using var bot = await SlackBot.StartAsync();
        var alice = bot.Slack.Person("alice");
        var channel = bot.Slack.World.Channel("harbour");

        await alice.SlashAsync(channel, "/quote", "<@U777> on cranes");

        Assert.StartsWith("I see your mention only as a number", (await alice.SeesAsync(channel)).Text, StringComparison.Ordinal);
        bot.KeptTheRules();
    }

    [Fact]
    public async Task Where_there_is_no_agent_view_a_direct_message_is_one_conversation()
    {
        await using var bot = await SlackBot.StartAsync(new SlackBotSetup { Simulator = new SlackSimulatorOptions { HasAgentView = false } });
        var alice = bot.Slack.Person("alice");
        var direct = bot.Slack.World.Direct("alice");

        await alice.TellsBotAsync("Who attended session 1?");
        var first = await alice.SeesAsync(direct);
        await alice.TellsBotAsync("and session 2?");
        var second = await alice.SeesAsync(direct, message => message.Text.Contains("Session 2", StringComparison.Ordinal));

        Assert.Null(first.ThreadTs);
        Assert.Null(second.ThreadTs);
        Assert.Single(bot.Slack.World.Recorder.Of("assistant.threads.setStatus"));
        bot.KeptTheRules();
    }

    [Fact]
    public async Task Opening_its_messages_brings_questions_that_can_be_pressed()
    {
        await using var bot = await SlackBot.StartAsync();
        var alice = bot.Slack.Person("alice");

        await alice.OpensMessagesAsync();

        await bot.Slack.World.WaitForAsync(world => world.AgentSigns.IsEmpty ? null : world, "suggested questions");
        var (_, thread, shown) = Assert.Single(bot.Slack.World.AgentSigns);
        Assert.Null(thread);
        Assert.Equal("Who attended a talk? | What was agreed? | Which documents are there? | How do I ask?", shown);
        bot.KeptTheRules();
    }

    [Fact]
    public async Task Each_suggested_question_is_answered_as_it_stands()
    {
        await using var bot = await SlackBot.StartAsync();
        var alice = bot.Slack.Person("alice");
        await alice.OpensMessagesAsync();
        await bot.Slack.World.WaitForAsync(world => world.AgentSigns.IsEmpty ? null : world, "suggested questions");
        var prompts = bot.Slack.World.Recorder.Of("assistant.threads.setSuggestedPrompts")[0].Body["prompts"]!.AsArray();

        foreach (var prompt in prompts)
        {
            var ts = await alice.TellsBotAsync(prompt!["message"]!.GetValue<string>());
            var answer = await alice.SeesAsync(bot.Slack.World.Direct("alice"), message => message.ThreadTs == ts);
            Assert.Contains("👍", answer.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("Nothing in the documents", answer.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_legacy_assistant_view_has_its_thread_named()
    {
        await using var bot = await SlackBot.StartAsync();
        var alice = bot.Slack.Person("alice");

        var thread = await alice.StartsAssistantThreadAsync();
        await bot.Slack.World.WaitForAsync(world => world.AgentSigns.IsEmpty ? null : world, "suggested questions");
        await alice.TellsBotAsync("talks", thread);

        Assert.Equal(thread, Assert.Single(bot.Slack.World.AgentSigns, sign => sign.Shown.Contains('|', StringComparison.Ordinal)).ThreadTs);
        Assert.Equal(thread, (await alice.SeesAsync(bot.Slack.World.Direct("alice"))).ThreadTs);
    }

    [Fact]
    public async Task What_is_attached_is_not_passed_over_in_silence()
    {
        await using var bot = await SlackBot.StartAsync();
        var alice = bot.Slack.Person("alice");
        var direct = bot.Slack.World.Direct("alice");

        await alice.WritesAsync(direct, "talks", null, Attach);
        Assert.Contains("I cannot read what is attached", (await alice.SeesAsync(direct)).ToString(), StringComparison.Ordinal);
        await alice.WritesAsync(direct, "", null, Attach);
        Assert.StartsWith("I cannot read what is attached", (await alice.SeesAsync(direct, message => message.Text.EndsWith("know?", StringComparison.Ordinal))).Text, StringComparison.Ordinal);

        static void Attach(JsonObject message)
        {
            message["subtype"] = "file_share";
            message["files"] = new JsonArray(new JsonObject { ["name"] = "minutes.pdf" });
        }
    }

    [Fact]
    public async Task A_mention_in_a_channel_that_is_denied_is_refused_for_the_eyes_of_who_asked()
    {
        await using var bot = await SlackBot.StartAsync(new SlackBotSetup { Change = options => options.Channels.Allow.Add("C0OTHER") });
        var alice = bot.Slack.Person("alice");
        var channel = bot.Slack.World.Channel("harbour");

        await alice.MentionsAsync(channel, "talks");

        var refusal = await alice.SeesAsync(channel);
        Assert.Equal(alice.Id, refusal.OnlyFor);
        Assert.StartsWith("I am not set up to answer in this channel", refusal.Text, StringComparison.Ordinal);
    }
}
