using ChatBot.Conversations.Asking;
using ChatBot.Conversations.Remembering;
using ChatBot.Conversations.Voting;
using ChatBot.Slack.Rendering;
using ChatBot.Slack.Wire;

namespace ChatBot.Slack.Interactions;

/// <summary>The buttons and menus under answers. All they need stands in their values, so that they work after a restart, too.</summary>
internal sealed class Buttons(Answering answering, Replies replies, QuestionDesk desk, Gate gate)
{
    /// <summary>Null for a button that is not ours.</summary>
    public Func<CancellationToken, Task>? Pressed(Place place, BlockAction action, ISurface surface, bool isOriginalPrivate)
    {
        var value = action.Value ?? action.SelectedOption?.Value ?? "";
        var presentation = new Presentation { CanShare = surface.CanShare };
        Func<CancellationToken, Task>? pressed = ActionId.NameOf(action.ActionId) switch
        {
            ActionId.Open => async token => await surface.ShowAsync(await answering.OpenAsync(place, value, presentation, token), token),
            ActionId.Page when PageKey.TryRead(value, out var page) => async token => await surface.ShowAsync(await answering.AgainAsync(place, page.Key, page.Number, presentation, token), token),
            ActionId.Again => async token => await AgainAsync(place, new RequestKey(value), surface, presentation, token),
            ActionId.Share when PageKey.TryRead(value, out var page) => token => ShareAsync(place, page, isOriginalPrivate, token),
            ActionId.Vote when value.Split(':') is [ActionId.VoteUp, var key] => token => VoteAsync(place, new RequestKey(key), Verdict.Up, surface, token),
            ActionId.Vote when value.Split(':') is [ActionId.VoteDown, var key] => token => VoteAsync(place, new RequestKey(key), Verdict.Down, surface, token),
            ActionId.VoteUp => token => VoteAsync(place, new RequestKey(value), Verdict.Up, surface, token),
            ActionId.VoteDown => token => VoteAsync(place, new RequestKey(value), Verdict.Down, surface, token),
            _ => null,
        };
        return pressed is not null && gate.Refusal(place) is { } refusal ? token => surface.ShowAsync(SlackMessage.Saying(refusal), token) : pressed;
    }

    private async Task AgainAsync(Place place, RequestKey key, ISurface surface, Presentation presentation, CancellationToken cancellationToken)
    {
        answering.Continue(place.ThreadTs is null ? place.PersonalConversation : place.Conversation, key);
        await surface.ShowAsync(await answering.AgainAsync(place, key, 0, presentation with { ShowsQuestion = true }, cancellationToken), cancellationToken);
    }

    /// <summary>What was shared can be followed up in its thread, where Slack tells us its ts.</summary>
    private async Task ShareAsync(Place place, PageKey page, bool isOriginalPrivate, CancellationToken cancellationToken)
    {
        var message = await answering.AgainAsync(place, page.Key, page.Number, new Presentation { ShowsQuestion = true, SharedBy = place.UserName ?? "Somebody" }, cancellationToken);
        var ts = await replies.ShareAsync(place, message, cancellationToken);
        if (ts is not null) answering.Continue((place with { ThreadTs = place.ThreadTs ?? ts }).Conversation, page.Key);
        if (isOriginalPrivate) await replies.RemoveOriginalAsync(place, cancellationToken);
    }

    private async Task VoteAsync(Place place, RequestKey key, Verdict verdict, ISurface surface, CancellationToken cancellationToken)
    {
        var result = desk.Vote(place.Asker, key, verdict);
        var sign = verdict == Verdict.Up ? "👍" : "👎";
        await surface.ShowAsync(SlackMessage.Saying(result switch
        {
            VoteResult.NotKept => "Your vote could not be kept just now. Please try again later.",
            VoteResult.Changed => $"{sign} Changed. Thank you.",
            VoteResult.Again => $"{sign} You had said so already; it is counted once.",
            _ => $"{sign} Counted. Thank you.",
        }), cancellationToken);
    }
}
