using System.Text;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Reading;

namespace ChatBot.Corpus.Tests.Reading;

public class EncodingSpecs
{
    private const string Text = "Mara: Größe zählt nicht.\r\nJonas: Doch – 🦀!\r\nMara: Nun gut.";

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with mark", "utf-16", "utf-16 big", "utf-16 unmarked", "utf-16 big unmarked"];

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
    public void An_invalid_byte_in_a_long_text_is_shown_and_counted_and_moves_no_position()
    {
        var rest = string.Concat(Enumerable.Repeat("Jonas: Größe is not all.\n", 60));
        byte[] bytes = [.. "Mara: caf"u8, 0xE9, .. " on the pier.\n"u8, .. Encoding.UTF8.GetBytes(rest)];

        var document = Read.Bytes(bytes);

        Assert.Equal("Mara: caf\uFFFD on the pier.", document.Turns()[0]);
        Assert.Equal(["1 byte was not UTF-8 and is shown as U+FFFD"], document.Warnings);
        Assert.Equal(new ByteSpan(6, 17), document.Passages[0].Span);
    }

    [Fact]
    public void A_text_that_reads_well_in_no_charset_is_refused_with_the_number_of_what_cannot_be_read()
    {
        var refusal = Assert.Throws<UnreadableDocumentException>(() => Read.Bytes([.. "Mara: caf"u8, 0xE9, .. " on the pier.\nJonas: "u8, 0xF0, 0x9F, .. "yes.\nMara: No."u8]));

        Assert.Contains("2 characters cannot be read", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_whose_letters_were_lost_before_it_was_saved_is_refused()
    {
        var refusal = Assert.Throws<UnreadableDocumentException>(() => Read.Text("Present: J\uFFFDrn B\uFFFDhm, Ilse Tanaka\n\nThe lamp was lit."));

        Assert.Contains("2 characters of the text are U+FFFD", refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>Own words in the languages that the charsets are used for, each with letters that the others read as something else.</summary>
    public static TheoryData<string, string> OldCharsets => new()
    {
        { "windows-1252", "Mara: Die Größe der Brücke zählt nicht, über die Länge müssen wir für später reden.\nJonas: Schön, “später” heißt wohl im März." },
        { "windows-1252", "Mara: Nous avons été reçus à l’hôtel, c’est la forêt qui brûle.\nJonas: Où ça ? Près de la fenêtre, très tôt." },
        { "windows-1252", "Mara: ¿Cuándo llegó el señor Núñez al muelle?\nJonas: Mañana, según él; costó 40 € más." },
        { "windows-1252", "Mara: Björn Ångström came with Søren.\nJonas: And Siân was there – “twice”." },
        { "windows-1250", "Mara: Zażółć gęślą jaźń, i nie się na to w tym roku.\nJonas: Łódź jest wąska, będzie źle." },
        { "windows-1250", "Mara: Příliš žluťoučký kůň úpěl, a je to na lodi.\nJonas: Dobře, řeka není široká." },
        { "windows-1250", "Mara: Az őrült író, és nem a tűz, hogy megnőtt.\nJonas: Jó, a hűvös kőfal is szűk." },
        { "windows-1251", "Mara: Лодка стоит у причала, и это не наша лодка.\nJonas: Мы заплатим за неё в мае." },
        { "windows-1251", "Mara: Човен стоїть біля причалу, і це не наш човен.\nJonas: Ми заплатимо за нього у травні, є час." },
        { "koi8-r", "Mara: Лодка стоит у причала, и это не наша лодка.\nJonas: Мы заплатим за неё в мае." },
        { "koi8-u", "Mara: Човен стоїть біля причалу, і це не наш човен.\nJonas: Ми заплатимо за нього, її тут немає." },
        { "cp866", "Mara: Лодка стоит у причала, и это не наша лодка.\nJonas: Мы заплатим за неё в мае." },
    };

    [Theory]
    [MemberData(nameof(OldCharsets))]
    public void A_text_in_an_old_charset_is_read_by_its_letters_and_cited_at_its_bytes(string charset, string text)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(charset)!.GetBytes(text);

        var document = Read.Bytes(bytes);

        Assert.Equal(text.Split('\n'), document.Turns());
        Assert.Empty(document.Warnings);
        Exactness.Check(document, bytes);
    }

    [Theory]
    [InlineData("windows-1251", "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\"></head><body><p>Mara: Да.</p><p>Jonas: Нет.</p></body></html>", "Mara: Да.")]
    [InlineData("koi8-r", "<html><head><meta charset=koi8-r></head><body><p>Mara: Да.</p><p>Jonas: Нет.</p></body></html>", "Mara: Да.")]
    public void A_page_says_its_charset_itself(string charset, string page, string first) =>
        Assert.Equal(first, new MarkupReader().Read("a.html", CodePagesEncodingProvider.Instance.GetEncoding(charset)!.GetBytes(page)).Turns()[0]);

    [Theory]
    [InlineData("windows-1252", "[{\"speaker\": \"Jörn Böhm\", \"text\": \"The lamp is dim.\", \"start\": 1.5}, {\"speaker\": \"Mara Lund\", \"text\": \"So it is.\", \"start\": 3.5}]", "Jörn Böhm: The lamp is dim.")]
    [InlineData("utf-16", "[{\"speaker\": \"Jörn Böhm\", \"text\": \"The lamp is dim.\", \"start\": 1.5}, {\"speaker\": \"Mara Lund\", \"text\": \"So it is.\", \"start\": 3.5}]", "Jörn Böhm: The lamp is dim.")]
    public void Json_is_read_in_every_charset(string charset, string json, string first)
    {
        var bytes = (CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset)).GetBytes(json);

        var document = new JsonReader().Read("a.json", bytes);

        Assert.Equal(first, document.Turns()[0]);
        Formats.MarkedUpExactness.Check(document, bytes);
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
    public void Carriage_returns_alone_end_lines_too() => Assert.Equal(3, Read.Text("Mara: One.\rJonas: Two.\rMara: Three.").Passages.Count);

    [Fact]
    public void The_documents_hash_is_of_all_its_bytes()
    {
        var document = Read.Text("One line of text.\n");

        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("One line of text.\n"u8)), document.Sha256);
        Assert.Equal(18, document.Size);
    }

    [Theory]
    [InlineData("Лодка стоит у причала.\nМы заплатим за неё в мае.")]
    [InlineData("船は 港に あります。\n五月に 払います。\n以上 です。")]
    public void Utf_16_without_its_mark_is_told_in_other_scripts_too(string text) =>
        Assert.Contains(text.Split('\n')[^1], Read.Bytes(Encoding.Unicode.GetBytes(text)).Passages[^1].Text, StringComparison.Ordinal);

    private static byte[] Encode(string encoding) => encoding switch
    {
        "utf-8" => Encoding.UTF8.GetBytes(Text),
        "utf-8 with mark" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)],
        "utf-16 unmarked" => Encoding.Unicode.GetBytes(Text),
        "utf-16 big unmarked" => Encoding.BigEndianUnicode.GetBytes(Text),
        "utf-16" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)],
        _ => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Text)],
    };
}
