using System.Text.Json;
using ChatBot.Conversations.Grammar;
using ChatBot.Slack.Interactions;
using ChatBot.Slack.Wire;

namespace ChatBot.Slack.Manifest;

/// <summary>What <c>chatbot slack manifest</c> prints, to be pasted at https://api.slack.com/apps?new_app=1: the app complete with commands, scopes, events and shortcuts.</summary>
public static class SlackManifest
{
    /// <param name="url">Where Slack reaches the bot over HTTP (https, with the path of Slack:Path); null for Socket Mode.</param>
    public static string Json(Uri? url) => JsonSerializer.Serialize(Of(url?.ToString()), ManifestJson.Readable.AppManifest);

    internal static AppManifest Of(string? url) => new(
        new DisplayInformation(
            "Talks",
            "Answers questions about talks with passages quoted word for word, each with a citation that can be checked.",
            "Ask who attended a talk, what was agreed, what somebody said, when things happened, or what each document says on something. Every answer is made of passages "
                + "quoted word for word, says what kind of source speaks, and names where each passage stands. When the documents hold no answer, it says so.",
            "#1d3557"),
        new Features(
            new AppHome(HomeTabEnabled: true, MessagesTabEnabled: true, MessagesTabReadOnlyEnabled: false),
            new BotUser("talks", AlwaysOnline: true),
            new AgentView("Answers questions about talks with passages quoted word for word, each with a citation that can be checked."),
            [
                new Shortcut("global", "Ask about the talks", ShortcutId.Ask, "A form with all there is to ask"),
                new Shortcut("message", "Find in the talks", ShortcutId.Find, "Looks up what a message claims"),
            ],
            [.. SlashCommands.All.Select(entry => Entry(entry.Name, CommandUsage.Of(entry.Command), url))]),
        new OAuthConfig(new Scopes([.. BotScope.All.Select(scope => scope.Name).Order(StringComparer.Ordinal)])),
        new AppSettings(
            new EventSubscriptions(url, BotEvent.Subscriptions),
            new Interactivity(IsEnabled: true, url, url),
            OrgDeployEnabled: true,
            SocketModeEnabled: url is null,
            TokenRotationEnabled: false));

    /// <summary>Not escaped: mentions in a question would arrive as ids that nobody can read.</summary>
    private static CommandEntry Entry(string name, CommandUsage usage, string? url) =>
        new(name, Sentence(usage.What), usage.Arguments.Length == 0 ? null : usage.Arguments, ShouldEscape: false, url);

    private static string Sentence(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";
}
