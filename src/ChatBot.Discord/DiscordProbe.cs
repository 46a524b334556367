using ChatBot.Discord.Rest;
using ChatBot.Discord.Rest.Sending;
using Microsoft.Extensions.Logging;

namespace ChatBot.Discord;

/// <summary>What Discord says to the token.</summary>
/// <param name="ApplicationId">Null where it is refused or cannot be asked.</param>
/// <param name="Explanation">For the operator: the application's name, or what to do.</param>
public sealed record DiscordIdentity(ulong? ApplicationId, string Explanation);

/// <summary>Asks Discord who we are, for <c>doctor</c> and <c>invite</c>, without connecting.</summary>
public static class DiscordProbe
{
    public static async Task<DiscordIdentity> AskAsync(DiscordOptions options, TimeProvider time, ILoggerFactory loggers, CancellationToken cancellationToken)
    {
        if (!options.IsOn) return new DiscordIdentity(null, "Discord:Token is not set");
        using var rest = new DiscordRest(new Uri(options.ApiUrl), new BotToken(options.Token!), time, Random.Shared, loggers);
        try
        {
            var application = await rest.GetCurrentApplicationAsync(cancellationToken);
            return new DiscordIdentity(application.Id.Value, $"application “{application.Name}”");
        }
        catch (DiscordApiException problem)
        {
            return new DiscordIdentity(null, problem.Message);
        }
    }
}
