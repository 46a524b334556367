using ChatBot.Answers;
using ChatBot.Slack.Rendering;
using ChatBot.Slack.Wire;
using ChatBot.Slack.Workspaces;

namespace ChatBot.Slack.Interactions;

/// <summary>The form of the global shortcut and the Home tab; its answer takes the form's place.</summary>
internal sealed class AskForm(Answering answering, Gate gate)
{
    public const string CallbackId = "ask-form";

    public static Receipt Open(Workspace workspace, string? triggerId) => triggerId is null
        ? Receipt.Nothing
        : Receipt.Of("the form", null, token => workspace.Api.OpenViewAsync(new OpenView(triggerId, AskFormView.Empty), token));

    public Receipt Submitted(Workspace workspace, InteractionView view, string user)
    {
        var fields = new AskFormFields(view.State);
        if (fields.Problems() is { Count: > 0 } problems) return new Receipt(new AckPayload { ResponseAction = "errors", Errors = problems }, null);
        var place = new Place(workspace, "", user, null, null);
        var waiting = new AckPayload { ResponseAction = "update", View = AnswerView.Waiting };
        return new Receipt(waiting, new Work("the form", null, async token => await workspace.Api.UpdateViewAsync(
            new UpdateView(view.Id ?? "", AnswerView.Of(await MessageAsync(place, fields.Request(), token))), token)));
    }

    private async Task<SlackMessage> MessageAsync(Place place, ChatRequest request, CancellationToken cancellationToken) =>
        gate.Refusal("D", place.User) is { } refusal
            ? SlackMessage.Saying(refusal)
            : await answering.AskAsync(place, place.PersonalConversation, request, new Presentation { ShowsQuestion = true }, cancellationToken);
}
