using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Tests.Reading;

namespace ChatBot.Corpus.Tests.Formats;

public sealed class JsonSpecs
{
    [Fact]
    public void A_summary_gives_title_date_attendees_decisions_and_action_items()
    {
        var corpus = Shapes.Corpus("summary.json");
        var talk = Assert.Single(corpus.Talks);

        Assert.Equal(("Lamp committee #12", "2031-05-06"), (talk.Document.Title, talk.Document.Date?.ToString()));
        Assert.Equal([("Mara Oyelaran", "chair"), ("Jonas Lind", null)], talk.Attendees.Select(attendance => (attendance.Person.Name, attendance.Role)));
        Assert.Equal(["Two lamps are ordered from the lamp maker"], talk.Decisions.Select(decision => decision.Text));
        var action = Assert.Single(talk.Actions);
        Assert.StartsWith("Write to the lamp maker about two lamps", action.Text, StringComparison.Ordinal);
        Assert.Equal(("Jonas Lind", "2031-05-13"), (action.Owners[0].Name, action.Due?.ToString()));
        MarkedUpExactness.Check(talk.Document, Shapes.Sample("summary.json"));
    }

    [Fact]
    public void Escapes_are_resolved_in_the_text_and_stay_in_the_bytes()
    {
        var passage = Shapes.Read("summary.json").Passages.Single(passage => passage.Text.StartsWith("Seventeen", StringComparison.Ordinal));

        Assert.Equal("Seventeen lamps were counted, two \"broken\"", passage.Text);
        Assert.Equal("Seventeen lamps were counted, two \\\"broken\\\""u8, Shapes.Sample("summary.json").AsSpan((int)passage.Span.Start, passage.Span.Length));
        Assert.Equal("00:04:10", passage.Timestamp);
    }

    [Fact]
    public void A_list_of_captions_is_a_transcript_whose_roll_says_who_came()
    {
        var talk = Assert.Single(Shapes.Corpus("captions.json").Talks);

        Assert.Equal(["Voss", "Varga", "Halvorsen"], talk.Attendees.Select(attendance => attendance.Person.Name));
        Assert.Equal(["Lindqvist"], talk.Absent.Select(attendance => attendance.Person.Name));
        Assert.Equal(["I DECLARE THIS MEETING ADJOURNED."], talk.Decisions.Select(decision => decision.Text));
        Assert.DoesNotContain(talk.Passages, passage => passage.Kind == PassageKind.Turn);
        Assert.Equal("00:00:02", talk.Passages[0].Timestamp);
    }

    [Fact]
    public void Utterances_with_speakers_are_turns()
    {
        var json = """{ "title": "Tides", "segments": [ { "speaker": "Mara", "text": "We", "start": 0 }, { "speaker": "Mara", "text": "agree.", "start": 1 }, { "speaker": "Ilse", "text": "So do I.", "start": 3661 } ] }"""u8.ToArray();
        var document = Assert.Single(Shapes.Corpus(("tides.json", json)).Documents);

        Assert.Equal(["Mara: We agree.", "Ilse: So do I."], document.Turns());
        Assert.Equal(("Tides", "01:01:01"), (document.Title, document.Passages[1].Timestamp));
        MarkedUpExactness.CheckWords(document, json);
    }

    [Fact]
    public void Who_speaks_may_stand_around_the_pieces_of_what_is_said()
    {
        var json = """{ "title": "Hearing of 4 March 2031", "transcript": { "sections": [ { "turns": [ { "speaker": { "name": "Mara Lund" }, "text_blocks": [ { "start": 0, "text": "Good morning." }, { "start": 2, "text": "Please begin." } ] }, { "speaker": { "name": "Ilse Tanaka" }, "text_blocks": [ { "start": 4, "text": "Thank you." } ] }, { "speaker": null, "text_blocks": [ { "start": 6, "text": "All rise." } ] } ] } ] } }"""u8.ToArray();
        var document = Assert.Single(Shapes.Corpus(("hearing.json", json)).Documents);

        Assert.Equal(["Mara Lund: Good morning. Please begin.", "Ilse Tanaka: Thank you."], document.Turns());
        Assert.Equal("2031-03-04", document.Date?.ToString());
        MarkedUpExactness.CheckWords(document, json);
    }

    [Theory]
    [InlineData("""{ "name": "Lamps", "messages": [ { "date": "2031-03-04T16:00:12", "from": "Mara", "text": "The lamp is dim." }, { "date": "2031-03-04T16:01:12", "from": "Ilse", "text": [ "See ", { "type": "link", "text": "the list" } ] } ] }""", "Mara: The lamp is dim.", "Ilse: See the list")]
    [InlineData("""{ "metadata": { "id": "x" }, "results": { "channels": [ { "alternatives": [ { "transcript": "all of it", "paragraphs": { "transcript": "all of it", "paragraphs": [ { "speaker": 0, "sentences": [ { "text": "The lamp is dim.", "start": 0.1 } ] }, { "speaker": 1, "sentences": [ { "text": "So buy one.", "start": 4.1 } ] } ] } } ] } ] } }""", "Speaker 0: The lamp is dim.", "Speaker 1: So buy one.")]
    public void Chats_and_recorders_set_what_is_said_in_pieces(string json, string first, string second) =>
        Assert.Equal([first, second], Assert.Single(Shapes.Corpus(("call.json", System.Text.Encoding.UTF8.GetBytes(json))).Documents).Turns());

    [Theory]
    [InlineData("{\"a\": [1, 2", "not valid JSON")]
    [InlineData("[]", "no text was found")]
    public void What_is_no_document_is_refused(string json, string reason) =>
        Assert.Contains(reason, Shapes.Refusal("a.json", System.Text.Encoding.UTF8.GetBytes(json)), StringComparison.Ordinal);

    [Fact]
    public void Nesting_without_end_is_refused() =>
        Assert.Contains("nested", Shapes.Refusal("deep.json", System.Text.Encoding.UTF8.GetBytes(new string('[', 100_000))), StringComparison.Ordinal);
}
