using ChatBot.Discord.Tests.Support;

namespace ChatBot.Discord.Tests.Access;

/// <summary>Where the operator lets the bot answer. The id of what is allowed or denied is known only once Discord runs.</summary>
public sealed class AccessSpecs
{
    [Fact]
    public async Task In_a_denied_channel_and_its_threads_commands_and_buttons_are_refused_to_the_asker_alone()
    {
        await using var discord = await DiscordBench.StartAsync();
        var ida = discord.Person("Ida");
        var answer = await ida.AsksAsync("talks");
        await using var strict = await discord.RestartAsync(options => options.Channels.Deny.Add($"{ida.Channel.Id}"));
        var inThread = strict.Discord.Rest.In(strict.Server, ida.Person, strict.Server.AddThread(ida.Channel, "a thread"));

        var refused = await ida.AsksAsync("talks");
        var pressed = await (await ida.PressesAsync(answer, "👍")).AnsweredAsync();
        var threaded = await inThread.AsksAsync("talks");

        Assert.All([refused, pressed, threaded], message =>
        {
            Assert.Equal(ida.Person, message.OnlyFor);
            Assert.Contains("not to answer in this channel", message.Content, StringComparison.Ordinal);
        });
        Assert.Empty(await ida.TypesAsync("quote", "speaker", "thor"));
    }

    [Fact]
    public async Task A_mention_in_a_denied_thread_is_refused_once()
    {
        await using var discord = await DiscordBench.StartAsync();
        var channel = discord.Server.Channels[0];
        var thread = discord.Server.AddThread(channel, "a thread");
        await using var strict = await discord.RestartAsync(options => options.Channels.Deny.Add($"{channel.Id}"));
        var ida = strict.Discord.Rest.In(strict.Server, strict.Discord.World.AddPerson("Ida"), thread);

        var refusal = await ida.HearsAsync(await ida.MentionsAsync("what talks are there"));
        Assert.Contains("not to answer in this channel", refusal.Content, StringComparison.Ordinal);
        await ida.MentionsAsync("what talks are there");
        await strict.StopAsync();

        Assert.Single(ida.Sees, message => message.Author == strict.Discord.World.Bot);
    }

    [Fact]
    public async Task Only_in_allowed_servers_and_then_not_in_direct_messages()
    {
        await using var discord = await DiscordBench.StartAsync();
        var other = discord.Discord.World.AddGuild("Elsewhere");
        await using var strict = await discord.RestartAsync(options => options.Servers.Allow.Add($"{discord.Server.Id}"));

        Assert.Contains("talks in", (await strict.Person("Ida").AsksAsync("talks")).Content, StringComparison.Ordinal);
        var elsewhere = strict.Discord.Rest.In(other, strict.Discord.World.AddPerson("Bo"));
        Assert.Contains("not to answer in this server", (await elsewhere.AsksAsync("talks")).Content, StringComparison.Ordinal);
        Assert.Contains("not in direct messages", (await strict.PersonInDirectMessage("Cy").AsksAsync("talks")).Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_people_with_an_allowed_role()
    {
        await using var discord = await DiscordBench.StartAsync();
        var role = discord.Server.AddRole("Delegates");
        await using var strict = await discord.RestartAsync(options => options.Roles.Allow.Add($"{role.Id}"));
        var (ida, bo) = (strict.Person("Ida"), strict.Person("Bo"));
        strict.Server.Join(ida.Person, role);

        Assert.Contains("talks in", (await ida.AsksAsync("talks")).Content, StringComparison.Ordinal);
        Assert.Contains("certain roles", (await bo.AsksAsync("talks")).Content, StringComparison.Ordinal);
    }
}
