using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ChatBot.Discord.Access;
using ChatBot.Discord.Gateway;
using ChatBot.Discord.Interactions;
using ChatBot.Discord.Messages;
using ChatBot.Discord.Wire;
using Microsoft.Extensions.Logging;

namespace ChatBot.Discord;

/// <summary>Takes what the gateway receives to whom it concerns. Events that nobody here needs, or that cannot be read, are passed over.</summary>
internal sealed partial class DiscordEvents(
    InteractionDispatcher interactions,
    MessageDispatcher messages,
    ThreadParents threads,
    ILogger<DiscordEvents> logger)
{
    private User? _self;

    public ValueTask ReceiveAsync(GatewayEvent received, CancellationToken cancellationToken)
    {
        try
        {
            Receive(received);
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            // The text of an exception may quote the event, and with it somebody's words or a token.
            Log.Unreadable(logger, received.Name, (unreadable as JsonException)?.Path);
        }

        return ValueTask.CompletedTask;
    }

    private void Receive(GatewayEvent received)
    {
        switch (received.Name)
        {
            case "READY":
                _self = Read(received, DiscordJson.Default.Ready).User;
                break;
            case "INTERACTION_CREATE":
                interactions.Accept(Read(received, DiscordJson.Default.Interaction));
                break;
            case "MESSAGE_CREATE" when _self is { } self:
                messages.Accept(Read(received, DiscordJson.Default.Message), self.Id);
                break;
            case "GUILD_CREATE" or "THREAD_LIST_SYNC":
                threads.Note(Read(received, DiscordJson.Default.ThreadList).Threads);
                break;
            case "THREAD_CREATE" or "THREAD_UPDATE":
                threads.Note([Read(received, DiscordJson.Default.Channel)]);
                break;
            case "THREAD_DELETE":
                threads.Forget(Read(received, DiscordJson.Default.Channel).Id);
                break;
        }
    }

    private static T Read<T>(GatewayEvent received, JsonTypeInfo<T> type) => received.Data.Deserialize(type) ?? throw new JsonException("null");

    private static partial class Log
    {
        [LoggerMessage(EventId = 1240, Level = LogLevel.Warning, Message = "An event {Name} of Discord's could not be read (at {Path}) and was passed over")]
        public static partial void Unreadable(ILogger logger, string name, string? path);
    }
}
