using System.Text;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Tests.Reading;

namespace ChatBot.Corpus.Tests.Formats;

public sealed class CaptionSpecs
{
    [Fact]
    public void Cues_are_joined_to_turns_each_with_the_time_of_its_first()
    {
        var document = Shapes.Read("harbour-board-2031-05-06.vtt");

        Assert.Equal(
            ["Mara Oyelaran: Good morning. Shall we start with the crane & the quay?", "Jonas (remote): Yes, please.", "ilse: Fine with me.", "Mara Oyelaran: Listen: the crane is rusty."],
            document.Turns());
        Assert.Equal(["00:00:02.100", "00:00:08.000", "00:00:11.500", "00:00:14.000"], document.Passages.Select(passage => passage.Timestamp));
        Assert.Equal(Provenance.Transcript, document.Provenance.Provenance);
        MarkedUpExactness.CheckWords(document, Shapes.Sample("harbour-board-2031-05-06.vtt"));
    }

    [Fact]
    public void A_joined_turn_still_points_at_its_exact_bytes()
    {
        var turn = Shapes.Read("harbour-board-2031-05-06.vtt").Passages[0];
        var bytes = Shapes.Sample("harbour-board-2031-05-06.vtt").AsSpan((int)turn.Span.Start, turn.Span.Length);

        var quoted = Encoding.UTF8.GetString(bytes);
        Assert.StartsWith("Good morning. Shall we\n", quoted, StringComparison.Ordinal);
        Assert.EndsWith("start with the crane &amp; the quay?", quoted, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_file_name_says_when_a_recording_was_made()
    {
        var document = Shapes.Read("harbour-board-2031-05-06.vtt");

        Assert.Equal(("2031-05-06", DateOrigin.FileName), (document.Date?.ToString(), document.DateOrigin));
        Assert.Equal("Harbour board 2031 05 06", document.Title);
    }

    [Fact]
    public void Voice_tags_name_the_speaker() =>
        Assert.Equal(["Pekka Halvorsen: The pilots want a second lamp.", "Ilse Varga: Then buy one."], Shapes.Read("teams.vtt").Turns());

    [Fact]
    public void A_voice_that_a_directory_lists_by_family_is_called_as_people_are() =>
        Assert.Equal(["Ilse Varga (Port): The lamp is dim.", "Pekka van Dam: Then buy one."], Captions("WEBVTT\n\n00:00.000 --> 00:04.000\n<v Varga, Ilse (Port)>The lamp is dim.</v>\n\n00:05.000 --> 00:09.000\n<v van Dam, Pekka>Then buy one.</v>\n"));

    [Fact]
    public void Names_may_stand_in_brackets_before_the_words_and_sounds_alone() =>
        Assert.Equal(["Ilse Varga: The lamp is dim.", "Pekka Dam: Then buy one."], Captions("WEBVTT\n\n00:00.000 --> 00:04.000\n[Ilse Varga] The lamp is dim.\n\n00:05.000 --> 00:09.000\n[Pekka Dam] Then buy one.\n\n00:10.000 --> 00:12.000\n[Applause]\n").Take(2));

    [Fact]
    public void Captions_without_speakers_stay_unattributed_and_are_cut_at_pauses()
    {
        var document = Shapes.Read("ferry.srt");

        Assert.Empty(document.Turns());
        Assert.Equal(["The ferry left before the fog came in, and nobody saw it again.", "Who told you that?", "The keeper."], document.Texts(PassageKind.Paragraph));
        Assert.Equal(Provenance.Transcript, document.Provenance.Provenance);
    }

    [Fact]
    public void Captions_are_known_by_their_content_whatever_the_ending()
    {
        var corpus = Shapes.Corpus(("talk.txt", Shapes.Sample("teams.vtt")), ("film.log", Shapes.Sample("ferry.srt")));

        Assert.Equal([3, 2], corpus.Documents.Select(document => document.Passages.Count));
    }

    [Fact]
    public void A_caption_file_without_a_caption_is_refused() =>
        Assert.StartsWith("no caption was found", Shapes.Refusal("empty.vtt", "WEBVTT\n\nNOTE nothing\n"u8.ToArray()), StringComparison.Ordinal);

    [Fact]
    public void Recorders_that_print_the_time_behind_the_name_are_read() =>
        Assert.Equal(
            ["Mara Oyelaran: Has anybody counted the lamps on the north pier?", "Jonas Lind: Seventeen, and two of them are broken.", "Mara Oyelaran: Then we order two.", "Jonas Lind: I will write to the lamp maker."],
            Shapes.Read("otter.txt").Turns());

    [Fact]
    public void In_a_saved_chat_the_speaker_is_who_writes_not_to_whom() =>
        Assert.Equal(["Mara Oyelaran: Can you all hear the bell?", "Jonas Lind: Yes, loud and clear.", "Mara Oyelaran: Please bring the oil can."], Shapes.Read("zoom-chat.txt").Turns());

    private static IReadOnlyList<string> Captions(string text) => Assert.Single(Shapes.Corpus(("call.vtt", Encoding.UTF8.GetBytes(text))).Documents).Turns();
}
