using ChatBot.Answers.Tests.Samples;
using ChatBot.Discord.Rendering;
using ChatBot.Discord.Tests.Support;
using ChatBot.Simulators.Discord.Rest.Messages;

namespace ChatBot.Discord.Tests.Interactions;

/// <summary>Who does not type a question is asked for it in a form, where names are chosen rather than typed.</summary>
public sealed class FormSpecs
{
    private const int Form = 9;

    [Fact]
    public async Task Ask_without_a_question_opens_the_form_and_what_is_filled_in_is_answered()
    {
        await using var discord = await DiscordBench.StartAsync();
        var ida = discord.Person("Ida");

        var opened = await ida.UsesAsync("ask");
        Assert.Equal(Form, opened.Acknowledged);
        var answer = await (await ida.FillsInAsync(opened, ("What do you want to know", "What about the landing ban?"), ("From which document", "Fisheries Ministers Leave Torshavn"))).AnsweredAsync();

        Assert.Null(answer.OnlyFor);
        Assert.Contains("landing ban would stay in place", Seen.Plain(answer), StringComparison.Ordinal);
        Assert.Contains("Asked: What about the landing ban? document:Fisheries Ministers Leave Torshavn With Half a Deal", Seen.Plain(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_for_one_talk_is_answered_of_that_talk()
    {
        await using var discord = await DiscordBench.StartAsync();
        var ida = discord.Person("Ida");

        var answer = await (await ida.FillsInAsync(await ida.UsesAsync("ask"), ("What do you want to know", "What was decided?"), ("Of which talk", "Breakwater Working Group"))).AnsweredAsync();

        Assert.Contains("The divers inspect the masonry", Seen.Plain(answer), StringComparison.Ordinal);
        Assert.DoesNotContain("Thorvald Shipping", Seen.Plain(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_known_already_is_chosen_in_the_form_and_who_wanted_to_see_it_alone_does()
    {
        await using var discord = await DiscordBench.StartAsync();
        var ida = discord.Person("Ida");

        var opened = await ida.UsesAsync("ask", ("speaker", "Jonas Thorvald"), ("private", true));
        var answer = await (await ida.FillsInAsync(opened, ("What do you want to know", "what about cranes?"))).AnsweredAsync();

        Assert.Equal(ida.Person, answer.OnlyFor);
        Assert.Contains("ordered two cranes", Seen.Plain(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_under_an_answer_opens_the_form()
    {
        await using var discord = await DiscordBench.StartAsync();
        var ida = discord.Person("Ida");
        var help = await ida.AsksAsync("help", ("private", true));

        var answer = await (await ida.FillsInAsync(await ida.PressesAsync(help, "Ask something else"), ("What do you want to know", "which tender was accepted?"))).AnsweredAsync();

        Assert.Equal(ida.Person, answer.OnlyFor);
        Assert.Contains("Corrie & Sons is accepted", Seen.Plain(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_there_are_no_names_the_form_asks_for_the_question_alone()
    {
        ChatBot.Answers.TalkAnswers? answers = null;
        await using var discord = await DiscordBench.StartAsync(new BenchSetup { Answers = () => answers });
        var ida = discord.Person("Ida");
        var opened = await ida.UsesAsync("ask");
        answers = SampleCorpus.Answers;

        Assert.Single(opened.Modal!["components"]!.AsArray());
        Assert.Contains("Corrie & Sons is accepted", Seen.Plain(await (await ida.FillsInAsync(opened, ("What", "which tender was accepted?"))).AnsweredAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_an_earlier_version_gets_a_kind_word()
    {
        await using var discord = await DiscordBench.StartAsync();
        var ida = discord.Person("Ida");
        var opened = await ida.UsesAsync("ask");
        opened.Modal!["custom_id"] = "survey";

        ShownMessage told = await (await ida.FillsInAsync(opened, ("What", "who was there?"))).AnsweredAsync();

        Assert.Equal((ida.Person, Notices.OldForm), (told.OnlyFor, Seen.Words(told.Content)));
    }
}
