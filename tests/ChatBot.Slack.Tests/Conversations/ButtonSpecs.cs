using ChatBot.Answers.Tests.Samples;
using ChatBot.Conversations.Remembering;
using ChatBot.Conversations.Voting;
using ChatBot.Simulators.Slack;
using ChatBot.Slack.Tests.Support;
using ChatBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBot.Slack.Tests.Conversations;

/// <summary>What can be done with an answer.</summary>
public sealed class ButtonSpecs
{
    [Fact]
    public async Task A_passage_opens_with_its_neighbours_for_who_pressed()
    {
        await using var bot = await SlackBot.StartAsync();
        var (alice, bob) = (bot.Slack.Person("alice"), bot.Slack.Person("bob"));
        var channel = bot.Slack.World.Channel("harbour");
        await alice.MentionsAsync(channel, "quote Jonas Thorvald on cranes");
        var answer = await alice.SeesAsync(channel);

        await bob.PressesAsync(answer, "In context");

        var opened = await bob.SeesAsync(channel, message => message.OnlyFor == bob.Id);
        Assert.Equal(answer.ThreadTs, opened.ThreadTs);
        Approved.Matches("button-in-context", new Transcript().Person("bob", "presses “In context”").Bot(opened).ToString());
        bot.KeptTheRules();
    }

    [Fact]
    public async Task A_source_of_a_line_opens_from_the_menu()
    {
        await using var bot = await SlackBot.StartAsync();
        var alice = bot.Slack.Person("alice");
        var channel = bot.Slack.World.Channel("harbour", hasBot: false);
        await alice.SlashAsync(channel, "/who-attended", "harbour committee");
        var answer = await alice.SeesAsync(channel);

        await alice.ChoosesAsync(answer, "[2]");

        var opened = await alice.SeesAsync(channel, message => message.Ts != answer.Ts);
        Assert.Contains("The passage", opened.ToString(), StringComparison.Ordinal);
        bot.KeptTheRules();
    }

    [Theory]
    [InlineData("/quote", "Jonas Torvalt on cranes", "Jonas Thorvald", "Jonas Thorvald on cranes")]
    [InlineData("/actions", "for Noor Hadad", "Noor Haddad", "1 action item for Noor Haddad")]
    public async Task A_suggested_name_asks_again(string command, string typed, string suggested, string expected)
    {
        await using var bot = await SlackBot.StartAsync();
        var alice = bot.Slack.Person("alice");
        var channel = bot.Slack.World.Channel("harbour", hasBot: false);
        await alice.SlashAsync(channel, command, typed);
        var unknown = await alice.SeesAsync(channel);

        await alice.PressesAsync(unknown, suggested);

        await alice.SeesAsync(channel, message => message.Text.StartsWith(expected, StringComparison.Ordinal));
        bot.KeptTheRules();
    }

    [Fact]
    public async Task A_question_offered_to_a_greeting_is_asked_at_a_press()
    {
        await using var bot = await SlackBot.StartAsync();
        var alice = bot.Slack.Person("alice");
        var channel = bot.Slack.World.Channel("harbour", hasBot: false);
        await alice.SlashAsync(channel, "/ask", "hello");
        var greeting = await alice.SeesAsync(channel);

        await alice.PressesAsync(greeting, SampleCorpus.Answers.Examples[0].Question);

        await alice.SeesAsync(channel, message => message.Text.Contains("attendees", StringComparison.Ordinal));
        bot.KeptTheRules();
    }

    [Fact]
    public async Task The_rest_of_a_long_answer_is_one_press_away()
    {
        await using var bot = await SlackBot.StartAsync();
        var alice = bot.Slack.Person("alice");
        var channel = bot.Slack.World.Channel("harbour");
        await alice.SlashAsync(channel, "/timeline", "");
        var answer = await alice.SeesAsync(channel);
        var pages = new List<string> { answer.ToString() };

        while (answer.ToString() is var text && text.Contains("[More (", StringComparison.Ordinal))
        {
            var label = text[(text.IndexOf("[More (", StringComparison.Ordinal) + 1)..].Split(']')[0];
            var before = answer.Ts;
            await alice.PressesAsync(answer, label);
            answer = await alice.SeesAsync(channel, message => string.CompareOrdinal(message.Ts, before) > 0);
            pages.Add(answer.ToString());
        }

        Assert.True(pages.Count > 1);
        Assert.Contains($"Page {pages.Count} of {pages.Count}", pages[^1], StringComparison.Ordinal);
        bot.KeptTheRules();
    }

    [Fact]
    public async Task An_answer_is_shared_with_the_question_above_it_and_can_be_followed_up_in_its_thread()
    {
        await using var bot = await SlackBot.StartAsync();
        var (alice, bob) = (bot.Slack.Person("alice"), bot.Slack.Person("bob"));
        var channel = bot.Slack.World.Channel("harbour");
        await alice.SlashAsync(channel, "/who-attended", "session 1");
        var mine = await alice.SeesAsync(channel);

        await alice.PressesAsync(mine, "Share in channel");
        var shared = await bob.SeesAsync(channel);
        await bot.Slack.World.WaitForAsync(world => world.Messages.Contains(mine) ? null : world, "the private answer taken away");
        await bob.WritesAsync(channel, "and the next one?", shared.Ts);

        Assert.Contains("Session 2", (await bob.SeesAsync(channel, message => message.ThreadTs == shared.Ts)).ToString(), StringComparison.Ordinal);
        Approved.Matches("button-share", new Transcript().Person("alice", "presses “Share in channel”").Bot(shared).ToString());
        bot.KeptTheRules();
    }

