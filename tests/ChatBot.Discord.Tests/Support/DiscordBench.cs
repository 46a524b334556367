using ChatBot.Answers.Tests.Samples;
using ChatBot.Conversations;
using ChatBot.Conversations.Asking;
using ChatBot.Conversations.State;
using ChatBot.Simulators.Clocks;
using ChatBot.Simulators.Discord;
using ChatBot.Simulators.Discord.Rest.Messages;
using ChatBot.Simulators.Discord.Rest.People;
using ChatBot.Simulators.Discord.World;
using ChatBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.Text;
using System.Text.Json.Nodes;

namespace ChatBot.Discord.Tests.Support;

/// <summary>The bot in a host of its own, answering from the sample corpus, and a simulated Discord, both on a clock that the test turns.</summary>
internal sealed class DiscordBench : IAsyncDisposable
{
    private const int ShardReady = 1001;
    private const int CommandsRegistered = 1201;
    private const int CommandsUnchanged = 1200;
    private const int CommandsRefused = 1203;

    private readonly BenchSetup _setup;
    private readonly bool _ownsDiscord;
    private readonly IHost _host;
    private bool _isEnded;

    private DiscordBench(BenchSetup setup, DiscordSimulator discord, bool ownsDiscord)
    {
        _setup = setup;
        _ownsDiscord = ownsDiscord;
        Discord = discord;
        var options = new DiscordOptions { Token = discord.World.Token, ApiUrl = discord.ApiUrl.ToString() };
        setup.Configure(options);
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Logging.AddProvider(Log).SetMinimumLevel(LogLevel.Trace);
        builder.Services
            .AddSingleton<TimeProvider>(setup.Clock)
            .AddSingleton(setup.Answers)
            .AddSingleton(provider => new GuardedAnswers(setup.Answers, provider.GetRequiredService<ILogger<GuardedAnswers>>()))
            .AddConversations(setup.Limits, new StateOptions { Folder = setup.StateFolder })
            .AddDiscord(options);
        _host = builder.Build();
    }

    public DiscordSimulator Discord { get; }

    public ManualClock Clock => _setup.Clock;

    public LogBook Log { get; } = new();

    public IServiceProvider Services => _host.Services;

    public DiscordGuild Server => Discord.World.Guilds[0];

    public static Task<DiscordBench> StartAsync() => StartAsync(new BenchSetup());

    public static async Task<DiscordBench> StartAsync(BenchSetup setup)
    {
        var bench = await PrepareAsync(setup);
        await bench._host.StartAsync();
        await bench.Log.UntilAsync(CommandsRegistered, CommandsUnchanged, CommandsRefused);
        await bench.Log.UntilAsync(ShardReady);
        return bench;
    }

    /// <summary>A bot that Discord refuses, or that meets something odd on its way: nothing is waited for.</summary>
    public static async Task<DiscordBench> StartUnreadyAsync(BenchSetup setup)
    {
        var bench = await PrepareAsync(setup);
        await bench._host.StartAsync();
        return bench;
    }

    /// <summary>Another run of the bot against the same Discord, as after a restart.</summary>
    public async Task<DiscordBench> RestartAsync(Action<DiscordOptions>? configure = null)
    {
        await EndAsync();
        Clock.Advance(TimeSpan.FromSeconds(10)); // Discord wants five seconds between two sessions
        return await StartAsync(_setup with { Discord = Discord, Configure = configure ?? _setup.Configure });
    }

    /// <summary>A person in the server's first channel.</summary>
    public Someone Person(string name) => Discord.Rest.In(Server, Discord.World.AddPerson(name));

    public Someone PersonInDirectMessage(string name) => Discord.Rest.InDirectMessage(Discord.World.AddPerson(name));

    /// <summary>As another program with the bot's token would: these and no others are its commands from now on.</summary>
    public async Task RegisterAsync(string commands)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Put, new Uri($"{Discord.ApiUrl}/applications/{Discord.World.Application.Id}/commands"));
        request.Headers.TryAddWithoutValidation("Authorization", $"Bot {Discord.World.Token}");
        request.Headers.TryAddWithoutValidation("User-Agent", "DiscordBot (https://example.org, 1.0)");
        request.Content = new StringContent($"[{commands}]", Encoding.UTF8, "application/json");
        using var response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }

    /// <summary>What MESSAGE_CREATE carries of a message.</summary>
    public JsonNode EventOf(ShownMessage message)
    {
        var json = MessageJson.Of(message, Discord.World, Discord.Rest.Messages);
        json["guild_id"] = message.Channel.Guild?.ToText();
        return json;
    }

    public Task StopAsync() => _host.StopAsync();

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        if (_ownsDiscord) await Discord.DisposeAsync();
        Assert.Empty(Discord.Rest.Requests.Unhandled);
        var ours = Discord.Rest.Messages.All.Where(message => message.Author == Discord.World.Bot && !message.IsThinking);
        Assert.All(ours, message => Assert.True(message.IsSilent, message.Content));
        var secrets = Discord.Rest.Interactions.All.Select(interaction => interaction.Token).Append(Discord.World.Token).ToList();
        Assert.DoesNotContain(Log.Lines, line => secrets.Exists(secret => line.Text.Contains(secret, StringComparison.Ordinal)));
    }

    private async Task EndAsync()
    {
        if (_isEnded) return;
        _isEnded = true;
        await _host.StopAsync();
        _host.Dispose();
    }

    private static async Task<DiscordBench> PrepareAsync(BenchSetup setup)
    {
        if (setup.Discord is { } running) return new DiscordBench(setup, running, ownsDiscord: false);
        var discord = await DiscordSimulator.StartAsync(new DiscordSimulatorOptions { Time = setup.Clock });
        discord.World.AddGuild("Harbour");
        setup.Plan(discord);
        return new DiscordBench(setup, discord, ownsDiscord: true);
    }
}

/// <summary>What a test wants otherwise than usual.</summary>
internal sealed record BenchSetup
{
    public ManualClock Clock { get; init; } = new();

    public CurrentAnswers Answers { get; init; } = () => SampleCorpus.Answers;

    public LimitOptions Limits { get; init; } = new() { QuestionsPerMinute = 1000 };

    /// <summary>Null to keep everything in memory.</summary>
    public string? StateFolder { get; init; }

    public Action<DiscordOptions> Configure { get; init; } = _ => { };

    /// <summary>What goes wrong from the first request on.</summary>
    public Action<DiscordSimulator> Plan { get; init; } = _ => { };

    /// <summary>Null for a new one.</summary>
    public DiscordSimulator? Discord { get; init; }
}
