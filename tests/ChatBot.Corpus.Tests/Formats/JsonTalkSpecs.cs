using System.Text;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Tests.Reading;

namespace ChatBot.Corpus.Tests.Formats;

/// <summary>What was said, found in JSON by its shape: under whatever names recorders and messengers put it.</summary>
public sealed class JsonTalkSpecs
{
    [Theory]
    // A messenger that runs newest first, with the day in thousandths of a second.
    [InlineData("""{ "participants": [ { "name": "Mara Lund" }, { "name": "Jonas Quill" } ], "messages": [ { "sender_name": "Jonas Quill", "timestamp_ms": 1930989780000, "content": "Then we buy it." }, { "sender_name": "Mara Lund", "timestamp_ms": 1930989720000, "content": "The wick costs nine crowns." }, { "sender_name": "Jonas Quill", "timestamp_ms": 1930989660000, "content": "What does the wick cost?" } ], "title": "Lamp crew" }""",
        "Jonas Quill: What does the wick cost?|Mara Lund: The wick costs nine crowns.|Jonas Quill: Then we buy it.")]
    // Names that no program here knows.
    [InlineData("""[ { "wer": "Mara Lund", "was": "The wick costs nine crowns.", "wann": "2031-03-11T09:01:00Z" }, { "wer": "Jonas Quill", "was": "Then we buy it.", "wann": "2031-03-11T09:02:00Z" }, { "wer": "Mara Lund", "was": "Good.", "wann": "2031-03-11T09:03:00Z" } ]""",
        "Mara Lund: The wick costs nine crowns.|Jonas Quill: Then we buy it.|Mara Lund: Good.")]
    // The person in an object, the words in HTML, newest first.
    [InlineData("""{ "value": [ { "id": "3", "createdDateTime": "2031-03-11T09:02:00Z", "from": { "user": { "id": "u2", "displayName": "Jonas Quill" } }, "body": { "contentType": "html", "content": "<p>Then we <b>buy</b> it.</p>" } }, { "id": "2", "createdDateTime": "2031-03-11T09:01:00Z", "from": { "user": { "id": "u1", "displayName": "Mara Lund" } }, "body": { "contentType": "html", "content": "\u003cp\u003eThe wick &amp; the oil cost nine crowns.\u003c/p\u003e" } } ] }""",
        "Mara Lund: The wick & the oil cost nine crowns.|Jonas Quill: Then we buy it.")]
    // An export of a channel with much beside it.
    [InlineData("""{ "guild": { "id": "1", "name": "Lamp Club" }, "channel": { "id": "2", "type": "GuildTextChat", "name": "board-talk" }, "exportedAt": "2031-06-01T08:00:00+00:00", "messages": [ { "id": "1107", "type": "Default", "timestamp": "2031-03-11T09:01:00+00:00", "isPinned": false, "content": "The wick costs nine crowns.", "author": { "id": "7", "name": "mara", "discriminator": "0000", "nickname": "Mara Lund", "isBot": false }, "attachments": [], "reactions": [ { "emoji": { "name": "ok" }, "count": 1, "users": [ { "name": "jonas" } ] } ] }, { "id": "1108", "type": "Reply", "timestamp": "2031-03-11T09:02:00+00:00", "isPinned": false, "content": "Then we buy it.", "author": { "id": "8", "name": "jonas", "discriminator": "0000", "nickname": "Jonas Quill", "isBot": false } } ], "messageCount": 2 }""",
        "Mara Lund: The wick costs nine crowns.|Jonas Quill: Then we buy it.")]
    // A line a message.
    [InlineData("""
        {"date": "2031-03-11 09:01:00", "sender": "Mara Lund", "body": "The wick costs nine crowns."}
        {"date": "2031-03-11 09:02:00", "sender": "Jonas Quill", "body": "Then we buy it."}
        """, "Mara Lund: The wick costs nine crowns.|Jonas Quill: Then we buy it.")]
    // Messages under their ids, in no order.
    [InlineData("""{ "posts": { "b": { "user": "jonas", "message": "Then we buy it.", "create_at": 1930989720000 }, "a": { "user": "mara", "message": "The wick costs nine crowns.", "create_at": 1930989660000 }, "c": { "user": "mara", "message": "Good.", "create_at": 1930989780000 } } }""",
        "mara: The wick costs nine crowns.|jonas: Then we buy it.|mara: Good.")]
    // Days written out.
    [InlineData("""{ "messages": [ { "creator": { "name": "Mara Lund", "email": "m@lamps.example", "user_type": "Human" }, "created_date": "Tuesday, March 11, 2031 at 9:01:00 AM UTC", "text": "The wick costs nine crowns.", "topic_id": "x" }, { "creator": { "name": "Jonas Quill", "email": "j@lamps.example", "user_type": "Human" }, "created_date": "Tuesday, March 11, 2031 at 9:02:00 AM UTC", "text": "Then we buy it.", "topic_id": "x" } ] }""",
        "Mara Lund: The wick costs nine crowns.|Jonas Quill: Then we buy it.")]
    public void Messages_are_found_by_their_shape_and_run_oldest_first(string json, string turns)
    {
        var document = Read(json);

        Assert.Equal(turns.Split('|'), document.Turns());
        Assert.Equal("2031-03-11", document.Date?.ToString());
        Assert.Equal(Provenance.Transcript, document.Provenance.Provenance);
    }

