using ChatBot.Answers;
using ChatBot.Conversations.Asking;
using ChatBot.Conversations.Grammar;
using ChatBot.Conversations.Paging;
using ChatBot.Conversations.Remembering;
using ChatBot.Slack.Manifest;
using ChatBot.Slack.Rendering;
using ChatBot.Slack.Wire.BlockKit;
using ChatBot.Slack.Workspaces;

namespace ChatBot.Slack.Interactions;

/// <summary>The Home tab: what there is to ask about, and how.</summary>
internal sealed class HomeTab(QuestionDesk desk, RequestLedger ledger)
{
    /// <summary>Of each list, in characters and lines; the rest is said to be there.</summary>
    private static readonly PageLimits Limits = new() { Text = 4000, Quotations = 1, Quotation = 1, QuotationCount = 1, PerLine = 60 };

    public Receipt Opened(Workspace workspace, string user) => Receipt.Of("the Home tab", null, async token =>
        await workspace.Api.PublishHomeAsync(user, new View("home", await BlocksAsync(new Asker(SlackConnection.Name, user, workspace.TeamId), token)), token));

    private async Task<IReadOnlyList<Block>> BlocksAsync(Asker asker, CancellationToken cancellationToken) =>
    [
        new HeaderBlock("Ask about the talks"),
        new RichTextBlock([new RichTextSection(new RichTextRun(
            "Every answer is made of passages quoted word for word. Each says what kind of source speaks and where it stands, and can be opened with its neighbours. "
            + "When the documents hold no answer, I say so."))]),
        new ActionsBlock([new Button(ActionId.Form, "Ask a question", "home") { Style = "primary" }]),
        new DividerBlock(),
        .. await ListAsync(asker, Commands.Sources, cancellationToken),
        new DividerBlock(),
        .. await ListAsync(asker, Commands.Talks, cancellationToken),
        new DividerBlock(),
        new RichTextBlock(
        [
            new RichTextSection(RichTextRun.Bold("How to ask")),
            new RichTextList("bullet", [.. SlashCommands.All.Select(Usage)]),
        ]),
        new ContextBlock(HowToAsk.Here),
    ];

    private async Task<IReadOnlyList<Block>> ListAsync(Asker asker, string command, CancellationToken cancellationToken)
    {
        var reply = await desk.AskAgainAsync(asker, ledger.Keep(new ChatRequest { Command = command }), cancellationToken);
        if (reply is not ChatReply.Answered { Answer: var answer }) return [new ContextBlock("Open this tab again in a moment: many are asking just now.")];
        var page = AnswerPages.Of(answer, Limits)[0];
        var text = new List<RichTextPart> { new RichTextSection(RichTextRun.Bold(answer.Summary)) };
        RichTextSection[] lines = [.. page.Items.OfType<PageItem.Statement>().Select(line => new RichTextSection(new RichTextRun(line.Text)))];
        if (lines.Length > 0) text.Add(new RichTextList("bullet", lines));
        return page.IsLast
            ? [new RichTextBlock(text)]
            : [new RichTextBlock(text), new ContextBlock($"And more: {SlashCommands.NameOf(command)} lists all.")];
    }

    private static RichTextSection Usage((string Name, string Command) command)
    {
        var usage = CommandUsage.Of(command.Command);
        return new RichTextSection(RichTextRun.Bold($"{command.Name} {usage.Arguments}".TrimEnd()), new RichTextRun($"  {usage.What}"));
    }
}
