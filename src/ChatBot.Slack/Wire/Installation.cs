namespace ChatBot.Slack.Wire;

/// <summary>
/// Whose installation of the app something is delivered to (https://docs.slack.dev/enterprise): a workspace's, or that of a whole
/// organization.
/// </summary>
/// <param name="TeamId">Where it happened; null where that is no workspace, as on an organization's Home tab.</param>
internal readonly record struct Installation(string? TeamId, string? EnterpriseId, bool IsEnterpriseInstall);
