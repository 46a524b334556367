using ChatBot.Discord.Commands;
using ChatBot.Discord.Gateway;
using ChatBot.Discord.Rest;
using ChatBot.Discord.Rest.Sending;
using ChatBot.Discord.Wire;
using Microsoft.Extensions.Logging;

namespace ChatBot.Discord;

/// <summary>Tries the token as a start would, for <c>chatbot doctor</c>: whether Discord takes it, lets the bot connect, and knows its commands. Opens no session and registers nothing.</summary>
public static class DiscordCheck
{
    private const string Portal = "https://discord.com/developers/applications (your application, Bot)";

    /// <summary>Privileged, and of no use to this bot: presences, members, message content, each in full and for fewer than 100 servers.</summary>
    /// <remarks>https://docs.discord.com/developers/resources/application#application-object-application-flags</remarks>
    private static readonly (long Bits, string Intent)[] Privileged =
        [(1L << 12 | 1L << 13, "Presence Intent"), (1L << 14 | 1L << 15, "Server Members Intent"), (1L << 18 | 1L << 19, "Message Content Intent")];

    /// <param name="options">Valid. No findings when Discord is off.</param>
    public static async Task<IReadOnlyList<DiscordFinding>> RunAsync(DiscordOptions options, TimeProvider time, ILoggerFactory loggers, CancellationToken cancellationToken)
    {
        if (!options.IsOn) return [];
        using var rest = new DiscordRest(new Uri(options.ApiUrl), new BotToken(options.Token!), time, Random.Shared, loggers);
        try
        {
            var application = await rest.GetCurrentApplicationAsync(cancellationToken);
            var gateway = await rest.GetGatewayBotAsync(cancellationToken);
            var registered = await rest.GetGlobalCommandsAsync(application.Id, cancellationToken);
            return [new(true, $"the token is good: application “{application.Name}”", null), OfIntents(application), OfSessions(gateway, options), OfCommands(registered)];
        }
        catch (TokenRefusedException problem)
        {
            return [new(false, "the token was not accepted", problem.Message)];
        }
        catch (DiscordApiException problem)
        {
            var cure = problem.IsTransient ? "See whether this machine reaches discord.com over HTTPS, and try again." : "See whether Discord:Token is the bot's, and Discord:ApiUrl Discord's own.";
            return [new(false, $"Discord does not answer: {problem.Message}", cure)];
        }
    }

    private static DiscordFinding OfIntents(Application application)
    {
        var needless = Privileged.Where(intent => ((application.Flags ?? 0) & intent.Bits) != 0).Select(intent => intent.Intent).ToList();
        return needless.Count == 0
            ? new(true, $"intents {new GatewayOptions().Intents}, none of them privileged", null)
            : new(true, $"privileged intents are on that the bot does not use: {string.Join(", ", needless)}", $"Switch them off at {Portal}.");
    }

    private static DiscordFinding OfSessions(GatewayBot gateway, DiscordOptions options)
    {
        var limit = gateway.SessionStartLimit;
        var shards = options.Shards ?? gateway.Shards;
        return limit.Remaining >= shards
            ? new(true, $"may connect with {shards} shard(s); {limit.Remaining} of {limit.Total} session starts are left", null)
            : new(false, $"{limit.Remaining} of {limit.Total} session starts are left, and {shards} shard(s) need one each",
                $"Wait {TimeSpan.FromMilliseconds(limit.ResetAfter).TotalMinutes:0} minutes, and see why the bot starts so often.");
    }

    private static DiscordFinding OfCommands(IReadOnlyList<ApplicationCommand> registered)
    {
        var changes = CommandChanges.Between(registered, CommandCatalog.Registered);
        return changes.Count == 0
            ? new(true, $"all {CommandCatalog.Registered.Count} commands are registered", null)
            : new(true, $"commands differ from what is registered: {string.Join(", ", changes)}", "Start the bot, which registers them.");
    }
}

/// <param name="IsGood">Whether the bot works with it; what may surprise is good, too, and has a cure.</param>
/// <param name="What">Without the token.</param>
/// <param name="Cure">What to do; null when there is nothing to do.</param>
public sealed record DiscordFinding(bool IsGood, string What, string? Cure);
