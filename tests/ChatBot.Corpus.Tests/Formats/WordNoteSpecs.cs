using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Reading;
using ChatBot.Corpus.Tests.Reading;
using ChatBot.Corpus.Documents;

namespace ChatBot.Corpus.Tests.Formats;

/// <summary>What a Word document has beside its text, and what its tables hold.</summary>
public sealed class WordNoteSpecs
{
    private const string Names = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"";
    private const string Kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    [Theory]
    [InlineData("footnotes", "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> The wick costs nine crowns.</w:t></w:r></w:p></w:footnote>", "The wick costs nine crowns.")]
    [InlineData("endnotes", "<w:endnote w:id=\"1\"><w:p><w:r><w:t>The oil costs two.</w:t></w:r></w:p></w:endnote>", "The oil costs two.")]
    [InlineData("header", "<w:p><w:r><w:t>Lamp board, confidential</w:t></w:r></w:p>", "Lamp board, confidential")]
    [InlineData("footer", "<w:p><w:r><w:t>Taken down by Ilse Tanaka</w:t></w:r></w:p>", "Taken down by Ilse Tanaka")]
    public void What_stands_in_notes_and_margins_is_read_and_cited(string kind, string content, string words)
    {
        var document = Checked(Docx("<w:p><w:r><w:t>The lamp was lit.</w:t></w:r></w:p>", (kind, content)));

        Assert.Contains("The lamp was lit.", document.Passages.Select(passage => passage.Text));
        Assert.Contains(words, document.Passages.Select(passage => passage.Text));
        Assert.Equal($"word/document.xml + word/{kind}1.xml", document.Part?.Name);
    }

    [Fact]
    public void A_comment_is_its_authors_and_no_part_of_the_record()
    {
        var document = Checked(Docx("<w:p><w:r><w:t>The lamp was lit.</w:t></w:r></w:p>", ("comments", "<w:comment w:id=\"0\" w:author=\"Mara Lund\" w:date=\"2031-03-11T09:01:00Z\" w:initials=\"ML\"><w:p><w:r><w:t>It was not.</w:t></w:r></w:p></w:comment>")));
        var comment = Assert.Single(document.Of(PassageKind.Comment));

        Assert.Equal(("Mara Lund", "It was not.", "2031-03-11 09:01:00"), (comment.Speaker, comment.Text, comment.Timestamp));
        Assert.Equal(Provenance.Comment, comment.Provenance);
    }

    [Fact]
    public void A_header_that_says_what_the_text_says_and_a_page_number_add_nothing()
    {
        var document = Checked(Docx("<w:p><w:r><w:t>Lamp board</w:t></w:r></w:p><w:p><w:r><w:t>The lamp was lit.</w:t></w:r></w:p>", ("header", "<w:p><w:r><w:t>Lamp board</w:t></w:r></w:p>"), ("footer", "<w:p><w:r><w:t>12</w:t></w:r></w:p>")));

        Assert.Equal("The lamp was lit.", document.Passages[^1].Text);
    }

    [Theory]
    [InlineData("", "No|Task|Owner|By when|Status;1|Buy the wick|Mara Lund|14 March 2031|Open;2|Sell the oil|Jonas Quill|20 March 2031|Done")]
    [InlineData("", "Task|Owner|Done;Buy the wick|Mara Lund|☐;Sell the oil|Jonas Quill|☒")]
    [InlineData("", "|Action|Who;☐|Buy the wick|Mara Lund;☒|Sell the oil|Jonas Quill")]
    [InlineData("<w:trPr><w:tblHeader/></w:trPr>", "Action|Responsible|Remark;Buy the wick|Mara Lund|soon")]
    public void A_table_of_tasks_needs_no_heading_and_its_head_is_no_task(string head, string table)
    {
        var corpus = Shapes.Corpus(("minutes.docx", Docx("<w:p><w:r><w:t>Lamp board minutes, 11 March 2031</w:t></w:r></w:p><w:p><w:r><w:t>Present: Mara Lund, Jonas Quill</w:t></w:r></w:p>" + Table(head, table))));
        var action = Assert.Single(Assert.Single(corpus.Talks).Actions);

        Assert.Contains("Buy the wick", action.Text, StringComparison.Ordinal);
        Assert.Equal(["Mara Lund"], action.Owners.Select(owner => owner.Name));
    }