    [Fact]
    public async Task An_answer_is_shared_also_where_the_bot_is_no_member()
    {
        await using var bot = await SlackBot.StartAsync();
        var (alice, bob) = (bot.Slack.Person("alice"), bot.Slack.Person("bob"));
        var channel = bot.Slack.World.Channel("harbour", hasBot: false);
        await alice.SlashAsync(channel, "/talks", "");

        await alice.PressesAsync(await alice.SeesAsync(channel), "Share in channel");

        Assert.Contains("alice asked: talks", (await bob.SeesAsync(channel)).ToString(), StringComparison.Ordinal);
        bot.KeptTheRules();
    }

    [Fact]
    public async Task Votes_are_counted_once_a_person_and_can_be_changed()
    {
        await using var bot = await SlackBot.StartAsync();
        var alice = bot.Slack.Person("alice");
        var channel = bot.Slack.World.Channel("harbour");
        await alice.SlashAsync(channel, "/talks", "");
        var answer = await alice.SeesAsync(channel);

        await alice.PressesAsync(answer, "👍");
        await alice.SeesAsync(channel, message => message.Text == "👍 Counted. Thank you.");
        await alice.PressesAsync(answer, "👍");
        await alice.SeesAsync(channel, message => message.Text.Contains("counted once", StringComparison.Ordinal));
        await alice.PressesAsync(answer, "👎");
        await alice.SeesAsync(channel, message => message.Text == "👎 Changed. Thank you.");

        Assert.Equal("context_actions", answer.Blocks[^1]!["type"]!.GetValue<string>());
        var key = answer.Blocks[^1]!["elements"]![0]!["positive_button"]!["value"]!.GetValue<string>().Split(':')[1];
        Assert.Equal(new VoteCount(0, 1), bot.Services.GetRequiredService<Votes>().CountOf(new RequestKey(key)));
        bot.KeptTheRules();
    }

    [Fact]
    public async Task In_a_modal_which_takes_no_feedback_buttons_one_votes_with_buttons()
    {
        await using var bot = await SlackBot.StartAsync();
        var alice = bot.Slack.Person("alice");
        await alice.TakesShortcutAsync("ask-about-the-talks");
        await alice.SubmitsAsync(await alice.SeesViewAsync(), new Dictionary<string, string> { ["command"] = "who-attended", ["talk"] = "harbour committee" });
        var answer = await alice.SeesViewAsync(view => view.Blocks.ToJsonString().Contains("Vandermeer", StringComparison.Ordinal));

        await alice.PressesAsync(answer, "👎");

        await alice.SeesViewAsync(view => view.Blocks.ToJsonString().Contains("Counted. Thank you.", StringComparison.Ordinal));
        Assert.DoesNotContain(answer.Blocks, block => block!["type"]!.GetValue<string>() is "table" or "data_table" or "context_actions");
        bot.KeptTheRules();
    }

    [Fact]
    public async Task A_nearest_name_is_asked_for_by_its_button()
    {
        await using var bot = await SlackBot.StartAsync();
        var alice = bot.Slack.Person("alice");
        var channel = bot.Slack.World.Channel("harbour");
        await alice.SlashAsync(channel, "/quote", "Jonas Torvalt on cranes");
        var answer = await alice.SeesAsync(channel);

        await alice.PressesAsync(answer, "Jonas Thorvald");

        Assert.Contains("ordered two *cranes*", (await alice.SeesAsync(channel, message => message.Ts != answer.Ts)).ToString(), StringComparison.Ordinal);
        bot.KeptTheRules();
    }

    [Fact]
    public async Task Buttons_still_work_after_a_restart()
    {
        var state = Directory.CreateTempSubdirectory("chatbot-slack-");
        await using var slack = await SlackSimulator.StartAsync();
        var alice = slack.Person("alice");
        var channel = slack.World.Channel("harbour");
        await using (await SlackBot.StartAsync(new SlackBotSetup { Slack = slack, StateFolder = state.FullName }))
        {
            await alice.SlashAsync(channel, "/timeline", "");
            await alice.SeesAsync(channel);
        }

        var answer = slack.World.Messages.Single();
        await using (var again = await SlackBot.StartAsync(new SlackBotSetup { Slack = slack, StateFolder = state.FullName }))
        {
            await alice.PressesAsync(answer, "More (2 of 2)");
            var page = await alice.SeesAsync(channel, message => message.Ts != answer.Ts);
            Assert.Contains("Page 2 of 2", page.ToString(), StringComparison.Ordinal);
            again.KeptTheRules();
        }

        state.Delete(recursive: true);
    }

    [Fact]
    public async Task A_button_whose_question_is_forgotten_says_so()
    {
        await using var slack = await SlackSimulator.StartAsync();
        var alice = slack.Person("alice");
        var channel = slack.World.Channel("harbour");
        await using (await SlackBot.StartAsync(new SlackBotSetup { Slack = slack }))
        {
            await alice.SlashAsync(channel, "/talks", "");
            await alice.SeesAsync(channel);
        }

        var answer = slack.World.Messages.Single();
        await using var again = await SlackBot.StartAsync(new SlackBotSetup { Slack = slack });
        await alice.PressesAsync(answer, "Share in channel");

        Assert.Contains("too old to go on from", (await alice.SeesAsync(channel, message => message.Ts != answer.Ts)).Text, StringComparison.Ordinal);
    }
}
