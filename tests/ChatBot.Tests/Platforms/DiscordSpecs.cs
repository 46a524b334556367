using ChatBot.Simulators.Discord;
using ChatBot.Tests.Support;

namespace ChatBot.Tests.Platforms;

/// <summary>The program with a Discord token, from its settings to what somebody reads in a server.</summary>
public sealed class DiscordSpecs : IAsyncLifetime
{
    private readonly ChatBotProcess _process = Harbour.Process();
    private DiscordSimulator _discord = null!;

    public async Task InitializeAsync()
    {
        _discord = await DiscordSimulator.StartAsync();
        _process.Variables["Discord__Token"] = _discord.World.Token;
        _process.Variables["Discord__ApiUrl"] = _discord.ApiUrl.ToString();
        _process.Variables["Logging__LogLevel__Default"] = "Trace";
    }

    public async Task DisposeAsync()
    {
        await _discord.DisposeAsync();
        _process.Dispose();
    }

    [Fact]
    public async Task A_token_is_enough()
    {
        await using var serving = new Serving(_process);
        await serving.Until("is ready", "Registered with Discord", "Read 2 documents");
        var somebody = _discord.Rest.InDirectMessage(_discord.World.AddPerson("ada"));

        var answer = await somebody.AsksAsync("ask", ("question", "Who pays for the dredging?"));

        Assert.Contains("Thorvald Shipping would", answer.Embeds[0].Description, StringComparison.Ordinal);
        Assert.Equal(0, await serving.StopAsync());
        Assert.DoesNotContain(_discord.World.Token, _process.Error.Text, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_process.Home, "index", "state", "chatbot.db")));
    }

    [Fact]
    public async Task A_token_that_discord_refuses_turns_discord_off_and_leaves_the_rest_running()
    {
        _process.Variables["Discord__Token"] = "no-such-token";
        await using var serving = new Serving(_process);

        await serving.Until("Discord is off: ", "Read 2 documents");

        Assert.False(serving.HasEnded);
        Assert.Contains("Reset Token", _process.Error.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("no-such-token", _process.Error.Text, StringComparison.Ordinal);
        Assert.Equal(0, await serving.StopAsync());
    }

    [Fact]
    public async Task The_invitation_is_for_the_application_of_the_token_and_says_what_each_permission_is_for()
    {
        var run = await _process.RunAsync("discord", "invite");

        Assert.Equal(0, run.Code);
        Assert.StartsWith($"https://discord.com/oauth2/authorize?client_id={_discord.World.Application.Id}&scope=bot%20applications.commands&permissions=", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains(run.Lines, line => line.StartsWith("Embed Links: to show", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_invitation_needs_a_token_or_an_id()
    {
        _process.Variables.Remove("Discord__Token");

        var without = await _process.RunAsync("discord", "invite");
        var with = await _process.RunAsync("discord", "invite", "--application", "1234");

        Assert.Equal(2, without.Code);
        Assert.Contains("Set Discord:Token, or give", without.Error, StringComparison.Ordinal);
        Assert.Contains("client_id=1234&", with.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_doctor_asks_discord_whether_the_token_is_good()
    {
        var good = await _process.RunAsync("doctor");
        _process.Variables["Discord__Token"] = "no-such-token";
        var bad = await _process.RunAsync("doctor");

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
        await using (var serving = new Serving(_process)) await serving.Until("is ready", "Registered with Discord");

        Assert.Contains("commands are registered", (await _process.RunAsync("doctor")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clock_that_is_far_off_is_wrong()
    {
        using var late = Harbour.Process(time: new ShiftedTime(TimeSpan.FromMinutes(-10)));
        foreach (var (name, value) in _process.Variables) late.Variables[name] = value;

        var run = await late.RunAsync("doctor");

        Assert.Equal(1, run.Code);
        Assert.Matches("wrong  Clock: is (599|600|601) s behind the platform's -> Set the clock", run.Output);
    }

    private sealed class ShiftedTime(TimeSpan by) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + by;
    }
}
