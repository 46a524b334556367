using Microsoft.Extensions.Configuration;

namespace ChatBot.Hosting;

/// <summary>A chat platform and the settings that would turn it on. Only whether a token is set is ever looked at.</summary>
internal sealed record Platform(string Name, IReadOnlyList<string> Keys)
{
    public static IReadOnlyList<Platform> All { get; } =
    [
        new("Discord", ["Discord:Token"]),
        new("Slack", ["Slack:AppToken", "Slack:BotToken"]),
    ];

    public string State(IConfiguration settings) =>
        HasTokens(settings) ? "off; this build has no adapter for it yet, so its tokens are not used" : "off";

    /// <summary>Null when there is nothing to do but wait for the adapter.</summary>
    public string? Advice(IConfiguration settings) => HasTokens(settings) ? null : $"set {string.Join(" and ", Keys)}";

    private bool HasTokens(IConfiguration settings) => Keys.All(key => !string.IsNullOrWhiteSpace(settings[key]));
}
