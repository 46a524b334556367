using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using ChatBot.Simulators.Discord.Rest.People;
using ChatBot.Simulators.Discord.Rest.Routing;
using ChatBot.Simulators.Discord.Rest.Rules;
using ChatBot.Simulators.Discord.World;

namespace ChatBot.Simulators.Discord.Rest.Messages;

/// <summary>What the bot sends to a channel without having been asked by an interaction. https://discord.com/developers/docs/resources/message#create-message</summary>
public sealed class ChannelRoom(DiscordWorld world, MessageLog log, Channels channels)
{
    private readonly ConcurrentDictionary<ulong, int> _typing = new();
    private readonly Dictionary<(ulong Channel, string Nonce), ulong> _nonces = [];

    /// <summary>How often the bot was shown as typing there.</summary>
    public int Typing(DiscordChannel channel) => _typing.GetValueOrDefault(channel.Id);

    public RestAnswer Type(RestCall call)
    {
        var channel = Writable(call);
        _typing.AddOrUpdate(channel.Id, 1, (_, times) => times + 1);
        log.Changed.Raise();
        return RestAnswer.NoContent;
    }

    public RestAnswer Send(RestCall call)
    {
        var body = call.ReadObject();
        var channel = Writable(call);
        var errors = new FormErrors();
        MessageRules.CheckOfChannel(new Form(body, "", errors));
        errors.ThrowIfAny();
        return RestAnswer.Ok(MessageJson.Of(SentBefore(channel, body) ?? Show(channel, body), world, log));
    }

    /// <summary>With an enforced nonce, the message that it made before.</summary>
    private ShownMessage? SentBefore(DiscordChannel channel, JsonObject body) =>
        body["enforce_nonce"]?.GetValue<bool>() == true && _nonces.TryGetValue((channel.Id, body["nonce"]!.ToString()), out var id) ? log.Find(id) : null;

    private ShownMessage Show(DiscordChannel channel, JsonObject body)
    {
        var message = log.Show(new ShownMessage(world.Snowflakes.Next(), channel, world.Bot, BotMessages.Copy(body)) { RepliesTo = Referenced(channel, body) });
        if (body["nonce"] is { } nonce) _nonces[(channel.Id, nonce.ToString())] = message.Id;
        return message;
    }

    private ulong? Referenced(DiscordChannel channel, JsonObject body)
    {
        if (body["message_reference"] is not { } reference) return null;

        var id = ulong.Parse(reference["message_id"]!.ToString());
        if (log.Find(id) is { } message && message.Channel.Id == channel.Id) return id;
        return reference["fail_if_not_exists"]?.GetValue<bool>() == false
            ? null
            : throw RefusedException.Form("message_reference", "REPLIES_UNKNOWN_MESSAGE", "Unknown message");
    }

    private DiscordChannel Writable(RestCall call)
    {
        var channel = channels.Find(call.Id("channel")) ?? throw RefusedException.NotFound(10003, "Channel");
        return channels.RefusalOf(channel) is { } refusal ? throw refusal : channel;
    }
}
