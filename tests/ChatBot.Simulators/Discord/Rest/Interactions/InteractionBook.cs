using System.Collections.Concurrent;
using ChatBot.Simulators.Discord.Rest.Routing;

namespace ChatBot.Simulators.Discord.Rest.Interactions;

/// <summary>Every interaction that there was, by the two ways in which requests name one.</summary>
public sealed class InteractionBook
{
    private readonly ConcurrentDictionary<ulong, SimulatedInteraction> _byId = new();
    private readonly ConcurrentDictionary<string, SimulatedInteraction> _byToken = new();

    public IReadOnlyCollection<SimulatedInteraction> All => [.. _byId.Values];

    public void Add(SimulatedInteraction interaction)
    {
        _byId[interaction.Id] = interaction;
        _byToken[interaction.Token] = interaction;
    }

    /// <summary>Notes a request for a first answer before anything can go wrong with it.</summary>
    public void NoteAttempt(string token)
    {
        if (_byToken.TryGetValue(token, out var interaction)) interaction.CountAttempt();
    }

    /// <summary>For the first answer.</summary>
    public SimulatedInteraction ToAcknowledge(ulong id, string token)
    {
        if (!_byId.TryGetValue(id, out var interaction) || interaction.Token != token) throw Unknown();

        interaction.CountCallback();
        if (interaction.Acknowledged is not null) throw new RefusedException(400, 40060, "Interaction has already been acknowledged.");
        if (interaction.Age > SimulatedInteraction.CallbackLimit) throw Unknown();
        return interaction;
    }

    /// <summary>For everything after the first answer, which goes through a webhook that exists from then on.</summary>
    public SimulatedInteraction Acknowledged(ulong application, ulong known, string token)
    {
        if (application != known || !_byToken.TryGetValue(token, out var interaction) || interaction.Acknowledged is null) throw RefusedException.NotFound(10015, "Webhook");
        if (interaction.Age > SimulatedInteraction.TokenLife) throw new RefusedException(401, 50027, "Invalid Webhook Token");
        return interaction;
    }

    private static RefusedException Unknown() => RefusedException.NotFound(10062, "interaction");
}
