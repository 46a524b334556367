namespace ChatBot.Slack.Manifest;

/// <summary>An app's settings in one file (https://docs.slack.dev/reference/app-manifest); what the bot uses of it.</summary>
internal sealed record AppManifest(DisplayInformation DisplayInformation, Features Features, OAuthConfig OauthConfig, AppSettings Settings);

/// <param name="Name">Up to 35 characters.</param>
/// <param name="Description">Up to 140 characters.</param>
internal sealed record DisplayInformation(string Name, string Description, string LongDescription, string BackgroundColor);

internal sealed record Features(AppHome AppHome, BotUser BotUser, AgentView AgentView, IReadOnlyList<Shortcut> Shortcuts, IReadOnlyList<CommandEntry> SlashCommands);

internal sealed record AppHome(bool HomeTabEnabled, bool MessagesTabEnabled, bool MessagesTabReadOnlyEnabled);

internal sealed record BotUser(string DisplayName, bool AlwaysOnline);

/// <param name="AgentDescription">Up to 300 characters.</param>
internal sealed record AgentView(string AgentDescription);

/// <param name="Type">"global" or "message".</param>
/// <param name="Name">Up to 24 characters.</param>
internal sealed record Shortcut(string Type, string Name, string CallbackId, string Description);

/// <param name="Url">Over HTTP only.</param>
/// <param name="Command">Up to 32 characters with the slash.</param>
internal sealed record CommandEntry(string Command, string Description, string? UsageHint, bool ShouldEscape, string? Url);

internal sealed record OAuthConfig(Scopes Scopes);

internal sealed record Scopes(IReadOnlyList<string> Bot);

internal sealed record AppSettings(EventSubscriptions EventSubscriptions, Interactivity Interactivity, bool OrgDeployEnabled, bool SocketModeEnabled, bool TokenRotationEnabled);

internal sealed record EventSubscriptions(string? RequestUrl, IReadOnlyList<string> BotEvents);

internal sealed record Interactivity(bool IsEnabled, string? RequestUrl, string? MessageMenuOptionsUrl);
