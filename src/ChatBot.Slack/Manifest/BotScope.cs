namespace ChatBot.Slack.Manifest;

/// <summary>A permission that the bot asks for, and why: the least with which everything works.</summary>
/// <param name="Needed">Without the others something is missing, which the log says; without a needed one nothing works.</param>
public sealed record BotScope(string Name, string Why, bool Needed)
{
    public static IReadOnlyList<BotScope> All { get; } =
    [
        new("chat:write", "to answer", Needed: true),
        new("commands", "for the slash commands and shortcuts", Needed: true),
        new("app_mentions:read", "to hear questions that mention the bot", Needed: true),
        new("im:history", "to hear direct messages to the bot", Needed: true),
        new("channels:history", "to hear follow-ups without a new mention, in threads of public channels that the bot is in; everything else is dropped unread", Needed: false),
        new("groups:history", "the same in private channels that the bot was invited to", Needed: false),
        new("assistant:write", "for suggested questions in the agent view", Needed: false),
    ];
}
