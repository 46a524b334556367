namespace ChatBot.Conversations.Asking;

/// <summary>Who asks, by the platform's own ids: for limits and votes, never shown.</summary>
/// <param name="Platform">"Discord", "Slack".</param>
/// <param name="User">The platform's id of the person; unique within the community.</param>
/// <param name="Community">The server or workspace; null in a direct message on Discord.</param>
public sealed record Asker(string Platform, string User, string? Community);
