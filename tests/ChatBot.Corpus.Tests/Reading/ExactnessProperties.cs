using System.Text;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Reading;
using ChatBot.Corpus.Reading.Mail;
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

    // The same for formats with markup between the words, thrown together from what makes a difference to their readers.
    private static readonly string[] Marks =
    [
        "WEBVTT\n\n", "00:00:01.000 --> 00:00:02.000\n", "1\n", "Mara: ", "<v Mara>", "</v>", ">> ", "- ", "&amp;", "&#8212;", "&nbsp;", "<i>", "{\\an8}", "\n", "\r\n", "\n\n", "é", "🦀", " ", "word", "The boat leaves.",
        "<html>", "<p>", "</p>", "<div>", "</div>", "<li>", "<table><tr><td>", "</td></tr></table>", "<br>", "<!-- ", "-->", "<script>", "</script>", "<h1>", "</h1>", "<pre>", "</pre>", "<a href=\"x>y\">", "<dl><dt>a<dd>b</dl>",
        "[", "]", "{", "}", "\"text\":", "\"a\"", "\"speaker\":\"Mara\"", ",", "\"start\":1", "\\n", "\"\\u00e9\"", "null", "1.5",
    ];

    private static readonly Gen<byte[]> MarkedUpFiles = Gen.OneOf(
        Gen.Elements(Marks).ArrayOf().Select(pieces => Encoding.UTF8.GetBytes(string.Concat(pieces))),
        Gen.Elements(Marks).ArrayOf().Select(pieces => (byte[])[.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(string.Concat(pieces))]),
        Gen.Elements(Marks).ArrayOf().Select(pieces => Encoding.UTF8.GetBytes("[" + string.Join(',', pieces.Select(piece => "{\"text\":\"" + piece.Replace("\"", "", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal) + "\",\"start\":1}")) + "]")));

    [Property(MaxTest = 600)]
    public Property Whatever_the_bytes_a_reader_of_markup_refuses_or_keeps_its_promise() => Prop.ForAll(MarkedUpFiles.ToArbitrary(), bytes =>
    {
        foreach (IDocumentReader reader in (IDocumentReader[])[new CaptionReader(), new MarkupReader(), new JsonReader(), new WordReader()])
        {
            if (TryRead(reader, bytes) is { } document) Formats.MarkedUpExactness.Check(document, bytes);
        }
    });

    private static readonly string[] MailPieces =
    [
        "From a@b.example Tue Mar  4 09:12:00 2031\n", "From: Ada <a@b.example>\n", "Subject: =?utf-8?q?=C3=A9?=\n", "Subject: The bell\r\n", " =?x?b?!?=\n", "Date: 4 March 2031\n", "MIME-Version: 1.0\n", "Content-Type: multipart/mixed; boundary=b\n", "Content-Type: multipart/alternative; boundary=\"c\"\n",
        "Content-Type: text/html; charset=windows-1252\n", "Content-Type: text/plain; format=flowed; charset=iso-2022-jp\n", "Content-Type: message/rfc822\n", "Content-Disposition: attachment; filename=a.md\n", "Content-Transfer-Encoding: base64\n", "Content-Transfer-Encoding: quoted-printable\n", "\n", "\r\n", "\n\n", "--b\n", "--b--\n", "--c\n", "--c--\r\n",
        "> ", ">From ", "-- \n", "Ada wrote:\n", "The boat leaves at six. ", "=E2=80=94", "=\n", "=", "VGhlIGJvYXQ", "cw==", "<p>", "<blockquote>", "&amp;", "\u001b$B", "\u001b(B", "é", "Mara: ", "- ", ":",
    ];

    private static readonly Gen<byte[]> Mails = Gen.OneOf(
        Gen.Elements(MailPieces).ArrayOf().Select(pieces => Encoding.UTF8.GetBytes(string.Concat(pieces))),
        Gen.Elements(MailPieces).ArrayOf().Select(pieces => Encoding.UTF8.GetBytes("From: Ada <a@b.example>\nMessage-ID: <1@b.example>\n" + string.Concat(pieces))));

    [Property(MaxTest = 1500)]
    public Property Whatever_the_mail_it_is_refused_or_every_part_keeps_its_promise() => Prop.ForAll(Mails.ToArbitrary(), bytes =>
    {
        if (Formats.Shapes.Contents("a.eml", bytes) is not { } contents) return;
        foreach (var document in contents.Documents)
        {
            var part = document.Part is null ? bytes : MailReading.Part(bytes, document.Part.Name);
            Assert.NotNull(part);
            Formats.MarkedUpExactness.Check(document, part.Value.Span);
        }
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
