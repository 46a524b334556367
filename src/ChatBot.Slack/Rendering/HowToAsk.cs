using ChatBot.Conversations.Grammar;
using ChatBot.Slack.Manifest;

namespace ChatBot.Slack.Rendering;

/// <summary>How the bot is asked in Slack, in words.</summary>
internal static class HowToAsk
{
    public static string Here { get; } =
        $"Here in Slack: {string.Join(", ", SlashCommands.All.Select(command => command.Name))}. In threads, where Slack has no slash commands, mention me with the same words. "
        + "In a direct message just write. A reply in the thread of an answer goes on from it.";

    /// <summary>To a question in which somebody or a channel is only mentioned: Slack tells the bot a number then, and no name.</summary>
    public const string NameInWords =
        "I see your mention only as a number, not as a name, so I cannot tell who or what is meant. "
        + "Please write the name out, as it stands in the documents.";

    /// <param name="isSlash">Whether it was typed as a slash command; else as words behind a mention.</param>
    public static SlackMessage Usage(CommandUsage usage, bool isSlash)
    {
        var name = isSlash ? SlashCommands.NameOf(usage.Command) : usage.Command;
        var example = usage.Example.Length == 0 ? "" : $", for example: {name} {usage.Example}";
        return SlackMessage.Saying($"{name} answers with {usage.What}. Write: {name} {usage.Arguments}".TrimEnd() + example);
    }
}
