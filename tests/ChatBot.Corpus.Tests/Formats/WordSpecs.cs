using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Reading;
using ChatBot.Corpus.Tests.Reading;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Document = ChatBot.Corpus.Documents.Document;

namespace ChatBot.Corpus.Tests.Formats;

/// <summary>Word documents as Microsoft's Open XML SDK writes them, read as Word shows them.</summary>
public sealed class WordSpecs
{
    [Fact]
    public void What_was_deleted_or_moved_away_or_is_hidden_is_not_there()
    {
        var document = Read(
            Paragraph(
                Text("The lamp is "),
                new DeletedRun(new Run(new DeletedText("broken"))) { Author = "Mara", Id = "1" },
                new MoveFromRun(new Run(new Text("very "))) { Author = "Mara", Id = "2" },
                new InsertedRun(new Run(new Text("mended"))) { Author = "Mara", Id = "3" },
                new Run(new RunProperties(new Vanish()), new Text(", they say")),
                new Run(new RunProperties(new Vanish { Val = false }), new Text(" now."))));

        Assert.Equal(["The lamp is mended now."], Lines(document));
    }

    [Fact]
    public void A_text_box_is_read_once_although_it_stands_there_twice()
    {
        static TextBoxContent Box() => new(Paragraph(Text("Mind the cable.")));
        var both = new AlternateContent(
            new AlternateContentChoice(new OpenXmlUnknownElement("w", "box", "urn:example:box") { InnerXml = Box().OuterXml }) { Requires = "wps" },
            new AlternateContentFallback(new Picture(Box())));

        var document = Read(Paragraph(Text("The lamp is lit.")), Paragraph(new Run(both)));

        Assert.Equal(["The lamp is lit.", "Mind the cable."], Lines(document));
    }

    [Fact]
    public void Tab_stops_and_hyphens_that_hold_a_line_together_are_read_as_they_look()
    {
        var stops = new ParagraphProperties(new Tabs(new TabStop { Val = TabStopValues.Left, Position = 720 }, new TabStop { Val = TabStopValues.Right, Position = 9000 }));

        var document = Read(Paragraph(stops, new Run(new Text("The co"), new NoBreakHyphen(), new Text("operative"), new TabChar(), new Text("pays."))));

        Assert.Equal(["The co-operative\tpays."], Lines(document));
    }

    [Fact]
    public void A_style_makes_a_heading_or_an_item_when_what_it_is_based_on_does()
    {
        var document = Read(
            [
                new Style(new StyleName { Val = "heading 1" }) { Type = StyleValues.Paragraph, StyleId = "berschrift1" },
                new Style(new StyleName { Val = "Agenda Point" }, new BasedOn { Val = "berschrift1" }) { Type = StyleValues.Paragraph, StyleId = "Agenda" },
                new Style(new StyleName { Val = "List Bullet" }, new StyleParagraphProperties(new NumberingProperties(new NumberingId { Val = 1 }))) { Type = StyleValues.Paragraph, StyleId = "Aufzhlung" },
                new Style(new StyleName { Val = "Round" }, new BasedOn { Val = "Round" }) { Type = StyleValues.Paragraph, StyleId = "Round" },
            ],
            Styled("Agenda", Text("Lamps")),
            Styled("Aufzhlung", Text("Try the wick")),
            Styled("Round", Text("Nothing else was said.")),
            Styled("Agenda", Text("Ropes")),
            Paragraph(Text("They are wet.")));

        Assert.Equal("Lamps", document.Title);
        Assert.Equal(["Ropes"], document.Sections.Select(section => section.Heading).Where(heading => heading.Length > 0));
        Assert.Equal(["Try the wick"], document.Texts(PassageKind.ListItem));
    }

    [Fact]
    public void What_a_paragraph_was_before_a_tracked_change_does_not_count()
    {
        var before = new ParagraphPropertiesChange(new ParagraphPropertiesExtended(new ParagraphStyleId { Val = "Heading1" })) { Author = "Mara", Id = "1" };

        var document = Read(Paragraph(new ParagraphProperties(before), Text("The lamp is lit.")), Paragraph(Text("It was cold.")));

        Assert.Equal(["The lamp is lit.", "It was cold."], Lines(document));
    }

    [Fact]
    public void A_table_inside_a_cell_belongs_to_the_cell()
    {
        static TableCell Cell(params OpenXmlElement[] contents) => new(contents);
        static Table Of(params TableRow[] rows) => new(rows);
        var inner = Of(new TableRow(Cell(Paragraph(Text("wick"))), Cell(Paragraph(Text("oil")))), new TableRow(Cell(Paragraph(Text("glass")))));

        var document = Read(
            Paragraph(Text("All of this is needed before the spring.")),
            Of(new TableRow(Cell(Paragraph(Text("Lamp"))), Cell(inner, Paragraph()), Cell(Paragraph(Text("Mara")))), new TableRow(Cell(Paragraph(Text("Rope"))), Cell(Paragraph(Text("hemp"))))));

        Assert.Equal(["All of this is needed before the spring.", "Lamp | wick oil glass | Mara", "Rope | hemp"], Lines(document));
    }

