using System.Text.Json.Nodes;
using ChatBot.Discord.Tests.Support;
using ChatBot.Simulators.Discord.Rest.Faults;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBot.Discord.Tests.Starting;

public sealed class StartSpecs
{
    [Fact]
    public async Task A_wrong_token_turns_Discord_off_with_its_cure_and_leaves_the_host_running()
    {
        await using var discord = await DiscordBench.StartUnreadyAsync(new BenchSetup { Configure = options => options.Token = "MTIzNDU2Nzg5.Wrong.token" });

        var refused = await discord.Log.UntilAsync(1250);

        Assert.Contains("Discord:Token", refused.Text, StringComparison.Ordinal);
        Assert.False(discord.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.IsCancellationRequested);
        Assert.DoesNotContain(discord.Log.Lines, line => line.Text.Contains("MTIzNDU2Nzg5", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_application_that_is_revoked_while_it_runs_turns_Discord_off_with_its_cure()
    {
        await using var discord = await DiscordBench.StartAsync();
        await discord.Discord.Gateway.CloseAsync(4004);
        Assert.Contains("Discord:Token", (await discord.Log.UntilAsync(1250)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://gateway.example.org", 1)]
    [InlineData("file:///etc/passwd", 1)]
    [InlineData("gateway.example.org", 1)]
    [InlineData("", 1)]
    [InlineData("wss://gateway.example.org", 1_000_000_000)]
    [InlineData("wss://gateway.example.org", -1)]
    public async Task A_place_to_connect_to_that_is_none_is_asked_for_again(string address, int shards)
    {
        var body = $$$"""{"url":"{{{address}}}","shards":{{{shards}}},"session_start_limit":{"total":1000,"remaining":1000,"reset_after":1,"max_concurrency":1}}""";
        await using var discord = await DiscordBench.StartUnreadyAsync(new BenchSetup
        {
            Plan = simulator => simulator.Rest.Faults.Next("GET /gateway/bot", new Fault.Text(200, body, "application/json")),
        });

        var said = await discord.Log.UntilAsync(1010);
        await discord.Clock.PassAsync(TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(1));
        await discord.Log.UntilAsync(1001);

        Assert.DoesNotContain("example.org", said.Text, StringComparison.Ordinal);
        Assert.False(discord.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.IsCancellationRequested);
    }

    [Fact]
    public async Task An_event_that_cannot_be_read_is_passed_over()
    {
        await using var discord = await DiscordBench.StartAsync();
        var unreadable = new JsonObject { ["id"] = "secret words" };
        await discord.Discord.Gateway.DispatchAsync("INTERACTION_CREATE", unreadable, discord.Server.Id);

        var line = await discord.Log.UntilAsync(1240);

        Assert.DoesNotContain("secret words", line.Text, StringComparison.Ordinal);
        Assert.Contains("talks in", (await discord.Person("Ida").AsksAsync("talks")).Content, StringComparison.Ordinal);
    }

    [Fact]
    public void The_invitation_asks_for_the_least_permissions() => Assert.Equal(
        "https://discord.com/oauth2/authorize?client_id=42&scope=bot%20applications.commands&permissions=274877975552",
        DiscordInvite.LinkFor(42).AbsoluteUri);
}
