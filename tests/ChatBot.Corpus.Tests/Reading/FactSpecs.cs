using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Passages;

namespace ChatBot.Corpus.Tests.Reading;

public class FactSpecs
{
    private const string Body = "The bell of the harbour church has cracked in the frost, the sexton said.";

    [Theory]
    [InlineData("Location: Customs House, Vellmar")]
    [InlineData("Date: 7 November 2023")]
    [InlineData("Published March 9, 2024 - 10:05am")]
    [InlineData("Last updated: 9 March 2024")]
    [InlineData("Chair: Ada Voss")]
    [InlineData("By Ada Voss")]
    [InlineData("Ada Voss, Staff Writer")]
    [InlineData("March 9, 2024")]
    [InlineData("7:05 P.M. CEST")]
    public void Facts_about_the_text_are_metadata(string line)
    {
        var document = Read.Text($"Bell Cracks in Skarn\n{line}\n\n{Body}");

        Assert.Equal([line], document.Texts(PassageKind.Metadata));
        Assert.Equal([Body], document.Texts(PassageKind.Paragraph));
    }

    [Theory]
    [InlineData("By Ada Voss", "Ada Voss")]
    [InlineData("By Ada Voss | March 9, 2024", "Ada Voss")]
    [InlineData("Ada Voss, Senior Harbour Correspondent", "Ada Voss")]
    [InlineData("Author: Ada Voss", "Ada Voss")]
    [InlineData("Written by Ada van Voss", "Ada van Voss")]
    public void A_byline_names_the_author(string line, string author) => Assert.Equal(author, Read.Text($"Bell Cracks in Skarn\n{line}\n\n{Body}").Author);

    [Fact]
    public void An_authors_note_is_one_passage()
    {
        var document = Read.Sample("column.txt");

        Assert.Contains("Author of the column\nPetra Quillfeather\nRetired lock keeper and essayist", document.Texts(PassageKind.Metadata));
    }

    [Theory]
    [InlineData("Published March 9, 2024 - 10:05am")]
    [InlineData("Date: 9 March 2024")]
    [InlineData("2024-03-09")]
    public void A_date_line_dates_the_document(string line) => Assert.Equal(new PartialDate(2024, 3, 9), Read.Text($"Bell Cracks in Skarn\n{line}\n\n{Body}").Date);

    [Fact]
    public void A_transcript_is_dated_by_its_first_turn() => Assert.Equal(new PartialDate(2024, 2, 3), Read.Sample("chat.log").Date);

    [Fact]
    public void A_date_in_the_prose_is_not_the_documents() => Assert.Null(Read.Text($"Bell Cracks in Skarn\n\n{Body}\n\nIt was cast on May 4, 1790 by a smith from Vellmar.").Date);
}
