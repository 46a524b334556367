using ChatBot.Configuration;

namespace ChatBot.Hosting;

/// <summary>A chat platform, and what would turn it on.</summary>
internal sealed record Platform(string Name, bool IsOn, string Advice)
{
    public static IReadOnlyList<Platform> Of(Settings settings) =>
    [
        new("Discord", settings.Discord.IsOn, "set Discord:Token"),
        new("Slack", settings.Slack.IsOn, "set Slack:BotToken, and Slack:AppToken (Socket Mode) or Slack:SigningSecret (HTTP)"),
    ];
}
