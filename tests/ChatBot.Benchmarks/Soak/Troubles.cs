using ChatBot.Simulators.Discord;
using ChatBot.Simulators.Slack;

namespace ChatBot.Benchmarks.Soak;

/// <summary>What happens to connections in a long run: they are cut, closed, replaced. Only what a session survives: an event that a platform never delivers is nobody's to answer.</summary>
internal sealed class Troubles(DiscordSimulator discord, SlackSimulator slack, TimeSpan every)
{
    private readonly Random _random = new(1);

    public int Count { get; private set; }

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (await WaitAsync(cancellationToken))
        {
            await MoveDiscordAsync(_random.Next(4));
            await MoveSlackAsync(_random.Next(2));
            Count += 2;
        }
    }

    private async Task<bool> WaitAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(every, TimeProvider.System, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !cancellationToken.IsCancellationRequested;
    }

    private Task MoveDiscordAsync(int trouble) => trouble switch
    {
        0 => discord.Gateway.CutAsync(),
        1 => discord.Gateway.CloseAsync(4000),
        2 => discord.Gateway.InvalidateAsync(resumable: true),
        _ => discord.Gateway.RequestReconnectAsync(),
    };

    private async Task MoveSlackAsync(int trouble)
    {
        if (slack.Sockets.Lines is not [var line, ..]) return;
        if (trouble == 0) await line.DisconnectAsync("warning");
        else line.Cut();
    }
}
