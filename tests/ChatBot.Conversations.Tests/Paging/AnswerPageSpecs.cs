using ChatBot.Answers;
using ChatBot.Answers.Tests.Samples;
using ChatBot.Conversations.Paging;
using FsCheck;
using FsCheck.Xunit;

namespace ChatBot.Conversations.Tests.Paging;

public sealed class AnswerPageSpecs
{
    private static readonly PageLimits Wide = new() { Text = 2000, Quotations = 4000, Quotation = 1000, QuotationCount = 10 };

    [Fact]
    public void An_answer_that_fits_is_one_page_in_reading_order()
    {
        var answer = With(new AnswerSection("Round 1", [Line("Ada Lund came.", 0), Line("Ben Sol came.", 1)]), new AnswerSection("Round 2", [Line("Ada Lund came.", 0)]));

        var page = Assert.Single(AnswerPages.Of(answer, Wide));

        Assert.Equal(["# Round 1", "Ada Lund came. 0", "Ben Sol came. 1", "# Round 2", "Ada Lund came. 0"], page.Items.Select(Shown));
    }

    [Fact]
    public void An_answer_of_one_sentence_is_a_page_without_items() => Assert.Empty(Assert.Single(AnswerPages.Of(With(), Wide)).Items);

    [Fact]
    public void A_section_that_goes_on_has_its_heading_again_and_no_heading_ends_a_page()
    {
        var lines = Enumerable.Range(1, 9).Select(number => Line($"Line {number}", 0)).ToList();

        var pages = AnswerPages.Of(With(new AnswerSection("Long", lines), new AnswerSection("Next", [Line("The end", 0)])), Wide with { Text = 70, PerLine = 2 });

        Assert.True(pages.Count > 1);
        Assert.All(pages, page => Assert.IsType<PageItem.Heading>(page.Items[0]));
        Assert.All(pages, page => Assert.IsType<PageItem.Statement>(page.Items[^1]));
        Assert.Equal([.. lines.Select(line => line.Text), "The end"], pages.SelectMany(page => page.Items).OfType<PageItem.Statement>().Select(statement => statement.Text));
    }

    [Fact]
    public void Quotations_are_counted_and_shortened()
    {
        var answer = SampleCorpus.Answers.Answer(new ChatRequest { Command = Commands.Compare, About = "landing ban" });

        var pages = AnswerPages.Of(answer, Wide with { QuotationCount = 2, Quotation = 80 });

        Assert.True(pages.Count > 1);
        Assert.All(pages, page => Assert.InRange(page.Items.OfType<PageItem.Quotation>().Count(), 0, 2));
        Assert.All(pages.SelectMany(page => page.Items).OfType<PageItem.Quotation>(), quotation => Assert.InRange(quotation.Excerpt.Text.Length, 1, 80));
    }

    [Property(MaxTest = 200)]
    public void Nothing_is_lost_and_no_page_is_over_its_limits(PositiveInt text, PositiveInt count, NonEmptyArray<NonEmptyString> lines)
    {
        var limits = Wide with { Text = 60 + text.Get, QuotationCount = 1 + (count.Get % 5), PerLine = 3 };
        var answer = With([.. lines.Get.Select((line, number) => new AnswerSection(number % 3 == 0 ? $"Part {line.Get}" : null, [Line($"{number}: {line.Get}", 0)]))]);

        var pages = AnswerPages.Of(answer, limits);

        Assert.Equal(Enumerable.Range(0, pages.Count), pages.Select(page => page.Number));
        Assert.All(pages, page => Assert.Equal(pages.Count, page.Count));
        Assert.All(pages, page => Assert.True(page.Items.Sum(item => TextOf(item).Length + limits.PerLine) <= limits.Text));
        Assert.Equal(lines.Get.Length, pages.SelectMany(page => page.Items).OfType<PageItem.Statement>().Count());
    }

    private static Answer With(params IReadOnlyList<AnswerSection> sections) =>
        SampleCorpus.Answers.Answer(new ChatRequest { Command = Commands.Sources }) with { Sections = sections };

    private static AnswerLine Line(string text, int citation) => new(text, [citation], Quoted: false);

    private static string Shown(PageItem item) => item switch
    {
        PageItem.Heading heading => $"# {heading.Text}",
        PageItem.Statement statement => $"{statement.Text} {string.Join(',', statement.Citations)}",
        _ => item.ToString()!,
    };

    private static string TextOf(PageItem item) => item switch
    {
        PageItem.Heading heading => heading.Text,
        PageItem.Statement statement => statement.Text,
        _ => "",
    };
}
