using System.Net;
using ChatBot.Answers;
using ChatBot.Conversations;
using ChatBot.Conversations.Asking;
using ChatBot.Conversations.State;
using ChatBot.Corpus.Reading;
using ChatBot.Simulators.Slack;
using ChatBot.Slack;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChatBot.Benchmarks.Slack;

/// <summary>The bot with the documents that come with it, and its Slack.</summary>
internal sealed class BotUnderTest : IAsyncDisposable
{
    private readonly WebApplication _host;

    private BotUnderTest(WebApplication host, SlackSimulator slack) => (_host, Slack) = (host, slack);

    public SlackSimulator Slack { get; }

    public static async Task<BotUnderTest> StartAsync(bool overHttp)
    {
        var slack = await SlackSimulator.StartAsync();
        slack.World.Recorder.IsOn = false;
        var host = Build(overHttp, slack);
        await host.StartAsync();
        if (overHttp) slack.RequestUrl = new Uri($"{host.Urls.Single()}/slack/events");
        else await slack.Sockets.UntilOpenAsync(2);
        var bot = new BotUnderTest(host, slack);
        await bot.WarmUpAsync();
        return bot;
    }

    public Task StopAsync() => _host.StopAsync();

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await Slack.DisposeAsync();
    }

    /// <summary>Until the first answers are there, code is compiled.</summary>
    private async Task WarmUpAsync()
    {
        var (person, channel) = (Slack.Person("warm"), Slack.World.Channel("warm"));
        for (var times = 0; times < 50; times++)
        {
            while (!(await person.SlashAsync(channel, "/who-attended", "ceasefire")).IsAcknowledged) await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System);
        }

        await Slack.World.WaitForAsync(world => world.Messages.Count >= 50 ? world : null, "the first answers");
    }

    private static WebApplication Build(bool overHttp, SlackSimulator slack)
    {
        var corpus = CorpusReader.Read(Documents(), null, CancellationToken.None);
        var answers = TalkAnswers.Build(corpus, new AnswerOptions(), CancellationToken.None);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddRouting().AddLogging().AddSingleton(TimeProvider.System).AddSingleton<CurrentAnswers>(() => answers)
            .AddSingleton(provider => new GuardedAnswers(provider.GetRequiredService<CurrentAnswers>(), provider.GetRequiredService<ILogger<GuardedAnswers>>()))
            .AddConversations(new LimitOptions { QuestionsPerMinute = 1000, ServerQuestionsPerMinute = 1_000_000, QuestionsWaiting = 100_000 }, new StateOptions())
            .AddSlack(new SlackOptions
            {
                AppToken = overHttp ? null : slack.Options.AppToken, BotToken = slack.Options.BotToken, SigningSecret = overHttp ? slack.Options.SigningSecret : null, ApiUrl = slack.ApiUrl.ToString(),
            });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var host = builder.Build();
        host.MapSlack();
        return host;
    }

    private static string Documents()
    {
        var folder = AppContext.BaseDirectory;
        while (!Directory.Exists(Path.Combine(folder, "index", "documents"))) folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("outside of the repository");
        return Path.Combine(folder, "index", "documents");
    }
}
