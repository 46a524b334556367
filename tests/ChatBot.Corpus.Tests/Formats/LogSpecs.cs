using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Talks;
using ChatBot.Corpus.Tests.Reading;

namespace ChatBot.Corpus.Tests.Formats;

public sealed class LogSpecs
{
    [Fact]
    public void In_a_bots_log_a_gesture_is_somebodys_and_the_bot_is_nobody()
    {
        var talk = Talk("meetbot.log");

        Assert.Equal(["mara", "jonas", "edda", "ansel"], Names(talk.Attendees), StringComparer.OrdinalIgnoreCase);
        Assert.Contains("ansel: waves", talk.Document.Turns());
        Assert.Equal(["ship the quota tables on Friday"], talk.Decisions.Select(decision => decision.Text));
        Assert.Equal(["jonas to write the announcement"], talk.Actions.Select(action => action.Text));
    }

    [Fact]
    public void A_log_of_times_alone_has_the_date_that_its_opening_tells() => Assert.Equal("2031-03-04", Talk("meetbot.log").Date?.ToString());

    [Fact]
    public void A_bots_minutes_list_who_was_there_below_an_underlined_heading() => Assert.Equal(["mara", "jonas", "edda"], Names(Talk("meetbot-minutes.txt").Attendees));

    [Fact]
    public void In_a_saved_channel_date_time_and_name_stand_above_the_words()
    {
        var document = Shapes.Read("discord.txt");

        Assert.Equal(["mara", "jonas", "edda"], document.Of(PassageKind.Turn).Select(turn => turn.Speaker));
        Assert.Equal("2031-03-04", document.Date?.ToString());
    }

    [Fact]
    public void A_channels_nickname_is_whom_its_readers_know() => Assert.Equal("Mara Oyelaran: Shall we start with the tables?", Shapes.Read("discord.json").Turns()[0]);

    [Fact]
    public void In_bold_and_escaped_a_nick_is_one_still()
    {
        var document = Read.Markdown("# Logs\n\n**\\<mara\\>** Hello, shall we?\n**\\<jonas\\_q\\>** The tables are done\n**\\<mara\\>** Good\n");

        Assert.Equal(["mara: Hello, shall we?", "jonas_q: The tables are done", "mara: Good"], document.Turns());
    }

    [Fact]
    public void Behind_a_time_a_nick_may_hold_anything_but_blanks()
    {
        var document = Read.Text("[2031-03-04T16:00:01.000Z]\t<Mara_//_Oyelaran_(she/her)>\thello\n[2031-03-04T16:00:03.000Z]\t<jonas>\thello yourself\n[2031-03-04T16:00:05.000Z]\t<Mara_//_Oyelaran_(she/her)>\tshall we?\n");

        Assert.Equal(["Mara_//_Oyelaran_(she/her)", "jonas", "Mara_//_Oyelaran_(she/her)"], document.Of(PassageKind.Turn).Select(turn => turn.Speaker));
    }

    [Fact]
    public void Who_signs_in_late_opens_no_other_talk()
    {
        var log = string.Join('\n', "<mara> present+", "<jonas> present+", "<mara> scribe: mara", "<mara> Topic: Lamps", "<edda> present+", "<mara> jonas: the lamp is dim", "<mara> Topic: Oil", "<ansel> present+", "<mara> edda: the oil is dear");
        var timed = string.Join('\n', log.Split('\n').Select((line, number) => $"[2031-05-06T14:00:{number:00}.000Z]\t{line.Replace("> ", ">\t", StringComparison.Ordinal)}"));

        Assert.Equal(["mara", "jonas", "edda", "ansel"], Names(Assert.Single(Shapes.Corpus(("lamps.log", System.Text.Encoding.UTF8.GetBytes(timed))).Talks).Attendees), StringComparer.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("channel.log")]
    [InlineData("channel.txt")]
    public void A_log_of_nicks_alone_is_a_log_and_no_page(string name)
    {
        var log = string.Join('\n', Enumerable.Range(1, 5_000).Select(number => $"<{(number % 2 == 0 ? "mara" : "jonas")}> hello, this is line {number}"));

        var document = Assert.Single(Shapes.Corpus((name, System.Text.Encoding.UTF8.GetBytes(log))).Documents);

        Assert.Equal(5_000, document.Turns().Count);
        Assert.Equal(["jonas: hello, this is line 1", "mara: hello, this is line 2"], document.Turns().Take(2));
    }

    private static Talk Talk(string sample) => Assert.Single(Shapes.Corpus(sample).Talks);

    private static IEnumerable<string> Names(IEnumerable<Attendance> attendances) => attendances.Select(attendance => attendance.Person.Name);
}
