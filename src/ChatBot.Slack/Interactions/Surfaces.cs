using ChatBot.Slack.Rendering;
using ChatBot.Slack.WebApi;
using ChatBot.Slack.Wire;
using ChatBot.Slack.Workspaces;

namespace ChatBot.Slack.Interactions;

/// <summary>Where the answer to a press is shown.</summary>
internal interface ISurface
{
    /// <summary>Whether there is a channel that it could be shared in.</summary>
    bool CanShare { get; }

    Task ShowAsync(SlackMessage message, CancellationToken cancellationToken);
}

/// <summary>Below a message: for who pressed alone.</summary>
internal sealed class MessageSurface(Place place, Replies replies) : ISurface
{
    public bool CanShare => !place.IsDirect;

    public Task ShowAsync(SlackMessage message, CancellationToken cancellationToken) => replies.PrivatelyAsync(place, message, cancellationToken);
}

/// <summary>On top of a modal; in its place where three lie on each other already, which is as many as Slack allows.</summary>
internal sealed class ModalSurface(Workspace workspace, string viewId, string triggerId) : ISurface
{
    public bool CanShare => false;

    public async Task ShowAsync(SlackMessage message, CancellationToken cancellationToken)
    {
        var view = AnswerView.Of(message);
        try
        {
            await workspace.Api.PushViewAsync(new OpenView(triggerId, view), cancellationToken);
        }
        catch (SlackApiException problem) when (problem.Error is "push_limit_reached" or "expired_trigger_id" or "exchanged_trigger_id" or "invalid_trigger_id")
        {
            await workspace.Api.UpdateViewAsync(new UpdateView(viewId, view), cancellationToken);
        }
    }
}
