namespace ChatBot.Discord.Gateway;

/// <summary>How the bot is connected. The defaults are for use; tests lower the limits.</summary>
internal sealed record GatewayOptions
{
    /// <summary>Null for as many as Discord recommends.</summary>
    public int? Shards { get; init; }

    public GatewayIntents Intents { get; init; } = GatewayIntents.Guilds | GatewayIntents.GuildMessages | GatewayIntents.DirectMessages;

    /// <summary>In bytes, before and after decompression. A large server's GUILD_CREATE has some megabytes.</summary>
    public int LongestFrame { get; init; } = 64 * 1024 * 1024;

    /// <summary>From the connection to HELLO, and from there to READY or RESUMED.</summary>
    public TimeSpan AnswerTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// How long after a loss a resume is tried; then a new session begins. Discord keeps sessions for some minutes and does not say how many.
    /// </summary>
    public TimeSpan ResumeWindow { get; init; } = TimeSpan.FromMinutes(5);
}
