using ChatBot.Answers;
using ChatBot.Answers.Citations;
using ChatBot.Conversations.Asking;
using ChatBot.Conversations.Grammar;
using ChatBot.Conversations.Paging;
using ChatBot.Conversations.Remembering;
using ChatBot.Discord;
using ChatBot.Slack;

namespace ChatBot.Web.Asking;

/// <summary>An answer as the page shows it, and beside it as the platforms would.</summary>
internal sealed class PageReplies(RequestLedger ledger, SlackPreview slack)
{
    private const int MostSuggestions = 5;

    /// <summary>A screen holds more than a message; what it does not hold is one press away.</summary>
    private static readonly PageLimits Limits = new() { Text = 6000, Quotations = 12_000, Quotation = 300, QuotationCount = 3 };

    /// <param name="page">From 0; beyond the last one, the last one.</param>
    public ReplyView Of(ChatReply reply, int page) => reply switch
    {
        ChatReply.Answered answered => Of(answered, page),
        ChatReply.Refused refused => new ReplyView { Outcome = refused.Reason.ToString(), Text = refused.Text },
        _ => throw new ArgumentOutOfRangeException(nameof(reply), reply.GetType().Name, "not a reply"),
    };

    /// <summary>How a command is typed, where what was typed does not tell.</summary>
    public static ReplyView Of(CommandUsage usage)
    {
        var example = usage.Example.Length == 0 ? "" : $", for example: /{usage.Command} {usage.Example}";
        return new ReplyView { Outcome = "NotUnderstood", Text = $"/{usage.Command} answers with {usage.What}. Write: {$"/{usage.Command} {usage.Arguments}".TrimEnd()}{example}" };
    }

    private ReplyView Of(ChatReply.Answered reply, int number)
    {
        var answer = reply.Answer;
        var pages = AnswerPages.Of(answer, Limits);
        var page = pages[Math.Clamp(number, 0, pages.Count - 1)];
        var cited = CitedOn(page, answer);
        return new ReplyView
        {
            Outcome = answer.Outcome.ToString(),
            Text = answer.Summary,
            Summary = page.Number == 0 ? DirectWords.In(answer) : [],
            Before = reply.Request.Context,
            Context = new ChatRequest { Command = Commands.Ask }.Following(reply.Request).Context,
            Asked = reply.Request.Command == Commands.Ask ? RequestWords.AsTyped(reply.Request) : $"/{RequestWords.AsTyped(reply.Request)}",
            Key = reply.Key.Value,
            Command = answer.Command,
            Continues = IsWorthGoingOnFrom(answer),
            IsJudged = answer.Command != Commands.Help
                && answer.Outcome is Outcome.Answered or Outcome.NoEvidence or Outcome.FalsePremise or Outcome.OtherLanguage,
            Page = page.Number,
            Pages = page.Count,
            Items = [.. page.Items.Select(Item)],
            Citations = [.. cited.Select(position => Citation(answer.Citations[position], position))],
            Sources = [.. SourceGroup.Of(cited.Except(page.Items.OfType<PageItem.Quotation>().Select(quotation => quotation.Citation)), answer.Citations).Select(Source)],
            Suggestions = [.. Corrections.Of(reply.Request, answer).Take(MostSuggestions).Select(meant => new SuggestionView(meant.Name, ledger.Keep(meant.Request).Value))],
            Discord = page.Number == 0 ? DiscordPreview.Of(reply) : null,
            Slack = page.Number == 0 ? slack.Of(reply) : null,
        };
    }

    private static ItemView Item(PageItem item) => item switch
    {
        PageItem.Heading heading => new ItemView("heading", heading.Text, []),
        PageItem.Statement statement => new ItemView("statement", statement.Text, [.. statement.Citations.Select(position => position + 1)]),
        PageItem.Point point => Quoted("point", point.Citation, point.Excerpt) with { IsLabelled = point.IsLabelled },
        PageItem.Quotation quotation => Quoted("quotation", quotation.Citation, quotation.Excerpt),
        _ => throw new ArgumentOutOfRangeException(nameof(item), item.GetType().Name, "not an item"),
    };

    private static ItemView Quoted(string kind, int position, Excerpt excerpt) => new(kind, excerpt.Text, [position + 1])
    {
        Opening = QuotationMarks.For(excerpt.Text).Opening,
        Closing = QuotationMarks.For(excerpt.Text).Closing,
        Marks = Marks(excerpt.Marks),
        CutBefore = excerpt.CutBefore,
        CutAfter = excerpt.CutAfter,
    };

    private static List<int> CitedOn(AnswerPage page, Answer answer)
    {
        var inSummary = page.Number == 0 ? DirectWords.In(answer).Select(line => line.Citation - 1).OfType<int>() : [];
        return [.. page.Items.SelectMany(item => item.Cited).Concat(inSummary).Distinct().Order()];
    }

    private static SourceView Source(SourceGroup group) => new(
        group.Numbers,
        ProvenanceLabels.Name(group.Provenance),
        ProvenanceLabels.Label(group.Provenance),
        group.Title,
        group.Section,
        group.Paragraphs,
        group.Speaker,
        group.Published,
        [.. group.Positions.Select(position => position + 1)]);

    private static CitationView Citation(Citation citation, int position) => new(
        position + 1,
        citation.Id.Value,
        ProvenanceLabels.Name(citation.Provenance),
        ProvenanceLabels.Label(citation.Provenance),
        citation.Passage.DocumentTitle,
        citation.Passage.DocumentPath,
        citation.Passage.Section.Path is { Length: > 0 } section ? section : null,
        citation.Passage.Paragraph,
        citation.Speaker is { Length: > 0 } speaker ? speaker : null,
        citation.Published,
        Marks(citation.Marks));

    private static MarkView[] Marks(IReadOnlyList<Mark> marks) => [.. marks.Select(mark => new MarkView(mark.Start, mark.Length))];

    private static bool IsWorthGoingOnFrom(Answer answer) =>
        answer.Command != Commands.Help && answer.Outcome is not (Outcome.NotReady or Outcome.Failed or Outcome.EmptyQuestion or Outcome.QuestionTooLong);
}