    [Theory]
    // Sentences with numbers for speakers, whose names stand elsewhere.
    [InlineData("""{ "speakers": [ { "id": 0, "name": "Mara Lund" }, { "id": 1, "name": "Jonas Quill" } ], "sentences": [ { "speaker_id": 0, "text": "The wick costs nine crowns.", "start_time": 5.1, "end_time": 8.4 }, { "speaker_id": 1, "text": "Then we buy it.", "start_time": 9.1, "end_time": 12.4 } ] }""")]
    // The same in a table of names.
    [InlineData("""{ "users": { "u1": { "real_name": "Mara Lund" }, "u2": { "real_name": "Jonas Quill" } }, "lines": [ { "user": "u1", "text": "The wick costs nine crowns.", "ts": 5 }, { "user": "u2", "text": "Then we buy it.", "ts": 9 } ] }""")]
    // Words one by one, each with its time, below whoever says them.
    [InlineData("""[ { "participant": { "id": 100, "name": "Mara Lund", "is_host": true }, "words": [ { "text": "The", "start_timestamp": { "relative": 1.1 }, "end_timestamp": { "relative": 1.2 } }, { "text": "wick", "start_timestamp": { "relative": 1.3 }, "end_timestamp": { "relative": 1.4 } }, { "text": "costs nine crowns.", "start_timestamp": { "relative": 1.5 }, "end_timestamp": { "relative": 1.6 } } ] }, { "participant": { "id": 200, "name": "Jonas Quill", "is_host": false }, "words": [ { "text": "Then", "start_timestamp": { "relative": 3.1 }, "end_timestamp": { "relative": 3.2 } }, { "text": "we buy it.", "start_timestamp": { "relative": 3.3 }, "end_timestamp": { "relative": 3.4 } } ] } ]""")]
    // The whole, the phrases and the words of the same.
    [InlineData("""{ "text": "The wick costs nine crowns. Then we buy it.", "words": [ { "text": "The", "start": 500, "end": 600, "confidence": 0.9, "speaker": "Mara Lund" }, { "text": "wick", "start": 700, "end": 800, "confidence": 0.7, "speaker": "Mara Lund" } ], "utterances": [ { "confidence": 0.9, "speaker": "Mara Lund", "start": 500, "end": 3000, "text": "The wick costs nine crowns." }, { "confidence": 0.8, "speaker": "Jonas Quill", "start": 4000, "end": 5000, "text": "Then we buy it." } ] }""")]
    // A call of several parts, each a list of sentences.
    [InlineData("""{ "callTranscripts": [ { "callId": "77", "transcript": [ { "speakerId": "Mara Lund", "topic": "Oil", "sentences": [ { "start": 100, "end": 900, "text": "The wick costs" }, { "start": 1000, "end": 1900, "text": "nine crowns." } ] }, { "speakerId": "Jonas Quill", "topic": null, "sentences": [ { "start": 2000, "end": 2900, "text": "Then we buy it." } ] } ] } ] }""")]
    public void Recordings_are_found_by_their_shape(string json) => Assert.Equal(["Mara Lund: The wick costs nine crowns.", "Jonas Quill: Then we buy it."], Read(json).Turns());

