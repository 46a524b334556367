using ChatBot.Tests.Support;

namespace ChatBot.Tests.Platforms;

/// <summary>The program with a Discord token, from its settings to what somebody reads in a server.</summary>
public sealed class DiscordSpecs : HarbourOnDiscord
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Program.Variables["Logging__LogLevel__Default"] = "Trace";
    }

    [Fact]
    public async Task A_token_is_enough()
    {
        await using var serving = await ServeAsync();
        var somebody = Discord.Rest.InDirectMessage(Discord.World.AddPerson("ada"));

        var answer = await somebody.AsksAsync("ask", ("question", "Who pays for the dredging?"));

        Assert.Contains("Thorvald Shipping", answer.Content, StringComparison.Ordinal);
        Assert.Equal(0, await serving.StopAsync());
        Assert.DoesNotContain(Discord.World.Token, Program.Error.Text, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Program.Home, "index", "state", "chatbot.db")));
    }

    [Fact]
    public async Task A_token_thatDiscord_refuses_turnsDiscord_off_and_leaves_the_rest_running()
    {
        Program.Variables["Discord__Token"] = "no-such-token";
        await using var serving = new Serving(Program);

        await serving.Until("Discord is off: ", "Ready to answer");

        Assert.False(serving.HasEnded);
        Assert.Contains("Reset Token", Program.Error.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("no-such-token", Program.Error.Text, StringComparison.Ordinal);
        Assert.Equal(0, await serving.StopAsync());
    }

    [Fact]
    public async Task The_invitation_is_for_the_application_of_the_token_and_says_what_each_permission_is_for()
    {
        var run = await Program.RunAsync("discord", "invite");

        Assert.Equal(0, run.Code);
        Assert.StartsWith($"https://discord.com/oauth2/authorize?client_id={Discord.World.Application.Id}&scope=bot%20applications.commands&permissions=", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains(run.Lines, line => line.StartsWith("Read Message History: to answer", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_invitation_needs_a_token_or_an_id()
    {
        Program.Variables.Remove("Discord__Token");

        var without = await Program.RunAsync("discord", "invite");
        var with = await Program.RunAsync("discord", "invite", "--application", "1234");

        Assert.Equal(2, without.Code);
        Assert.Contains("Set Discord:Token, or give", without.Error, StringComparison.Ordinal);
        Assert.Contains("client_id=1234&", with.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_doctor_asksDiscord_whether_the_token_is_good()
    {
        var good = await Program.RunAsync("doctor");
        Program.Variables["Discord__Token"] = "no-such-token";
        var bad = await Program.RunAsync("doctor");

        Assert.Equal(0, good.Code);
        Assert.Contains("ok     Discord: the token is good: application", good.Output, StringComparison.Ordinal);
        Assert.Contains("ok     Discord: intents Guilds, GuildMessages, DirectMessages, none of them privileged", good.Output, StringComparison.Ordinal);
        Assert.Contains("ok     Discord: may connect with 1 shard(s)", good.Output, StringComparison.Ordinal);
        Assert.Contains("note   Discord: commands differ from what is registered: added /ask", good.Output, StringComparison.Ordinal);
        Assert.Contains("ok     Clock: agrees with the platform's", good.Output, StringComparison.Ordinal);
        Assert.Equal(1, bad.Code);
        Assert.Contains("wrong  Discord: the token was not accepted -> ", bad.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_it_has_run_the_doctor_finds_all_commands_registered()
    {
        await using (var serving = new Serving(Program)) await serving.Until("is ready", "Registered with Discord");

        Assert.Contains("commands are registered", (await Program.RunAsync("doctor")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clock_that_is_far_off_is_wrong()
    {
        using var late = Harbour.Process(time: new ShiftedTime(TimeSpan.FromMinutes(-10)));
        foreach (var (name, value) in Program.Variables) late.Variables[name] = value;

        var run = await late.RunAsync("doctor");

        Assert.Equal(1, run.Code);
        Assert.Matches("wrong  Clock: is (599|600|601) s behind the platform's -> Set the clock", run.Output);
    }

    private sealed class ShiftedTime(TimeSpan by) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + by;
    }
}
