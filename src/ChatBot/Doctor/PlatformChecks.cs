using ChatBot.Configuration;
using ChatBot.Discord;
using ChatBot.Hosting;
using ChatBot.Slack;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChatBot.Doctor;

/// <summary>What each platform says to its tokens; of one that is off, what would turn it on.</summary>
internal static class PlatformChecks
{
    public static async Task<IReadOnlyList<Finding>> OfAsync(Settings settings, ProcessEnvironment environment, CancellationToken cancellationToken)
    {
        var off = Platform.Of(settings).Where(platform => !platform.IsOn).Select(platform => new Finding(FindingStatus.Note, platform.Name, "off", platform.Advice));
        var discord = await DiscordCheck.RunAsync(settings.Discord, environment.Time, NullLoggerFactory.Instance, cancellationToken);
        var slack = settings.Slack.IsOn ? await SlackCheck.RunAsync(settings.Slack, environment.Time, cancellationToken) : [];
        return
        [
            .. off,
            .. discord.Select(finding => Of("Discord", finding.IsGood, finding.What, finding.Cure)),
            .. slack.Select(finding => Of("Slack", finding.IsGood, finding.What, finding.Cure)),
            .. settings.Slack.UsesHttp ? [OfDelivery(settings)] : Array.Empty<Finding>(),
        ];
    }

    private static Finding Of(string platform, bool isGood, string what, string? cure) =>
        new(isGood ? cure is null ? FindingStatus.Ok : FindingStatus.Note : FindingStatus.Wrong, platform, what, cure);

    /// <summary>From here nobody can see whether Slack reaches the bot: only Slack can.</summary>
    private static Finding OfDelivery(Settings settings) => new(
        FindingStatus.Ok, "Slack", $"delivers over HTTP: a proxy with TLS has to pass {settings.Slack.Path} on to {settings.Http.Address}");
}
