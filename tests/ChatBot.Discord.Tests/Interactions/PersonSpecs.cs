using ChatBot.Discord.Tests.Support;

namespace ChatBot.Discord.Tests.Interactions;

/// <summary>The command in a person's menu: what the documents have of somebody of that name.</summary>
public sealed class PersonSpecs
{
    private const string Command = "What did they say?";

    [Fact]
    public async Task Whom_the_documents_know_is_quoted_for_the_asker_alone()
    {
        await using var discord = await DiscordBench.StartAsync();
        var ida = discord.Person("Ida");
        var mara = discord.Discord.World.AddPerson("Mara Oyelaran");

        var answer = await (await ida.UsesOnAsync(Command, mara)).AnsweredAsync();

        Assert.Equal(ida.Person, answer.OnlyFor);
        Assert.Contains("Mara Oyelaran: “", Seen.Plain(answer), StringComparison.Ordinal);
        Assert.Contains("Asked: What did they say? Mara Oyelaran", Seen.Plain(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_somebody_whom_no_document_knows_that_is_said()
    {
        await using var discord = await DiscordBench.StartAsync();
        var ida = discord.Person("Ida");

        var answer = await (await ida.UsesOnAsync(Command, discord.Person("Zebedee Quartz").Person)).AnsweredAsync();

        Assert.Equal(ida.Person, answer.OnlyFor);
        Assert.Contains("Nobody called “Zebedee Quartz” stands in the documents.", Seen.Plain(answer), StringComparison.Ordinal);
    }
}
