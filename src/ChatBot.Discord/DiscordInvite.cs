using System.Globalization;

namespace ChatBot.Discord;

/// <summary>A permission that the bot asks for, and what it needs it for.</summary>
public sealed record PermissionReason(string Permission, long Bit, string Reason);

/// <summary>The link by which somebody puts the bot into their server.</summary>
/// <remarks>https://docs.discord.com/developers/topics/oauth2#bot-authorization-flow, https://docs.discord.com/developers/topics/permissions</remarks>
public static class DiscordInvite
{
    /// <summary>The least that it works with. Slash commands, buttons and answers to them need none of these.</summary>
    public static IReadOnlyList<PermissionReason> Permissions { get; } =
    [
        new("View Channel", 1L << 10, "to hear \"@bot question\" in a channel"),
        new("Send Messages", 1L << 11, "to answer it there"),
        new("Read Message History", 1L << 16, "to answer as a reply to the question"),
        new("Send Messages in Threads", 1L << 38, "to answer in a thread"),
    ];

    public static Uri LinkFor(ulong applicationId)
    {
        var permissions = Permissions.Aggregate(0L, (bits, permission) => bits | permission.Bit);
        return new Uri(string.Create(
            CultureInfo.InvariantCulture,
            $"https://discord.com/oauth2/authorize?client_id={applicationId}&scope=bot%20applications.commands&permissions={permissions}"));
    }
}
