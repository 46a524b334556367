using ChatBot.Answers;
using ChatBot.Conversations.Paging;
using ChatBot.Conversations.Voting;
using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Rendering;

/// <summary>
/// What can be pressed under an answer: the passages of its lines, the names to ask with instead, the next page, sharing, what one
/// thinks of it, the form.
/// </summary>
internal static class AnswerButtons
{
    public static IReadOnlyList<Component> Of(AnswerView view, AnswerPage page)
    {
        var cited = AnswerBody.CitedByLines(page);
        Component[] passages = cited.Count == 0 ? [] : [PassageSelect.Of(cited, view.Answer.Citations)];
        Component[] suggestions = page.Number == 0 ? [.. Suggestions(view).Take(MessageLimits.ButtonsInRow)] : [];
        Component[][] rows = [passages, suggestions, [.. Controls(view, page)]];
        return [.. rows.Where(row => row.Length > 0).Select(row => Component.Row(row))];
    }

    private static IEnumerable<Component> Suggestions(AnswerView view) => view.Answer.Suggestions.Concat(view.Answer.Questions)
        .Select((name, number) => (Label: DiscordMarkdown.Plain(name, MessageLimits.ButtonLabel), Number: number))
        .Where(suggestion => suggestion.Label.Length > 0)
        .Select(suggestion =>
            Component.Button(new ButtonAction.AskInstead(view.Key, suggestion.Number).ToString(), suggestion.Label, ButtonStyle.Primary));

    private static IEnumerable<Component> Controls(AnswerView view, AnswerPage page)
    {
        if (!page.IsLast)
        {
            var more = new ButtonAction.More(view.Key, page.Number + 1);
            yield return Component.Button(more.ToString(), $"More ({page.Number + 2} of {page.Count})", ButtonStyle.Primary);
        }

        if (view.IsPrivate) yield return Component.Button(new ButtonAction.Share(view.Key, page.Number).ToString(), "Share");
        if (IsJudged(view.Answer))
        {
            yield return Thumb(new ButtonAction.Vote(view.Key, Verdict.Up), "👍");
            yield return Thumb(new ButtonAction.Vote(view.Key, Verdict.Down), "👎");
        }

        yield return Component.Button(new ButtonAction.AskElse().ToString(), "Ask something else");
    }

    private static Component Thumb(ButtonAction.Vote vote, string emoji) =>
        new()
        {
            Type = ComponentType.Button, Style = (int)ButtonStyle.Secondary, CustomId = vote.ToString(), Emoji = new PartialEmoji(Id: null, emoji),
        };

    /// <summary>Whether the documents were looked into, so that somebody may think it right or wrong.</summary>
    private static bool IsJudged(Answer answer) =>
        answer.Command != Answers.Commands.Help
        && answer.Outcome is Outcome.Answered or Outcome.NoEvidence or Outcome.FalsePremise or Outcome.OtherLanguage;
}
