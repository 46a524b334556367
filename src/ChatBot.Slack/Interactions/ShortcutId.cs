namespace ChatBot.Slack.Interactions;

/// <summary>The callback_ids of the shortcuts.</summary>
internal static class ShortcutId
{
    public const string Ask = "ask-about-the-talks";
    public const string Find = "find-in-the-talks";
}
