using System.Diagnostics;
using ChatBot.Benchmarks.Serving;
using ChatBot.Simulators.Discord;
using ChatBot.Simulators.Discord.Gateway;
using ChatBot.Simulators.Discord.Rest.Interactions;
using ChatBot.Simulators.Discord.World;

namespace ChatBot.Benchmarks.Discord;

/// <summary>People who ask at a given pace, each a question or two a minute, whatever becomes of the questions before.</summary>
internal sealed class Crowd(DiscordSimulator discord, DiscordGuild guild, int seed)
{
    private static readonly (string Command, (string, object)[] Options)[] Asked =
    [
        ("ask", [("question", "Who attended the ceasefire talks?")]),
        ("ask", [("question", "What was agreed about energy?")]),
        ("ask", [("question", "What did Lavrov say about banks?")]),
        ("ask", [("question", "When did Rubio and Lavrov meet in Riyadh?")]),
        ("ask", [("question", "What does the harbour master think of whales?")]),
        ("who-attended", []),
        ("outcomes", []),
        ("quote", [("speaker", "Lavrov")]),
        ("timeline", []),
        ("compare", [("about", "ceasefire")]),
        ("talks", []),
        ("sources", []),
    ];

    private readonly Random _random = new(seed);

    /// <summary>Waits until the bot has identified and registered its commands, then asks until it is warm.</summary>
    public async Task WarmUpAsync(int questions)
    {
        await ReadyAsync();
        for (var asked = 0; asked < questions; asked++)
            await (await (await AskAsync()).AcknowledgedAsync()).AnsweredAsync();
    }

    /// <summary>Waits until the bot has identified and registered its commands.</summary>
    public async Task ReadyAsync()
    {
        await discord.Gateway.Journal.UntilAsync<Identify>();
        for (var waited = Stopwatch.StartNew(); discord.Rest.Commands.All.Count == 0;)
        {
            if (waited.Elapsed > TimeSpan.FromSeconds(60)) throw new TimeoutException("The bot registers no commands.");
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System);
        }
    }

    /// <summary>Sends so many a second, evenly, and returns when all are sent.</summary>
    public async Task<List<SimulatedInteraction>> AskAsync(int perSecond, int questions, Action? look = null)
    {
        var asked = new List<SimulatedInteraction>(questions);
        await foreach (var number in EvenPace.Of(perSecond, questions))
        {
            asked.Add(await AskAsync());
            if (number % perSecond == 0) look?.Invoke();
        }

        return asked;
    }

    private Task<SimulatedInteraction> AskAsync()
    {
        var (command, options) = Asked[_random.Next(Asked.Length)];
        return discord.Rest.In(guild, discord.World.AddPerson("somebody")).SendsAsync(command, options);
    }
}
