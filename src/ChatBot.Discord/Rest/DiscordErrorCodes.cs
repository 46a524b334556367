namespace ChatBot.Discord.Rest;

/// <summary>The codes that somebody here decides by. https://docs.discord.com/developers/topics/opcodes-and-status-codes#json</summary>
internal static class DiscordErrorCodes
{
    public const int UnknownChannel = 10003;
    public const int UnknownMessage = 10008;
    public const int UnknownWebhook = 10015;
    public const int UnknownInteraction = 10062;
    public const int AlreadyAcknowledged = 40060;
    public const int MissingAccess = 50001;

    /// <summary>The person does not take direct messages from us.</summary>
    public const int CannotMessageThisUser = 50007;
    public const int MissingPermissions = 50013;

    /// <summary>An interaction's token after its fifteen minutes.</summary>
    public const int InvalidWebhookToken = 50027;
    public const int InvalidFormBody = 50035;
}
