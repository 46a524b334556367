using ChatBot.Conversations;
using ChatBot.Slack.Tests.Support;
using ChatBot.Tests.Support;

namespace ChatBot.Slack.Tests.Conversations;

/// <summary>Every slash command and every outcome, as somebody sees it.</summary>
public sealed class SlashCommandSpecs
{
    public static TheoryData<string, string, string> Typed { get; } = new()
    {
        { "ask", "/ask", "Who opposed a lease of more than ten years?" },
        { "who-attended", "/who-attended", "harbour committee" },
        { "who-attended-person", "/who-attended", "Desmond Okafor" },
        { "who-attended-side", "/who-attended", "Torshavn side:Norway" },
        { "outcomes", "/outcomes", "session 2" },
        { "outcomes-about", "/outcomes", "harbour committee about the lease" },
        { "outcomes-decisions", "/outcomes", "breakwater working group" },
        { "actions", "/actions", "harbour committee" },
        { "actions-owner", "/actions", "for Idris Calloway" },
        { "actions-of-both", "/actions", "breakwater working group for Noor Haddad" },
        { "actions-about", "/actions", "about the divers" },
        { "actions-none", "/actions", "Anselm Pryce" },
        { "actions-unknown-owner", "/actions", "for Noor Hadad" },
        { "actions-unknown-talk", "/actions", "the dinner at the palace" },
        { "actions-usage", "/actions", "help" },
        { "actions-asked", "/ask", "what are the todos from the last meeting" },
        { "summary", "/summary", "harbour committee" },
        { "summary-imagined", "/summary", "session 2" },
        { "summary-of-a-document", "/summary", "document:\"Herring Diplomacy\"" },
        { "summary-of-all", "/summary", "" },
        { "summary-unknown-talk", "/summary", "the dinner at the palace" },
        { "summary-usage", "/summary", "help" },
        { "who-was-absent", "/ask", "who sent regrets to the breakwater working group?" },
        { "absence-not-recorded", "/ask", "who was absent from session 2?" },
        { "quote", "/quote", "Jonas Thorvald on cranes" },
        { "timeline", "/timeline", "about the landing ban" },
        { "timeline-since", "/timeline", "since May 10 about the landing ban" },
        { "compare", "/compare", "the landing ban" },
        { "compare-documents", "/compare", "landing ban in \"herring-call\" and \"torshavn-meeting\"" },
        { "talks", "/talks", "" },
        { "sources", "/sources", "" },
        { "talks-help", "/talks-help", "" },
        { "no-evidence", "/ask", "What is the capital of Mongolia?" },
        { "false-premise", "/ask", "Did Thorvald really offer to repaint the lighthouse?" },
        { "small-talk", "/ask", "hi there!" },
        { "other-language", "/ask", "Warum wollten sie keinen längeren Vertrag?" },
        { "unknown-talk", "/who-attended", "the dinner at the palace" },
        { "unknown-speaker", "/quote", "Jonas Torvalt on cranes" },
        { "unknown-document", "/compare", "the landing ban document:minuites" },
        { "empty-question", "/ask", "" },
        { "question-too-long", "/ask", new string('x', 501) },
        { "usage-quote", "/quote", "" },
        { "usage-asked-for", "/compare", "help" },
        { "unknown-command", "/harbour", "anything" },
    };

    [Theory]
    [MemberData(nameof(Typed))]
    public async Task A_slash_command_is_answered_for_the_eyes_of_who_typed_it(string name, string command, string text)
    {
        await using var bot = await SlackBot.StartAsync();
        var alice = bot.Slack.Person("alice");
        var channel = bot.Slack.World.Channel("harbour", hasBot: false);

        var delivered = await alice.SlashAsync(channel, command, text);
        var answer = await alice.SeesAsync(channel);

        Assert.True(delivered.IsAcknowledged);
        Assert.Null(delivered.Payload);
        Assert.Equal(alice.Id, answer.OnlyFor);
        Approved.Matches($"slash-{name}", new Transcript().Person("alice", $"{command} {(text.Length > 100 ? $"({text.Length} × x)" : text)}").Bot(answer).ToString());
        bot.KeptTheRules();
    }

