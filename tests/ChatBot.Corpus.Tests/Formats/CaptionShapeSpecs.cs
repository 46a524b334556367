using System.Text;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Tests.Reading;

namespace ChatBot.Corpus.Tests.Formats;

/// <summary>Captions as recorders, editors and converters really write them.</summary>
public sealed class CaptionShapeSpecs
{
    [Theory]
    [InlineData("WEBVTT\n\n00:01.000 --> 00:04.000 line:91%\n\n<v Edda Lund>The lamp</v>\n\n<v Edda Lund>is dim.</v>\n\n00:05.000 --> 00:09.000\n<v Tom Ried>I clean it.</v>\n")]
    [InlineData("1\n\n00:00:01,000 --> 00:00:04,000\n\nEdda Lund: The lamp\n\nis dim.\n\n\n\n2\n\n00:00:05,000 --> 00:00:09,000\n\nTom Ried: I clean it.\n")]
    [InlineData("1\n00:00:01,000 --> 00:00:04,000\nEdda Lund: The lamp\n\nis dim.\n\n2\n00:00:05,000 --> 00:00:09,000\n\nTom Ried: I clean it.\n")]
    public void A_blank_line_below_the_times_or_between_the_words_loses_nothing(string text) => Assert.Equal(["Edda Lund: The lamp is dim.", "Tom Ried: I clean it."], Turns(text));

    [Fact]
    public void A_note_is_no_part_of_the_cue_before() =>
        Assert.Equal(["Edda Lund: The lamp is dim."], Turns("WEBVTT\n\nSTYLE\n::cue { color: red }\n\n00:01.000 --> 00:04.000\n<v Edda Lund>The lamp is dim.</v>\n\nNOTE seen by\nnobody\n"));

    [Theory]
    [InlineData("00:00:0,500 --> 00:00:2,00")]
    [InlineData("0:0:1 --> 0:0:2")]
    [InlineData("00:00:01.5 -> 00:00:02.0")]
    [InlineData("00:00:01,000 –> 00:00:02,000")]
    [InlineData("00:00:01:120 --> 00:00:02:000")]
    [InlineData("00:00:01, 500-->00:00:02, 000")]
    [InlineData("100:01.500 --> 100:02.500")]
    public void Times_are_known_without_their_zeros(string times)
    {
        var document = Read($"1\n{times}\nEdda Lund: The lamp is dim.\n\n2\n00:00:03,000 --> 00:00:05,000\nTom Ried: I clean it.\n\n3\n00:00:06,000 --> 00:00:08,000\nEdda Lund: Good.\n");

        Assert.Equal(["Edda Lund: The lamp is dim.", "Tom Ried: I clean it.", "Edda Lund: Good."], document.Turns());
    }

    [Fact]
    public void A_figure_alone_is_said_where_it_names_no_cue() =>
        Assert.Equal(["Edda Lund: How many?", "Tom Ried: 17", "Edda Lund: Good."], Turns("WEBVTT\n\n00:01.000 --> 00:04.000\nEdda Lund: How many?\n\n00:05.000 --> 00:09.000\nTom Ried:\n17\n\n00:10.000 --> 00:12.000\nEdda Lund: Good.\n"));

    [Theory]
    [InlineData("00:00.000 --> 00:02.000 align:start position:0%\n \nthe<00:00.500><c> lamp</c><c> is</c><c> dim</c>\n\n00:02.000 --> 00:02.010 align:start position:0%\nthe lamp is dim\n \n\n00:02.010 --> 00:04.000 align:start position:0%\nthe lamp is dim\nand<00:02.500><c> old</c><c> now</c>\n\n00:04.000 --> 00:04.010\nand old now\n \n")]
    [InlineData("00:00.000 --> 00:02.000\nthe lamp\n\n00:02.000 --> 00:03.000\nthe lamp is dim\n\n00:03.000 --> 00:04.000\nthe lamp is dim and old\n\n00:04.000 --> 00:05.000\nthe lamp is dim and old now\n")]
    [InlineData("00:00.000 --> 00:02.000\nthe lamp\n\n00:02.000 --> 00:03.000\nthe lamp\nis dim\n\n00:03.000 --> 00:04.000\nis dim\nand old\n\n00:04.000 --> 00:05.000\nand old\nnow\n")]
    [InlineData("00:00.000 --> 00:02.000\nthe lamp is dim\nthe lamp is dim\n\n00:02.000 --> 00:03.000\nand old\nand old\n\n00:03.000 --> 00:04.000\nnow\nnow\n")]
    public void Captions_that_roll_say_everything_once(string cues) => Assert.Equal(["the lamp is dim and old now"], Read("WEBVTT\n\n" + cues).Texts(PassageKind.Paragraph));

    [Fact]
    public void A_speaker_goes_on_where_a_rolling_caption_shows_only_the_rest() =>
        Assert.Equal(
            ["Edda: the lamp is dim and old now", "Tom: I clean it today"],
            Turns("1\n00:00:01,000 --> 00:00:02,000\nEdda: the lamp is dim\n\n2\n00:00:02,000 --> 00:00:03,000\nEdda: the lamp is dim\nand old now\n\n3\n00:00:03,000 --> 00:00:04,000\nand old now\nTom: I clean it\n\n4\n00:00:04,000 --> 00:00:05,000\nTom: I clean it\ntoday\n", ".srt"));

    [Fact]
    public void Two_who_say_the_same_are_both_heard() =>
        Assert.Equal(["Edda: Yes, please.", "Tom: Yes, please.", "Edda: Then two of them.", "Tom: And a bell."], Turns("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Edda>Yes, please.</v>\n\n00:02.000 --> 00:03.000\n<v Tom>Yes, please.</v>\n\n00:03.000 --> 00:04.000\n<v Edda>Then two of them.</v>\n\n00:05.000 --> 00:06.000\n<v Tom>And a bell.</v>\n"));

