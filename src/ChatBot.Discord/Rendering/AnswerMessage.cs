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

/// <summary>
/// An answer as a message of Discord's: text, quotations in boxes, sources, buttons. Within every limit, whatever the answer holds.
/// </summary>
internal static class AnswerMessage
{
    /// <summary>The best and at most two more; the rest is one press away.</summary>
    public const int QuotationsOnPage = 3;

    /// <summary>Who presses for more wants to read on; with more than five, a message would have too many components.</summary>
    public const int QuotationsOnLaterPages = 5;

    private const int LongestQuotation = 300;

    public static MessageBody Of(AnswerView view)
    {
        var pages = PagesOf(view.Answer);
        var page = pages[Math.Clamp(view.Page, 0, pages.Count - 1)];
        return MessageBody.Of([.. AnswerBody.Of(view.Answer, page, view.Asked), .. AnswerButtons.Of(view, page)], view.IsPrivate);
    }

    public static IReadOnlyList<AnswerPage> PagesOf(Answer answer)
    {
        var room = AnswerBody.RoomFor(answer);
        return AnswerPages.Of(answer, new PageLimits
        {
            Text = room,
            PerLine = AnswerBody.PerLine,
            PerPoint = AnswerBody.PerPoint,
            PerMark = QuotedWords.PerMark,
            Quotation = LongestQuotation,
            QuotationCount = QuotationsOnPage,
            LaterQuotationCount = QuotationsOnLaterPages,
            Quotations = room,
            Together = room,
            PerQuotation = QuotationBox.Frame,
            Measure = DiscordMarkdown.Measure,
        });
    }
}
