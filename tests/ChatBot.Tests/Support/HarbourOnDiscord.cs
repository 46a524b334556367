using ChatBot.Simulators.Clocks;
using ChatBot.Simulators.Discord;

namespace ChatBot.Tests.Support;

/// <summary>
/// The program with a token for a simulated Discord, for each test anew. Discord's clock stands still: that an answer comes is to be shown, and not how long a busy machine takes for the first one.
/// </summary>
public abstract class HarbourOnDiscord : IAsyncLifetime
{
    private protected ChatBotProcess Program { get; } = Harbour.Process();

    private protected DiscordSimulator Discord { get; private set; } = null!;

    public virtual async Task InitializeAsync()
    {
        Discord = await DiscordSimulator.StartAsync(new DiscordSimulatorOptions { Time = new ManualClock() });
        Program.Connect(Discord);
    }

    public virtual async Task DisposeAsync()
    {
        await Discord.DisposeAsync();
        Program.Dispose();
    }

    private protected async Task<Serving> ServeAsync()
    {
        var serving = new Serving(Program);
        await serving.Until("is ready", "Registered with Discord", "Ready to answer");
        return serving;
    }
}
