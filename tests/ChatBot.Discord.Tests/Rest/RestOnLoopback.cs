using ChatBot.Discord.Rest;
using ChatBot.Discord.Rest.Sending;
using ChatBot.Discord.Wire;
using ChatBot.Simulators.Clocks;
using ChatBot.Simulators.Discord;
using ChatBot.Simulators.Discord.Rest.Interactions;
using ChatBot.Simulators.Discord.Rest.Messages;
using ChatBot.Simulators.Discord.Rest.People;
using ChatBot.Simulators.Discord.World;
using ChatBot.Tests.Support;

namespace ChatBot.Discord.Tests.Rest;

/// <summary>The client and a simulated Discord, on one clock that the test turns.</summary>
public abstract class RestOnLoopback : IAsyncLifetime
{
    private protected const string Callback = "POST /interactions/{interaction}/{token}/callback";
    private protected const string Followup = "POST /webhooks/{application}/{token}";
    private protected const string Edit = "PATCH /webhooks/{application}/{token}/messages/{message}";
    private protected const string Send = "POST /channels/{channel}/messages";
    private protected const string User = "GET /users/@me";

    private protected ManualClock Clock { get; } = new();

    private protected LogBook Log { get; } = new();

    private protected DiscordSimulator Discord { get; private set; } = null!;

    private protected DiscordRest Rest { get; private set; } = null!;

    private protected DiscordGuild Guild { get; private set; } = null!;

    private protected Someone Mara { get; private set; } = null!;

    private protected Snowflake Channel => new(Guild.Channels[0].Id);

    public async Task InitializeAsync()
    {
        Discord = await DiscordSimulator.StartAsync(new DiscordSimulatorOptions { Time = Clock });
        Guild = Discord.World.AddGuild("Harbour");
        Mara = Discord.Rest.In(Guild, Discord.World.AddPerson("Mara"));
        Rest = Connect(Discord.World.Token);
        await Rest.PutGlobalCommandsAsync(new Snowflake(Discord.World.Application.Id), [Ask], CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        Rest.Dispose();
        await Discord.DisposeAsync();
    }

    private protected static ApplicationCommand Ask => new()
    {
        Name = "ask",
        Description = "Ask about the talks",
        Options = [new ApplicationCommandOption { Type = ApplicationCommandOptionType.String, Name = "question", Description = "In plain words", Required = true }],
    };

    private protected DiscordRest Connect(string token) => new(Discord.ApiUrl, new BotToken(token), Clock, new Random(1), Log.Factory());

    /// <summary>Mara asks; the bot's end of it.</summary>
    private protected async Task<(SimulatedInteraction Asked, InteractionHandle Handle)> AskAsync()
    {
        var asked = await Mara.SendsAsync("ask", ("question", "Who attended?"));
        return (asked, HandleOf(asked));
    }

    private protected InteractionHandle HandleOf(SimulatedInteraction asked) =>
        new(new Snowflake(asked.Id), new Snowflake(Discord.World.Application.Id), new InteractionToken(asked.Token), Clock.GetTimestamp());

    private protected async Task<InteractionHandle> AnsweredAsync()
    {
        var (_, handle) = await AskAsync();
        await SoonAsync(Rest.CreateInteractionResponseAsync(handle, InteractionResponse.Deferred(ephemeral: false), CancellationToken.None));
        return handle;
    }

    private protected static MessageBody Saying(string text) => MessageBody.Of([Component.Text(text)], isPrivate: false);

    private protected Task<Message> SendAsync(string text, Snowflake? channel = null) => Rest.CreateMessageAsync(channel ?? Channel, Saying(text), CancellationToken.None);

    private protected int Requests(string route) => Discord.Rest.Requests.Of(route).Count;

    private protected IReadOnlyList<string> Shown => [.. Discord.Rest.Messages.All.Select((ShownMessage message) => message.Content)];

    private protected static Task<T> SoonAsync<T>(Task<T> task) => task.WaitAsync(ManualClock.Patience);

    private protected static Task SoonAsync(Task task) => task.WaitAsync(ManualClock.Patience);
}
