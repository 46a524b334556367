using ChatBot.Answers;
using ChatBot.Answers.Citations;
using ChatBot.Conversations.Paging;
using ChatBot.Corpus.Passages;
using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Rendering;

/// <summary>
/// What stands above the buttons of an answer, in reading order: the direct answer, headings and lines as text, each quoted passage in a
/// box of its own where it belongs, the sources of the lines, and in small print what was asked.
/// </summary>
internal static class AnswerBody
{
    /// <summary>
    /// What a line or heading has beside its words: a bullet or asterisks, its numbers, backslashes before them, ends of lines.
    /// </summary>
    public const int PerLine = LongestNumbers + 12;

    /// <summary>What a point of a list has besides: its kind of source, quotation marks and those of words left out.</summary>
    public const int PerPoint = LongestLabel + QuotedWords.Frame;

    private const int LongestNumbers = 18;
    private const int LongestLabel = 30;

    /// <summary>Of what is asked and of the direct answer, once escaped.</summary>
    private const int LongestAsked = 250;
    private const int LongestSummary = 500;

    /// <summary>What the list of sources can count on.</summary>
    private const int RoomForSources = 500;

    /// <summary>Kept for who shared it, the page's number and ends of lines.</summary>
    private const int Reserve = 110;

    /// <summary>
    /// What is left for headings, lines and quotations. It may depend on the answer only, or a page would not go on where the one
    /// before has ended.
    /// </summary>
    public static int RoomFor(Answer answer) => MessageLimits.Text - LongestAsked - Summary(answer).Length - RoomForSources - Reserve;

    public static IReadOnlyList<Component> Of(Answer answer, AnswerPage page, string? asked)
    {
        var foot = Foot(page, asked);
        var parts = Parts(answer, page);
        if (CitedByLines(page) is { Count: > 0 } numbers)
        {
            var room = MessageLimits.Text - Reserve - foot.Length - parts.Sum(TextLength);
            parts.AddRange(Component.Separator(), Component.Text(SourceList.Of(numbers, answer.Citations, room)));
        }

        if (foot.Length > 0) parts.Add(Component.Text(foot));
        return parts;
    }

    /// <summary>The message with a line that names who shared it, without a ping.</summary>
    public static MessageBody SharedBy(Snowflake person, MessageBody message) =>
        message with { Components = [Component.Text($"-# Shared by <@{person}>"), .. message.Components ?? []] };

    /// <summary>What lines rest on and no quotation of the page shows, in reading order.</summary>
    public static List<int> CitedByLines(AnswerPage page)
    {
        var quoted = page.Items.OfType<PageItem.Quotation>().Select(quotation => quotation.Citation).ToHashSet();
        return [.. page.Items.SelectMany(item => item.Cited).Distinct().Where(number => !quoted.Contains(number))];
    }

    private static List<Component> Parts(Answer answer, AnswerPage page)
    {
        var parts = new List<Component>();
        var quoted = new HashSet<PassageId>();
        List<string> lines = page.Number == 0 ? [Summary(answer)] : [];
        foreach (var item in page.Items)
        {
            if (item is PageItem.Quotation quotation)
            {
                Flush();
                var citation = answer.Citations[quotation.Citation];
                parts.Add(QuotationBox.Of(quotation.Citation + 1, citation, quotation.Excerpt, isFirst: quoted.Add(citation.Id)));
            }
            else
            {
                lines.Add(Line(item, answer.Citations));
            }
        }

        Flush();
        return parts;

        void Flush()
        {
            var text = string.Join('\n', lines).Trim();
            if (text.Length > 0) parts.Add(Component.Text(text));
            lines.Clear();
        }
    }

    private static string Line(PageItem item, IReadOnlyList<Citation> citations) => item switch
    {
        PageItem.Heading heading => $"\n**{DiscordMarkdown.Line(heading.Text, int.MaxValue)}**",
        PageItem.Statement statement => $"- {DiscordMarkdown.Line(statement.Text, int.MaxValue)}{Numbers(statement.Citations)}",
        PageItem.Point point => Point(point, citations[point.Citation]),
        _ => throw new ArgumentOutOfRangeException(nameof(item), item.GetType().Name, "not a line"),
    };

    /// <summary>"- Mara Oyelaran: “The quay needs dredging.” (minutes) [2]".</summary>
    private static string Point(PageItem.Point point, Citation citation)
    {
        var speaker = point.Speaker is { } name ? $"{DiscordMarkdown.Line(name, int.MaxValue)}: " : "";
        var kind = point.IsLabelled ? $" ({ProvenanceStyle.Label(citation.Provenance)})" : "";
        return $"- {speaker}{QuotedWords.Of(point.Excerpt)}{DiscordMarkdown.Escape(kind)}{Numbers([point.Citation])}";
    }

    private static string Numbers(IEnumerable<int> positions) =>
        CitationNumbers.Of(positions, LongestNumbers) is { Length: > 0 } numbers ? $" {DiscordMarkdown.Escape(numbers)}" : "";

    /// <summary>
    /// What it says of each part of a question on a line of its own, where all of it fits, and the words that answer in bold.
    /// </summary>
    private static string Summary(Answer answer)
    {
        var bold = answer.ShortAnswer is { } direct ? QuotationMarks.Around(direct.Text) : null;
        var text = string.Join('\n', answer.Summary.Split('\n').Select(line => DiscordMarkdown.Line(line, LongestSummary, bold)));
        return text.Length <= LongestSummary ? text : DiscordMarkdown.Line(answer.Summary, LongestSummary);
    }

    /// <summary>"Asked: who was there? · Page 1 of 2": after the answer, which stands first.</summary>
    private static string Foot(AnswerPage page, string? asked)
    {
        var parts = new List<string>();
        if (!string.IsNullOrWhiteSpace(asked)) parts.Add(DiscordMarkdown.Line($"Asked: {asked}", LongestAsked - 4));
        if (page.Count > 1) parts.Add($"Page {page.Number + 1} of {page.Count}");
        return parts.Count == 0 ? "" : $"-# {string.Join(" · ", parts)}";
    }

    private static int TextLength(Component component) => component.All.Sum(inside => inside.Content?.Length ?? 0);
}
