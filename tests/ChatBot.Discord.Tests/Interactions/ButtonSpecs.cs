using ChatBot.Answers;
using ChatBot.Answers.Tests.Samples;
using ChatBot.Conversations.Remembering;
using ChatBot.Conversations.Voting;
using ChatBot.Discord.Rendering;
using ChatBot.Discord.Tests.Support;
using ChatBot.Simulators.Discord.Rest.Messages;
using ChatBot.Simulators.Discord.Rest.People;
using ChatBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBot.Discord.Tests.Interactions;

public sealed class ButtonSpecs
{
    [Fact]
    public async Task A_number_opens_its_passage_between_its_neighbours_checked_against_the_file()
    {
        await using var discord = await DiscordBench.StartAsync();
        var (ida, bo) = (discord.Person("Ida"), discord.Person("Bo"));
        var answer = await ida.AsksAsync("ask", ("question", "which tender was accepted"));

        var opened = await PressAsync(bo, answer, "Open [1]");

        Assert.Equal(bo.Person, opened.OnlyFor);
        Approved.Matches("opened-passage", Seen.Of(opened));
    }

    [Fact]
    public async Task The_passage_of_a_line_is_opened_by_choosing_it()
    {
        await using var discord = await DiscordBench.StartAsync();
        var (ida, bo) = (discord.Person("Ida"), discord.Person("Bo"));
        var answer = await ida.AsksAsync("who-attended", ("talk", "harbour committee"));

        var opened = await (await bo.ChoosesAsync(answer, "[4] ")).AnsweredAsync();

        Assert.Equal(bo.Person, opened.OnlyFor);
        Assert.Contains("Mara Oyelaran (Harbour Master)", Seen.Plain(opened), StringComparison.Ordinal);
        Assert.Contains("Checked just now", Seen.Plain(opened), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_passage_that_is_gone_is_said_to_be_gone()
    {
        await using var discord = await DiscordBench.StartAsync();
        var ida = discord.Person("Ida");
        var answer = await ida.AsksAsync("talks");
        var opened = await (await ida.PressesIdAsync(answer, "open:c000000000000")).AnsweredAsync();
        Assert.Contains("No document has that passage any more", Seen.Plain(opened), StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_shows_the_next_page_to_whoever_wants_it()
    {
        var answers = LongCorpus();
        await using var discord = await DiscordBench.StartAsync(new BenchSetup { Answers = () => answers });
        var (ida, bo) = (discord.Person("Ida"), discord.Person("Bo"));
        var first = await ida.AsksAsync("quote", ("speaker", "Mara Oyelaran"));

        var second = await PressAsync(bo, first, "More (2 of 2)");

        Assert.Equal(bo.Person, second.OnlyFor);
        Assert.DoesNotContain(second.Buttons, button => button.Label?.StartsWith("More", StringComparison.Ordinal) == true);
        var shown = first.Buttons.Concat(second.Buttons).Select(button => button.CustomId!).Where(id => id.StartsWith("open:", StringComparison.Ordinal)).ToList();
        var cited = answers.Answer(new ChatRequest { Command = Answers.Commands.Quote, Speaker = "Mara Oyelaran" }).Citations;
        Assert.Equal(cited.Select(citation => $"open:{citation.Id}"), shown);
    }

    [Fact]
    public async Task A_question_offered_to_a_greeting_is_asked_at_a_press()
    {
        await using var discord = await DiscordBench.StartAsync();
        var ida = discord.Person("Ida");
        var greeting = await ida.AsksAsync("ask", ("question", "hello"));

        var answer = await PressAsync(ida, greeting, SampleCorpus.Answers.Examples[0].Question);

        Assert.Contains("attendees", Seen.Plain(answer), StringComparison.Ordinal);
        Assert.DoesNotContain(greeting.Buttons, button => button.CustomId?.StartsWith("down:", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task A_private_answer_can_be_shared_once_and_says_who_shared_it()
    {
        await using var discord = await DiscordBench.StartAsync();
        var (ida, bo) = (discord.Person("Ida"), discord.Person("Bo"));
        var answer = await ida.AsksAsync("ask", ("question", "which tender was accepted"), ("private", true));

        var shared = await PressAsync(ida, answer, "Share");
        var again = await PressAsync(ida, answer, "Share");

        Assert.Equal(shared.Id, Assert.Single(bo.Sees).Id);
        Approved.Matches("shared", Seen.Of(shared));
        Assert.Equal((ida.Person, Notices.SharedAlready), (again.OnlyFor, Seen.Words(again.Content)));
    }

    [Fact]
    public async Task What_could_not_be_shared_can_be_shared_afterwards()
    {
        await using var discord = await DiscordBench.StartAsync();
        var ida = discord.Person("Ida");
        var answer = await ida.AsksAsync("ask", ("question", "which tender was accepted"), ("private", true));
        discord.Discord.Rest.Faults.Next("POST /interactions/{interaction}/{token}/callback", new ChatBot.Simulators.Discord.Rest.Faults.Fault.Status(404));
        await ida.PressesIdAsync(answer, answer.Buttons.Single(button => button.Label == "Share").CustomId!);
        await discord.Log.UntilAsync(1211, 1214);

        var shared = await PressAsync(ida, answer, "Share");

        Assert.Null(shared.OnlyFor);
        Assert.Contains("Corrie & Sons is accepted", Seen.Plain(shared), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_vote_is_counted_once_for_each_person_and_may_change()
    {
        await using var discord = await DiscordBench.StartAsync();
        var (ida, bo) = (discord.Person("Ida"), discord.Person("Bo"));
        var answer = await ida.AsksAsync("ask", ("question", "which tender was accepted"));

        var thanks = await PressAsync(ida, answer, "👍");
        await PressAsync(ida, answer, "👍");
        await PressAsync(bo, answer, "👎");
        Assert.Equal(new VoteCount(1, 1), VotesFor(discord, answer));

        await PressAsync(ida, answer, "👎");
        Assert.Equal(new VoteCount(0, 2), VotesFor(discord, answer));
        Assert.Equal(ida.Person, thanks.OnlyFor);
        Assert.Contains("Thank you", Seen.Plain(thanks), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("quote", "speaker", "Mara Oyelarin", "Mara Oyelaran")]
    [InlineData("who-attended", "talk", "the brake claws", "Session 1")]
    [InlineData("actions", "owner", "Noor Hadad", "Noor Haddad")]
    public async Task A_suggested_name_asks_again(string command, string option, string typed, string suggested)
    {
        await using var discord = await DiscordBench.StartAsync();
        var ida = discord.Person("Ida");
        var unknown = await ida.AsksAsync(command, (option, typed));
        var button = unknown.Buttons.First(button => button.Label?.Contains(suggested, StringComparison.Ordinal) == true);

        var answer = await PressAsync(ida, unknown, button.CustomId!);

        Assert.Contains(suggested, Seen.Words(answer.Content), StringComparison.Ordinal);
        Assert.Contains("paragraph", Seen.Plain(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Buttons_work_after_a_restart()
    {
        var folder = Directory.CreateTempSubdirectory("chatbot-discord-");
        try
        {
            await using var discord = await DiscordBench.StartAsync(new BenchSetup { StateFolder = folder.FullName });
            var ida = discord.Person("Ida");
            var answer = await ida.AsksAsync("ask", ("question", "which tender was accepted"), ("private", true));
            await PressAsync(ida, answer, "👍");

            await using var again = await discord.RestartAsync();

            Assert.Contains("Corrie & Sons is accepted", Seen.Plain(await PressAsync(ida, answer, "Open [1]")), StringComparison.Ordinal);
            Assert.Contains("Corrie & Sons is accepted", Seen.Plain(await PressAsync(ida, answer, "Share")), StringComparison.Ordinal);
            Assert.Contains("counted already", Seen.Plain(await PressAsync(ida, answer, "👍")), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_button_of_an_answer_that_is_no_longer_kept_says_so()
    {
        await using var discord = await DiscordBench.StartAsync();
        var ida = discord.Person("Ida");
        var answer = await ida.AsksAsync("talks");
        var reply = await (await ida.PressesIdAsync(answer, "more:ffffffffffffffff:1")).AnsweredAsync();
        Assert.Contains("too old", Seen.Plain(reply), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("launch:1")]
    [InlineData("more:")]
    public async Task A_button_of_an_earlier_version_gets_a_kind_word(string customId)
    {
        await using var discord = await DiscordBench.StartAsync();
        var ida = discord.Person("Ida");
        var reply = await (await ida.PressesIdAsync(await ida.AsksAsync("talks"), customId)).AnsweredAsync();
        Assert.Equal((ida.Person, Notices.OldButton), (reply.OnlyFor, Seen.Words(reply.Content)));
    }

    [Fact]
    public async Task What_fails_outside_the_query_layer_is_said_with_its_reference_and_the_next_press_works()
    {
        var isBroken = false;
        await using var discord = await DiscordBench.StartAsync(new BenchSetup
        {
            Answers = () => isBroken ? throw new InvalidOperationException("planned") : SampleCorpus.Answers,
        });
        var ida = discord.Person("Ida");
        var answer = await ida.AsksAsync("ask", ("question", "which tender was accepted"));

        isBroken = true;
        var failed = await PressAsync(ida, answer, "Open [1]");
        isBroken = false;

        var reference = discord.Log.Of(1214).Single().Text.Split("reference ")[1][..8];
        Assert.Contains($"Reference {reference}", Seen.Plain(failed), StringComparison.Ordinal);
        Assert.Equal(ida.Person, failed.OnlyFor);
        Assert.Contains("Corrie & Sons is accepted", Seen.Plain(await PressAsync(ida, answer, "Open [1]")), StringComparison.Ordinal);
    }

    private static async Task<ShownMessage> PressAsync(Someone person, ShownMessage message, string button) =>
        await (await person.PressesAsync(message, button)).AnsweredAsync();

    private static VoteCount VotesFor(DiscordBench discord, ShownMessage answer)
    {
        var key = answer.Buttons.Select(button => ButtonAction.Parse(button.CustomId)?.OfRequest).OfType<RequestKey>().First();
        return discord.Services.GetRequiredService<Votes>().CountOf(key);
    }

    /// <summary>One speaker, twelve long turns.</summary>
    private static TalkAnswers LongCorpus()
    {
        using var corpus = new WrittenCorpus();
        var turns = Enumerable.Range(1, 12).Select(number =>
        {
            var said = string.Concat(Enumerable.Repeat($"The quay needs dredging, and {number} times I said so. ", 12));
            return $"Mara Oyelaran: Point {number} of mine. {said}\n\nJonas Thorvald: I hear you.\n";
        });
        return corpus.With("talk.txt", $"Transcript of the long session\n\n{string.Join('\n', turns)}").Answers();
    }
}
