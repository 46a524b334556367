using System.Text.Json.Nodes;
using ChatBot.Simulators.Discord.Rest.Interactions;
using ChatBot.Simulators.Discord.Rest.Messages;
using ChatBot.Simulators.Discord.World;

namespace ChatBot.Simulators.Discord.Rest.People;

/// <summary>A person in a channel, who does what people do and sees what comes of it.</summary>
public sealed class Someone(Presence presence, Place place)
{
    private const int Command = 2;
    private const int Component = 3;
    private const int ModalSubmit = 5;
    private const int Autocomplete = 4;

    public DiscordPerson Person => place.Person;

    public DiscordChannel Channel => place.Channel;

    /// <summary>What stands in the channel for this person, oldest first.</summary>
    public IReadOnlyList<ShownMessage> Sees => presence.Messages.SeenBy(place.Person, place.Channel);

    /// <summary>Sends a slash command and waits until it is acknowledged, for three seconds of Discord's clock.</summary>
    public async Task<SimulatedInteraction> UsesAsync(string command, params (string Name, object Value)[] options) =>
        await (await SendsAsync(command, options)).AcknowledgedAsync();

    /// <summary>Sends a slash command and waits for the answer itself.</summary>
    public async Task<ShownMessage> AsksAsync(string command, params (string Name, object Value)[] options) =>
        await (await UsesAsync(command, options)).AnsweredAsync();

    /// <summary>Sends a slash command and waits for nothing.</summary>
    public Task<SimulatedInteraction> SendsAsync(string command, params (string Name, object Value)[] options) =>
        presence.SendAsync(place, Command, $"/{command}", CommandInput.Slash(presence.Commands, command, options));

    /// <summary>Types into an option and gets what is offered.</summary>
    /// <param name="others">What stands in the other options already.</param>
    public async Task<IReadOnlyList<(string Name, string Value)>> TypesAsync(string command, string option, string text, params (string Name, object Value)[] others)
    {
        var data = CommandInput.Slash(presence.Commands, command, [.. others, (option, text)], option);
        var interaction = await presence.SendAsync(place, Autocomplete, $"/{command}, typing {option}", data);
        return (await interaction.AcknowledgedAsync()).Choices;
    }

    /// <summary>Uses a command of a message's menu and waits until it is acknowledged.</summary>
    public async Task<SimulatedInteraction> UsesOnAsync(string command, ShownMessage message)
    {
        var data = CommandInput.Menu(presence.Commands, command, MessageJson.Of(message, presence.World, presence.Messages, withReferenced: false));
        return await (await presence.SendAsync(place, Command, command, data)).AcknowledgedAsync();
    }

    /// <summary>Presses a button and waits until that is acknowledged.</summary>
    /// <param name="button">Its label, its emoji, both, or its custom id.</param>
    public async Task<SimulatedInteraction> PressesAsync(ShownMessage message, string button)
    {
        var shown = presence.Messages.Find(message.Id) ?? throw new InvalidOperationException("The message is gone.");
        if (shown.OnlyFor is { } reader && reader != place.Person) throw new InvalidOperationException($"{place.Person.Name} does not see the message.");

        var pressed = shown.Buttons.FirstOrDefault(one => one.ToString() == button || one.CustomId == button || one.Label == button || one.Emoji == button)
            ?? throw new InvalidOperationException($"There is no \"{button}\" among: {string.Join(", ", shown.Buttons)}.");
        if (pressed.IsDisabled || pressed.CustomId is null) throw new InvalidOperationException($"\"{pressed}\" cannot be pressed.");

        return await (await PressesIdAsync(shown, pressed.CustomId)).AcknowledgedAsync();
    }

    /// <summary>As a button of an older version, or one that somebody made up, would arrive.</summary>
    public Task<SimulatedInteraction> PressesIdAsync(ShownMessage message, string customId) =>
        presence.SendAsync(place, Component, $"button {customId}", new JsonObject { ["custom_id"] = customId, ["component_type"] = 2, ["id"] = 1 }, message);

    /// <summary>Chooses in a select of a message, by the beginning of what is shown there, and waits until that is acknowledged.</summary>
    public async Task<SimulatedInteraction> ChoosesAsync(ShownMessage message, string label)
    {
        var shown = presence.Messages.Find(message.Id) ?? throw new InvalidOperationException("The message is gone.");
        if (shown.OnlyFor is { } reader && reader != place.Person) throw new InvalidOperationException($"{place.Person.Name} does not see the message.");
        var chosen = shown.Options.FirstOrDefault(option => option.Label.StartsWith(label, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"There is no \"{label}\" among: {string.Join(", ", shown.Options.Select(option => option.Label))}.");
        var data = new JsonObject { ["custom_id"] = chosen.Select, ["component_type"] = 3, ["id"] = 1, ["values"] = new JsonArray(chosen.Value) };
        return await (await presence.SendAsync(place, Component, $"choosing {label}", data, shown)).AcknowledgedAsync();
    }

    /// <summary>
    /// Fills in the form that was opened and sends it, as Discord's client lets it: a field that has to be filled in is, and only what
    /// is offered is chosen.
    /// </summary>
    /// <param name="fields">By the beginning of the label: what is written, or the beginning of what is chosen.</param>
    public async Task<SimulatedInteraction> FillsInAsync(SimulatedInteraction opened, params (string Label, string Text)[] fields) =>
        await (await presence.SendAsync(place, ModalSubmit, "the form", FormInput.Of(opened.Modal ?? throw new InvalidOperationException("No form was opened."), fields), opened.Source)).AcknowledgedAsync();

    /// <summary>Uses a command of a person's menu and waits until it is acknowledged.</summary>
    public async Task<SimulatedInteraction> UsesOnAsync(string command, DiscordPerson person)
    {
        var data = CommandInput.Menu(presence.Commands, command, person, place.Guild);
        return await (await presence.SendAsync(place, Command, command, data)).AcknowledgedAsync();
    }

    public Task<ShownMessage> SaysAsync(string text) => SaysAsync(new Saying(text));

    public Task<ShownMessage> SaysAsync(Saying saying) => presence.SayAsync(place, saying);

    /// <summary>Says something to the bot, with a mention where one is needed.</summary>
    public Task<ShownMessage> MentionsAsync(string text) => SaysAsync($"<@{presence.World.Bot.Id}> {text}");

    public Task EditsAsync(ShownMessage message, string text) => presence.EditAsync(place, message, text);

    /// <summary>The bot's reply to a message.</summary>
    public Task<ShownMessage> HearsAsync(ShownMessage said) => presence.Messages.Changed.WaitAsync(
        () => Sees.FirstOrDefault(message => message.Author == presence.World.Bot && message.RepliesTo == said.Id),
        SimulatedInteraction.TokenLife,
        $"a reply to \"{said.Content}\"");

    /// <summary>The same interaction delivered once more.</summary>
    public Task RepeatsAsync(SimulatedInteraction interaction) => presence.SendAgainAsync(interaction);
}
