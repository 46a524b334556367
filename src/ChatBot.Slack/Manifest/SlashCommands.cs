using ChatBot.Answers;

namespace ChatBot.Slack.Manifest;

/// <summary>The slash commands, each with the command that it asks. <c>show</c> has none: citations are opened by buttons, and in mentions.</summary>
internal static class SlashCommands
{
    /// <summary>Slack has a /help of its own.</summary>
    public const string Help = "/talks-help";

    public static IReadOnlyList<(string Name, string Command)> All { get; } =
        [.. Commands.All.Where(command => command != Commands.Show).Select(command => (NameOf(command), command))];

    /// <summary>Null for one that is not ours.</summary>
    public static string? CommandOf(string? name) => All.FirstOrDefault(entry => entry.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Command;

    public static string NameOf(string command) => command == Commands.Help ? Help : $"/{command}";
}