    [Theory]
    [InlineData("1 \"Edda Lund\" (284)", "2 \"Tom Ried\" (184)", "3 \"Edda Lund\" (284)")]
    [InlineData("Edda Lund", "Tom Ried", "Edda Lund")]
    [InlineData("1 - Edda Lund", "2 - Tom Ried", "3 - Edda Lund")]
    [InlineData("Edda Lund 1", "Tom Ried 2", "Edda Lund 3")]
    public void The_name_of_a_cue_may_be_its_speakers(string first, string second, string third) =>
        Assert.Equal(["Edda Lund: The lamp is dim.", "Tom Ried: I clean it.", "Edda Lund: Who pays?"], Turns($"WEBVTT\n\n{first}\n00:01.000 --> 00:02.000\nThe lamp is dim.\n\n{second}\n00:02.000 --> 00:03.000\nI clean it.\n\n{third}\n00:03.000 --> 00:04.000\nWho pays?\n"));

    [Theory]
    [InlineData("Introduction", "Chapter 2", "Chapter 3")]
    [InlineData("d0b5a1c2-88aa/12-0", "d0b5a1c2-88aa/13-0", "d0b5a1c2-88aa/14-0")]
    [InlineData("1", "2", "3")]
    public void Names_of_parts_do_not_speak(string first, string second, string third) =>
        Assert.Empty(Turns($"WEBVTT\n\n{first}\n00:01.000 --> 00:02.000\nThe lamp is dim.\n\n{second}\n00:02.000 --> 00:03.000\nI clean it.\n\n{third}\n00:03.000 --> 00:04.000\nWho pays?\n"));

    [Theory]
    [InlineData("<v Edda Lund>The lamp is dim.</v><v Tom Ried>I clean it.</v>")]
    [InlineData("<v Edda Lund>The lamp is dim.</v>\n<v Tom Ried>I clean it.</v>")]
    [InlineData("<v.loud Edda Lund>The lamp is dim. <v Tom Ried>I clean it.")]
    [InlineData(">> Edda Lund: The lamp is dim. >> Tom Ried: I clean it.")]
    [InlineData("Edda Lund: The lamp is dim. Tom Ried: I clean it.")]
    public void A_cue_may_hold_several_voices(string words) =>
        Assert.Equal(["Edda Lund: The lamp is dim.", "Tom Ried: I clean it.", "Edda Lund: Who pays?", "Tom Ried: I do."], Turns($"WEBVTT\n\n00:01.000 --> 00:04.000\n{words}\n\n00:05.000 --> 00:06.000\nEdda Lund: Who pays?\n\n00:07.000 --> 00:08.000\nTom Ried: I do.\n"));

    [Fact]
    public void Behind_a_voices_end_nobody_speaks()
    {
        var document = Read("WEBVTT\n\n00:01.000 --> 00:04.000\n<v Edda Lund>The lamp is dim.</v> Applause\n\n00:05.000 --> 00:06.000\n<v Tom Ried>I clean it.</v>\n");

        Assert.Equal(["Edda Lund: The lamp is dim.", "Tom Ried: I clean it."], document.Turns());
        Assert.Equal(["Applause"], document.Texts(PassageKind.Paragraph));
    }

    [Fact]
    public void A_name_that_is_only_spoken_of_is_no_voice() =>
        Assert.Equal("Edda Lund: I told Tom Ried: clean it.", Turns("WEBVTT\n\n00:01.000 --> 00:04.000\nEdda Lund: I told Tom Ried: clean it.\n\n00:05.000 --> 00:06.000\nTom Ried: I do.\n")[0]);

    [Theory]
    [InlineData("Tom Ried stopped transcription")]
    [InlineData("Transcribed by LampWriter. Go further to remove this line.")]
    [InlineData("Subtitles by the Lamp Friends community")]
    [InlineData("Untertitelung im Auftrag des Hafens")]
    [InlineData("Sous-titres réalisés par les amis de la lampe")]
    public void What_a_recorder_adds_is_said_by_nobody(string notice)
    {
        var behind = Read($"WEBVTT\n\n00:01.000 --> 00:04.000\n<v Edda Lund>The lamp is dim.</v>\n\n00:05.000 --> 00:06.000\n<v Tom Ried>I clean it.</v>\n\n{notice}\n");
        var inside = Read($"WEBVTT\n\n00:01.000 --> 00:04.000\nThe lamp is dim and\n\n00:05.000 --> 00:06.000\nnobody cleans it.\n\n00:07.000 --> 00:09.000\n{notice}\n");

        Assert.Equal(["Edda Lund: The lamp is dim.", "Tom Ried: I clean it."], behind.Turns());
        Assert.Equal(["The lamp is dim and nobody cleans it."], inside.Texts(PassageKind.Paragraph));
        Assert.Equal([notice], behind.Texts(PassageKind.Metadata));
        Assert.Equal([notice], inside.Texts(PassageKind.Metadata));
    }

    [Fact]
    public void Words_may_stand_behind_times_in_brackets() =>
        Assert.Equal(
            ["SPEAKER_00: The lamp is dim.", "SPEAKER_01: I clean it."],
            Turns("[00:00.000 --> 00:04.000]  [SPEAKER_00] The lamp is dim.\n[00:04.000 --> 00:08.000]  [SPEAKER_01] I clean it.\n", ".txt"));

    private static IReadOnlyList<string> Turns(string text, string ending = ".vtt") => Read(text, ending).Turns();

    private static Document Read(string text, string ending = ".vtt") => Assert.Single(Shapes.Corpus(("call" + ending, Encoding.UTF8.GetBytes(text))).Documents);
}
