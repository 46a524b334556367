using ChatBot.Answers;
using ChatBot.Conversations.Paging;
using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Rendering;

/// <summary>The text of an answer's message: what was asked, the summary, and each section's lines, or the numbers of the quotations that stand below as embeds.</summary>
internal static class AnswerContent
{
    /// <summary>Of what is asked and of the summary, once escaped.</summary>
    private const int LongestAsked = 300;
    private const int LongestSummary = 500;

    /// <summary>What is left for headings and lines after the asked line, the summary, the numbers behind headings, the page's number, who shared it, and line ends.</summary>
    public const int Text = MessageLimits.Content - LongestAsked - LongestSummary - (AnswerMessage.QuotationsOnPage * 8) - 110;

    /// <summary>What a line has beside its words: a bullet or asterisks, its numbers, backslashes before them, a line's end.</summary>
    public const int PerLine = CitationNumbers.Longest + 14;

    public static string Of(Answer answer, AnswerPage page, string? asked)
    {
        var parts = new List<string>();
        if (asked is { Length: > 0 }) parts.Add(Asked(asked));
        if (page.Number == 0) parts.Add(DiscordMarkdown.Line(answer.Summary, LongestSummary));
        var text = string.Join('\n', [.. parts, .. Sections(page)]).Trim();
        return page.Count == 1 ? text : $"{text}\n-# Page {page.Number + 1} of {page.Count}";
    }

    /// <summary>The message with a line that names who shared it, without a ping.</summary>
    public static MessageBody SharedBy(Snowflake person, MessageBody message) => message with { Content = $"-# Shared by <@{person}>\n{message.Content}" };

    /// <summary>"> Who was there?"</summary>
    private static string Asked(string asked) => $"> {DiscordMarkdown.Line(asked, LongestAsked - 2)}";

    private static IEnumerable<string> Sections(AnswerPage page)
    {
        var items = page.Items;
        for (var position = 0; position < items.Count; position++)
        {
            if (items[position] is PageItem.Statement statement) yield return Line(statement);
            if (items[position] is PageItem.Heading heading) yield return Heading(heading, QuotedUnder(items, position));
        }
    }

    private static string Heading(PageItem.Heading heading, IEnumerable<int> quoted) => $"\n**{DiscordMarkdown.Line(heading.Text, int.MaxValue)}**{Numbers(quoted)}";

    private static string Line(PageItem.Statement statement) => $"- {DiscordMarkdown.Line(statement.Text, int.MaxValue)}{Numbers(statement.Citations)}";

    private static string Numbers(IEnumerable<int> positions) => CitationNumbers.Of(positions) is { Length: > 0 } numbers ? $" {DiscordMarkdown.Escape(numbers)}" : "";

    private static IEnumerable<int> QuotedUnder(IReadOnlyList<PageItem> items, int heading) =>
        items.Skip(heading + 1).TakeWhile(item => item is not PageItem.Heading).OfType<PageItem.Quotation>().Select(quotation => quotation.Citation);
}
