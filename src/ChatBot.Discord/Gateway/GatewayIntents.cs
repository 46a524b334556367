namespace ChatBot.Discord.Gateway;

/// <summary>
/// Which events a session is sent: https://discord.com/developers/docs/events/gateway#gateway-intents. None of these is privileged, so nothing has to
/// be switched on or reviewed. Interactions come without any.
/// </summary>
[Flags]
internal enum GatewayIntents
{
    None = 0,

    /// <summary>Servers, channels and threads: which channel a thread belongs to, for rules about channels.</summary>
    Guilds = 1 << 0,

    /// <summary>Messages in servers, for "@bot question". Those that do not mention the bot come without their text.</summary>
    GuildMessages = 1 << 9,

    /// <summary>Messages to the bot alone, with their text.</summary>
    DirectMessages = 1 << 12,
}
