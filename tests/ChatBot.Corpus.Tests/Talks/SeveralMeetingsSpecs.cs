using System.Text;
using ChatBot.Corpus.Talks;
using ChatBot.Corpus.Tests.Formats;

namespace ChatBot.Corpus.Tests.Talks;

/// <summary>Notes of several meetings in one file: each has its own people, decisions and day, and never another's.</summary>
public sealed class SeveralMeetingsSpecs
{
    private const string WithHeadings =
        """
        # Bell tower weekly

        ## 2033-03-10

        Attendees: Ada Voss, Tom Ried

        - Decided to oil the bell.

        ## 2033-03-03

        - Decided to paint the door.

        ## 2033-02-24

        Attendees: Edda Brink

        - Decided to mend the rope.
        """;

    private const string Underlined =
        """
        Bell tower weekly
        =================

        10 March 2033
        -------------
        Attendees: Ada Voss, Tom Ried

        - Decided to oil the bell.

        3 March 2033
        ------------
        - Decided to paint the door.

        24 February 2033
        ----------------
        Attendees: Edda Brink

        - Decided to mend the rope.
        """;

    private const string InBold =
        """
        # Bell tower

        **Weekly sync, 10.03.2033**

        Attendees: Ada Voss, Tom Ried

        - Decided to oil the bell.

        **Weekly sync, 03.03.2033**

        - Decided to paint the door.

        **Weekly sync, 24.02.2033**

        Attendees: Edda Brink

        - Decided to mend the rope.
        """;

    private const string WithDateLines =
        """
        MINUTES OF THE BELL TOWER
        Date: March 10, 2033
        Attendees: Ada Voss, Tom Ried

        - Decided to oil the bell.

        MINUTES OF THE BELL TOWER
        Date: March 3, 2033

        - Decided to paint the door.

        MINUTES OF THE BELL TOWER
        Date: February 24, 2033
        Attendees: Edda Brink

        - Decided to mend the rope.
        """;

    private const string OnAPage =
        "<html><body><h1>Bell tower weekly</h1><h2>Thursday, 10 March 2033</h2><p>Attendees: Ada Voss, Tom Ried</p><ul><li>Decided to oil the bell.</li></ul>"
        + "<h2>Thursday, 3 March 2033</h2><ul><li>Decided to paint the door.</li></ul>"
        + "<h2>Thursday, 24 February 2033</h2><p>Attendees: Edda Brink</p><ul><li>Decided to mend the rope.</li></ul></body></html>";

    [Theory]
    [InlineData("weekly.md", WithHeadings)]
    [InlineData("weekly.txt", Underlined)]
    [InlineData("weekly.md", InBold)]
    [InlineData("weekly.txt", WithDateLines)]
    [InlineData("weekly.html", OnAPage)]
    public void Each_day_is_a_talk_of_its_own(string name, string notes) =>
        Assert.Equal(
            [
                "2033-03-10: Ada Voss, Tom Ried: Decided to oil the bell.",
                "2033-03-03: : Decided to paint the door.",
                "2033-02-24: Edda Brink: Decided to mend the rope.",
            ],
            Talks(name, notes).Select(Told));

    [Theory]
    [InlineData("log.md", "- 2033-03-10\n  - Attendees: Ada Voss\n  - Decided to oil the bell\n- 2033-03-03\n  - Decided to paint the door\n")]
    [InlineData("log.md", "March 10, 2033 | Tower weekly\nAttendees: Ada Voss\n- Decided to oil the bell\n\nMarch 3, 2033 | Tower weekly\n\n- Decided to paint the door\n")]
    [InlineData("log.txt", "TOWER MEETING - MARCH 10, 2033\n\nPresent: Ada Voss\n\nDecided to oil the bell\n\nTOWER MEETING - MARCH 3, 2033\n\nThe members decided to paint the door.\n")]
    [InlineData("log.txt", "Tower weekly\n\nMarch 10, 2033\n\nPresent: Ada Voss\n\nThe members decided to oil the bell.\n\nMarch 3, 2033\n\nThe members decided to paint the door.\n")]
    [InlineData("log.md", "# Minutes\n\nDate: 10.03.33\nPresent: Ada Voss\n\n- Decided to oil the bell\n\n---\n\n# Minutes\n\nDate: 03.03.33\n\n- Decided to paint the door\n")]
    public void However_the_day_is_set_nobody_came_to_the_meeting_before(string name, string notes) =>
        Assert.Equal(["2033-03-10: Ada Voss", "2033-03-03: "], Talks(name, notes).Select(talk =>
            $"{talk.Date}: {string.Join(", ", talk.Attendees.Select(attendance => attendance.Person.Name))}"));

