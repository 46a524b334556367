using ChatBot.Discord.Gateway;
using ChatBot.Discord.Rest;
using ChatBot.Discord.Rest.Sending;
using ChatBot.Simulators.Clocks;
using ChatBot.Simulators.Discord;
using ChatBot.Simulators.Discord.Gateway;
using ChatBot.Tests.Support;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChatBot.Discord.Tests.Gateway;

/// <summary>The bot's Gateway client and a simulated Discord on one clock that the test turns. Every wait for chance takes half of what it may.</summary>
internal sealed class GatewayBench : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly DiscordRest _rest;

    private GatewayBench(ManualClock clock, DiscordSimulator discord, string? token, GatewayOptions options, Func<GatewayEvent, ValueTask>? handler)
    {
        Clock = clock;
        Discord = discord;
        var secret = new BotToken(token ?? discord.World.Token);
        _rest = new DiscordRest(discord.ApiUrl, secret, clock, new Luck(0.5), NullLoggerFactory.Instance);
        GetGateway = _rest.GetGatewayBotAsync;
        Client = new GatewayClient(cancel => GetGateway(cancel), secret, options, HandleAsync, clock, new Luck(0.5), Log.Factory().CreateLogger<GatewayClient>());

        async ValueTask HandleAsync(GatewayEvent received, CancellationToken cancellationToken)
        {
            Events.Add(received);
            if (handler is not null) await handler(received);
        }
    }

    public ManualClock Clock { get; }

    public DiscordSimulator Discord { get; }

    public GatewayClient Client { get; }

    public RecordedEvents Events { get; } = new();

    public LogBook Log { get; } = new();

    public Func<CancellationToken, Task<GatewayBot>> GetGateway { get; set; }

    /// <summary>The client's run; <see cref="Start"/> begins it.</summary>
    public Task Run { get; private set; } = Task.CompletedTask;

    public ShardStatus Shard => Client.Shards.Single();

    /// <summary>The first delay before another try.</summary>
    public static TimeSpan FirstPause => TimeSpan.FromSeconds(0.75);

    public static async Task<GatewayBench> CreateAsync(
        DiscordSimulatorOptions? discord = null, string? token = null, GatewayOptions? options = null, Func<GatewayEvent, ValueTask>? handler = null)
    {
        var clock = new ManualClock();
        var simulator = await DiscordSimulator.StartAsync((discord ?? new DiscordSimulatorOptions()) with { Time = clock });
        return new GatewayBench(clock, simulator, token, options ?? new GatewayOptions(), handler);
    }

    public GatewayBench Start()
    {
        Run = Client.RunAsync(_stop.Token);
        return this;
    }

    public async Task<GatewayBench> ReadyAsync()
    {
        Start();
        await Events.UntilAsync("READY");
        return this;
    }

    /// <summary>A script that has come as far as READY, as the first event of session "s1".</summary>
    public GatewayScript Scripted()
    {
        var script = Discord.Gateway.Script().Accepts().Sends(ServerFrames.Hello()).Receives<Identify>().Sends(ReadyFrame());
        Start();
        return script;
    }

    public System.Text.Json.Nodes.JsonObject ReadyFrame() => ServerFrames.Ready("s1", new Uri(Discord.Gateway.Url, "resume/s1"));

    public Task StopAsync() => _stop.CancelAsync();

    /// <summary>What the client ends with, which has to be an exception.</summary>
    public async Task<T> EndsWithAsync<T>()
        where T : Exception => await Assert.ThrowsAsync<T>(() => Run.WaitAsync(ManualClock.Patience));

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        Discord.Gateway.End();
        await Run.WaitAsync(ManualClock.Patience).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Discord.DisposeAsync();
        _rest.Dispose();
        _stop.Dispose();
        Assert.DoesNotContain(Log.Lines, line => line.Text.Contains(Discord.World.Token, StringComparison.Ordinal));
        Assert.DoesNotContain(Log.Lines, line => line.Text.Contains("ws://", StringComparison.Ordinal));
    }

    private sealed class Luck(double always) : Random
    {
        public override double NextDouble() => always;
    }
}
