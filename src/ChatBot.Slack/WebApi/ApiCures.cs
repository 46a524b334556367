namespace ChatBot.Slack.WebApi;

/// <summary>What an operator does about an error of the Web API: which scope or setting is missing, and where it is set.</summary>
internal static class ApiCures
{
    public static bool IsTokenError(string error) => error is
        "not_authed" or "invalid_auth" or "account_inactive" or "token_revoked" or "token_expired" or "user_removed_from_team" or "team_disabled" or "app_uninstalled"
        or "not_allowed_token_type" or "org_login_required" or "no_permission";

    public static string? For(string method, string error, string? needed) => error switch
    {
        "missing_scope" => $"Add the scope {needed ?? "that the method needs"} under OAuth & Permissions › Scopes (or paste the manifest again) and reinstall the app.",
        "not_authed" or "invalid_auth" => $"{TokenOf(method)} is not a valid token. Copy it again from {PlaceOf(method)}.",
        "not_allowed_token_type" => $"{TokenOf(method)} is a token of another kind. Copy it again from {PlaceOf(method)}.",
        "account_inactive" or "token_revoked" or "app_uninstalled" => $"The app is no longer installed, or its token was revoked: install it again and set {TokenOf(method)}.",
        "token_expired" => "Token rotation is on, which the bot does not use: switch it off under OAuth & Permissions and reinstall the app.",
        "user_removed_from_team" or "team_disabled" or "org_login_required" => "The workspace is disabled, or the bot was removed from it.",
        "no_permission" => $"The workspace does not let {TokenOf(method)} do this: ask an administrator of the workspace.",
        "not_in_channel" or "channel_not_found" => "Invite the bot to the channel: /invite @talks.",
        "is_archived" => "The channel is archived.",
        "restricted_action" or "restricted_action_read_only_channel" => "The workspace does not let apps post in this channel.",
        _ => null,
    };

    private static string TokenOf(string method) => method == "apps.connections.open" ? "Slack:AppToken" : "Slack:BotToken";

    private static string PlaceOf(string method) => method == "apps.connections.open"
        ? "Basic Information › App-Level Tokens (with the scope connections:write)"
        : "OAuth & Permissions › Bot User OAuth Token";
}
