using ChatBot.Answers;
using ChatBot.Conversations.Asking;
using ChatBot.Conversations.Grammar;
using ChatBot.Conversations.Paging;
using ChatBot.Conversations.Remembering;
using ChatBot.Corpus.Documents;
using ChatBot.Slack.Interactions;
using ChatBot.Slack.Wire.BlockKit;

namespace ChatBot.Slack.Rendering;

/// <summary>An answer as Slack shows it: one page, with buttons for all that can be done with it.</summary>
internal static class AnswerMessage
{
    /// <summary>Slack names no limit for a message's blocks together and refuses long ones (msg_blocks_too_long); twice this is still taken.</summary>
    private static readonly PageLimits Limits = new() { Text = 2400, Quotations = 3600, Quotation = 300, QuotationCount = 3, PerLine = 60, PerQuotation = 100 };

    /// <summary>Of a comparison more stands on one page: the quotations are rows.</summary>
    private static readonly PageLimits ComparisonLimits = Limits with { QuotationCount = 9 };

    private const int LongestCaption = 200;
    private const string Good = "This answer is good";
    private const string NotGood = "This answer is not good";

    /// <param name="page">From 0; beyond the last one, the last one.</param>
    public static SlackMessage Of(ChatReply.Answered reply, int page, Presentation presentation)
    {
        var answer = reply.Answer;
        var pages = AnswerPages.Of(answer, answer.Command == Commands.Compare ? ComparisonLimits : Limits);
        var shown = pages[Math.Clamp(page, 0, pages.Count - 1)];
        return new SlackMessage(FallbackText.Of(answer, shown), Blocks(reply, shown, presentation, isPlain: false))
        {
            PlainBlocks = Blocks(reply, shown, presentation, isPlain: true),
        };
    }

    private static List<Block> Blocks(ChatReply.Answered reply, AnswerPage shown, Presentation presentation, bool isPlain)
    {
        var answer = reply.Answer;
        var blocks = new List<Block>();
        if (AskedLine(reply.Request, presentation) is { Length: > 0 } asked) blocks.Add(new ContextBlock(asked));
        if (Opening(answer, shown) is { Length: > 0 } opening) blocks.Add(new RichTextBlock([new RichTextSection(RichTextRun.Bold(opening))]));
        if (IsImagined(answer, shown)) blocks.Add(new ContextBlock($"What is marked {SourceLine.Label(Provenance.Fiction)} is an invented scene: nobody said it, and nothing of it is reported."));
        var table = isPlain ? null : AnswerTable.Of(shown, answer, Texts.Shortened(Opening(answer, shown), LongestCaption));
        blocks.AddRange(PageBlocks.Of(shown, answer, table));
        if (presentation.Note is { } note) blocks.Add(new ContextBlock(note));
        if (Suggested(presentation.Corrections) is { Count: > 0 } suggested) blocks.Add(new ActionsBlock(suggested));
        if (!IsWorthButtons(answer.Outcome)) return blocks;
        List<Element> buttons = [.. Buttons(reply.Key, shown, presentation)];
        if (isPlain) buttons.AddRange(VoteButtons(reply.Key));
        if (buttons.Count > 0) blocks.Add(new ActionsBlock(buttons));
        if (!isPlain) blocks.Add(new ContextActionsBlock([Feedback(reply.Key)]));
        return blocks;
    }

    /// <summary>The question, where nothing else shows it.</summary>
    private static string? AskedLine(ChatRequest request, Presentation presentation)
    {
        if (!presentation.ShowsQuestion) return null;
        var asked = Texts.Shortened(RequestWords.AsTyped(request), 300);
        return presentation.SharedBy is { } name ? $"{Texts.Shortened(name, 80)} asked: {asked}" : $"Asked: {asked}";
    }

    private static string Opening(Answer answer, AnswerPage page) => page.Number == 0 ? Texts.Shortened(answer.Summary, 2000) : $"Page {page.Number + 1} of {page.Count}";

    /// <summary>Nobody shares a greeting or that the documents are still being read, nor finds it good.</summary>
    private static bool IsWorthButtons(Outcome outcome) =>
        outcome is not (Outcome.SmallTalk or Outcome.EmptyQuestion or Outcome.QuestionTooLong or Outcome.NotReady or Outcome.Failed);

    /// <summary>Whether words of an imagined scene stand here; that there is one among the documents is no such word.</summary>
    private static bool IsImagined(Answer answer, AnswerPage page) => answer.Command != Commands.Sources && page.Items
        .SelectMany(item => item.Cited)
        .Any(number => answer.Citations[number].Provenance == Provenance.Fiction);

    private static List<Button> Suggested(IReadOnlyList<(string Name, RequestKey Key)> corrections) =>
        [.. corrections.Select((correction, number) => new Button($"{ActionId.Again}:{number}", Texts.Shortened(correction.Name, 70), correction.Key.Value))];

    private static List<Button> Buttons(RequestKey key, AnswerPage page, Presentation presentation)
    {
        var buttons = new List<Button>();
        if (!page.IsLast) buttons.Add(new Button(ActionId.Page, $"More ({page.Number + 2} of {page.Count})", $"{key}:{page.Number + 1}"));
        if (presentation.CanShare) buttons.Add(new Button(ActionId.Share, "Share in channel", $"{key}:{page.Number}"));
        return buttons;
    }

    private static Button[] VoteButtons(RequestKey key) =>
    [
        new(ActionId.VoteUp, "👍", key.Value) { AccessibilityLabel = Good },
        new(ActionId.VoteDown, "👎", key.Value) { AccessibilityLabel = NotGood },
    ];

    private static FeedbackButtons Feedback(RequestKey key) => new(
        ActionId.Vote,
        new FeedbackButton("👍", $"{ActionId.VoteUp}:{key}", Good),
        new FeedbackButton("👎", $"{ActionId.VoteDown}:{key}", NotGood));
}

/// <summary>Where an answer is shown, as far as it looks different there.</summary>
internal sealed record Presentation
{
    /// <summary>Whether one may press to show it to the channel: where only the asker sees it now.</summary>
    public bool CanShare { get; init; }

    /// <summary>Whether the question stands above it.</summary>
    public bool ShowsQuestion { get; init; }

    /// <summary>The name of who shares it.</summary>
    public string? SharedBy { get; init; }

    /// <summary>A line of ours below it.</summary>
    public string? Note { get; init; }

    /// <summary>What to ask instead or next, as buttons.</summary>
    public IReadOnlyList<(string Name, RequestKey Key)> Corrections { get; init; } = [];
}
