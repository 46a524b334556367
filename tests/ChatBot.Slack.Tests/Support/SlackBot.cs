using ChatBot.Answers;
using ChatBot.Answers.Tests.Samples;
using ChatBot.Conversations;
using ChatBot.Conversations.Asking;
using ChatBot.Conversations.State;
using ChatBot.Simulators.Slack;
using ChatBot.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using System.Net;

namespace ChatBot.Slack.Tests.Support;

/// <summary>The bot in a host of its own, connected to a Slack on loopback, with the sample documents.</summary>
internal sealed class SlackBot : IAsyncDisposable
{
    private readonly WebApplication _host;
    private readonly bool _ownsSlack;

    private SlackBot(WebApplication host, SlackSimulator slack, LogBook log, bool ownsSlack) => (_host, Slack, Log, _ownsSlack) = (host, slack, log, ownsSlack);

    public SlackSimulator Slack { get; }

    public LogBook Log { get; }

    public IServiceProvider Services => _host.Services;

    public static async Task<SlackBot> StartAsync(SlackBotSetup? setup = null)
    {
        setup ??= new SlackBotSetup();
        // By the real clock, beside other tests, a machine can stand still for three seconds; that the bot's own acknowledgement waits for
        // nothing is shown where its answers are held back, and the three seconds themselves by a clock of the test's own.
        var deadline = setup.Time == TimeProvider.System ? SlackSimulatorOptions.BesideOtherTests : setup.Simulator.Deadline;
        var slack = setup.Slack ?? await SlackSimulator.StartAsync(setup.Simulator with { Time = setup.Time, Deadline = deadline });
        var log = new LogBook();
        var host = Build(setup, slack, log);
        var bot = new SlackBot(host, slack, log, setup.Slack is null);
        await host.StartAsync();
        if (setup.OverHttp) slack.RequestUrl = new Uri($"{host.Urls.Single()}{setup.Options(slack).Path}");
        if (setup.AwaitsConnection) await bot.ConnectedAsync(setup.Options(slack).Sockets, setup.OverHttp);
        return bot;
    }

    /// <summary>Nothing was done against Slack's rules, nothing failed, and no secret stands in the log.</summary>
    public void KeptTheRules()
    {
        Assert.Empty(Slack.Violations);
        Assert.DoesNotContain(Slack.World.Recorder.All, recorded => recorded.Route.StartsWith("unhandled", StringComparison.Ordinal));
        Assert.DoesNotContain(Slack.World.Recorder.All, recorded => recorded.Error is "invalid_blocks" or "invalid_arguments" or "msg_too_long");
        Assert.Empty(Log.Errors);
        Log.HoldsNone("xoxb-", "xapp-", "/respond/", "ticket=", Slack.Options.SigningSecret);
    }

    public Task StopAsync() => _host.StopAsync();

    public async ValueTask DisposeAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await _host.StopAsync(limit.Token);
        await _host.DisposeAsync();
        if (_ownsSlack) await Slack.DisposeAsync();
    }

    private async Task ConnectedAsync(int sockets, bool overHttp)
    {
        if (!overHttp) await Slack.World.WaitForAsync(_ => Slack.Sockets.Lines.Count(line => line.Delivers) == sockets ? this : null, $"{sockets} sockets with a hello");
        else await Log.UntilAsync(2001);
    }

    private static WebApplication Build(SlackBotSetup setup, SlackSimulator slack, LogBook log)
    {
        // Not a default builder: it would watch files for settings, of which a machine allows few.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.AddProvider(log).SetMinimumLevel(LogLevel.Debug);
        builder.Services.AddRouting();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services
            .AddSingleton(setup.Time)
            .AddSingleton<CurrentAnswers>(() => setup.Answers())
            .AddSingleton(provider => new GuardedAnswers(provider.GetRequiredService<CurrentAnswers>(), provider.GetRequiredService<ILogger<GuardedAnswers>>()))
            .AddConversations(setup.Limits, new StateOptions { Folder = setup.StateFolder })
            .AddSlack(setup.Options(slack));
        var host = builder.Build();
        host.MapSlack();
        return host;
    }
}

/// <summary>How a <see cref="SlackBot"/> is set up; by default in Socket Mode with one socket.</summary>
internal sealed record SlackBotSetup
{
    /// <summary>Null for one of its own.</summary>
    public SlackSimulator? Slack { get; init; }

    public SlackSimulatorOptions Simulator { get; init; } = new();

    public TimeProvider Time { get; init; } = TimeProvider.System;

    public bool OverHttp { get; init; }

    public bool AwaitsConnection { get; init; } = true;

    public string? StateFolder { get; init; }

    public LimitOptions Limits { get; init; } = new() { QuestionsPerMinute = 1000 };

    public Func<TalkAnswers?> Answers { get; init; } = () => SampleCorpus.Answers;

    public Action<SlackOptions> Change { get; init; } = _ => { };

    public SlackOptions Options(SlackSimulator slack)
    {
        var options = new SlackOptions
        {
            AppToken = OverHttp ? null : slack.Options.AppToken,
            BotToken = slack.Options.BotToken,
            SigningSecret = OverHttp ? slack.Options.SigningSecret : null,
            ApiUrl = slack.ApiUrl.ToString(),
            Sockets = 1,
        };
        Change(options);
        return options;
    }
}
