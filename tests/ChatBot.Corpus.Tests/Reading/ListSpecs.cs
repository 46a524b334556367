using ChatBot.Corpus.Passages;

namespace ChatBot.Corpus.Tests.Reading;

public class ListSpecs
{
    [Fact]
    public void An_item_goes_without_its_bullet() =>
        Assert.Equal(["one thing", "another thing", "third", "fourth", "fifth"], Read.Text("The board agreed on all of this today.\n\n- one thing\n* another thing\n• third\n3. fourth\n(b) fifth").Texts(PassageKind.ListItem));

    [Fact]
    public void A_sentence_before_a_list_is_a_paragraph_and_leads_the_list()
    {
        var document = Read.Text("The day was long and the room was cold, and not all of the members stayed to its end. This is what the clerk wrote down:\n\n  1. The crane is sold.\n  2. The bell stays.");

        Assert.Single(document.Of(PassageKind.Paragraph));
        Assert.All(document.Of(PassageKind.ListItem), item => Assert.Equal("This is what the clerk wrote down", item.ListLead));
    }

    [Fact]
    public void Items_below_an_item_are_led_by_it()
    {
        var items = Read.Sample("minutes.md").Of(PassageKind.ListItem);

        Assert.Equal(["Agreed without a vote", "Agreed without a vote", "The proceeds go to", "The proceeds go to"], items.Select(item => item.ListLead));
    }

    [Fact]
    public void A_lead_ends_with_its_list()
    {
        var document = Read.Text("Agreements:\n- The crane is sold.\n\nThe members went home at nine.\n\n- The bell stays.");

        Assert.Equal(["Agreements", null], document.Of(PassageKind.ListItem).Select(item => item.ListLead));
    }

    [Fact]
    public void An_item_goes_on_over_indented_lines() =>
        Assert.Equal(["The crane is sold\n  to the highest bidder.", "The bell stays."], Read.Text("- The crane is sold\n  to the highest bidder.\n- The bell stays.").Texts(PassageKind.ListItem));

    [Fact]
    public void A_table_gives_an_item_a_row_and_its_header_none() =>
        Assert.Equal(["Crane | sold", "Bell | kept"], Read.Markdown("# Things\n\n| Thing | Fate |\n|---|---|\n| Crane | sold |\n| Bell | kept |\n").Texts(PassageKind.ListItem));

    [Fact]
    public void A_table_of_contents_is_not_cited() =>
        Assert.Equal(["It is old."], Read.Markdown("# Harbour\n\n- [Pier](#pier)\n- [Bell](#bell)\n\n## Pier\n\nIt is old.\n").Passages.Select(passage => passage.Text));
}
