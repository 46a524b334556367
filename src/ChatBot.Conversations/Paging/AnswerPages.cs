using ChatBot.Answers;
using ChatBot.Answers.Citations;

namespace ChatBot.Conversations.Paging;

/// <summary>Cuts an answer into pages that each fit one message of a platform. Nothing of the answer is lost: what one page does not hold, the next ones do.</summary>
public static class AnswerPages
{
    /// <returns>At least one page; an answer without sections has one that is empty.</returns>
    public static IReadOnlyList<AnswerPage> Of(Answer answer, PageLimits limits)
    {
        var filling = new PageFilling(limits);
        foreach (var section in answer.ShownSections())
        {
            filling.Open(section.Heading);
            foreach (var item in section.Lines.SelectMany(line => Items(line, answer.Citations, limits))) filling.Add(item);
        }

        var pages = filling.Finish();
        return [.. pages.Select((items, number) => new AnswerPage(number, pages.Count, items))];
    }

    private static IEnumerable<PageItem> Items(AnswerLine line, IReadOnlyList<Citation> citations, PageLimits limits)
    {
        if (line.Text.Length > 0) yield return Statement(line, limits);
        if (!line.Quoted) yield break;
        foreach (var number in line.Citations)
            yield return new PageItem.Quotation(number, Excerpts.Of(citations[number], limits.Quotation, limits.Measure));
    }

    /// <summary>A line that alone is longer than a page, as only names out of all measure can make it, is cut: its citations still lead to all of it.</summary>
    private static PageItem.Statement Statement(AnswerLine line, PageLimits limits)
    {
        var text = Excerpts.Of(line.Text, [], limits.LongestStatement, limits.Measure);
        return new PageItem.Statement(text.IsWhole ? text.Text : $"{text.Text}…", line.Quoted ? [] : line.Citations);
    }
}
