using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ChatBot.Conversations.Asking;
using ChatBot.Slack.Interactions;
using ChatBot.Slack.Wire;
using Microsoft.Extensions.Logging;

namespace ChatBot.Slack.SocketMode;

/// <summary>From an envelope to what is to be done. Whatever it holds, there is an answer: an envelope that nobody acknowledges comes again.</summary>
internal sealed partial class EnvelopeReader(Inbox inbox, ILogger<EnvelopeReader> logger)
{
    /// <param name="appToken">Of the app whose socket delivered it.</param>
    public Receipt Read(Envelope envelope, string appToken)
    {
        if (envelope.RetryAttempt is > 0) Log.Retried(logger, envelope.RetryAttempt.Value, envelope.RetryReason);
        try
        {
            return envelope.Type switch
            {
                "slash_commands" => Of(envelope, SlackJson.Default.SlashCommand) is { } command ? inbox.Receive(command, appToken) : Receipt.Nothing,
                "interactive" => Of(envelope, SlackJson.Default.Interaction) is { } interaction ? inbox.Receive(interaction, appToken) : Receipt.Nothing,
                "events_api" => Of(envelope, SlackJson.Default.EventCallback) is { } callback ? inbox.Receive(callback, appToken) : Receipt.Nothing,
                _ => Receipt.Nothing,
            };
        }
        catch (JsonException)
        {
            Log.Malformed(logger, envelope.Type);
            return Receipt.Nothing;
        }
        catch (Exception problem)
        {
            // The boundary of what arrives: one envelope that cannot be handled must not end its socket.
            Log.Failed(logger, envelope.Type, GuardedAnswers.ReferenceOf(problem), problem);
            return Receipt.Nothing;
        }
    }

    private static T? Of<T>(Envelope envelope, JsonTypeInfo<T> json)
        where T : class => envelope.Payload.ValueKind == JsonValueKind.Object ? envelope.Payload.Deserialize(json) : null;

    private static partial class Log
    {
        [LoggerMessage(EventId = 2050, Level = LogLevel.Information, Message = "Slack delivers again (try {Attempt}, {Reason}).")]
        public static partial void Retried(ILogger logger, int attempt, string? reason);

        [LoggerMessage(EventId = 2051, Level = LogLevel.Warning, Message = "Slack: an envelope of type {Type} could not be read; it was acknowledged and dropped.")]
        public static partial void Malformed(ILogger logger, string? type);

        [LoggerMessage(EventId = 2056, Level = LogLevel.Error,
            Message = "Slack: an envelope of type {Type} could not be handled; it was acknowledged and dropped; reference {Reference}")]
        public static partial void Failed(ILogger logger, string? type, string reference, Exception problem);
    }
}
