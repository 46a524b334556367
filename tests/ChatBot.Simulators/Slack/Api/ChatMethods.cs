using System.Text.Json.Nodes;
using ChatBot.Simulators.Slack.Rules;
using ChatBot.Simulators.Slack.World;

namespace ChatBot.Simulators.Slack.Api;

/// <summary>chat.*: https://docs.slack.dev/reference/methods/chat.postMessage</summary>
internal sealed class ChatMethods(SlackWorld world)
{
    /// <summary>Of text; Slack cuts at 40,000, and advises 4,000.</summary>
    internal const int LongestText = 4000;

    private static readonly string[] Known =
        ["channel", "text", "blocks", "thread_ts", "user", "mrkdwn", "unfurl_links", "unfurl_media", "parse", "link_names", "attachments", "reply_broadcast", "metadata", "ts", "team_id"];

    public JsonObject PostMessage(ApiArguments arguments)
    {
        if (Problem(arguments) is { } problem) return problem;
        var channel = world.FindChannel(arguments.Text("channel")!)!;
        if (!channel.HasBot) return ApiAnswer.Error("not_in_channel");
        if (arguments.Body["user"] is not null) world.Violates("chat.postMessage: user is for chat.postEphemeral");
        var message = Shown(arguments, channel.Id, null);
        return ApiAnswer.Ok(("channel", channel.Id), ("ts", message.Ts), ("message", Json(message)));
    }

    public JsonObject PostEphemeral(ApiArguments arguments)
    {
        if (Problem(arguments) is { } problem) return problem;
        var channel = world.FindChannel(arguments.Text("channel")!)!;
        if (arguments.Text("user") is not { } user) return ApiAnswer.Error("no_user");
        if (!channel.HasBot) return ApiAnswer.Error("not_in_channel");
        return ApiAnswer.Ok(("message_ts", Shown(arguments, channel.Id, user).Ts));
    }

    public JsonObject Update(ApiArguments arguments)
    {
        if (Problem(arguments) is { } problem) return problem;
        if (world.Messages.FirstOrDefault(message => message.Ts == arguments.Text("ts") && !message.IsEphemeral) is not { } original) return ApiAnswer.Error("message_not_found");
        original.IsDeleted = true;
        world.Show(original with { IsDeleted = false, Text = arguments.Text("text") ?? "", Blocks = Blocks(arguments.Body) });
        return ApiAnswer.Ok(("channel", original.Channel), ("ts", original.Ts), ("text", arguments.Text("text")));
    }

    internal static JsonObject? ContentProblem(JsonObject body)
    {
        var text = body["text"] is JsonValue value ? value.ToString() : "";
        if (body["blocks"] is null && text.Length == 0) return ApiAnswer.Error("no_text");
        if (text.Length > LongestText) return ApiAnswer.Error("msg_too_long");
        if (body["blocks"] is not { } blocks) return null;
        return BlockKitRules.OfMessage(blocks) is { Count: > 0 } errors ? ApiAnswer.Invalid("invalid_blocks", errors) : null;
    }

    internal static JsonArray Blocks(JsonObject body) => body["blocks"]?.DeepClone().AsArray() ?? [];

    internal static JsonObject Json(ShownMessage message)
    {
        var json = new JsonObject
        {
            ["type"] = "message", ["user"] = SlackWorld.BotUser, ["bot_id"] = SlackWorld.BotId, ["app_id"] = SlackWorld.AppId, ["text"] = message.Text, ["ts"] = message.Ts,
            ["blocks"] = message.Blocks.DeepClone(),
        };
        if (message.ThreadTs is not null) json["thread_ts"] = message.ThreadTs;
        return json;
    }

    private JsonObject? Problem(ApiArguments arguments)
    {
        if (arguments.Body.Select(field => field.Key).Except(Known).FirstOrDefault() is { } unknown) world.Violates($"chat.*: unknown argument {unknown}");
        if (arguments.Text("text") is not { Length: > 0 }) world.Violates("chat.*: blocks without text: a notification shows nothing");
        if (arguments.Text("channel") is not { } id || world.FindChannel(id) is not { } channel) return ApiAnswer.Error("channel_not_found");
        return channel.IsArchived ? ApiAnswer.Error("is_archived") : ContentProblem(arguments.Body);
    }

    private ShownMessage Shown(ApiArguments arguments, string channel, string? onlyFor)
    {
        var message = new ShownMessage(channel, world.NextTs(), arguments.Text("thread_ts"), arguments.Text("text") ?? "", Blocks(arguments.Body), onlyFor);
        world.Show(message);
        return message;
    }
}
