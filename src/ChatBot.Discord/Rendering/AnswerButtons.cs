using ChatBot.Answers;
using ChatBot.Conversations.Paging;
using ChatBot.Conversations.Voting;
using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Rendering;

/// <summary>The buttons under an answer: each citation of the page, the names to ask with instead, the next page, sharing, and what one thinks of it.</summary>
internal static class AnswerButtons
{
    private const int CitationRows = 3;

    public static IReadOnlyList<Component> Of(AnswerView view, AnswerPage page)
    {
        var citations = Citations(view.Answer, page).Chunk(MessageLimits.ButtonsInRow).Take(CitationRows);
        var suggestions = Suggestions(view).Take(MessageLimits.ButtonsInRow).ToArray();
        var controls = Controls(view, page).ToArray();
        return [.. citations.Append(suggestions).Append(controls).Where(row => row.Length > 0).Select(row => Component.Row(row))];
    }

    private static IEnumerable<Component> Citations(Answer answer, AnswerPage page) => page.Items
        .SelectMany(item => item.Cited)
        .DistinctBy(number => answer.Citations[number].Id)
        .Order()
        .Select(number => Component.Button(new ButtonAction.Open(answer.Citations[number].Id.ToString()).ToString(), $"[{number + 1}]"));

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
        if (!IsJudged(view.Answer)) yield break;
        yield return Thumb(new ButtonAction.Vote(view.Key, Verdict.Up), "👍");
        yield return Thumb(new ButtonAction.Vote(view.Key, Verdict.Down), "👎");
    }

    private static Component Thumb(ButtonAction.Vote vote, string emoji) =>
        new() { Type = ComponentType.Button, Style = ButtonStyle.Secondary, CustomId = vote.ToString(), Emoji = new PartialEmoji(Id: null, emoji) };

    /// <summary>Whether the documents were looked into, so that somebody may think it right or wrong.</summary>
    private static bool IsJudged(Answer answer) =>
        answer.Command != Answers.Commands.Help
        && answer.Outcome is Outcome.Answered or Outcome.NoEvidence or Outcome.FalsePremise or Outcome.OtherLanguage;
}