    [Fact]
    public void A_label_in_bold_right_below_a_list_ends_it()
    {
        var talks = Talks("notes.md", "# Notes\n\n## March 10, 2033\n**Attendees:** Ada Voss, Tom Ried\n**Decisions**\n- Oil the bell\n**Action items**\n- Tom: buy oil\n\n## March 3, 2033\n**Decisions**\n- Paint the door\n");

        Assert.Equal(["Oil the bell", "Paint the door"], talks.SelectMany(talk => talk.Decisions).Select(decision => decision.Text));
        Assert.Equal(["Tom: buy oil"], talks.SelectMany(talk => talk.Actions).Select(action => action.Text));
    }

    [Fact]
    public void Who_speaks_under_a_day_was_there_on_that_day() =>
        Assert.Equal(
            ["2033-03-10: Ada Voss, Tom Ried: ", "2033-03-03: Edda Brink, Jon Marsh: "],
            Talks(
                "sync.md",
                "# Sync\n\n## 10 March 2033\n\nAda Voss: The bell is dull.\n\nTom Ried: It is.\n\nAda Voss: I will oil it.\n\n"
                + "## 3 March 2033\n\nEdda Brink: The door needs paint.\n\nJon Marsh: Which?\n\nEdda Brink: The small one.\n").Select(Told));

    [Fact]
    public void A_day_without_its_year_is_of_the_year_above_it() =>
        Assert.Equal(
            ["2033-03-10", "2033-03-03"],
            Talks("notes.md", "# Board\n\n## 2033\n\n### March 10\n\nPresent: Ada Voss\n\n- Oil\n\n### March 3\n\nPresent: Tom Ried\n\n- Paint\n").Select(talk => talk.Date.ToString()));

    [Fact]
    public void Where_the_first_heading_is_a_day_the_notes_are_not_called_after_it()
    {
        var notes = Read("2033.md", "# 2033-03-10 Sync\n\nPresent: Ada Voss\n\n- Oil\n\n# 2033-03-03 Sync\n\n- Paint\n");

        Assert.Equal(["2033-03-10", "2033-03-03"], notes.Talks.Select(talk => talk.Date.ToString()));
        Assert.Null(Assert.Single(notes.Documents).Date);
    }

    [Theory]
    [InlineData(
        "## Minutes of 3 March 2033\n\nApproved.\n\n## Feast of 14 June 2033\n\n- Decided to order chairs.\n\n"
        + "## Visit of 20 June 2033\n\n- Decided to cook soup.")]
    [InlineData("## Actions from 3 March 2033\n\n- Tom Ried to paint\n\n## Next meeting 17 March 2033\n\nAt the gate.")]
    [InlineData("- Date of the feast: 14 June 2033\n- Date of the visit: 20 June 2033")]
    public void What_one_meeting_says_of_other_days_opens_no_other(string points) =>
        Assert.Equal("2033-03-10", Assert.Single(Talks("board.md",
            $"# Minutes of the board, 10 March 2033\n\nPresent: Ada Voss, Tom Ried\n\n{points}\n")).Date.ToString());

    [Fact]
    public void A_list_of_what_was_released_on_which_day_holds_no_meetings() =>
        Assert.Empty(Talks("changes.md", "# Release notes\n\n## 2033-03-10\n\n- Added a bell.\n\n## 2033-03-03\n\n- Removed a door.\n"));

    private static CorpusSnapshot Read(string name, string text) => Shapes.Corpus((name, Encoding.UTF8.GetBytes(text)));

    private static IReadOnlyList<Talk> Talks(string name, string text) => Read(name, text).Talks;

    private static string Told(Talk talk) =>
        $"{talk.Date}: {string.Join(", ", talk.Attendees.Select(attendance => attendance.Person.Name))}: {string.Join(" ", talk.Decisions.Select(decision => decision.Text))}";
}
