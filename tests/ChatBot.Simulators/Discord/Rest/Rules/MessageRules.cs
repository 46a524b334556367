using ChatBot.Simulators.Discord.Rest.Messages;
using ChatBot.Simulators.Discord.Rest.Routing;

namespace ChatBot.Simulators.Discord.Rest.Rules;

/// <summary>What a message of a bot may hold. https://discord.com/developers/docs/resources/message#create-message</summary>
public static class MessageRules
{
    public const int Ephemeral = 1 << 6;
    public const int ComponentsV2 = 1 << 15;
    public const int MostContent = 2000;

    private const int SuppressEmbeds = 1 << 2;
    private const int SuppressNotifications = 1 << 12;

    private static readonly string[] Always = ["content", "tts", "embeds", "allowed_mentions", "components", "flags", "attachments", "poll"];

    public static void CheckOfInteraction(Form message)
    {
        // Clients of others send a nonce here, too; Discord takes no notice.
        message.Only([.. Always, "nonce", "enforce_nonce"]);
        Check(message, Ephemeral | SuppressEmbeds | SuppressNotifications | ComponentsV2);
    }

    public static void CheckOfWebhook(Form message)
    {
        message.Only([.. Always, "username", "avatar_url", "thread_name", "applied_tags", "nonce", "enforce_nonce"]);
        Check(message, Ephemeral | SuppressEmbeds | SuppressNotifications | ComponentsV2);
    }

    public static void CheckEdit(Form message)
    {
        message.Only([.. Always, "nonce", "enforce_nonce", "message_reference"]);
        CheckFields(message, SuppressEmbeds | ComponentsV2);
    }

    /// <summary>
    /// An edit of a message that is there: what was sent as components stays so, and what was not becomes so only without its content
    /// and embeds.
    /// </summary>
    public static void CheckEdit(Form edit, ShownMessage message)
    {
        CheckEdit(edit);
        var isFlagged = ((edit.Number("flags") ?? 0) & ComponentsV2) != 0;
        if (message.IsOfComponents && (edit.Has("flags") && !isFlagged || edit.Has("content") || edit.Has("embeds")))
            edit.Wrong("flags", "MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG", "The IS_COMPONENTS_V2 flag cannot be removed");
        if (!message.IsOfComponents && isFlagged && (message.Content.Length > 0 || message.Embeds.Count > 0))
            edit.Wrong("flags", "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", "The message has content or embeds");
    }

    public static void CheckOfChannel(Form message)
    {
        message.Only([.. Always, "nonce", "enforce_nonce", "message_reference", "sticker_ids"]);
        if (message.Text("nonce", 25) is null && message.Bool("enforce_nonce")) message.Wrong("nonce", "BASE_TYPE_REQUIRED", "This field is required");
        if (message.Inner("message_reference") is { } reference)
        {
            reference.Only("type", "message_id", "channel_id", "guild_id", "fail_if_not_exists");
            reference.Required("message_id");
            reference.Snowflake("message_id");
            reference.Bool("fail_if_not_exists");
        }

        Check(message, SuppressEmbeds | SuppressNotifications | ComponentsV2);
    }

    private static void Check(Form message, int flags)
    {
        CheckFields(message, flags);
        if (HasNoContent(message) && Empty(message, "embeds") && Empty(message, "components") && Empty(message, "sticker_ids") && !message.Has("poll"))
            throw new RefusedException(400, 50006, "Cannot send an empty message");
    }

    private static void CheckFields(Form message, int allowed)
    {
        var content = message.Text("content", MostContent);
        message.Bool("tts");
        EmbedRules.Check(message);
        MentionRules.Check(message);
        var flags = message.Number("flags") ?? 0;
        if ((flags & ~allowed) != 0) message.Wrong("flags", "BASE_TYPE_CHOICES", $"{flags & ~allowed} cannot be set here.");
        if ((flags & ComponentsV2) == 0)
        {
            ComponentRules.Check(message);
            return;
        }

        ComponentV2Rules.Check(message);
        if (!string.IsNullOrEmpty(content) || !Empty(message, "embeds") || message.Has("poll") || !Empty(message, "sticker_ids"))
            message.Wrong("flags", "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", "content, embeds, stickers and poll cannot be used with IS_COMPONENTS_V2");
    }

    private static bool HasNoContent(Form message) =>
        !message.Has("content") || (message.IsText("content") && string.IsNullOrWhiteSpace(message.Text("content", int.MaxValue)));

    private static bool Empty(Form message, string list) => message.Texts(list, int.MaxValue).Count == 0;
}
