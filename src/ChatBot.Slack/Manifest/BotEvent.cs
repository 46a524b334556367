namespace ChatBot.Slack.Manifest;

/// <summary>The events that the bot subscribes to; the interaction code answers each, which a test holds.</summary>
internal static class BotEvent
{
    public const string AppMention = "app_mention";
    public const string AppHomeOpened = "app_home_opened";
    public const string AssistantThreadStarted = "assistant_thread_started";
    public const string Message = "message";

    /// <summary>As the manifest names them: messages by the kind of channel.</summary>
    public static IReadOnlyList<string> Subscriptions { get; } =
        [AppHomeOpened, AppMention, AssistantThreadStarted, "message.channels", "message.groups", "message.im"];
}
