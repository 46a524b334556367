using System.Globalization;
using System.Text;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Reading;
using ChatBot.Corpus.Tests.Reading;

namespace ChatBot.Corpus.Tests.Formats;

/// <summary>Minutes that are kept as mails, one a file or many in a mailbox.</summary>
public sealed class MailSpecs
{
    [Fact]
    public void A_mail_is_read_without_what_its_way_did_to_it()
    {
        var corpus = Shapes.Corpus("tide-office.eml");
        var talk = Assert.Single(corpus.Talks);

        Assert.Equal("Minutes of the café committee, 8 May 2031", talk.Document.Title);
        Assert.Equal("2031-05-08", talk.Document.Date?.ToString());
        Assert.Equal("Mara Oyelaran", talk.Document.Author);
        Assert.Equal(["Mara Oyelaran", "Joaquín Peña", "Ilse Varga"], talk.Attendees.Select(attendance => attendance.Person.Name));
        Assert.Equal("It was agreed to mend the roof before Easter.", Assert.Single(talk.Decisions).Text);
        Assert.Equal("Joaquín Peña", Assert.Single(Assert.Single(talk.Actions).Owners).Name);
        Assert.Empty(talk.Document.Warnings);
        Assert.Null(talk.Document.Part);
    }

    [Fact]
    public void Its_head_is_what_people_see_of_it() => Assert.Equal(
        [
            "From: Mara Oyelaran <mara@tide.example>", "To: Joaquín Peña <pier@tide.example>, ilse@tide.example", "Subject: Minutes of the café committee, 8 May 2031", "Date: Fri, 9 May 2031 08:00:00 +0000",
            "Mara Oyelaran\r\nTide Office, room 4",
        ],
        Shapes.Read("tide-office.eml").Texts(PassageKind.Metadata));

