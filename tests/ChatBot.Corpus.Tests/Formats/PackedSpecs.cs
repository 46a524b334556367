using System.IO.Compression;
using System.Text;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Reading;
using ChatBot.Corpus.Tests.Reading;

namespace ChatBot.Corpus.Tests.Formats;

public sealed class PackedSpecs
{
    private static readonly (string, string)[] Workspace =
    [
        ("users.json", """[{ "id": "U1", "name": "mara", "profile": { "real_name": "Mara Oyelaran" } }, { "id": "U2", "name": "jonas" }]"""),
        ("channels.json", """[{ "id": "C1", "name": "lamps" }]"""),
        ("lamps/2031-05-06.json", """[{ "type": "message", "user": "U1", "text": "Hello <@U2>, see <https://lamps.example|the plan> &amp; the bill", "ts": "1935849600.000200" }, { "type": "message", "user": "U2", "text": "I shall.", "ts": "1935849660.000300" }]"""),
        ("lamps/2031-05-07.json", """[{ "type": "message", "user": "U2", "text": "Done.", "ts": "1935936000.000200" }]"""),
    ];

    [Fact]
    public void A_Word_document_is_read_with_its_headings_and_lists()
    {
        var bytes = Shapes.Docx("# Lighthouse Trust", "Date: 6 May 2031", "Mara Oyelaran   0:03", "The lamp is <too> dim & old.", "Jonas Lind   0:09", "A new wick would do.", "Mara Oyelaran   0:15", "Then let us try it.", "# Decisions", "- Try the wick");
        var document = Assert.Single(Shapes.Corpus(("trust.docx", bytes)).Documents);

        Assert.Equal("Lighthouse Trust", document.Title);
        Assert.Equal(["Mara Oyelaran: The lamp is <too> dim & old.", "Jonas Lind: A new wick would do.", "Mara Oyelaran: Then let us try it."], document.Turns());
        Assert.Equal(["Try the wick"], document.Texts(PassageKind.ListItem));
        Assert.Equal(("trust.docx", "word/document.xml"), (document.Part?.File, document.Part?.Name));
    }

    [Fact]
    public void A_citation_of_a_packed_document_is_checked_against_the_part()
    {
        var folder = Directory.CreateTempSubdirectory("packed").FullName;
        File.WriteAllBytes(Path.Combine(folder, "trust.docx"), Shapes.Docx("Mara: The lamp is dim.", "Jonas: So it is.", "Mara: Then we mend it.", "Jonas: Soon."));
        File.WriteAllBytes(Path.Combine(folder, "export.zip"), Shapes.Zip(Workspace));
        var corpus = CorpusReader.Read(folder, progress: null, CancellationToken.None);

        Assert.Equal(3, corpus.Documents.Count);
        foreach (var document in corpus.Documents)
        {
            MarkedUpExactness.Check(document, DocumentFile.Bytes(folder, document.Path).Span);
            Assert.All(document.Passages, passage => Assert.Equal(VerificationOutcome.Holds, PassageVerifier.Verify(folder, document, passage).Outcome));
        }

        File.WriteAllBytes(Path.Combine(folder, "trust.docx"), Shapes.Docx("Mara: The lamp is new."));
        var changed = corpus.Documents.Single(document => document.Path == "trust.docx");
        Assert.Equal(VerificationOutcome.BytesDiffer, PassageVerifier.Verify(folder, changed, changed.Passages[0]).Outcome);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_Slack_export_is_a_document_a_day_with_the_names_of_those_who_write()
    {
        var corpus = Shapes.Corpus(("export.zip", Shapes.Zip(Workspace)));

        Assert.Equal(["export.zip/lamps/2031-05-06.json", "export.zip/lamps/2031-05-07.json"], corpus.Documents.Select(document => document.Path));
        Assert.Equal("#lamps, 2031-05-06", corpus.Documents[0].Title);
        Assert.Equal(["Mara Oyelaran: Hello @jonas, see the plan (https://lamps.example) & the bill", "jonas: I shall."], corpus.Documents[0].Turns());
        Assert.Equal("2031-05-06", corpus.Documents[0].Date?.ToString());
    }

    [Fact]
    public void Any_archive_is_read_part_by_part_and_the_others_are_named()
    {
        var corpus = Shapes.Corpus(("all.zip", Shapes.Zip(("a/minutes.md", "# Lamps\n\nThe lamp is dim.\n"), ("b.png", "\u0089PNG"), (".DS_Store", "x"), ("talk.vtt", Encoding.UTF8.GetString(Shapes.Sample("teams.vtt"))))));

        Assert.Equal(["all.zip/a/minutes.md", "all.zip/talk.vtt"], corpus.Documents.Select(document => document.Path));
        Assert.Equal(["all.zip/b.png"], corpus.Refused.Select(file => file.Path));
    }

    [Fact]
    public void A_bomb_is_refused_before_it_unpacks()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = archive.CreateEntry("a.txt", CompressionLevel.SmallestSize).Open();
            var zeros = new byte[1 << 20];
            for (var megabyte = 0; megabyte < 64; megabyte++) part.Write(zeros);
        }

        Assert.Contains("unpacks to more than", Shapes.Refusal("bomb.zip", stream.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void Entities_declared_in_a_Word_document_are_refused()
    {
        var bomb = """<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><b>&b;</b>""";

        Assert.Contains("declares entities", Shapes.Refusal("bomb.docx", Shapes.Zip(("word/document.xml", bomb))), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_is_refused_with_what_to_do()
    {
        var reasons = Shapes.Corpus(
            ("a.doc", [0xD0, 0xCF, 0x11, 0xE0, 0, 0]), ("b.rtf", "{\\rtf1 a}"u8.ToArray()), ("c.docx", Shapes.Zip(("a.txt", "a"))), ("d.zip", Shapes.Zip(("a.txt", "The boat leaves at six."))[..60]),
            ("e.xlsx", Shapes.Zip(("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<workbook/>"))), ("f.odt", Shapes.Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<office/>")))).Refused;

        Assert.Equal(["save it as .docx", "save it as .docx or plain text", "it has no word/document.xml", "copy it again", "save it as .docx, .pdf or plain text", "save it as .docx, .pdf or plain text"], reasons.Select(file => file.Reason.Split(["; ", ": "], StringSplitOptions.None)[^1]));
    }

    [Fact]
    public void Text_with_the_ending_of_a_Word_document_is_read_as_text() =>
        Assert.Equal(["The boat leaves at six."], Assert.Single(Shapes.Corpus(("a.docx", "The boat leaves at six.\n"u8.ToArray())).Documents).Texts(PassageKind.Paragraph));
}
