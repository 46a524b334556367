using ChatBot.Conversations.Asking;
using ChatBot.Slack.Workspaces;

namespace ChatBot.Slack.Interactions;

/// <summary>Where somebody asked, and so where the answer goes.</summary>
/// <param name="ThreadTs">The message whose thread it is; null outside of threads.</param>
/// <param name="ResponseUrl">A secret; null where Slack gave none.</param>
internal sealed record Place(Workspace Workspace, string Channel, string User, string? ThreadTs, string? ResponseUrl)
{
    /// <summary>As others may see it; null when Slack did not say.</summary>
    public string? UserName { get; init; }

    /// <summary>A direct message with the bot, where nobody else reads.</summary>
    public bool IsDirect => Channel.StartsWith('D');

    /// <summary>A form, which stands in no channel and which only its person sees.</summary>
    public bool IsForm => Channel.Length == 0;

    public Asker Asker => new(SlackConnection.Name, User, Workspace.TeamId);

    /// <summary>Of the thread or, in a direct message without one, of the message as a whole.</summary>
    public string Conversation => $"slack/{Workspace.TeamId}/{Channel}/{ThreadTs}";

    /// <summary>Of one person in a channel: slash commands have no thread.</summary>
    public string PersonalConversation => $"slack/{Workspace.TeamId}/{Channel}/{User}";
}
