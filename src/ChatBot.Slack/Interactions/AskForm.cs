using ChatBot.Answers;
using ChatBot.Slack.Rendering;
using ChatBot.Slack.Wire;
using ChatBot.Slack.Workspaces;

namespace ChatBot.Slack.Interactions;

/// <summary>The form of the global shortcut and the Home tab; its answer takes the form's place.</summary>
internal sealed class AskForm(Answering answering, Gate gate, TimeProvider time)
{
    public const string CallbackId = "ask-form";

    /// <summary>An acknowledgement and a call take different ways: an answer that overtook the view that says "looking" would be covered by it.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(500);

    public static Receipt Open(Workspace workspace, string? triggerId) => triggerId is null
        ? Receipt.Nothing
        : Receipt.Of("the form", null, token => workspace.Api.OpenViewAsync(new OpenView(triggerId, AskFormView.Empty), token));

    public Receipt Submitted(Workspace workspace, InteractionView view, string user)
    {
        var fields = new AskFormFields(view.State);
        if (fields.Problems() is { Count: > 0 } problems) return new Receipt(new AckPayload { ResponseAction = "errors", Errors = problems }, null);
        var place = new Place(workspace, "", user, null, null);
        var waiting = new AckPayload { ResponseAction = "update", View = AnswerView.Waiting };
        return new Receipt(waiting, new Work("the form", null, token => AnswerAsync(place, view.Id ?? "", fields.Request(), token)));
    }

    private async Task AnswerAsync(Place place, string viewId, ChatRequest request, CancellationToken cancellationToken)
    {
        var settled = Task.Delay(Settling, time, cancellationToken);
        var message = await MessageAsync(place, request, cancellationToken);
        await settled;
        await place.Workspace.Api.UpdateViewAsync(new UpdateView(viewId, AnswerView.Of(message)), cancellationToken);
    }

    private async Task<SlackMessage> MessageAsync(Place place, ChatRequest request, CancellationToken cancellationToken) =>
        gate.Refusal(place) is { } refusal
            ? SlackMessage.Saying(refusal)
            : await answering.AskAsync(place, place.PersonalConversation, request, new Presentation { ShowsQuestion = true }, cancellationToken);
}
