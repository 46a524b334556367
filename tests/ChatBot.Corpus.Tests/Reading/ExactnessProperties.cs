using System.Text;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Reading;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ChatBot.Corpus.Tests.Reading;

public class ExactnessProperties
{
    private static readonly IDocumentReader[] Readers = [new PlainTextReader(), new MarkdownReader()];

    // What makes a difference to a reader, thrown together: labels, marks, lists, fields, breaks, odd characters.
    private static readonly string[] Pieces =
    [
        "Mara: ", "**Jonas:** ", "Jonas (nods):", "[09:12] ", "<ilse> ", "- ", "1. ", "  * ", "# ", "## ", "---\n", "===\n", "> ", "```\n", "| a | b |\n", "|---|---|\n", "<!-- ", " -->", "Attendees:\n", "Present: ", "Location: ",
        "Comments\n", "Reply\n", "By Ada Voss\n", "Agreements:\n", "The Long Way Home\n", "The boat leaves at six.", "\"We agree", "\"\n", "”", "“", "(a bell rings)\n", "\n", "\n\n", "\r\n", "\r", "\t", "\u2028", " ", "é", "🦀", "\u00A0", "\uFEFF", "MR. VOSS. ", "Q. ", "…", ":", "*", "[x](y)",
    ];

    private static readonly Gen<string> Texts = Gen.Elements(Pieces).ArrayOf().Select(string.Concat);

    private static readonly Gen<byte[]> Files = Gen.OneOf(
        Texts.Select(text => Encoding.UTF8.GetBytes(text)),
        Texts.Select(text => (byte[])[.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]),
        Texts.Select(text => (byte[])[.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)]),
        Texts.Select(text => (byte[])[.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text), 0x20]),
        from text in Texts
        from noise in Gen.Choose(1, 255).Select(value => (byte)value).ArrayOf()
        select (byte[])[.. Encoding.UTF8.GetBytes(text), .. noise, .. Encoding.UTF8.GetBytes(text)],
        Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf());

    [Property(MaxTest = 600)]
    public Property Whatever_the_bytes_a_reader_refuses_or_is_exact() => Prop.ForAll(Files.ToArbitrary(), bytes =>
    {
        foreach (var reader in Readers)
        {
            if (TryRead(reader, bytes) is { } document) Exactness.Check(document, bytes);
        }
    });

    [Property(MaxTest = 100)]
    public Property The_same_bytes_give_the_same_passages() => Prop.ForAll(Files.ToArbitrary(), bytes =>
    {
        var (first, second) = (TryRead(Readers[0], bytes), TryRead(Readers[0], [.. bytes]));
        Assert.Equal(first?.Passages.Select(passage => passage.Id), second?.Passages.Select(passage => passage.Id));
    });

    private static Document? TryRead(IDocumentReader reader, byte[] bytes)
    {
        try
        {
            return reader.Read("folder/a" + reader.Extensions[0], bytes);
        }
        catch (UnreadableDocumentException)
        {
            return null;
        }
    }
}