    [Fact]
    public async Task A_follow_up_goes_on_from_what_the_same_person_asked_in_the_same_channel()
    {
        await using var bot = await SlackBot.StartAsync();
        var alice = bot.Slack.Person("alice");
        var channel = bot.Slack.World.Channel("harbour");

        await alice.SlashAsync(channel, "/who-attended", "session 1");
        await alice.SeesAsync(channel, message => message.Text.Contains("Session 1", StringComparison.Ordinal));
        await alice.SlashAsync(channel, "/ask", "and the next one?");

        Assert.Contains("Session 2", (await alice.SeesAsync(channel, message => message.Text.Contains("Session 2", StringComparison.Ordinal))).ToString(), StringComparison.Ordinal);
        bot.KeptTheRules();
    }

    [Fact]
    public async Task Another_person_in_the_channel_has_a_conversation_of_their_own()
    {
        await using var bot = await SlackBot.StartAsync();
        var (alice, bob, channel) = (bot.Slack.Person("alice"), bot.Slack.Person("bob"), bot.Slack.World.Channel("harbour"));

        await alice.SlashAsync(channel, "/who-attended", "session 1");
        await alice.SeesAsync(channel);
        await bob.SlashAsync(channel, "/ask", "and the next one?");

        Assert.DoesNotContain("Session 2", (await bob.SeesAsync(channel, message => message.OnlyFor == bob.Id)).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_more_often_than_allowed_is_told_when_to_ask_again()
    {
        await using var bot = await SlackBot.StartAsync(new SlackBotSetup { Limits = new LimitOptions { QuestionsPerMinute = 1 } });
        var alice = bot.Slack.Person("alice");
        var channel = bot.Slack.World.Channel("harbour");

        await alice.SlashAsync(channel, "/talks", "");
        await alice.SeesAsync(channel);
        await alice.SlashAsync(channel, "/sources", "");

        await alice.SeesAsync(channel, message => message.Text.StartsWith("That was a lot of questions", StringComparison.Ordinal));
        bot.KeptTheRules();
    }

    [Fact]
    public async Task While_the_documents_are_being_read_it_says_so()
    {
        await using var bot = await SlackBot.StartAsync(new SlackBotSetup { Answers = () => null });
        var alice = bot.Slack.Person("alice");
        var channel = bot.Slack.World.Channel("harbour");

        await alice.SlashAsync(channel, "/talks", "");

        Approved.Matches("slash-not-ready", new Transcript().Person("alice", "/talks").Bot(await alice.SeesAsync(channel)).ToString());
    }

    [Fact]
    public async Task Our_own_failure_is_told_with_a_reference_that_stands_in_the_log()
    {
        await using var bot = await SlackBot.StartAsync(new SlackBotSetup { Answers = () => throw new InvalidOperationException("planted") });
        var alice = bot.Slack.Person("alice");
        var channel = bot.Slack.World.Channel("harbour");

        await alice.SlashAsync(channel, "/talks", "");

        var shown = await alice.SeesAsync(channel);
        Assert.Contains("Reference", shown.Text, StringComparison.Ordinal);
        var reference = shown.Text.Split("Reference ")[1].Split(' ')[0];
        Assert.Contains(bot.Log.Errors, line => line.Text.Contains(reference, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("the channel")]
    [InlineData("the person")]
    public async Task Where_the_operator_does_not_want_it_a_refusal_says_so(string whom)
    {
        await using var bot = await SlackBot.StartAsync(new SlackBotSetup
        {
            Change = options => (whom == "the channel" ? options.Channels.Deny : options.Users.Deny).Add(whom == "the channel" ? "C0HARBOUR" : "U0001ALICE"),
        });
        var alice = bot.Slack.Person("alice");
        var channel = bot.Slack.World.Channel("harbour");

        await alice.SlashAsync(channel, "/talks", "");

        Assert.StartsWith("I am not set up to answer", (await alice.SeesAsync(channel)).Text, StringComparison.Ordinal);
        bot.KeptTheRules();
    }
}
