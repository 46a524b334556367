using ChatBot.Discord.Tests.Support;

namespace ChatBot.Discord.Tests.Messages;

public sealed class DirectMessageSpecs
{
    [Fact]
    public async Task A_direct_message_is_a_question_and_the_next_one_goes_on_from_it()
    {
        await using var discord = await DiscordBench.StartAsync();
        var ida = discord.PersonInDirectMessage("Ida");

        var first = await ida.HearsAsync(await ida.SaysAsync("Who attended session 1?"));
        var second = await ida.HearsAsync(await ida.SaysAsync("and the next one?"));

        Assert.Contains("Session 1", Seen.Of(first), StringComparison.Ordinal);
        Assert.Contains("Session 2", Seen.Of(second), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_command_in_a_direct_message_belongs_to_the_conversation()
    {
        await using var discord = await DiscordBench.StartAsync();
        var ida = discord.PersonInDirectMessage("Ida");
        await ida.AsksAsync("who-attended", ("talk", "session 1"));
        Assert.Contains("Session 2", Seen.Of(await ida.HearsAsync(await ida.SaysAsync("and the next one?"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_one_person_asked_is_not_known_in_the_conversation_of_another()
    {
        await using var discord = await DiscordBench.StartAsync();
        var (ida, bo) = (discord.PersonInDirectMessage("Ida"), discord.PersonInDirectMessage("Bo"));
        await ida.HearsAsync(await ida.SaysAsync("Who attended session 1?"));
        Assert.DoesNotContain("Session 2", Seen.Of(await bo.HearsAsync(await bo.SaysAsync("and the next one?"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_takes_no_direct_messages_costs_no_more_than_a_line_in_the_log()
    {
        await using var discord = await DiscordBench.StartAsync();
        var ida = discord.PersonInDirectMessage("Ida");
        discord.Discord.Rest.Channels.RefuseDirect(ida.Person);
        await ida.SaysAsync("Who attended session 1?");
        await discord.Log.UntilAsync(1231);
        Assert.DoesNotContain(discord.Log.Lines, line => line.Level >= Microsoft.Extensions.Logging.LogLevel.Warning);
    }
}
