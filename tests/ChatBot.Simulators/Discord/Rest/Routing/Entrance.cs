using System.Text.RegularExpressions;
using ChatBot.Simulators.Discord.World;

namespace ChatBot.Simulators.Discord.Rest.Routing;

/// <summary>What every request has to have. https://discord.com/developers/docs/reference</summary>
public sealed partial class Entrance(DiscordWorld world)
{
    /// <summary>Whether the token still opens: false is what a reset of the token in the developer portal does.</summary>
    public bool TokenIsValid { get; set; } = true;

    public void Check(RestCall call, RestRoute? route)
    {
        // discord.py sends its own User-Agent with the bot's token only, and is let in elsewhere.
        var needsToken = route is not { NeedsToken: false };
        if (call.Agent.Length == 0 || (needsToken && !Agent().IsMatch(call.Agent))) throw new RefusedException(403, 40333, "internal network error");
        if (needsToken && (!TokenIsValid || call.Authorization != $"Bot {world.Token}")) throw new RefusedException(401, 0, "401: Unauthorized");
        if (call.Body.Length > 0 && !call.ContentType.StartsWith("application/json", StringComparison.Ordinal))
            throw RefusedException.Form("", "CONTENT_TYPE_INVALID", "Expected \"Content-Type\" header to be one of {'application/json'}.");
    }

    // Documented with a comma between the two; discord.py has none there and is let in.
    [GeneratedRegex(@"^DiscordBot \(\S+ [^)]+\)", RegexOptions.None, 1000)]
    private static partial Regex Agent();
}
