using ChatBot.Slack.Interactions;
using ChatBot.Slack.Tests.Support;
using ChatBot.Tests.Support;

namespace ChatBot.Slack.Tests.Conversations;

/// <summary>The global shortcut's form, the message shortcut, and the Home tab.</summary>
public sealed class FormSpecs
{
    [Fact]
    public async Task The_global_shortcut_opens_a_form_whose_answer_takes_its_place()
    {
        await using var bot = await SlackBot.StartAsync();
        var alice = bot.Slack.Person("alice");
        await alice.TakesShortcutAsync(ShortcutId.Ask);
        var form = await alice.SeesViewAsync();
        var transcript = new Transcript().Person("alice", "takes the shortcut “Ask about the talks”").Bot(form);

        await alice.SubmitsAsync(form, new Dictionary<string, string> { ["command"] = "quote", ["speaker"] = "Jonas Thorvald", ["words"] = "cranes" });
        var answer = await alice.SeesViewAsync(view => view.Blocks.ToJsonString().Contains("ordered two ", StringComparison.Ordinal));

        Assert.Equal(form.Id, answer.Id);
        Approved.Matches("form", transcript.Person("alice", "asks for Jonas Thorvald's own words on cranes").Bot(answer).ToString());
        bot.KeptTheRules();
    }

    [Theory]
    [InlineData("ask", "words")]
    [InlineData("compare", "words")]
    [InlineData("quote", "speaker")]
    public async Task What_is_missing_in_the_form_is_said_at_its_field(string command, string field)
    {
        await using var bot = await SlackBot.StartAsync();
        var alice = bot.Slack.Person("alice");
        await alice.TakesShortcutAsync(ShortcutId.Ask);

        var delivered = await alice.SubmitsAsync(await alice.SeesViewAsync(), new Dictionary<string, string> { ["command"] = command });

        Assert.Equal("errors", delivered.Payload!["response_action"]!.GetValue<string>());
        Assert.NotNull(delivered.Payload["errors"]![field]);
        bot.KeptTheRules();
    }

    [Theory]
    [InlineData("who-attended", "talk", "Session 2", "Mara Oyelaran")]
    [InlineData("who-attended", "speaker", "Desmond Okafor", "took part in 1 talk")]
    [InlineData("outcomes", "talk", "Session 2", "No dredging before the first of August")]
    [InlineData("actions", "talk", "Harbour Committee", "invite the nature trust")]
    [InlineData("actions", "speaker", "Desmond Okafor", "report on the reserve")]
    [InlineData("summary", "talk", "Harbour Committee", "approves negotiations with Thorvald Shipping")]
    [InlineData("summary", "document", "Herring Diplomacy", "let an auction divide it")]
    [InlineData("timeline", "words", "landing ban", "June 1")]
    [InlineData("compare", "words", "landing ban", "landing ban")]
    [InlineData("ask", "words", "which tender was accepted", "Corrie & Sons is accepted")]
    public async Task Every_choice_of_the_form_is_answered(string command, string field, string value, string expected)
    {
        await using var bot = await SlackBot.StartAsync();
        var alice = bot.Slack.Person("alice");
        await alice.TakesShortcutAsync(ShortcutId.Ask);

        await alice.SubmitsAsync(await alice.SeesViewAsync(), new Dictionary<string, string> { ["command"] = command, [field] = value });

        await alice.SeesViewAsync(view => Simulators.Slack.World.MessageText.Of(view.Blocks).Replace("*", "", StringComparison.Ordinal).Contains(expected, StringComparison.Ordinal));
        bot.KeptTheRules();
    }

    [Theory]
    [InlineData("talk", "sess", "Session")]
    [InlineData("speaker", "thor", "Thorvald")]
    [InlineData("document", "cust", "Customs House")]
    [InlineData("talk", "", "")]
    [InlineData("talk", "qqqq", null)]
    [InlineData("no-such-menu", "a", null)]
    public async Task Names_are_offered_as_one_types(string field, string typed, string? expected)
    {
        await using var bot = await SlackBot.StartAsync();
        var alice = bot.Slack.Person("alice");
        await alice.TakesShortcutAsync(ShortcutId.Ask);

        var options = await alice.TypesAsync(await alice.SeesViewAsync(), field, typed);

        if (expected is null) Assert.Empty(options);
        else Assert.Contains(options, option => option!["text"]!["text"]!.GetValue<string>().Contains(expected, StringComparison.OrdinalIgnoreCase));
        bot.KeptTheRules();
    }

    [Fact]
    public async Task In_a_modal_a_passage_opens_on_top_and_in_its_place_where_no_more_fit()
    {
        await using var bot = await SlackBot.StartAsync();
        var alice = bot.Slack.Person("alice");
        await alice.TakesShortcutAsync(ShortcutId.Ask);
        await alice.SubmitsAsync(await alice.SeesViewAsync(), new Dictionary<string, string> { ["command"] = "quote", ["speaker"] = "Jonas Thorvald", ["words"] = "cranes" });
        var view = await alice.SeesViewAsync(shown => shown.Blocks.ToJsonString().Contains("In context", StringComparison.Ordinal));

        for (var presses = 0; presses < 4; presses++)
        {
            var before = Shown();
            await alice.PressesAsync(view, "In context");
            await bot.Slack.World.WaitForAsync(world => Shown() > before ? world : null, "the passage");
            view = bot.Slack.World.Views.Last(shown => shown.User == alice.Id);
        }

        Assert.Equal(3, bot.Slack.World.Views.Count(shown => shown.Type == "modal"));
        Assert.Contains("The passage", Simulators.Slack.World.MessageText.Of(view.Blocks), StringComparison.Ordinal);

        int Shown() => bot.Slack.World.Recorder.All.Count(recorded => recorded is { Route: "views.push" or "views.update", Error: null });
    }

    [Fact]
    public async Task The_message_shortcut_finds_what_a_message_claims()
    {
        await using var bot = await SlackBot.StartAsync();
        var alice = bot.Slack.Person("alice");
        var channel = bot.Slack.World.Channel("harbour", hasBot: false);

        await alice.FindsAsync(channel, ShortcutId.Find, "<@U0002BOB> says Mirzaei opposed a lease of more than ten years, see <https://example.org/a?b=1&amp;c=2|here>");

        var answer = await alice.SeesAsync(channel);
        Assert.Equal(alice.Id, answer.OnlyFor);
        Approved.Matches("shortcut-find", new Transcript().Person("alice", "takes the shortcut “Find in the talks” on a message").Bot(answer).ToString());
        bot.KeptTheRules();
    }

    [Fact]
    public async Task A_message_without_words_cannot_be_looked_up_and_it_says_so()
    {
        await using var bot = await SlackBot.StartAsync();
        var alice = bot.Slack.Person("alice");
        var channel = bot.Slack.World.Channel("harbour");

        await alice.FindsAsync(channel, ShortcutId.Find, "<https://example.org>");

        Assert.StartsWith("There are no words", (await alice.SeesAsync(channel)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Home_tab_shows_what_there_is_and_how_to_ask_and_opens_the_form()
    {
        await using var bot = await SlackBot.StartAsync();
        var alice = bot.Slack.Person("alice");
        await alice.OpensHomeAsync();
        var home = await alice.SeesViewAsync();

        await alice.PressesAsync(home, "Ask a question");

        await alice.SeesViewAsync(view => view.Type == "modal");
        Approved.Matches("home", new Transcript().Person("alice", "opens the Home tab").Bot(home).ToString());
        bot.KeptTheRules();
    }
}
