namespace ChatBot.Slack.Manifest;

/// <summary>The events that the bot answers; a test holds the subscriptions against the code.</summary>
internal static class BotEvent
{
    public const string AppMention = "app_mention";
    public const string AppHomeOpened = "app_home_opened";
    public const string AssistantThreadStarted = "assistant_thread_started";
    public const string Message = "message";

    /// <summary>
    /// As the manifest names them: messages by the kind of channel. Not <see cref="AssistantThreadStarted"/>: only apps with the legacy assistant view have it, which are
    /// answered all the same.
    /// </summary>
    public static IReadOnlyList<string> Subscriptions { get; } = [AppHomeOpened, AppMention, "message.channels", "message.groups", "message.im"];
}
