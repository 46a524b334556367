using ChatBot.Benchmarks.Serving;
using ChatBot.Simulators.Slack;

namespace ChatBot.Benchmarks.Slack;

/// <summary>A simulated Slack and the bot beside it, ready, reached in one of the two ways.</summary>
internal sealed class SlackBot : IAsyncDisposable
{
    private SlackBot(SlackSimulator slack, BotProcess process)
    {
        (Slack, Process) = (slack, process);
        Crowd = new SlackCrowd(slack);
    }

    public SlackSimulator Slack { get; }

    public BotProcess Process { get; }

    public SlackCrowd Crowd { get; }

    public static async Task<SlackBot> StartAsync(bool overHttp)
    {
        var slack = await SlackSimulator.StartAsync();
        slack.World.Recorder.IsOn = false;
        var process = overHttp ? await BotProcess.StartOverHttpAsync(slack) : BotProcess.Start(slack: slack);
        if (!overHttp) await slack.Sockets.UntilOpenAsync(2);
        return new SlackBot(slack, process);
    }

    public static string Way(bool overHttp) => overHttp ? "HTTP" : "Socket Mode";

    public async ValueTask DisposeAsync()
    {
        await Process.DisposeAsync();
        await Slack.DisposeAsync();
    }
}