    [Theory]
    [InlineData("tide-office.eml", "=E2=80=93 rain has come through since autum=\r\nn,")]
    [InlineData("lamp-page.eml", "The lamp costs =80 40 &amp; a smile.")]
    [InlineData("roofers.eml", "SSBjYW4gYXNrIHRoZSByb29mZXJz")]
    public void A_citations_bytes_are_those_of_the_file(string sample, string written)
    {
        var bytes = Shapes.Sample(sample);
        var document = Shapes.Read(sample);

        MarkedUpExactness.Check(document, bytes);
        Assert.Contains(document.Passages, passage => Encoding.ASCII.GetString(bytes, (int)passage.Span.Start, passage.Span.Length).Contains(written, StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_mail_repeats_of_another_is_neither_decided_nor_to_be_done_in_it()
    {
        var corpus = Shapes.Corpus("roofers.eml");
        var document = Assert.Single(corpus.Documents);

        Assert.Equal(
            ["On Fri, 9 May 2031 at 08:00, Mara Oyelaran\n<mara@tide.example> wrote:\n> ACTION: Joaquín to ask two roofers by 1 June 2031", "> It was agreed to mend the roof before Easter."],
            document.Texts(PassageKind.Quoted));
        Assert.Equal(["I can ask the roofers, but not both of them: Søren has gone to sea and will not be back before the summer.", "ACTION: Ilse to bring a ladder"], document.Texts(PassageKind.Paragraph));
        Assert.NotEqual(Provenance.Minutes, document.Provenance.Provenance);
        Assert.Empty(corpus.Talks);
    }

    [Theory]
    [InlineData("mail.txt", "")]
    [InlineData("mail.eml", "MIME-Version: 1.0\n")]
    public void The_same_holds_for_a_mail_that_was_saved_as_text(string name, string head)
    {
        var text = $"From: Ada Voss <ada@bell.example>\nTo: board@bell.example\nSubject: The bell, 4 March 2031\nDate: Wed, 5 Mar 2031 09:00:00 +0000\n{head}\nPresent: Ada Voss, Tom Ried\n\n"
            + "It was agreed to ring it.\n\nTom Ried wrote:\n> It was agreed to sell it.\n> ACTION: Ada to find a buyer\n\nAda\n\n-- \nAda Voss\nChair: Bell Society\n";
        var corpus = Shapes.Corpus((name, Encoding.UTF8.GetBytes(text)));
        var talk = Assert.Single(corpus.Talks);

        Assert.Equal("It was agreed to ring it.", Assert.Single(talk.Decisions).Text);
        Assert.Empty(talk.Actions);
        Assert.Equal(["Tom Ried wrote:\n> It was agreed to sell it.\n> ACTION: Ada to find a buyer"], talk.Document.Texts(PassageKind.Quoted));
        Assert.Contains("Ada Voss\nChair: Bell Society", talk.Document.Texts(PassageKind.Metadata));
        Assert.Equal("2031-03-04", talk.Document.Date?.ToString());
    }

    [Fact]
    public void A_page_is_read_where_a_mail_has_no_text()
    {
        var talk = Assert.Single(Shapes.Corpus("lamp-page.eml").Talks);

        Assert.Equal("Notes of the lamp committee", talk.Document.Title);
        Assert.Equal(["Lamp committee"], talk.Document.Headings());
        Assert.Equal(["The lamp costs € 40 & a smile. It was agreed to buy it."], talk.Document.Texts(PassageKind.Paragraph));
        Assert.Equal("It was agreed to buy it.", Assert.Single(talk.Decisions).Text);
        Assert.Contains("It was agreed to sell the boat.", talk.Document.Texts(PassageKind.Quoted));
    }

    [Fact]
    public void A_file_that_came_with_a_mail_is_a_document_of_its_own_or_named()
    {
        var corpus = Shapes.Corpus("carried.eml");

        Assert.Equal(["carried.eml", "carried.eml/buoy minutes.md", "carried.eml/part 3.eml"], corpus.Documents.Select(document => document.Path).Order(StringComparer.Ordinal));
        Assert.Equal(["carried.eml/buoys.png"], corpus.Refused.Select(file => file.Path));
        var minutes = corpus.Documents.Single(document => document.Path.EndsWith(".md", StringComparison.Ordinal));
        Assert.Equal("It was agreed to paint the buoys green.", Assert.Single(corpus.Talks.Single(talk => talk.Document == minutes).Decisions).Text);
        Assert.Equal(new FilePart("carried.eml", "buoy minutes.md"), minutes.Part);
        Assert.Contains("Dear all, the minutes of yesterday are attached, and so is a picture \r\nof the buoys as they look today, which is grey.", corpus.Documents.Single(document => document.Path == "carried.eml").Texts(PassageKind.Paragraph));
    }

    [Fact]
    public void A_mailbox_is_a_document_a_message()
    {
        var corpus = Shapes.Corpus("quay-list.mbox");

        Assert.Equal(["quay-list.mbox/1.eml", "quay-list.mbox/2.eml", "quay-list.mbox/3.eml"], corpus.Documents.Select(document => document.Path));
        Assert.Equal(["[quay] Minutes of the quay call, 3 March 2031", "[quay] Re: Minutes of the quay call, 3 March 2031", "Öl"], corpus.Documents.Select(document => document.Title));
        Assert.Equal(["Mara Oyelaran", "Jonas Lind", "Edda Brink"], corpus.Documents.Select(document => document.Author));
        Assert.Equal(["2031-03-03", "2031-03-03", "2031-03-06"], corpus.Documents.Select(document => document.Date?.ToString()));
        Assert.Equal(["The crane is stuck. It was agreed to oil the crane on Friday.", "From the quay nobody could see it move.", "From Jonas Lind we heard nothing at 10:30."], corpus.Documents[0].Texts(PassageKind.Paragraph));
        Assert.Equal("quay-list.mbox/1.eml", Assert.Single(corpus.Talks).Document.Path);
    }

    [Fact]
    public void A_mailbox_is_known_by_its_first_line() => Assert.Equal(3, Shapes.Corpus(("2031-March.txt", Shapes.Sample("quay-list.mbox"))).Documents.Count);

    [Fact]
    public void Every_citation_is_checked_against_the_file_or_what_is_in_it()
    {
        string[] samples = ["tide-office.eml", "roofers.eml", "lamp-page.eml", "carried.eml", "quay-list.mbox"];
        var folder = Directory.CreateTempSubdirectory("mails").FullName;
        foreach (var sample in samples) File.WriteAllBytes(Path.Combine(folder, sample), Shapes.Sample(sample));
        var corpus = CorpusReader.Read(folder, progress: null, CancellationToken.None);

        Assert.Equal(9, corpus.Documents.Count);
        foreach (var document in corpus.Documents)
        {
            MarkedUpExactness.Check(document, DocumentFile.Bytes(folder, document.Path).Span);
            Assert.All(document.Passages, passage => Assert.Equal(VerificationOutcome.Holds, PassageVerifier.Verify(folder, document, passage).Outcome));
        }

        File.WriteAllText(Path.Combine(folder, "quay-list.mbox"), "From a at b.example  Tue Mar  4 09:12:00 2031\nFrom: a at b.example\nSubject: Nothing\n\nNothing.\n");
        Assert.Equal(
            [VerificationOutcome.BytesDiffer, VerificationOutcome.FileMissing, VerificationOutcome.FileMissing],
            corpus.Documents.Where(document => document.Part?.File == "quay-list.mbox").Select(document => PassageVerifier.Verify(folder, document, document.Passages[^1]).Outcome));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_mail_in_an_archive_is_read_and_what_it_carries_is_named()
    {
        var corpus = Shapes.Corpus(("mails.zip", Shapes.Zip(("a.eml", Shapes.Sample("carried.eml")), ("b.mbox", Shapes.Sample("quay-list.mbox")))));

        Assert.Contains("buoy minutes.md", Assert.Single(Assert.Single(corpus.Documents).Warnings), StringComparison.Ordinal);
        Assert.Equal(["mails.zip/b.mbox"], corpus.Refused.Select(file => file.Path));
    }

    [Theory]
    [InlineData("utf-8", "Größe 🦀")]
    [InlineData("\"ISO-8859-1\"", "Größe")]
    [InlineData("windows-1252", "Größe – €")]
    [InlineData("koi8-r", "Причал")]
    [InlineData("gb18030", "码头 🦀")]
    [InlineData("iso-2022-jp", "波止場")]
    [InlineData("utf-16le", "Größe")]
    public void Whatever_charset_a_mail_names_its_words_are_read(string charset, string words)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(charset.Trim('"') is "ISO-8859-1" ? "windows-1252" : charset) ?? Encoding.GetEncoding(charset);
        foreach (var transfer in (string[])["base64", "quoted-printable"])
        {
            var bytes = Mail($"Content-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: {transfer}\n", Transferred(transfer, encoding.GetBytes($"{words} liegt hier.\nUnd {words}.\n")));
            var document = Assert.Single(Shapes.Corpus(("a.eml", bytes)).Documents);

            Assert.Equal(string.Join('\n', $"{words} liegt hier.", $"Und {words}."), string.Join('\n', document.Texts(PassageKind.Paragraph)));
            MarkedUpExactness.Check(document, bytes);
        }
    }

    [Theory]
    [InlineData("iso-2022-jp")]
    [InlineData("shift_jis")]
    [InlineData("gb18030")]
    [InlineData("euc-jp")]
    public void Bytes_that_are_none_of_a_charset_move_no_position(string charset)
    {
        byte[] bytes = [.. Mail($"Content-Type: text/plain; charset={charset}\n", "Mara: Six."), 0x1B, (byte)'\n', .. "Jonas: "u8, 0x81, (byte)'\n', 0x8F, 0xFF, .. "\nMara: At six."u8, 0x1B, (byte)'(', (byte)'\n', .. "\nIt is said."u8, 0x81];
        var document = Assert.Single(Shapes.Corpus(("a.eml", bytes)).Documents);

        MarkedUpExactness.Check(document, bytes);
        Assert.Contains("Six.", document.Passages[3].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Content-Type: text/plain; charset=x-harbour\n", "Hello.\n", "its text is in the charset \"x-harbour\", which is not known here; save it as UTF-8")]
    [InlineData("Content-Transfer-Encoding: x-uuencode\n", "Hello.\n", "the transfer encoding \"x-uuencode\" is not read")]
    [InlineData("Content-Type: multipart/mixed\n", "--a\n\nHello.\n--a--\n", "the message holds no text")]
    [InlineData("Content-Type: text/plain\n", "", "the file is empty")]
    [InlineData("Content-Type: text/plain\n", "Hel\0lo.\n", "there is a NUL at byte 3: the file is binary, not text")]
    [InlineData("Content-Type: multipart/encrypted; boundary=a\n", "--a\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--a--\n", "the message is encrypted; save it as your mail program shows it")]
    public void What_cannot_be_read_is_refused_by_name(string head, string body, string reason) =>
        Assert.Contains(reason, Shapes.Corpus(("a.eml", Mail(head, body))).Refused.Select(file => file.Reason));

    [Fact]
    public void A_file_that_has_no_head_is_no_mail() => Assert.Contains("no head", Shapes.Refusal("a.eml", "The boat leaves at six.\n"u8.ToArray()), StringComparison.Ordinal);

    [Theory]
    [InlineData("Content-Type: text/plain\nContent-Transfer-Encoding: base64\n", "VGhlIGJvYXQgbGVhdmVzIGF0IHNpeC4K\nT", "its base64 is cut short")]
    [InlineData("Content-Type: text/plain\nContent-Transfer-Encoding: base64\n", "VGhlIGJvYXQgbGVhdmV%zIGF0IHNpeC4K\n", "1 characters of its base64 are none and were passed over")]
    [InlineData("Content-Type: multipart/mixed; boundary=b\n", "--b\n\nThe boat leaves at six.\n", "the message is cut short: the mark behind its last part is missing")]
    public void What_is_damaged_is_read_with_a_remark(string head, string body, string remark)
    {
        var document = Assert.Single(Shapes.Corpus(("a.eml", Mail(head, body))).Documents);

        Assert.Equal(["The boat leaves at six."], document.Texts(PassageKind.Paragraph));
        Assert.Contains(remark, document.Warnings);
    }

    [Fact]
    public void A_part_that_cannot_be_read_does_not_take_the_others_along()
    {
        var document = Assert.Single(Shapes.Corpus(("a.eml", Mail("Content-Type: multipart/mixed; boundary=b\n", "--b\n\nThe boat leaves at six.\n--b\nContent-Type: text/plain; charset=x-harbour\n\nNo.\n--b--\n"))).Documents);

        Assert.Equal(["The boat leaves at six."], document.Texts(PassageKind.Paragraph));
        Assert.Contains("x-harbour", Assert.Single(document.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_made_to_break_a_reader_is_refused()
    {
        var deep = string.Concat(Enumerable.Range(0, 1000).Select(level => $"Content-Type: multipart/mixed; boundary=b{level}\n\n--b{level}\n"));
        var forwarded = string.Concat(Enumerable.Repeat("Content-Type: message/rfc822\n\nSubject: Again\n", 1000));
        var many = "--b\n\nx\n";

        Assert.Contains("nested more than", Shapes.Refusal("deep.eml", Encoding.ASCII.GetBytes("Subject: Deep\n" + deep)), StringComparison.Ordinal);
        Assert.Contains("no text", Shapes.Refusal("forwarded.eml", Encoding.ASCII.GetBytes("Subject: Deep\n" + forwarded)), StringComparison.Ordinal);
        Assert.Contains("more than 1000 parts", Shapes.Refusal("many.eml", Mail("Content-Type: multipart/mixed; boundary=b\n", string.Concat(Enumerable.Repeat(many, 100_000)))), StringComparison.Ordinal);
        Assert.Contains("head has more than", Shapes.Refusal("endless.eml", Encoding.ASCII.GetBytes("Subject: " + new string('a', 4 << 20))), StringComparison.Ordinal);
        Assert.Contains("head of a part", Shapes.Refusal("inside.eml", Mail("Content-Type: multipart/mixed; boundary=b\n", "--b\nX-Long: " + new string('a', 4 << 20) + "\n\nHi.\n--b--\n")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_subject_cannot_break_a_line_or_name_a_file()
    {
        var bytes = Encoding.ASCII.GetBytes("From: a@b.example\nSubject: =?utf-8?q?The_bell=0AFrom=3A_the_board?=\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nHello there.\n--b\nContent-Type: text/plain; name=\"../../etc/passwd\"\n\nSecret words.\n--b--\n");
        var corpus = Shapes.Corpus(("a.eml", bytes));

        Assert.Equal("The bell From: the board", corpus.Documents[0].Title);
        Assert.Equal(["a.eml/passwd"], corpus.Refused.Select(file => file.Path));
    }

    [Theory]
    [InlineData("=?utf-8?q?abc=?=")]
    [InlineData("=?utf-8?q?abc=C?=")]
    [InlineData("=?utf-8?b?a?=")]
    [InlineData("=?no-such?q?abc?=")]
    public void An_encoded_word_that_is_none_stands_as_it_is(string word) =>
        Assert.Equal(word, Assert.Single(Shapes.Corpus(("a.eml", Encoding.ASCII.GetBytes($"From: a@b.example\nSubject: {word}\nMIME-Version: 1.0\n\nHello there.\n"))).Documents).Title);

    [Fact]
    public void A_mailbox_of_many_messages_is_read_message_by_message()
    {
        var text = new StringBuilder();
        for (var number = 0; number < 500; number++) text.Append(CultureInfo.InvariantCulture, $"From a@b.example Tue Mar  4 09:12:00 2031\nFrom: a@b.example\nSubject: Buoy {number}\n\nThe buoy {number} is green.\n\n");

        var corpus = Shapes.Corpus(("buoys.mbox", Encoding.ASCII.GetBytes(text.ToString())));

        Assert.Equal(500, corpus.Documents.Count);
        Assert.Equal("Buoy 499", corpus.Documents.Single(document => document.Path == "buoys.mbox/500.eml").Title);
    }

    private static byte[] Mail(string head, string body) => Encoding.UTF8.GetBytes($"From: Ada Voss <ada@bell.example>\nSubject: The boat\nDate: Wed, 5 Mar 2031 09:00:00 +0000\nMIME-Version: 1.0\n{head}\n{body}");

    private static string Transferred(string transfer, byte[] bytes) => transfer == "base64"
        ? string.Join('\n', Convert.ToBase64String(bytes).Chunk(30).Select(line => new string(line)))
        : string.Concat(bytes.Select((value, number) => $"={value:X2}{(number % 20 == 19 ? "=\n" : "")}"));
}
