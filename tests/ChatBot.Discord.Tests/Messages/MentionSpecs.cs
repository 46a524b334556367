using ChatBot.Discord.Messages;
using ChatBot.Discord.Rendering;
using ChatBot.Discord.Tests.Support;
using ChatBot.Simulators.Discord.Rest.People;
using ChatBot.Tests.Support;

namespace ChatBot.Discord.Tests.Messages;

public sealed class MentionSpecs
{
    [Fact]
    public async Task A_mention_is_answered_in_a_reply()
    {
        await using var discord = await DiscordBench.StartAsync();
        var ida = discord.Person("Ida");
        var said = await ida.MentionsAsync("which tender was accepted?");
        Approved.Matches("mention", Seen.Of(await ida.HearsAsync(said)));
    }

    [Fact]
    public async Task A_mention_at_the_end_is_as_good_as_one_at_the_start()
    {
        await using var discord = await DiscordBench.StartAsync();
        var ida = discord.Person("Ida");
        var said = await ida.SaysAsync($"Which tender was accepted, <@{discord.Discord.World.Bot.Id}>?");
        Assert.Contains("Corrie & Sons is accepted", Seen.Plain(await ida.HearsAsync(said)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("quote Jonas Thorvald on cranes", "ordered two cranes")]
    [InlineData("who-attended session 2", "Mara Oyelaran")]
    [InlineData("compare", "compare gives what each document says on something")]
    public async Task A_command_can_be_typed_behind_a_mention(string text, string expected)
    {
        await using var discord = await DiscordBench.StartAsync();
        var ida = discord.Person("Ida");
        var said = await ida.MentionsAsync(text);
        Assert.Contains(expected, Seen.Plain(await ida.HearsAsync(said)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_mention_gets_help()
    {
        await using var discord = await DiscordBench.StartAsync();
        var ida = discord.Person("Ida");
        Assert.Contains("Ask in plain words", Seen.Plain(await ida.HearsAsync(await ida.MentionsAsync(""))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mention_with_nothing_but_attachments_gets_a_kind_word()
    {
        await using var discord = await DiscordBench.StartAsync();
        var ida = discord.Person("Ida");
        var said = await ida.SaysAsync(new Saying($"<@{discord.Discord.World.Bot.Id}>") { Attachments = ["minutes.pdf"] });
        Assert.Equal(Notices.Attachments, Seen.Words((await ida.HearsAsync(said)).Content));
    }

    [Fact]
    public async Task A_reply_to_an_answer_goes_on_from_it_without_a_new_mention()
    {
        await using var discord = await DiscordBench.StartAsync();
        var (ida, bo) = (discord.Person("Ida"), discord.Person("Bo"));
        var answer = await ida.AsksAsync("who-attended", ("talk", "session 1"));

        var second = await bo.HearsAsync(await bo.SaysAsync(new Saying("and the next one?") { ReplyTo = answer }));
        var third = await ida.HearsAsync(await ida.SaysAsync(new Saying("and what came of it?") { ReplyTo = second }));

        Assert.Contains("Session 2", Seen.Plain(second), StringComparison.Ordinal);
        Assert.Contains("No dredging before the first of August", Seen.Plain(third), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_does_not_speak_to_the_bot_hears_nothing_from_it()
    {
        await using var discord = await DiscordBench.StartAsync();
        var (ida, bo) = (discord.Person("Ida"), discord.Person("Bo"));
        var robot = discord.Discord.Rest.In(discord.Server, new(discord.Discord.World.Snowflakes.Next(), "robot") { IsBot = true });
        var us = $"<@{discord.Discord.World.Bot.Id}>";
        var answer = await ida.AsksAsync("talks");
        var remark = await bo.SaysAsync("I liked the minutes.");

        await ida.SaysAsync("which tender was accepted?");
        await ida.SaysAsync(new Saying("@everyone which tender was accepted?") { MentionsEveryone = true });
        await robot.SaysAsync($"{us} which tender was accepted?");
        await ida.SaysAsync(new Saying($"{us} which tender was accepted?") { IsFromWebhook = true });
        await ida.SaysAsync(new Saying("haha") { ReplyTo = answer, ReplyMentions = false });
        await ida.SaysAsync(new Saying($"what {us} says there is right, I think") { ReplyTo = remark });
        await ida.EditsAsync(remark, $"{us} which tender was accepted?");

        // Messages are dealt with in order: whatever the others had caused would stand before this one.
        await bo.HearsAsync(await bo.MentionsAsync("help"));
        await discord.StopAsync();
        Assert.Equal(2, ida.Sees.Count(message => message.Author == discord.Discord.World.Bot));
    }

    [Fact]
    public async Task The_bot_is_shown_as_typing_only_when_it_takes_longer()
    {
        using var door = new ManualResetEventSlim();
        var isHeld = false;
        await using var discord = await DiscordBench.StartAsync(new BenchSetup
        {
            Answers = () =>
            {
                if (isHeld) door.Wait(Simulators.Clocks.ManualClock.Patience);
                return ChatBot.Answers.Tests.Samples.SampleCorpus.Answers;
            },
        });
        var ida = discord.Person("Ida");
        await ida.HearsAsync(await ida.MentionsAsync("what talks are there"));
        Assert.Equal(0, discord.Discord.Rest.ChannelRoom.Typing(ida.Channel));

        isHeld = true;
        var said = await ida.MentionsAsync("which tender was accepted?");
        await discord.Clock.PassAsync(MessageSender.Patience);
        await discord.Clock.UntilSomethingWaitsAsync(TimeSpan.FromSeconds(8), TimeSpan.FromSeconds(8));
        door.Set();

        await ida.HearsAsync(said);
        Assert.Equal(1, discord.Discord.Rest.ChannelRoom.Typing(ida.Channel));
    }

    [Fact]
    public async Task Where_the_bot_may_not_write_the_log_says_so_once_with_its_cure()
    {
        await using var discord = await DiscordBench.StartAsync();
        var ida = discord.Person("Ida");
        var elsewhere = discord.Discord.Rest.In(discord.Server, discord.Discord.World.AddPerson("Bo"), discord.Server.AddChannel("open"));
        discord.Discord.Rest.Channels.ForbidWriting(ida.Channel);

        await ida.MentionsAsync("which tender was accepted?");
        await ida.MentionsAsync("which tender was accepted?");
        await elsewhere.HearsAsync(await elsewhere.MentionsAsync("which tender was accepted?"));
        await discord.StopAsync();

        var line = Assert.Single(discord.Log.Of(1230));
        Assert.Contains("Send Messages", line.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_delivered_twice_is_answered_once()
    {
        await using var discord = await DiscordBench.StartAsync();
        var ida = discord.Person("Ida");
        var said = await ida.MentionsAsync("which tender was accepted?");
        await ida.HearsAsync(said);

        await discord.Discord.Gateway.DispatchAsync("MESSAGE_CREATE", discord.EventOf(said), discord.Server.Id);
        await ida.HearsAsync(await ida.MentionsAsync("help"));
        await discord.StopAsync();

        Assert.Equal(2, ida.Sees.Count(message => message.Author == discord.Discord.World.Bot));
    }

    [Theory]
    [InlineData("@everyone")]
    [InlineData("<@&42> and <@99>")]
    public async Task What_somebody_writes_pings_nobody_when_it_is_repeated(string text)
    {
        await using var discord = await DiscordBench.StartAsync();
        var answer = await discord.Person("Ida").AsksAsync("quote", ("speaker", text));
        Assert.True(answer.IsSilent);
        Assert.Empty(DiscordReader.Read(answer.Content).Effects.Except(["small print"], StringComparer.Ordinal));
        Assert.Contains(text, DiscordReader.Read(answer.Content).Text, StringComparison.Ordinal);
    }

}
