using ChatBot.Answers;
using ChatBot.Conversations.Paging;
using ChatBot.Conversations.Remembering;
using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Rendering;

/// <summary>One page of an answer, as it is to be seen.</summary>
/// <param name="Key">For the buttons.</param>
/// <param name="Asked">The line that tells others what was asked; null where the message replies to it.</param>
/// <param name="Page">From 0; beyond the last one is the last one.</param>
/// <param name="IsPrivate">Whether one person sees it, who may share it.</param>
internal sealed record AnswerView(Answer Answer, RequestKey Key, string? Asked, int Page, bool IsPrivate);

/// <summary>An answer as a message of Discord's: text, quotations as embeds, sources, buttons. Within every limit, whatever the answer holds.</summary>
internal static class AnswerMessage
{
    /// <summary>The best and at most two more; the rest is one press away.</summary>
    public const int QuotationsOnPage = 3;

    private const int LongestQuotation = 300;

    /// <summary>What the list of sources can count on.</summary>
    private const int RoomForSources = 1000;

    /// <summary>Of embeds' titles, descriptions, footers and authors; the rest is for the sources.</summary>
    private const int AllQuotations = MessageLimits.AllEmbeds - RoomForSources;

    public static MessageBody Of(AnswerView view)
    {
        var pages = PagesOf(view.Answer);
        var page = pages[Math.Clamp(view.Page, 0, pages.Count - 1)];
        return new MessageBody
        {
            Content = AnswerContent.Of(view.Answer, page, view.Asked),
            Embeds = Embeds(view.Answer, page),
            Components = AnswerButtons.Of(view, page),
            AllowedMentions = AllowedMentions.None,
            Flags = view.IsPrivate ? MessageFlags.Ephemeral : null,
        };
    }

    public static IReadOnlyList<AnswerPage> PagesOf(Answer answer) => AnswerPages.Of(answer, new PageLimits
    {
        Text = AnswerContent.RoomFor(answer),
        PerLine = AnswerContent.PerLine,
        PerPoint = AnswerContent.PerPoint,
        PerMark = QuotedWords.PerMark,
        Quotation = LongestQuotation,
        QuotationCount = QuotationsOnPage,
        Quotations = AllQuotations,
        PerQuotation = QuotationEmbed.Frame,
        Measure = DiscordMarkdown.Measure,
    });

    private static List<Embed> Embeds(Answer answer, AnswerPage page)
    {
        List<Embed> embeds = [.. page.Items.OfType<PageItem.Quotation>().Select(quotation =>
            QuotationEmbed.Of(quotation.Citation + 1, answer.Citations[quotation.Citation], quotation.Excerpt))];
        if (SourcesEmbed.Of(CitedByLines(page), answer.Citations, MessageLimits.AllEmbeds - embeds.Sum(Length)) is { } sources) embeds.Add(sources);
        return embeds;
    }

    /// <summary>What lines rest on and no quotation of the page shows.</summary>
    private static List<int> CitedByLines(AnswerPage page)
    {
        var quoted = page.Items.OfType<PageItem.Quotation>().Select(quotation => quotation.Citation).ToHashSet();
        return [.. page.Items.SelectMany(item => item.Cited).Distinct().Where(number => !quoted.Contains(number))];
    }

    private static int Length(Embed embed) =>
        (embed.Title?.Length ?? 0) + (embed.Description?.Length ?? 0) + (embed.Author?.Name.Length ?? 0) + (embed.Footer?.Text.Length ?? 0);
}
