using ChatBot.Answers;
using ChatBot.Answers.Citations;
using ChatBot.Conversations.Paging;
using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Rendering;

/// <summary>
/// The text of an answer's message: what was asked, the summary, and each section's lines, or the numbers of the quotations that stand below as embeds.
/// </summary>
internal static class AnswerContent
{
    /// <summary>What a line or heading has beside its words: a bullet or asterisks, its numbers, backslashes before them, ends of lines.</summary>
    public const int PerLine = LongestNumbers + 12;

    /// <summary>What a point of a list has besides: its kind of source, quotation marks and those of words left out.</summary>
    public const int PerPoint = LongestLabel + QuotedWords.Frame;

    private const int LongestNumbers = 18;
    private const int LongestLabel = 30;

    /// <summary>Of what is asked and of the summary, once escaped.</summary>
    private const int LongestAsked = 250;
    private const int LongestSummary = 500;

    /// <summary>Kept for who shared it, the page's number and ends of lines.</summary>
    private const int Reserve = 110;

    /// <summary>What is left for headings and lines. It may depend on the answer only, or a page would not go on where the one before has ended.</summary>
    public static int RoomFor(Answer answer) => MessageLimits.Content - LongestAsked - Summary(answer).Length - Reserve;

    public static string Of(Answer answer, AnswerPage page, string? asked)
    {
        var parts = new List<string>();
        if (!string.IsNullOrWhiteSpace(asked)) parts.Add(Asked(asked));
        if (page.Number == 0) parts.Add(Summary(answer));
        var text = string.Join('\n', [.. parts, .. Sections(page, answer.Citations)]).Trim();
        return page.Count == 1 ? text : $"{text}\n-# Page {page.Number + 1} of {page.Count}";
    }

    /// <summary>The message with a line that names who shared it, without a ping.</summary>
    public static MessageBody SharedBy(Snowflake person, MessageBody message) => message with { Content = $"-# Shared by <@{person}>\n{message.Content}" };

    /// <summary>"> Who was there?"</summary>
    private static string Asked(string asked) => $"> {DiscordMarkdown.Line(asked, LongestAsked - 2)}";

    /// <summary>What it says of each part of a question on a line of its own, where all of it fits.</summary>
    private static string Summary(Answer answer)
    {
        var text = string.Join('\n', answer.Summary.Split('\n').Select(line => DiscordMarkdown.Line(line, LongestSummary)));
        return text.Length <= LongestSummary ? text : DiscordMarkdown.Line(answer.Summary, LongestSummary);
    }

    private static IEnumerable<string> Sections(AnswerPage page, IReadOnlyList<Citation> citations)
    {
        var items = page.Items;
        for (var position = 0; position < items.Count; position++)
        {
            if (items[position] is PageItem.Statement statement) yield return Line(statement);
            if (items[position] is PageItem.Point point) yield return Point(point, citations[point.Citation]);
            if (items[position] is PageItem.Heading heading) yield return Heading(heading, QuotedUnder(items, position));
        }
    }

    private static string Heading(PageItem.Heading heading, IEnumerable<int> quoted) =>
        $"\n**{DiscordMarkdown.Line(heading.Text, int.MaxValue)}**{Numbers(quoted)}";

    private static string Line(PageItem.Statement statement) =>
        $"- {DiscordMarkdown.Line(statement.Text, int.MaxValue)}{Numbers(statement.Citations)}";

    /// <summary>"- Mara Oyelaran: “The quay needs dredging.” (minutes) [2]".</summary>
    private static string Point(PageItem.Point point, Citation citation)
    {
        var speaker = point.Speaker is { } name ? $"{DiscordMarkdown.Line(name, int.MaxValue)}: " : "";
        var kind = point.IsLabelled ? $" ({ProvenanceStyle.Label(citation.Provenance)})" : "";
        return $"- {speaker}{QuotedWords.Of(point.Excerpt)}{DiscordMarkdown.Escape(kind)}{Numbers([point.Citation])}";
    }

    private static string Numbers(IEnumerable<int> positions) =>
        CitationNumbers.Of(positions, LongestNumbers) is { Length: > 0 } numbers ? $" {DiscordMarkdown.Escape(numbers)}" : "";

    private static IEnumerable<int> QuotedUnder(IReadOnlyList<PageItem> items, int heading) =>
        items.Skip(heading + 1).TakeWhile(item => item is not PageItem.Heading).OfType<PageItem.Quotation>().Select(quotation => quotation.Citation);
}
