using System.Globalization;
using System.Text;

namespace ChatBot.Corpus.Tests.Formats;

/// <summary>
/// Nothing that a document holds ends the process. A stack that overflows cannot be caught, so the test of a reader that recurses as deep
/// as its file does not fail: it takes the whole run with it.
/// </summary>
public sealed class NestingSpecs
{
    private const int Levels = 100_000;
    private const string Word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    public static TheoryData<string, string> InText
    {
        get
        {
            var nests = new TheoryData<string, string>();
            foreach (var file in (string[])["x.txt", "x.md", "x.vtt", "x.html"])
            {
                foreach (var opener in (string[])["[", "{", "(", "<", "> ", "- ", "* ", "1. ", "**", "_", "`", "\"", "“", "![", "<b>", "<v Mara>", "| ", "(Mara ", "Mara: [", "<!--"]) nests.Add(file, opener);
            }

            foreach (var opener in (string[])["[", "{a: ", "{", "- ", "? ", "!!a ", "&a ", "- a: ", "\"", "{[", "? - "]) nests.Add("front.md", opener);
            foreach (var opener in (string[])["<div>", "<ul><li>", "<table><tr><td>", "<span>", "<blockquote>", "<svg><g>", "<font>", "<template>", "<select>", "<math><mi>", "<a>", "<dl><dd>", "<noscript>", "<button>"]) nests.Add("x.html", opener);
            foreach (var opener in (string[])["[", "{\"a\":", "[{\"speaker\":\"Mara\",\"text\":", "//[", "/*"]) nests.Add("x.json", opener);
            foreach (var opener in (string[])["From: (", "Subject: =?utf-8?q?(", "Content-Type: multipart/mixed; boundary=b\n\n--b\n", "Content-Type: message/rfc822\n\n", "To: \"", "To: a:", "To: <", "> "]) nests.Add("x.eml", opener);
            foreach (var opener in (string[])["<w:p>", "<w:tbl><w:tr><w:tc>", "<w:r><w:t>", "<w:sdt><w:sdtContent>", "<w:r><w:pict><w:txbxContent><w:p>"]) nests.Add("x.docx", opener);
            return nests;
        }
    }

    [Theory]
    [MemberData(nameof(InText))]
    public void A_file_that_opens_the_same_bracket_a_hundred_thousand_times_costs_nobody_the_other_documents(string file, string opener)
    {
        var nested = Nested(file, string.Concat(Enumerable.Repeat(opener, Levels)));

        var corpus = Shapes.Corpus(("harbour.txt", "The crane on the north quay is painted green.\n"u8.ToArray()), (file, nested), ("all.zip", Shapes.Zip((file, nested))), ("mail.eml", Attached(file, nested)));

        Assert.Contains(corpus.Documents, document => document.Path == "harbour.txt");
        Assert.All((string[])[file, $"all.zip/{file}"], path => Assert.True(
            corpus.Documents.Any(document => document.Path == path) || corpus.Refused.Any(refused => (refused.Path == path || refused.Path == path.Split('/')[0]) && refused.Reason.Length > 0), path));
        Assert.DoesNotContain(corpus.Refused, refused => refused.Fault is not null);
    }

    [Fact]
    public void Front_matter_that_is_nested_too_deep_costs_the_front_matter_and_not_the_document()
    {
        var document = Assert.Single(Shapes.Corpus(("x.md", Nested("front.md", new string('[', 60_000)))).Documents);

        Assert.Contains("front matter", Assert.Single(document.Warnings), StringComparison.Ordinal);
        Assert.Contains(document.Passages, passage => passage.Text.Contains("The pier is closed.", StringComparison.Ordinal));
    }

    [Fact]
    public void Front_matter_whose_keys_share_their_parts_is_not_counted_out()
    {
        // A key that is hashed through all its parts would take two to the power of forty steps.
        var lists = string.Concat(Enumerable.Range(1, 40).Select(level => string.Create(CultureInfo.InvariantCulture, $"a{level}: &a{level} [*a{level - 1}, *a{level - 1}]\n")));
        var text = $"---\ntitle: The pier\na0: &a0 [x]\n{lists}? *a40\n: 1\n---\n\nThe pier is closed.\n";

        Assert.Equal("The pier", Assert.Single(Shapes.Corpus(("x.md", Encoding.UTF8.GetBytes(text))).Documents).Title);
    }

    private static byte[] Nested(string file, string openers) => file switch
    {
        "front.md" => Encoding.UTF8.GetBytes($"---\nt: {openers}\n---\n\nThe pier is closed.\n"),
        "x.vtt" => Encoding.UTF8.GetBytes($"WEBVTT\n\n00:00.000 --> 00:10.000\n{openers}The pier is closed.\n"),
        "x.html" => Encoding.UTF8.GetBytes($"<html><body><p>The pier is closed.</p>{openers}The crane is green."),
        "x.json" => Encoding.UTF8.GetBytes($"{{\"minutes\":{openers}\"The pier is closed.\""),
        "x.eml" => Encoding.UTF8.GetBytes($"Subject: Pier\nX-Mailer: a\nMIME-Version: 1.0\n{openers}\n\nThe pier is closed.\n"),
        "x.docx" => Shapes.Zip(("word/document.xml", $"<w:document {Word}><w:body><w:p><w:r><w:t>The pier is closed.</w:t></w:r></w:p>{openers}a"), ("word/styles.xml", $"<w:styles {Word}>{openers}")),
        _ => Encoding.UTF8.GetBytes($"The pier is closed.\n\n{openers} The crane is green.\n"),
    };

    private static byte[] Attached(string file, byte[] bytes) => Encoding.ASCII.GetBytes(
        $"From: Mara <mara@example.org>\nSubject: Pier\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nThe pier is closed.\n--b\n"
        + $"Content-Type: application/octet-stream\nContent-Disposition: attachment; filename=\"{file}\"\nContent-Transfer-Encoding: base64\n\n{Convert.ToBase64String(bytes, Base64FormattingOptions.InsertLineBreaks)}\n--b--\n");
}
