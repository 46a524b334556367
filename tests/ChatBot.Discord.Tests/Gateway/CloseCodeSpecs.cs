using ChatBot.Discord.Gateway;
using ChatBot.Simulators.Discord.Gateway;
using static ChatBot.Simulators.Discord.Gateway.ServerFrames;

namespace ChatBot.Discord.Tests.Gateway;

/// <summary>https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes</summary>
public sealed class CloseCodeSpecs
{
    [Theory]
    [InlineData(1000)]
    [InlineData(1001)]
    [InlineData(1011)]
    [InlineData(4000)]
    [InlineData(4001)]
    [InlineData(4002)]
    [InlineData(4003)]
    [InlineData(4005)]
    [InlineData(4006)]
    [InlineData(4008)]
    [InlineData(4999)]
    public async Task After_this_close_the_session_is_resumed(int code)
    {
        await using var bot = await GatewayBench.CreateAsync();
        var script = bot.Scripted().Closes(code);
        await script;

        await bot.Clock.PassAsync(GatewayBench.FirstPause);

        await script.Accepts().Sends(Hello()).Receives<Resume>(resume => Assert.Equal("s1", resume.SessionId));
    }

    [Fact]
    public async Task After_a_connection_that_breaks_the_session_is_resumed()
    {
        await using var bot = await GatewayBench.CreateAsync();
        var script = bot.Scripted();
        await bot.Events.UntilAsync("READY");
        await script.Cuts();

        await bot.Clock.PassAsync(GatewayBench.FirstPause);

        await script.Accepts().Sends(Hello()).Receives<Resume>(resume => Assert.Equal("s1", resume.SessionId));
    }

    [Theory]
    [InlineData(4007)]
    [InlineData(4009)]
    public async Task After_this_close_a_new_session_begins(int code)
    {
        await using var bot = await GatewayBench.CreateAsync();
        var script = bot.Scripted().Closes(code);
        await script;

        await bot.Clock.PassAsync(GatewayBench.FirstPause);
        await bot.Clock.PassAsync(TimeSpan.FromSeconds(5.25) - GatewayBench.FirstPause);

        await script.Accepts(connected => Assert.Equal("/", connected.Path)).Sends(Hello()).Receives<Identify>();
    }

    [Theory]
    [InlineData(4004, "Discord:Token")]
    [InlineData(4010, "Discord:Shards")]
    [InlineData(4011, "Discord:Shards")]
    [InlineData(4012, "Update the program")]
    [InlineData(4013, "Update the program")]
    [InlineData(4014, "Privileged Gateway Intents")]
    public async Task After_this_close_the_gateway_ends_with_what_to_do(int code, string cure)
    {
        await using var bot = await GatewayBench.CreateAsync();
        await bot.Scripted().Closes(code);

        var refused = await bot.EndsWithAsync<DiscordRefusedException>();

        Assert.Contains(cure, refused.Message, StringComparison.Ordinal);
        Assert.Contains($"({code})", refused.Message, StringComparison.Ordinal);
        Assert.Equal(ShardPhase.Stopped, bot.Shard.Phase);
    }
}
