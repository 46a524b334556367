using System.Text;
using ChatBot.Answers;
using ChatBot.Answers.Citations;
using ChatBot.Conversations.Paging;

namespace ChatBot.Slack.Rendering;

/// <summary>A page as plain text, for notifications and screen readers: everything quoted has its kind of source with it here, too.</summary>
internal static class FallbackText
{
    public static string Of(Answer answer, AnswerPage page)
    {
        var text = new StringBuilder(page.Number == 0 ? answer.Summary : $"Page {page.Number + 1} of {page.Count}");
        foreach (var item in page.Items)
        {
            text.Append('\n').Append(item switch
            {
                PageItem.Heading heading => heading.Text,
                PageItem.Statement statement => $"• {statement.Text}",
                PageItem.Point point => $"• {Quoted(point.Excerpt, point.Citation)}",
                PageItem.Quotation quotation => Quoted(quotation.Excerpt, quotation.Citation),
                _ => "",
            });
        }

        return Texts.Fallback(text.ToString());

        string Quoted(Excerpt excerpt, int position) =>
            $"“{excerpt.Text}” ({PlainText.Attribution(answer.Citations[position])}) [{position + 1}]";
    }
}
