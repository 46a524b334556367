using System.Text;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Reading;

namespace ChatBot.Corpus.Tests.Reading;

public class EncodingSpecs
{
    private const string Text = "Mara: Größe zählt nicht.\r\nJonas: Doch – 🦀!\r\nMara: Nun gut.";

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with mark", "utf-16", "utf-16 big"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Every_encoding_gives_the_same_turns(string encoding)
    {
        var document = Read.Bytes(Encode(encoding));

        Assert.Equal(["Mara: Größe zählt nicht.", "Jonas: Doch – 🦀!", "Mara: Nun gut."], document.Turns());
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Spans_count_the_bytes_of_the_file_as_it_is(string encoding)
    {
        var bytes = Encode(encoding);

        Exactness.Check(Read.Bytes(bytes), bytes);
    }

    [Fact]
    public void Invalid_bytes_are_shown_and_counted_and_move_no_position()
    {
        byte[] bytes = [.. "Mara: caf"u8, 0xE9, .. " on the pier.\nJonas: "u8, 0xF0, 0x9F, .. "yes.\nMara: No."u8];

        var document = Read.Bytes(bytes);

        Assert.Equal(["Mara: caf\uFFFD on the pier.", "Jonas: \uFFFDyes.", "Mara: No."], document.Turns());
        Assert.Equal(["3 bytes were not UTF-8 and are shown as U+FFFD"], document.Warnings);
        Assert.Equal(new ByteSpan(6, 17), document.Passages[0].Span);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n\t\r\n ")]
    [InlineData("Mara: We\0 sail.")]
    public void What_holds_no_text_is_refused_with_a_reason(string text)
    {
        var refusal = Assert.Throws<UnreadableDocumentException>(() => Read.Text(text));

        Assert.NotEmpty(refusal.Message);
    }

    [Fact]
    public void Utf_16_without_its_mark_is_named_in_the_refusal()
    {
        var refusal = Assert.Throws<UnreadableDocumentException>(() => Read.Bytes(Encoding.Unicode.GetBytes("We sail at six.")));

        Assert.Contains("UTF-16", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Carriage_returns_alone_end_lines_too() => Assert.Equal(3, Read.Text("Mara: One.\rJonas: Two.\rMara: Three.").Passages.Count);

    [Fact]
    public void The_documents_hash_is_of_all_its_bytes()
    {
        var document = Read.Text("One line of text.\n");

        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("One line of text.\n"u8)), document.Sha256);
        Assert.Equal(18, document.Size);
    }

    private static byte[] Encode(string encoding) => encoding switch
    {
        "utf-8" => Encoding.UTF8.GetBytes(Text),
        "utf-8 with mark" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)],
        "utf-16" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)],
        _ => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Text)],
    };
}
