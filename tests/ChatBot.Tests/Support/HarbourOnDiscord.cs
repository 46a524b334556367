using ChatBot.Simulators.Discord;

namespace ChatBot.Tests.Support;

/// <summary>The program with a token for a simulated Discord, for each test anew.</summary>
public abstract class HarbourOnDiscord : IAsyncLifetime
{
    private protected ChatBotProcess Program { get; } = Harbour.Process();

    private protected DiscordSimulator Discord { get; private set; } = null!;

    public virtual async Task InitializeAsync()
    {
        Discord = await DiscordSimulator.StartAsync();
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
        await serving.Until("is ready", "Registered with Discord", "Read 2 documents");
        return serving;
    }
}
