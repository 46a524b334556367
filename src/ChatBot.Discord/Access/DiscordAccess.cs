using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Access;

/// <summary>Where something was asked, and by somebody with which roles; ids only.</summary>
/// <param name="Channels">The channel and, for a thread, the one it hangs from.</param>
/// <param name="Roles">Empty outside servers.</param>
internal sealed record AskedFrom(Snowflake? Server, IReadOnlyList<Snowflake> Channels, IReadOnlyList<Snowflake> Roles);

/// <summary>Whether the operator lets the bot answer there. Where only certain servers, channels or roles are allowed, what is none of them is not.</summary>
internal sealed class DiscordAccess(DiscordOptions options)
{
    /// <summary>Null when it does; else why not, for the person.</summary>
    public string? Refusal(AskedFrom from)
    {
        if (!options.Servers.Admits(Ids(from.Server is { } server ? [server] : [])))
            return from.Server is null ? "I am set up to answer in certain servers only, not in direct messages." : "I am set up not to answer in this server.";
        if (!options.Channels.Admits(Ids(from.Channels))) return "I am set up not to answer in this channel. Try another one, or ask who runs me.";
        if (!options.Roles.Admits(Ids(from.Roles))) return "I am set up to answer people with certain roles only. Ask who runs me for access.";
        return null;
    }

    private static string[] Ids(IReadOnlyList<Snowflake> ids) => [.. ids.Select(id => id.ToString())];
}