    [Theory]
    [InlineData("""{ "title": "Lamp sync", "date": 1930989600000, "summary": { "overview": "The wick is bought.", "action_items": "**Jonas Quill**\nBuy the wick by Friday (02:10)\n" }, "sentences": [ { "speaker_name": "Mara Lund", "text": "The old one burnt down.", "start_time": 5.1 }, { "speaker_name": "Jonas Quill", "text": "I know a shop.", "start_time": 9.1 } ] }""")]
    [InlineData("""{ "meeting": { "title": "Lamp sync", "scheduled_start": "2031-03-11T09:00:00Z" }, "transcript": [ { "speaker": "Mara Lund", "words": "The old one burnt down.", "timestamp": "00:00:05" }, { "speaker": "Jonas Quill", "words": "I know a shop.", "timestamp": "00:00:09" } ], "action_items": [ { "description": "Buy the wick by Friday", "assignee": "Jonas Quill" } ], "summary": "The wick is bought." }""")]
    [InlineData("""{ "data": { "transcript": { "title": "Lamp sync", "dateString": "2031-03-11T09:00:00Z", "sentences": [ { "speaker_name": "Mara Lund", "raw_text": "The old one burnt down.", "start_time": "5.1" }, { "speaker_name": "Jonas Quill", "raw_text": "I know a shop.", "start_time": "9.1" } ], "summary": { "overview": "- **Wick**: The wick is bought.", "action_items": [ "Jonas Quill: Buy the wick by Friday" ] } } } }""")]
    public void What_stands_beside_the_speech_is_read_too(string json)
    {
        var corpus = Shapes.Corpus(("call.json", Encoding.UTF8.GetBytes(json)));
        var document = Assert.Single(corpus.Documents);
        var action = Assert.Single(Assert.Single(corpus.Talks).Actions);

        Assert.Equal(("Lamp sync", "2031-03-11"), (document.Title, document.Date?.ToString()));
        Assert.Equal(["Mara Lund: The old one burnt down.", "Jonas Quill: I know a shop."], document.Turns());
        Assert.Contains("Buy the wick by Friday", action.Text, StringComparison.Ordinal);
        Assert.Equal(["Jonas Quill"], action.Owners.Select(owner => owner.Name));
        Assert.Contains(document.Passages, passage => passage.Text.Contains("The wick is bought.", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_told_twice_is_read_once()
    {
        var document = Read("""{ "text": "The wick costs nine crowns at the shop by the pier, and oil is dearer. Then we buy it.", "segments": [ { "id": 0, "seek": 0, "start": 0.0, "end": 4.0, "text": " The wick costs nine crowns at the shop by the pier, and oil is dearer.", "tokens": [ 1, 2 ], "temperature": 0.0 }, { "id": 1, "seek": 0, "start": 14.0, "end": 15.0, "text": " Then we buy it.", "tokens": [ 3 ], "temperature": 0.0 } ], "language": "en" }""");

        Assert.Equal(["The wick costs nine crowns at the shop by the pier, and oil is dearer.", "Then we buy it."], document.Passages.Select(passage => passage.Text));
    }

    [Theory]
    [InlineData("""{ "title": "Lamps", "action_items": [ { "text": "Buy the wick", "owner": "Mara Lund", "due": "2031-03-14" }, { "text": "Sell the oil", "owner": "Mara Lund", "due": "2031-03-15" } ] }""")]
    [InlineData("""{ "title": "Lamps", "chapters": [ { "headline": "The wick is dear", "summary": "They spoke of the price of wicks.", "start": 1.5, "end": 9.5 }, { "headline": "Oil is not", "summary": "They spoke of oil.", "start": 10.5, "end": 19.5 } ] }""")]
    [InlineData("""[ { "item": "Buy the wick for the lamp", "who": "Mara Lund", "deadline": "2031-03-14" }, { "item": "Sell the oil of last year", "who": "Mara Lund", "deadline": "2031-03-15" } ]""")]
    [InlineData("""{ "timeline": [ { "date": "2031-03-14", "event": "The harbour was opened again." }, { "date": "2031-04-14", "event": "The first ship came in." } ] }""")]
    public void Tasks_chapters_and_dates_are_nothing_that_was_said(string json) => Assert.Empty(Read(json).Turns());

    [Fact]
    public void A_message_of_another_day_is_a_passage_of_its_own()
    {
        var document = Read("""[ { "from": "Mara", "text": "The lamp is dim.", "date": "2031-03-11T09:00:00" }, { "from": "Mara", "text": "It is lit again.", "date": "2031-03-12T09:00:00" }, { "from": "Jonas", "text": "Good.", "date": "2031-03-12T09:01:00" } ]""");

        Assert.Equal(["2031-03-11 09:00:00", "2031-03-12 09:00:00", "2031-03-12 09:01:00"], document.Passages.Select(passage => passage.Timestamp));
    }

    [Fact]
    public void Bytes_that_a_messenger_escapes_one_by_one_are_the_letters_they_make()
    {
        var json = """{ "messages": [ { "sender_name": "J\u00c3\u00b6rn B\u00c3\u00b6hm", "timestamp_ms": 1930989660000, "content": "Caf\u00c3\u00a9 \u00f0\u009f\u00a6\u0080 at nine?" }, { "sender_name": "Mara Lund", "timestamp_ms": 1930989600000, "content": "Where do we meet?" } ] }""";

        Assert.Equal(["Mara Lund: Where do we meet?", "Jörn Böhm: Café 🦀 at nine?"], Read(json).Turns());
    }

    [Fact]
    public void What_runs_newest_first_is_cited_at_its_bytes()
    {
        var json = """[ { "author": "Mara", "text": "Third.", "sent": "2031-03-11 09:03" }, { "author": "Mara", "text": "Second one.", "sent": "2031-03-11 09:02" }, { "author": "Jonas", "text": "First.", "sent": "2031-03-11 09:01" } ]""";
        var bytes = Encoding.UTF8.GetBytes(json);

        var document = Read(json);

        Assert.Equal(["First.", "Second one.", "Third."], document.Passages.Select(passage => Encoding.UTF8.GetString(bytes.AsSpan((int)passage.Span.Start, passage.Span.Length))));
    }

    [Theory]
    [InlineData("""{ "call": { "name": "Lamp sync" }, "items": [ { "speaker": "Mara", "text": "The lamp is dim.", "start": 1.5 }, { "speaker": "Ilse", "text": "So buy one.", "start": 4.5 } ] }""")]
    [InlineData("""{ "speech": { "title": "Lamp sync", "transcripts": [ { "speaker_name": "Mara", "transcript": "The lamp is dim.", "start_offset": 1000 }, { "speaker_name": "Ilse", "transcript": "So buy one.", "start_offset": 4000 } ] } }""")]
    [InlineData("""{ "491@chat.example": { "name": "Lamp sync", "messages": { "1": { "sender": "Mara", "data": "The lamp is dim.", "timestamp": 1930989600 }, "2": { "sender": "Ilse", "data": "So buy one.", "timestamp": 1930989660 }, "3": { "sender": "Mara", "data": "Today.", "timestamp": 1930989720 } } } }""")]
    [InlineData("""{ "meetingSubject": "Lamp sync", "entries": [ { "speakerDisplayName": "Mara", "text": "The lamp is dim.", "startOffset": "00:00:01.5000000" }, { "speakerDisplayName": "Ilse", "text": "So buy one.", "startOffset": "00:00:04.5000000" } ] }""")]
    public void A_talk_is_called_as_the_file_calls_it_and_not_by_the_first_of_its_parts(string json) => Assert.Equal("Lamp sync", Read(json).Title);

    [Fact]
    public void A_person_in_an_object_of_her_own_is_a_part_of_the_task()
    {
        var corpus = Shapes.Corpus(("call.json", Encoding.UTF8.GetBytes("""{ "title": "Lamps", "attendees": [ "Mara Lund", "Jonas Quill" ], "action_items": [ { "description": "Buy the wick", "completed": false, "assignee": { "name": "Jonas Quill", "email": "j@lamps.example" } } ] }""")));

        Assert.Equal("Buy the wick (Assignee: Jonas Quill)", Assert.Single(Assert.Single(corpus.Talks).Actions).Text);
    }

    [Theory]
    [InlineData("""[ { "type": "message", "user": "U1", "user_profile": { "real_name": "Mara Lund" }, "text": "", "ts": "1930989600.0001", "blocks": [ { "type": "rich_text", "elements": [ { "type": "rich_text_section", "elements": [ { "type": "text", "text": "We need:" } ] }, { "type": "rich_text_list", "elements": [ { "type": "rich_text_section", "elements": [ { "type": "text", "text": "a wick" } ] }, { "type": "rich_text_section", "elements": [ { "type": "text", "text": "oil" } ] } ] } ] } ] } ]""", "We need:\na wick\noil")]
    [InlineData("""[ { "type": "message", "user": "U1", "user_profile": { "real_name": "Mara Lund" }, "text": "New order", "ts": "1930989600.0001", "blocks": [ { "type": "header", "text": { "type": "plain_text", "text": "New order" } }, { "type": "section", "text": { "type": "mrkdwn", "text": "Nine wicks by Friday" } }, { "type": "actions", "elements": [ { "type": "button", "text": { "type": "plain_text", "text": "Approve" } } ] } ] } ]""", "New order\nNine wicks by Friday")]
    [InlineData("""[ { "type": "message", "user": "U1", "user_profile": { "real_name": "Mara Lund" }, "text": "Ask the shop for a price", "ts": "1930989600.0001", "blocks": [ { "type": "rich_text", "elements": [ { "type": "rich_text_section", "elements": [ { "type": "text", "text": "Ask the shop for a price" } ] } ] } ] } ]""", "Ask the shop for a price")]
    public void A_message_has_its_words_in_its_blocks_where_its_text_is_empty_or_shorter(string json, string words) =>
        Assert.Equal(["Mara Lund: " + words.Replace("\\n", "\n", StringComparison.Ordinal)], Read(json).Turns());

    [Fact]
    public void Several_channels_in_one_file_are_all_read()
    {
        var document = Read("""{ "chats": { "list": [ { "name": "Oil crew", "messages": [ { "from": "Mara", "date": "2031-03-11T09:00:00", "text": "Oil is dear." }, { "from": "Ilse", "date": "2031-03-11T09:01:00", "text": "It is." } ] }, { "name": "Wick crew", "messages": [ { "from": "Jonas", "date": "2031-03-12T09:00:00", "text": "Wicks are cheap." }, { "from": "Mara", "date": "2031-03-12T09:01:00", "text": "They are." } ] } ] } }""");

        Assert.Equal(["Mara: Oil is dear.", "Ilse: It is.", "Jonas: Wicks are cheap.", "Mara: They are."], document.Turns());
    }

    private static Document Read(string json) => Assert.Single(Shapes.Corpus(("call.json", Encoding.UTF8.GetBytes(json))).Documents);
}
