using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Talks;
using ChatBot.Corpus.Tests.Reading;

namespace ChatBot.Corpus.Tests.Formats;

public sealed class RecordSpecs
{
    [Fact]
    public void In_a_scribed_log_the_speaker_is_whom_the_scribe_names()
    {
        var document = Shapes.Read("scribed.irc.log");

        Assert.Equal(["mara: the lamp is too dim for the pilots", "mara: and it burns too much oil", "ilse: a new wick would do", "ilse_v: I have one to spare"], document.Turns().Take(4));
        Assert.Contains("general nodding around the table", document.Texts(PassageKind.Paragraph));
        Assert.Equal(["The north lamp"], document.Headings());
    }

    [Fact]
    public void Those_who_sign_in_are_present_and_those_who_send_regrets_are_not()
    {
        var talk = Talk("scribed.irc.log");

        Assert.Equal(["jlind", "Ilse_Varga"], Names(talk.Attendees));
        Assert.Equal(["Pekka_Halvorsen"], Names(talk.Absent));
        Assert.Equal(["jlind"], Names(talk.Scribes));
        Assert.Equal(["Try the new wick for a month"], talk.Decisions.Select(decision => decision.Text));
        Assert.Equal(("ilse to bring the wick by 9 May 2031", "2031-05-09"), (talk.Actions[0].Text, talk.Actions[0].Due?.ToString()));
    }

    [Fact]
    public void Minutes_sent_by_mail_give_their_list_over_wrapped_lines()
    {
        var talk = Talk("emailed.txt");

        Assert.Equal(["Mara Oyelaran", "Ilse Varga", "Jonas Lind"], Names(talk.Attendees));
        Assert.Equal(["Pekka Halvorsen"], Names(talk.Absent));
        Assert.Equal(["Mara Oyelaran"], Names(talk.Chairs));
        Assert.Equal("Minutes of the lighthouse trust, 6 May 2031", talk.Document.Title);
        Assert.Equal([["Ilse Varga"], ["Mara Oyelaran", "Jonas Lind"]], talk.Actions.Select(action => action.Owners.Select(owner => owner.Name)));
        Assert.Equal("It was agreed to try a new wick for a month.", Assert.Single(talk.Decisions).Text);
    }

    [Fact]
    public void Initials_are_resolved_where_the_file_says_whose_they_are()
    {
        var corpus = Shapes.Corpus("initials.md");
        var speakers = corpus.Documents[0].Of(PassageKind.Turn).DistinctBy(turn => turn.Speaker).ToDictionary(turn => turn.Speaker!, turn => corpus.People.SpeakerOf(turn)?.Name);

        Assert.Equal("Bruno Keller", speakers["BKR"]);
        Assert.Equal("Mara Oyelaran", speakers["MO"]);
        Assert.Equal("Ilse Varga", speakers["IV"]);
        Assert.Equal("Anne-Marie Petrescu", speakers["AMP"]);
        Assert.Equal(["Jonas Lind"], Names(corpus.Talks[0].Scribes));
    }

    [Fact]
    public void Time_place_and_agenda_are_taken_from_their_fields()
    {
        var bytes = "# Trust, 6 May 2031\n\n- Date: Tuesday, 6 May 2031\n- Time: 5:30 PM UTC\n- Location: The old customs house\n\n## Agenda\n\n- The north lamp\n- The oil\n\n## Present\n\n- Mara Oyelaran\n- Jonas Lind\n"u8.ToArray();
        var talk = Assert.Single(Shapes.Corpus(("trust.md", bytes)).Talks);

        Assert.Equal(("5:30 PM UTC", "The old customs house", "2031-05-06"), (talk.Time, talk.Place, talk.Date?.ToString()));
        Assert.Equal(["The north lamp", "The oil"], talk.Agenda.Select(point => point.Text));
    }

    [Fact]
    public void Under_a_conclusion_only_what_decides_is_a_decision() =>
        Assert.Equal(["Stage 2 was requested and obtained", "Ilse seconds"], Talk("initials.md").Decisions.Select(decision => decision.Text));

    [Fact]
    public void A_day_without_a_year_is_completed_by_the_file_name()
    {
        var bytes = Shapes.Sample("initials.md");

        Assert.Equal(["--05-06", "2031-05-06"], Shapes.Corpus(("wick-2031-05-06.md", bytes), ("wick.md", bytes)).Documents.Select(document => document.Date?.ToString()).Order());
    }

    [Theory]
    [InlineData("2031-05/may-6.md", "2031-05-06")]
    [InlineData("2031/may-6.md", "2031-05-06")]
    [InlineData("2031-04/may-6.md", "--05-06")]
    public void A_day_without_a_year_is_completed_by_a_folder(string path, string date)
    {
        var document = Read.Markdown("# Harbour Board, 6 May\n\nThe lamp is dim.\n", path);

        Assert.Equal(date, document.Date?.ToString());
    }

    [Theory]
    [InlineData("# Harbour Board, 06-05-2031\n\nThe lamp is dim.\n", "2031-05-06")]
    [InlineData("# Harbour Board\n\n## Next meeting (2031-05-20)\n\nThe lamp is dim.\n", "2031-05-06")]
    public void The_files_name_tells_which_figure_is_the_day_and_another_meetings_day_is_not_this_ones(string text, string date)
    {
        var document = Read.Markdown(text, "2031-05-06.md");

        Assert.Equal((date, 0), (document.Date?.ToString(), document.OtherDates.Count));
    }

    [Fact]
    public void Prose_decides_where_it_says_so_and_not_where_it_leaves_open()
    {
        var talks = Shapes.Corpus("steering.md").Talks;

        Assert.Equal(
            ["2031-05-06: The trust decided to write to the pilots to see if they have a wish.", "2031-05-13: It was agreed that it is too high."],
            talks.SelectMany(talk => talk.Decisions.Select(decision => $"{talk.Date}: {decision.Text}")));
        Assert.Equal(["Jonas will ask the lamp maker about the price."], talks.SelectMany(talk => talk.Actions).Select(action => action.Text));
        Assert.All(talks, talk => Assert.Empty(talk.Attendees));
    }

    [Fact]
    public void A_date_that_contradicts_another_is_kept()
    {
        var document = Assert.Single(Shapes.Corpus(("lamp-2031-05-07.md", "---\ndate: 2031-05-06\n---\n# Lamps\n\nThe lamp is dim.\n"u8.ToArray())).Documents);

        Assert.Equal(("2031-05-06", "2031-05-07"), (document.Date?.ToString(), Assert.Single(document.OtherDates).Date.ToString()));
    }

    private static Talk Talk(string sample) => Assert.Single(Shapes.Corpus(sample).Talks);

    private static IEnumerable<string> Names(IEnumerable<Attendance> attendances) => attendances.Select(attendance => attendance.Person.Name);
}
