using ChatBot.Corpus.Passages;

namespace ChatBot.Corpus.Tests.Reading;

public class TitleSpecs
{
    [Fact]
    public void The_first_line_is_the_title_when_it_is_set_as_one() => Assert.Equal("Skarn Reopens Fish Market After Talks With Vellmar", Read.Sample("report.txt").Title);

    [Fact]
    public void A_phrase_above_the_title_introduces_it()
    {
        var document = Read.Sample("column.txt");

        Assert.Equal("What the Harbour Masters Will Not Tell You", document.Title);
        Assert.Equal((PassageKind.Metadata, "A kettle and nothing else"), (document.Passages[0].Kind, document.Passages[0].Text));
    }

    [Fact]
    public void A_first_line_above_turns_is_the_title() => Assert.Equal("weekly call, third of May", Read.Text("weekly call, third of May\n\nMara: Hello.\nJonas: Hello.\nMara: Shall we?").Title, ignoreCase: true);

    [Fact]
    public void A_first_line_above_a_field_is_the_title() => Assert.Equal("Harbour channel #general, week 9", Read.Text("Harbour channel #general, week 9\nDate: 2024-03-01\n\n[09:00] mara: hi\n[09:01] jonas: hi").Title);

    [Fact]
    public void A_markdown_heading_on_top_is_the_title_and_no_section()
    {
        var document = Read.Markdown("# The Pier\n\nIt is old.\n\n## Repairs\n\nThey are dear.");

        Assert.Equal("The Pier", document.Title);
        Assert.Equal(["Repairs"], document.Headings());
        Assert.Equal(1, document.Sections[1].Level);
    }

    [Theory]
    [InlineData("2024-harbour-lease_talks.txt", "2024 harbour lease talks")]
    [InlineData("notes/harbour_lease.txt", "Harbour lease")]
    [InlineData("000_9f3ac2.txt", "The eels came back to the basin in the wet autumn of that year, as the keeper of the lock…")]
    public void Without_a_title_the_files_words_or_the_first_sentence_serve(string path, string title) =>
        Assert.Equal(title, Read.Text("The eels came back to the basin in the wet autumn of that year, as the keeper of the lock had always said that they would.\n\nNobody ate them.", path).Title);

    [Theory]
    [InlineData("board/2031/2031-03-04.txt", "Board 2031-03-04")]
    [InlineData("2031-03-04.txt", "2031-03-04")]
    [InlineData("lamps/call.txt", "Call")]
    public void What_begins_in_speech_is_called_by_its_file_and_not_by_what_is_said_first(string path, string title) =>
        Assert.Equal(title, Read.Text("Mara: Good morning to all of you.\nJonas: Good morning.\nMara: Shall we begin?\nJonas: Yes.", path).Title);

    [Fact]
    public void The_first_of_a_texts_parts_is_no_title() =>
        Assert.Equal("Annual meeting 2031", Read.Markdown("## Purpose\n\nWe elect the board.\n\n## Agenda\n\nThe board is elected.", "annual-meeting-2031.md").Title, ignoreCase: true);

    [Fact]
    public void A_letter_is_called_by_its_subject() => Assert.Equal("The bell", Read.Text("From: Ada Voss\nTo: Tom Ried\nSubject: The bell\n\nDear Tom,\n\nit has cracked.").Title);

    [Fact]
    public void Markup_in_a_title_is_not_shown() => Assert.Equal("The Pier and its Bell", Read.Markdown("# The **Pier** and [its Bell](https://example.org/bell) <!-- hidden -->\n\nText.").Title);
}
