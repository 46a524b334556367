using System.Text.Json.Nodes;
using ChatBot.Simulators.Slack.Api;
using ChatBot.Simulators.Slack.World;

namespace ChatBot.Simulators.Slack.People;

/// <summary>What Slack delivers when one person acts (https://docs.slack.dev/reference/interaction-payloads).</summary>
public sealed class Payloads(SlackSimulator slack, string id, string name)
{
    private const string VerificationToken = "a-token-that-nobody-should-use";

    private SlackWorld World => slack.World;

    private bool IsOrganization => slack.Options.EnterpriseId is not null;

    public JsonObject Slash(SlackChannel channel, string command, string text) => new()
    {
        ["token"] = VerificationToken, ["team_id"] = slack.Options.TeamId, ["team_domain"] = "harbour", ["channel_id"] = channel.Id, ["channel_name"] = channel.Name,
        ["user_id"] = id, ["user_name"] = name, ["command"] = command, ["text"] = text, ["api_app_id"] = SlackWorld.AppId,
        ["is_enterprise_install"] = IsOrganization ? "true" : "false", ["enterprise_id"] = slack.Options.EnterpriseId,
        ["response_url"] = World.ResponseUrls.Issue(World.Port, channel.Id, id, null), ["trigger_id"] = World.Triggers.Issue(id),
    };

    public JsonObject Event(JsonObject inner) => new()
    {
        ["token"] = VerificationToken, ["team_id"] = slack.Options.TeamId, ["api_app_id"] = SlackWorld.AppId, ["event"] = inner, ["type"] = "event_callback",
        ["event_id"] = World.NextId("Ev"), ["event_time"] = slack.Options.Time.GetUtcNow().ToUnixTimeSeconds(), ["is_ext_shared_channel"] = false,
        ["authorizations"] = new JsonArray(new JsonObject
        {
            ["enterprise_id"] = slack.Options.EnterpriseId, ["team_id"] = IsOrganization ? null : slack.Options.TeamId, ["user_id"] = SlackWorld.BotUser, ["is_bot"] = true,
            ["is_enterprise_install"] = IsOrganization,
        }),
        ["event_context"] = "4-abc",
    };

    public JsonObject Message(string type, SlackChannel channel, string text, string ts, string? threadTs)
    {
        var message = new JsonObject
        {
            ["type"] = type, ["user"] = id, ["text"] = text, ["ts"] = ts, ["team"] = slack.Options.TeamId, ["channel"] = channel.Id, ["event_ts"] = ts, ["client_msg_id"] = Guid.NewGuid().ToString(),
        };
        if (type == "message") message["channel_type"] = channel.EventType;
        if (threadTs is not null) message["thread_ts"] = threadTs;
        return message;
    }

    public JsonObject MessageShortcut(SlackChannel channel, string callbackId, string text)
    {
        var payload = Interaction("message_action");
        payload["callback_id"] = callbackId;
        payload["message_ts"] = World.NextTs();
        payload["channel"] = new JsonObject { ["id"] = channel.Id, ["name"] = channel.Name };
        payload["message"] = new JsonObject { ["type"] = "message", ["user"] = id, ["ts"] = payload["message_ts"]!.GetValue<string>(), ["text"] = text };
        payload["response_url"] = World.ResponseUrls.Issue(World.Port, channel.Id, id, null);
        return payload;
    }

    public JsonObject GlobalShortcut(string callbackId)
    {
        var payload = Interaction("shortcut");
        payload["callback_id"] = callbackId;
        return payload;
    }

    public JsonObject Suggestion(ShownView view, string actionId, string typed)
    {
        var payload = Interaction("block_suggestion");
        payload.Remove("trigger_id");
        payload["action_id"] = actionId;
        payload["block_id"] = actionId;
        payload["value"] = typed;
        payload["view"] = ViewMethods.Json(view);
        payload["container"] = new JsonObject { ["type"] = "view", ["view_id"] = view.Id };
        return payload;
    }

    public JsonObject Submission(ShownView view, IReadOnlyDictionary<string, string> fields)
    {
        var payload = Interaction("view_submission", view.Root);
        var json = ViewMethods.Json(view);
        json["state"] = new JsonObject { ["values"] = FormState.Of(view.Blocks, fields) };
        payload["view"] = json;
        payload["response_urls"] = new JsonArray();
        return payload;
    }

    public JsonObject Action(ShownMessage message, JsonObject action)
    {
        var payload = Interaction("block_actions");
        var channel = World.FindChannel(message.Channel)!;
        payload["channel"] = new JsonObject { ["id"] = channel.Id, ["name"] = channel.Name };
        payload["container"] = new JsonObject { ["type"] = "message", ["message_ts"] = message.Ts, ["channel_id"] = message.Channel, ["is_ephemeral"] = message.IsEphemeral };
        if (message.ThreadTs is not null) payload["container"]!["thread_ts"] = message.ThreadTs;
        // Of an ephemeral message Slack sends none.
        if (!message.IsEphemeral) payload["message"] = ChatMethods.Json(message);
        payload["response_url"] = World.ResponseUrls.Issue(World.Port, message.Channel, id, message);
        payload["actions"] = new JsonArray(Taken(action));
        return payload;
    }

    public JsonObject Action(ShownView view, JsonObject action)
    {
        var payload = Interaction("block_actions", view.Type == "modal" ? view.Root : null);
        payload["container"] = new JsonObject { ["type"] = "view", ["view_id"] = view.Id };
        payload["view"] = ViewMethods.Json(view);
        payload["actions"] = new JsonArray(Taken(action));
        return payload;
    }

    private JsonObject Taken(JsonObject action)
    {
        var taken = action.DeepClone().AsObject();
        taken["block_id"] ??= "generated";
        taken["action_ts"] = World.NextTs();
        return taken;
    }

    private JsonObject Interaction(string type, string? root = null) => new()
    {
        ["type"] = type, ["token"] = VerificationToken, ["action_ts"] = World.NextTs(), ["team"] = World.TeamJson(), ["api_app_id"] = SlackWorld.AppId,
        ["is_enterprise_install"] = IsOrganization, ["enterprise"] = IsOrganization ? new JsonObject { ["id"] = slack.Options.EnterpriseId, ["name"] = "Coast" } : null,
        ["user"] = new JsonObject { ["id"] = id, ["username"] = name, ["name"] = name, ["team_id"] = slack.Options.TeamId }, ["trigger_id"] = World.Triggers.Issue(id, root),
    };
}
