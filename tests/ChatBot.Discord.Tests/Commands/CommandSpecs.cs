using ChatBot.Answers;
using ChatBot.Answers.Tests.Samples;
using ChatBot.Discord.Tests.Support;
using ChatBot.Tests.Support;

namespace ChatBot.Discord.Tests.Commands;

/// <summary>One conversation for every command and every outcome, as the person who asks sees it.</summary>
public sealed class CommandSpecs
{
    private static readonly Dictionary<string, (string Command, (string Name, object Value)[] Options)> Conversations = new(StringComparer.Ordinal)
    {
        ["ask"] = ("ask", [("question", "Who opposed a lease of more than ten years?")]),
        ["ask-imagined"] = ("ask", [("question", "Who counts the seals every spring?")]),
        ["ask-of-a-document"] = ("ask", [("question", "What about the landing ban?"), ("document", "Torshavn"), ("private", true)]),
        ["who-attended"] = ("who-attended", [("talk", "harbour committee")]),
        ["who-attended-person"] = ("who-attended", [("person", "Mara Oyelaran")]),
        ["outcomes"] = ("outcomes", [("talk", "session 2")]),
        ["outcomes-decisions"] = ("outcomes", [("talk", "breakwater working group")]),
        ["actions"] = ("actions", [("talk", "harbour committee")]),
        ["actions-owner"] = ("actions", [("owner", "Idris Calloway")]),
        ["actions-about"] = ("actions", [("about", "the divers")]),
        ["actions-none"] = ("actions", [("owner", "Anselm Pryce")]),
        ["actions-unknown-owner"] = ("actions", [("owner", "Noor Hadad")]),
        ["actions-unknown-talk"] = ("actions", [("talk", "the dinner at the palace")]),
        ["actions-asked"] = ("ask", [("question", "what are the todos from the last meeting")]),
        ["summary"] = ("summary", [("talk", "harbour committee")]),
        ["summary-imagined"] = ("summary", [("talk", "session 2")]),
        ["summary-of-a-document"] = ("summary", [("document", "Herring Diplomacy")]),
        ["summary-of-all"] = ("summary", []),
        ["summary-unknown-talk"] = ("summary", [("talk", "the dinner at the palace")]),
        ["who-was-absent"] = ("ask", [("question", "who sent regrets to the breakwater working group?")]),
        ["absence-not-recorded"] = ("ask", [("question", "who was absent from session 2?")]),
        ["quote"] = ("quote", [("speaker", "Jonas Thorvald"), ("about", "cranes")]),
        ["timeline"] = ("timeline", [("about", "landing ban")]),
        ["compare"] = ("compare", [("about", "landing ban")]),
        ["talks"] = ("talks", []),
        ["sources"] = ("sources", []),
        ["help"] = ("help", []),
        ["no-evidence"] = ("ask", [("question", "How many submarines does Iceland have?")]),
        ["false-premise"] = ("ask", [("question", "Did Thorvald really offer to repaint the lighthouse?")]),
        ["small-talk"] = ("ask", [("question", "hi there!")]),
        ["other-language"] = ("ask", [("question", "Warum wollten sie keinen längeren Vertrag?")]),
        ["unknown-talk"] = ("who-attended", [("talk", "the dinner at the palace")]),
        ["unknown-speaker"] = ("quote", [("speaker", "Mara Oyelarin")]),
        ["unknown-document"] = ("compare", [("about", "herring"), ("document", "harbour comittee minutes of 1950"), ("with", "Torshavn")]),
        ["question-too-long"] = ("ask", [("question", new string('x', TalkAnswers.LongestQuestion + 1))]),
    };

    public static TheoryData<string> Names => [.. Conversations.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_command_is_answered_as_approved(string name)
    {
        await using var discord = await DiscordBench.StartAsync();
        var (command, options) = Conversations[name];
        Approved.Matches(name, Seen.Of(await discord.Person("Ida").AsksAsync(command, options)));
    }

    [Fact]
    public async Task While_the_documents_are_being_read_the_person_is_told_so()
    {
        TalkAnswers? answers = null;
        await using var discord = await DiscordBench.StartAsync(new BenchSetup { Answers = () => answers });
        var ida = discord.Person("Ida");

        Approved.Matches("not-ready", Seen.Of(await ida.AsksAsync("talks")));

        answers = SampleCorpus.Answers;
        Assert.Contains("talks in", Seen.Plain(await ida.AsksAsync("talks")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_of_ours_has_a_reference_that_stands_in_the_log()
    {
        await using var discord = await DiscordBench.StartAsync(new BenchSetup { Answers = () => throw new InvalidOperationException("planned") });

        var seen = Seen.Of(await discord.Person("Ida").AsksAsync("talks"));

        var reference = discord.Log.Of(3011).Single().Text.Split("reference ")[1][..8];
        Assert.Contains($"Reference {reference}", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("planned", seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_too_often_is_told_when_to_ask_again_and_nobody_else_sees_it()
    {
        await using var discord = await DiscordBench.StartAsync(new BenchSetup { Limits = new() { QuestionsPerMinute = 2 } });
        var ida = discord.Person("Ida");
        await ida.AsksAsync("talks");
        await ida.AsksAsync("talks");

        Approved.Matches("too-many-questions", Seen.Of(await ida.AsksAsync("talks")));

        Assert.Null((await discord.Person("Bo").AsksAsync("talks")).OnlyFor);
    }

    [Fact]
    public async Task A_private_answer_is_seen_by_the_asker_alone()
    {
        await using var discord = await DiscordBench.StartAsync();
        var (ida, bo) = (discord.Person("Ida"), discord.Person("Bo"));

        var answer = await ida.AsksAsync("ask", ("question", "which tender was accepted"), ("private", true));

        Assert.Equal(ida.Person, answer.OnlyFor);
        Assert.Empty(bo.Sees);
    }

    [Fact]
    public async Task Commands_work_where_only_the_person_has_installed_the_bot()
    {
        await using var discord = await DiscordBench.StartAsync();
        var ida = discord.Discord.Rest.InGroup(discord.Discord.World.AddPerson("Ida"));
        var answer = await ida.AsksAsync("ask", ("question", "which tender was accepted"));
        Assert.Contains("Corrie & Sons is accepted", Seen.Plain(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_command_that_is_no_longer_ours_gets_a_kind_word()
    {
        await using var discord = await DiscordBench.StartAsync();
        await discord.RegisterAsync("""{ "name": "agenda", "description": "Of an earlier version." }""");
        Approved.Matches("unknown-command", Seen.Of(await discord.Person("Ida").AsksAsync("agenda")));
    }
}
