using ChatBot.Answers;
using ChatBot.Answers.Citations;

namespace ChatBot.Conversations.Paging;

/// <summary>Cuts an answer into pages that each fit one message of a platform. Nothing of the answer is lost: what one page does not hold, the next ones do.</summary>
public static class AnswerPages
{
    /// <summary>Marks on more than this share of a point set nothing off.</summary>
    private const float MostMarked = 0.7f;

    /// <summary>Beside a point of a list, in characters.</summary>
    private const int LongestSpeaker = 60;

    /// <returns>At least one page; an answer without sections has one that is empty.</returns>
    public static IReadOnlyList<AnswerPage> Of(Answer answer, PageLimits limits)
    {
        var filling = new PageFilling(limits);
        foreach (var section in answer.ShownSections())
        {
            filling.Open(section.Heading);
            foreach (var item in section.Lines.SelectMany(line => Items(section, line, answer.Citations, limits))) filling.Add(item);
        }

        var pages = filling.Finish();
        return [.. pages.Select((items, number) => new AnswerPage(number, pages.Count, items))];
    }

    private static IEnumerable<PageItem> Items(AnswerSection section, AnswerLine line, IReadOnlyList<Citation> citations, PageLimits limits)
    {
        if (line.Text.Length > 0) yield return Statement(line, limits);
        if (!line.Quoted) yield break;
        foreach (var number in line.Citations)
        {
            yield return section.IsList
                ? Point(number, citations[number], section, limits)
                : new PageItem.Quotation(number, Excerpts.Of(citations[number], limits.Quotation, limits.Measure)) { Cells = line.Cells };
        }
    }

    private static PageItem.Point Point(int number, Citation citation, AnswerSection section, PageLimits limits)
    {
        var speaker = citation.Speaker is { Length: > 0 } name ? Wording.Shorten(Wording.OneLine(name), LongestSpeaker) : null;
        var excerpt = Excerpts.Of(citation, limits.Point, limits.Measure).OnOneLine();
        if (excerpt.Marks.Sum(mark => mark.Length) > MostMarked * excerpt.Text.Length) excerpt = excerpt with { Marks = [] };
        return new PageItem.Point(number, speaker, excerpt, citation.Provenance != section.Kind);
    }

    /// <summary>A line that alone is longer than a page, as only names out of all measure can make it, is cut: its citations still lead to all of it.</summary>
    private static PageItem.Statement Statement(AnswerLine line, PageLimits limits)
    {
        var text = Excerpts.Of(line.Text, [], limits.LongestStatement, limits.Measure);
        return new PageItem.Statement(text.IsWhole ? text.Text : $"{text.Text}…", line.Quoted ? [] : line.Citations)
        {
            Cells = text.IsWhole && !line.Quoted ? line.Cells : [],
        };
    }
}