    [Fact]
    public void The_text_is_found_wherever_the_package_says_that_it_stands()
    {
        var package = Shapes.Zip(
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
            ("_rels/.rels", Relationships(("http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument", "/word/document2.xml"))),
            ("word/_rels/document2.xml.rels", Relationships(("http://purl.oclc.org/ooxml/officeDocument/relationships/styles", "looks.xml"))),
            ("word/looks.xml", $"<w:styles xmlns:w=\"{Strict}\"><w:style w:styleId=\"A\"><w:name w:val=\"heading 1\"/></w:style></w:styles>"),
            ("word/document2.xml", $"<w:document xmlns:w=\"{Strict}\"><w:body><w:p><w:pPr><w:pStyle w:val=\"A\"/></w:pPr><w:r><w:t>Lamps</w:t></w:r></w:p><w:p><w:r><w:t>They are lit.</w:t></w:r></w:p></w:body></w:document>"));
        var folder = Directory.CreateTempSubdirectory("word").FullName;
        File.WriteAllBytes(Path.Combine(folder, "lamps.docx"), package);

        var document = Assert.Single(CorpusReader.Read(folder, progress: null, CancellationToken.None).Documents);

        Assert.Equal("Lamps", document.Title);
        Assert.Equal("word/document2.xml", document.Part?.Name);
        Assert.All(document.Passages, passage => Assert.Equal(VerificationOutcome.Holds, PassageVerifier.Verify(folder, document, passage).Outcome));
        Directory.Delete(folder, recursive: true);
    }

    [Property(MaxTest = 200)]
    public Property Every_paragraph_says_what_the_SDK_reads_in_it() => Prop.ForAll(Gen.ListOf(Runs).Where(paragraphs => paragraphs.Count > 0).ToArbitrary(), paragraphs =>
    {
        var written = Bytes([], [.. paragraphs.Select(runs => Paragraph([.. runs.Select(run => run())]))]);
        using var word = WordprocessingDocument.Open(new MemoryStream(written), isEditable: false);
        var expected = word.MainDocumentPart!.Document!.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText.Trim()).Where(text => text.Length > 0);

        Assert.Equal(expected, Shapes.Corpus(("some.docx", written)).Documents.SelectMany(Lines));
    });

    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /// <summary>A paragraph cut into runs, some of them in hyperlinks, insertions, content controls and fields.</summary>
    private static Gen<IReadOnlyList<Func<OpenXmlElement>>> Runs =>
        from runs in Gen.NonEmptyListOf(
            from words in Gen.NonEmptyListOf(Gen.Elements("lamp", "wick & oil", "<glass>", "Öl", "“so”", "𝄞", "the", "of", "it"))
            from wrap in Gen.Choose(0, 5)
            select (Func<OpenXmlElement>)(() => Wrapped(new Run(new Text(string.Join(' ', words) + " ") { Space = SpaceProcessingModeValues.Preserve }), wrap)))
        select (IReadOnlyList<Func<OpenXmlElement>>)[() => Text("We say that "), .. runs, () => Text("so it is.")];

    private static OpenXmlElement Wrapped(Run run, int wrap) => wrap switch
    {
        0 => new Hyperlink(run) { Anchor = "there" },
        1 => new InsertedRun(run) { Author = "Mara", Id = "7" },
        2 => new SdtRun(new SdtProperties(new SdtAlias { Val = "x" }), new SdtContentRun(run)),
        3 => new SimpleField(run) { Instruction = " REF there " },
        _ => run,
    };

    /// <summary>What stands in it line by line, cells apart.</summary>
    private static IEnumerable<string> Lines(Document document) =>
        document.Passages.SelectMany(passage => passage.Text.Split('\n')).Select(line => line.Trim(' ', '|')).Where(line => line.Length > 0);

    private static Document Read(params OpenXmlElement[] body) => Read([], body);

    private static Document Read(Style[] styles, params OpenXmlElement[] body) => Assert.Single(Shapes.Corpus(("lamps.docx", Bytes(styles, body))).Documents);

    private static byte[] Bytes(Style[] styles, OpenXmlElement[] body)
    {
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            main.Document = new DocumentFormat.OpenXml.Wordprocessing.Document(new Body(body));
            if (styles.Length > 0) main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(styles.Cast<OpenXmlElement>());
        }

        return stream.ToArray();
    }

    private static Paragraph Paragraph(params OpenXmlElement[] contents) => new(contents);

    private static Paragraph Styled(string style, OpenXmlElement contents) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }), contents);

    private static Run Text(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static string Relationships(params (string Type, string Target)[] relationships) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(relationships.Select(one => $"<Relationship Id=\"r\" Type=\"{one.Type}\" Target=\"{one.Target}\"/>"))}</Relationships>";
}