    [Theory]
    [InlineData("Name|Role|Present;Mara Lund|Chair|Yes;Jonas Quill|Clerk|No")]
    [InlineData("Name|Present;Mara Lund|☒;Jonas Quill|☐")]
    [InlineData("Participant|Organisation|Attended;Mara Lund|Lamp Works|x;Jonas Quill|Oil Works|")]
    public void A_table_of_people_lists_who_came_and_who_did_not(string table)
    {
        var corpus = Shapes.Corpus(("minutes.docx", Docx("<w:p><w:r><w:t>Lamp board minutes, 11 March 2031</w:t></w:r></w:p>" + Table("", table) + "<w:p><w:r><w:t>The lamp was discussed.</w:t></w:r></w:p>")));
        var talk = Assert.Single(corpus.Talks);

        Assert.Equal(["Mara Lund"], talk.Attendees.Select(attendance => attendance.Person.Name));
        Assert.Equal(["Jonas Quill"], talk.Absent.Select(attendance => attendance.Person.Name));
    }

    [Theory]
    [InlineData("<w:p><w:r><w:t>☐ Buy the wick</w:t></w:r></w:p><w:p><w:r><w:t>☒ Sell the oil</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/></w:r><w:r><w:t xml:space=\"preserve\"> Buy the wick</w:t></w:r></w:p><w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r><w:r><w:t xml:space=\"preserve\"> Sell the oil</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:sizeAuto/><w:default w:val=\"0\"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:t>Buy the wick</w:t></w:r></w:p><w:p><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:sizeAuto/><w:default w:val=\"0\"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:t>Sell the oil</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"0\"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☐</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space=\"preserve\"> Buy the wick</w:t></w:r></w:p><w:p><w:sdt><w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space=\"preserve\"> Sell the oil</w:t></w:r></w:p>")]
    public void A_ticked_box_is_done_and_an_empty_one_is_to_do(string body)
    {
        var corpus = Shapes.Corpus(("minutes.docx", Docx("<w:p><w:r><w:t>Lamp board minutes, 11 March 2031</w:t></w:r></w:p><w:p><w:r><w:t>Present: Mara Lund, Jonas Quill</w:t></w:r></w:p><w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:r><w:t>Action items</w:t></w:r></w:p>" + body)));

        Assert.Equal(["Buy the wick"], Assert.Single(corpus.Talks).Actions.Select(action => action.Text));
    }

    private static Document Checked(byte[] docx)
    {
        var folder = Directory.CreateTempSubdirectory("word").FullName;
        try
        {
            File.WriteAllBytes(Path.Combine(folder, "lamps.docx"), docx);
            var document = Assert.Single(CorpusReader.Read(folder, progress: null, CancellationToken.None).Documents);
            Assert.All(document.Passages, passage => Assert.Equal(VerificationOutcome.Holds, PassageVerifier.Verify(folder, document, passage).Outcome));
            return document;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Rows behind semicolons, cells behind bars.</summary>
    private static string Table(string head, string table) =>
        $"<w:tbl>{string.Concat(table.Split(';').Select((row, at) => $"<w:tr>{(at == 0 ? head : "")}{string.Concat(row.Split('|').Select(cell => $"<w:tc><w:p>{(cell.Length > 0 ? $"<w:r><w:t>{cell}</w:t></w:r>" : "")}</w:p></w:tc>"))}</w:tr>"))}</w:tbl>";

    private static byte[] Docx(string body, params (string Kind, string Content)[] parts)
    {
        var relationships = string.Concat(parts.Select(part => $"<Relationship Id=\"{part.Kind}\" Type=\"{Kinds}/{part.Kind}\" Target=\"{part.Kind}1.xml\"/>"));
        return Shapes.Zip(
        [
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
            ("word/document.xml", $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document {Names}><w:body>{body}</w:body></w:document>"),
            ("word/_rels/document.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relationships}</Relationships>"),
            .. parts.Select(part => ($"word/{part.Kind}1.xml", $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:{Root(part.Kind)} {Names}>{part.Content}</w:{Root(part.Kind)}>")),
        ]);
    }

    private static string Root(string kind) => kind switch { "header" => "hdr", "footer" => "ftr", _ => kind };
}
