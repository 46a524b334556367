using ChatBot.Discord.Rendering;
using ChatBot.Discord.Tests.Support;
using ChatBot.Simulators.Discord.Rest.People;
using ChatBot.Tests.Support;

namespace ChatBot.Discord.Tests.Interactions;

/// <summary>"Find in the talks", in the menu of somebody's message.</summary>
public sealed class ClaimSpecs
{
    [Fact]
    public async Task What_a_message_claims_is_looked_up_for_the_one_who_asks()
    {
        await using var discord = await DiscordBench.StartAsync();
        var (ida, bo) = (discord.Person("Ida"), discord.Person("Bo"));
        var claim = await bo.SaysAsync("**Corrie & Sons** got the tender, it was *accepted*! https://news.example/harbour <:ship:123>");

        var answer = await (await ida.UsesOnAsync("Find in the talks", claim)).AnsweredAsync();

        Assert.Equal(ida.Person, answer.OnlyFor);
        Approved.Matches("find-in-the-talks", Seen.Of(answer));
    }

    [Theory]
    [InlineData("")]
    [InlineData("https://news.example/harbour")]
    [InlineData("<:ship:123> <#99>")]
    public async Task A_message_without_words_has_nothing_to_look_up(string text)
    {
        await using var discord = await DiscordBench.StartAsync();
        var message = await discord.Person("Bo").SaysAsync(new Saying(text) { Attachments = ["plan.png"] });
        var answer = await (await discord.Person("Ida").UsesOnAsync("Find in the talks", message)).AnsweredAsync();
        Assert.Equal(Notices.NothingToLookUp, Seen.Words(answer.Content));
    }
}
