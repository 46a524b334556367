using ChatBot.Corpus.Passages;

namespace ChatBot.Corpus.Tests.Reading;

public class SectionSpecs
{
    [Fact]
    public void A_heading_that_comes_back_is_a_section_each_time()
    {
        var document = Read.Markdown("# Minutes\n\n## Pier\n\n### Decisions\n\n- Repair it.\n\n## Bell\n\n### Decisions\n\n- Sell it.");

        Assert.Equal(["Pier", "Pier › Decisions", "Bell", "Bell › Decisions"], document.Headings());
        Assert.Equal(["Pier › Decisions", "Bell › Decisions"], document.Passages.Select(passage => passage.Section.Path));
    }

    [Fact]
    public void Underlined_lines_are_headings_in_plain_text_and_markdown()
    {
        const string Text = "Harbour\n=======\n\nSome words about it.\n\nPier\n----\n\nMore words about that.";

        Assert.Equal(["Pier"], Read.Text(Text).Headings());
        Assert.Equal(["Pier"], Read.Markdown(Text).Headings());
    }

    [Fact]
    public void A_bold_line_alone_is_a_heading_below_the_marked_ones() =>
        Assert.Equal(["Pier", "Pier › Timber"], Read.Markdown("# Harbour\n\n## Pier\n\nIt is old.\n\n**Timber**\n\nIt is oak.").Headings());

    [Fact]
    public void Capitals_stand_above_title_case() =>
        Assert.Equal(["OLD BUSINESS", "OLD BUSINESS › The Pier", "NEW BUSINESS"], Read.Text("Harbour Board Report\n\nIt met again.\n\nOLD BUSINESS\n\nThe Pier\n\nThe pier was discussed at length and nothing was decided.\n\nNEW BUSINESS\n\nThe bell was discussed at length and nothing was decided.").Headings());

    [Fact]
    public void Numbered_lines_above_prose_are_headings() =>
        Assert.Equal(["The Pier", "The Bell"], Read.Text("Harbour Board\n\n1. The Pier\n\nThe pier was discussed at length and nothing was decided.\n\n2. The Bell\n\nThe bell was discussed at length and nothing was decided.").Headings());

    [Fact]
    public void A_section_knows_the_bytes_of_its_heading()
    {
        var section = Read.Text("Größe\n\nOne line of prose that stands here.\n\nThe Bell\n\nAnother line of prose that stands here.").Sections[1];

        Assert.Equal(("The Bell", 46L, 8), (section.Heading, section.Span.Start, section.Span.Length));
    }

    [Fact]
    public void A_heading_with_nothing_below_it_is_still_found() =>
        Assert.Contains("Adjourned at nine", Read.Sample("minutes.md").Texts(PassageKind.Paragraph));

    [Fact]
    public void A_line_broken_at_the_margin_is_no_heading()
    {
        var document = Read.Text("Report on the Harbour\n\nThe council met on Monday evening in the upper room of the\nCustoms House to hear what the harbour master, who had come\nin spite of the weather, would say about the pier and about\nVellmar and Skarn and\nthe ferry.\n");

        Assert.Empty(document.Headings());
        Assert.Single(document.Passages);
    }

    [Theory]
    [InlineData("‘")]
    [InlineData("''")]
    public void Quotation_marks_that_quote_nothing_are_no_heading(string line)
    {
        var document = Read.Text($"Report on the Harbour\n\n{line}\n\nThe council met on Monday evening.\n");

        Assert.Empty(document.Headings());
        Assert.Contains(document.Passages, passage => passage.Text == "The council met on Monday evening.");
    }
}
