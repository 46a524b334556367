using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;

namespace ChatBot.Corpus.Tests.Reading;

public class FrontMatterSpecs
{
    [Fact]
    public void It_overrules_what_the_text_suggests()
    {
        var document = Read.Sample("minutes.md");

        Assert.Equal("Harbour Board, third meeting", document.Title);
        Assert.Equal(new PartialDate(2023, 11, 7), document.Date);
        Assert.Equal("Edda Sorel", document.Author);
        Assert.Equal((Provenance.Minutes, true, null), (document.Provenance.Provenance, document.Provenance.Certain, document.Provenance.Evidence));
    }

    [Theory]
    [InlineData("title: 2031-03-04\ndate: 2033-01-08T09:10:50.084Z")]
    [InlineData("title: Harbour Board of 4 March 2031\ndate: 2031-03-09")]
    [InlineData("title: The Pier\npublish_date: 2031-03-04")]
    public void The_day_in_a_title_is_the_records_and_the_other_date_the_pages(string yaml) => Assert.Equal("2031-03-04", Read.Markdown($"---\n{yaml}\n---\n\n# Pier talks\n\nIt is old.").Date?.ToString());

    [Fact]
    public void A_day_alone_is_no_title_where_the_text_has_one() => Assert.Equal("Pier talks", Read.Markdown("---\ntitle: 2031-03-04\n---\n\n# Pier talks\n\nIt is old.").Title);

    [Fact]
    public void What_a_page_says_of_itself_without_a_fence_is_of_the_page_as_well() =>
        Assert.Equal("2031-03-04", Read.Markdown("Title: Harbour Board 2031-03-04\nDate: 2033-01-08 09:10\nAuthor: ada\nStatus: published\n\nThe pier is old.").Date?.ToString());

    [Fact]
    public void A_digest_names_the_original_that_it_stands_for() =>
        Assert.Equal("ab12", Read.Markdown("---\ntitle: Pier\nprovenance: fiction\nstands-for: AB12\noriginal: The Pier\n---\n\nText of the digest.").StandsFor);

    [Theory]
    [InlineData("---\ntitle: [broken\n---\n\n# The Pier\n\nIt is old.", "not valid YAML")]
    [InlineData("---\nprovenance: gossip\n---\n\n# The Pier\n\nIt is old.", "gossip")]
    [InlineData("---\nprovenance: comment\n---\n\n# The Pier\n\nIt is old.", "comment")]
    [InlineData("---\ndate: soon\n---\n\n# The Pier\n\nIt is old.", "soon")]
    public void A_mistake_in_it_is_a_warning_and_the_text_is_read(string text, string about)
    {
        var document = Read.Markdown(text);

        Assert.Contains(about, Assert.Single(document.Warnings), StringComparison.Ordinal);
        Assert.Equal(["It is old."], document.Texts(PassageKind.Paragraph));
        Assert.Equal("The Pier", document.Title);
    }

    [Fact]
    public void A_rule_on_top_that_nothing_closes_is_no_front_matter() => Assert.Contains("It is old.", Read.Markdown("---\nIt is old.\n").Texts(PassageKind.Paragraph));
}
