using System.Text.Json.Nodes;
using ChatBot.Simulators.Slack.World;

namespace ChatBot.Simulators.Slack.People;

/// <summary>Somebody in the workspace who asks the bot. Each act ends when the app has acknowledged it; what it brings is seen in the <see cref="SlackWorld"/>.</summary>
public sealed class SlackPerson(SlackSimulator slack, string id, string name)
{
    private readonly Payloads _payloads = new(slack, id, name);

    public string Id => id;

    public string Name => name;

    private SlackWorld World => slack.World;

    /// <summary>Types a slash command.</summary>
    public Task<Delivered> SlashAsync(SlackChannel channel, string command, string text) =>
        slack.Delivery.DeliverAsync(DeliveryKind.SlashCommand, _payloads.Slash(channel, command, text), acceptsPayload: true);

    /// <summary>Mentions the bot; in channels Slack also delivers it as a message.</summary>
    /// <returns>The message's ts.</returns>
    public async Task<string> MentionsAsync(SlackChannel channel, string text, string? threadTs = null)
    {
        var ts = World.NextTs();
        await EventAsync(_payloads.Message("app_mention", channel, $"<@{SlackWorld.BotUser}> {text}", ts, threadTs));
        await EventAsync(_payloads.Message("message", channel, $"<@{SlackWorld.BotUser}> {text}", ts, threadTs));
        return ts;
    }

    /// <summary>Writes a message; the app hears it when its bot is in the channel.</summary>
    /// <returns>The message's ts.</returns>
    public async Task<string> WritesAsync(SlackChannel channel, string text, string? threadTs = null, Action<JsonObject>? change = null)
    {
        var ts = World.NextTs();
        var message = _payloads.Message("message", channel, text, ts, threadTs);
        change?.Invoke(message);
        await EventAsync(message);
        return ts;
    }

    /// <summary>Writes to the bot alone.</summary>
    public Task<string> TellsBotAsync(string text, string? threadTs = null) => WritesAsync(World.Direct(name), text, threadTs);

    /// <summary>Presses a button under a message.</summary>
    /// <param name="label">As it is shown.</param>
    public Task<Delivered> PressesAsync(ShownMessage message, string label) => ActsAsync(message, Elements.Button(message.Blocks, label));

    /// <summary>Chooses from a menu under a message.</summary>
    /// <param name="option">As it is shown, or the beginning of it.</param>
    public Task<Delivered> ChoosesAsync(ShownMessage message, string option) => ActsAsync(message, Elements.Option(message.Blocks, option));

    /// <summary>Presses a button in a modal or on the Home tab.</summary>
    public Task<Delivered> PressesAsync(ShownView view, string label) => InteractAsync(_payloads.Action(view, Elements.Button(view.Blocks, label)));

    /// <summary>A shortcut on a message.</summary>
    public Task<Delivered> FindsAsync(SlackChannel channel, string callbackId, string messageText) => InteractAsync(_payloads.MessageShortcut(channel, callbackId, messageText));

    /// <summary>A global shortcut.</summary>
    public Task<Delivered> TakesShortcutAsync(string callbackId) => InteractAsync(_payloads.GlobalShortcut(callbackId));

    /// <summary>Types into a menu of a modal.</summary>
    /// <returns>What is offered.</returns>
    public async Task<JsonArray> TypesAsync(ShownView view, string actionId, string typed)
    {
        var delivered = await slack.Delivery.DeliverAsync(DeliveryKind.Interaction, _payloads.Suggestion(view, actionId, typed), acceptsPayload: true);
        return SuggestedOptions.Check(delivered.Payload, World);
    }

    /// <summary>Sends a modal's form.</summary>
    /// <param name="fields">By block_id: what was typed, or the value that was chosen.</param>
    public async Task<Delivered> SubmitsAsync(ShownView view, IReadOnlyDictionary<string, string> fields)
    {
        var delivered = await slack.Delivery.DeliverAsync(DeliveryKind.Interaction, _payloads.Submission(view, fields), acceptsPayload: true);
        SubmissionResponse.Apply(delivered.Payload, view, World);
        return delivered;
    }

    public Task OpensHomeAsync() => EventAsync(new JsonObject { ["type"] = "app_home_opened", ["user"] = id, ["channel"] = World.Direct(name).Id, ["tab"] = "home", ["event_ts"] = World.NextTs() });

    public Task OpensMessagesAsync() => EventAsync(new JsonObject { ["type"] = "app_home_opened", ["user"] = id, ["channel"] = World.Direct(name).Id, ["tab"] = "messages", ["event_ts"] = World.NextTs() });

    /// <summary>In the legacy assistant view.</summary>
    /// <returns>The thread's ts.</returns>
    public async Task<string> StartsAssistantThreadAsync()
    {
        var thread = World.NextTs();
        var inner = new JsonObject { ["user_id"] = id, ["channel_id"] = World.Direct(name).Id, ["thread_ts"] = thread, ["context"] = new JsonObject() };
        await EventAsync(new JsonObject { ["type"] = "assistant_thread_started", ["assistant_thread"] = inner, ["event_ts"] = World.NextTs() });
        return thread;
    }

    /// <summary>Any event, as it is.</summary>
    public Task<Delivered> EventAsync(JsonObject inner) => slack.Delivery.DeliverAsync(DeliveryKind.Event, _payloads.Event(inner), acceptsPayload: false);

    /// <summary>Awaits the next message of the bot that this person sees, in a channel, after those seen before.</summary>
    public Task<ShownMessage> SeesAsync(SlackChannel channel, Func<ShownMessage, bool>? where = null) => World.WaitForAsync(
        world => world.Messages.LastOrDefault(message => message.Channel == channel.Id && (message.OnlyFor is null || message.OnlyFor == id) && (where is null || where(message))),
        $"a message in {channel.Name} for {name}");

    /// <summary>Awaits a view for this person.</summary>
    public Task<ShownView> SeesViewAsync(Func<ShownView, bool>? where = null) =>
        World.WaitForAsync(world => world.Views.LastOrDefault(view => view.User == id && (where is null || where(view))), $"a view for {name}");

    private Task<Delivered> ActsAsync(ShownMessage message, JsonObject action) => InteractAsync(_payloads.Action(message, action));

    private Task<Delivered> InteractAsync(JsonObject payload) => slack.Delivery.DeliverAsync(DeliveryKind.Interaction, payload, acceptsPayload: false);
}
