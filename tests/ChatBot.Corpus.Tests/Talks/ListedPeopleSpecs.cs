using System.Text;
using ChatBot.Corpus.Talks;
using ChatBot.Corpus.Tests.Formats;

namespace ChatBot.Corpus.Tests.Talks;

/// <summary>The ways in which lists set who was there, each as small as it can be.</summary>
public sealed class ListedPeopleSpecs
{
    [Theory]
    [InlineData("#### *Present*: Ada Voss, Tom Ried")]
    [InlineData("## View attendee list\n\n- Ada Voss\n- Tom Ried")]
    [InlineData("## Attendance\n\nWrite the name that you are called by here!\n\n* Ada Voss\n* Tom Ried")]
    [InlineData("Hello! If you are on the call, sign in below so that we know who was here. Roll call:\n\n* name / where you belong / handle\n* Ada Voss / Lampworks / @adav\n* Tom Ried / Tidehouse, Port of Eastwick / @tried")]
    [InlineData("## Attendees\n\n- Ada Voss/Lampworks/@adav\n- Tom Ried/Tidehouse/@tried")]
    [InlineData("## Attendees\n\n- Ada Voss: @adav\n- Tom Ried: @tried (Tidehouse)")]
    [InlineData("Present/Contributing: Ada Voss, Tom Ried")]
    [InlineData("## Attendees\n\n- Ada Voss - arrived 15:08\n- Tom Ried (Tidehouse) - joined at 20:23")]
    [InlineData("## Attendees\n\n- [Ada Voss](https://ada.example) (Lampworks) // Code:[@adav](https://code.example/adav) // Chat:[@adav](https://chat.example/adav)\n- Tom Ried")]
    [InlineData("## Attendees\n\n- Ada Voss (Clerk, <code>av7</code>)\n- Tom Ried (<code>tr9</code>)")]
    [InlineData("## Attendees\n\n- Ada Voss (av7), Chair, Steward\n- Tom Ried (tr9), Treasurer")]
    [InlineData("## Attendees\n\n- Ada Voss/Lampworks\n- Tom Ried")]
    [InlineData("## Attendees\n\n- Ada Voss - Lampworks / Tidehouse (AV)\n- Tom Ried \\- Port")]
    [InlineData("## Attendees\n\n| Name | Where |\n|---|---|\n| Ada Voss | Lampworks / Quay |\n| Tom Ried | Eastwick, Skarn |")]
    [InlineData("Present: Ada Voss, Tom Ried\n\nGuests\nMinutes\nQuick Items")]
    [InlineData("## Attendees\n\n* <a href=\"https://ada.example/\">Ada Voss</a>\n* Tom Ried")]
    [InlineData("## Attendance\n\n- Members: Ada Voss\n- Harbour staff: Tom Ried\n- Minute taker: Ilse")]
    [InlineData("Attending\n\nAda Voss\nTom Ried")]
    [InlineData("Members present: Ada Voss\n\nOthers: Tom Ried")]
    [InlineData("Members present: Ada Voss\n\nMembers remote: Tom Ried\n\nGuests: None! We were among ourselves")]
    [InlineData("Present: Ada Voss, Tom Ried\n\nGuests: We welcomed the mayor, who spoke of the bell")]
    [InlineData("Present:\n    Ada Voss\n    Tom Ried\n\n1.  Matters arising\n\n    The bell was looked at.")]
    [InlineData("## Attendees\n\nName | Initials\n--- | ---\nAda Voss | AV\nTom Ried | TR")]
    [InlineData("## Participants\n\n| Given Name | Family Name | Affiliation |\n|---|---|---|\n| Ada | Voss | Lampworks |\n| Tom | Ried | Port of Eastwick |")]
    [InlineData("## Attendees\n\n- Ada Voss\n- Tom Ried\n- ?? did I miss someone ??\n- 2/3 of the members")]
    public void However_it_is_set_a_list_names_those_who_came(string list) => Assert.Equal(["Ada Voss", "Tom Ried"], Names(Minutes(list).Attendees));

    [Fact]
    public void Among_many_names_a_word_for_an_office_is_a_surname() =>
        Assert.Equal(["Ada Voss", "Tom Clerk", "Jon Marsh", "Ilse Tanaka"], Names(Minutes("Guests: Ada Voss, Tom Clerk, Jon Marsh, Ilse Tanaka").Attendees));

    [Fact]
    public void An_office_before_a_full_name_is_a_role() =>
        Assert.Equal([("Ada Voss", "City Manager"), ("Tom Ried", "Council Members"), ("Ilse Tanaka", null)], Minutes("Present: City Manager Ada Voss, Council Members Tom Ried, and Ilse Tanaka").Attendees.Select(attendance => (attendance.Person.Name, attendance.Role)));

    [Fact]
    public void A_line_of_names_may_break_inside_of_one() =>
        Assert.Equal(["Ada Voss", "Tom Ried", "Jon Marsh", "Ilse Tanaka", "Ben Oduya", "Mara Lund"], Names(Minutes("*Present*: Ada Voss, Tom Ried, Jon Marsh, Ilse\nTanaka, Ben Oduya, Mara\nLund").Attendees));

    [Fact]
    public void What_is_said_below_a_line_of_names_is_none() =>
        Assert.Equal(["Ada Voss", "Tom Ried", "Jon Marsh", "Ilse Tanaka"], Names(Minutes("Present: Ada Voss, Tom Ried, Jon Marsh, Ilse Tanaka\nThe lamp was dim, the oil was dear").Attendees));

    [Fact]
    public void Handles_may_stand_side_by_side() => Assert.Equal(["adav", "tried", "ilse-t"], Names(Minutes("Attendees: @adav @tried @ilse-t").Attendees));

    [Fact]
    public void Of_three_lines_with_a_comma_each_the_second_parts_are_where_they_belong() =>
        Assert.Equal([("Ada Voss", "Lampworks"), ("Tom Ried", "TH"), ("Jon Marsh", "Quay Side")], Minutes("## Attendees\n\n- Ada Voss, Lampworks\n- Tom Ried, TH\n- Jon Marsh, Quay Side").Attendees.Select(attendance => (attendance.Person.Name, attendance.Side)));

    [Fact]
    public void What_one_list_gives_as_a_side_is_one_in_the_next() =>
        Assert.Equal(["Ada Voss", "Tom Ried", "Jon Marsh", "Ilse Tanaka"], Names(Minutes("## Voting members present\n\n- Ada Voss, Lampworks\n- Tom Ried, Tidehouse\n- Jon Marsh, Lampworks\n\n## Members present\n\n- Ilse Tanaka, Tidehouse").Attendees));

    [Theory]
    [InlineData("## Attended by\n\n* [x] Ada Voss\n* [ ] Tom Ried")]
    [InlineData("## Voting members\n\n- [x] Ada Voss\n- [ ] Tom Ried")]
    [InlineData("## Attendees\n\n- Ada Voss\n- ~~Tom Ried~~")]
    [InlineData("## Attendees\n\n- Ada Voss\n- Tom Ried (regrets; travelling)")]
    [InlineData("## Attendees\n\n- Ada Voss\n- Tom Ried (Lampworks; excused; on leave)")]
    public void Whose_box_stays_empty_or_who_is_struck_out_was_absent(string list)
    {
        var talk = Minutes(list);

        Assert.Equal(["Ada Voss"], Names(talk.Attendees));
        Assert.Equal(["Tom Ried"], Names(talk.Absent));
    }

    [Fact]
    public void Boxes_that_nobody_ticked_say_nothing() =>
        Assert.Equal(["Ada Voss", "Tom Ried"], Names(Minutes("## Attendees\n\n- [ ] Ada Voss\n- [ ] Tom Ried").Attendees));

    [Fact]
    public void Members_without_a_tick_among_them_are_no_list_of_who_came() =>
        Assert.Equal(["Ilse Tanaka"], Names(Minutes("Present: Ilse Tanaka\n\n## Voting members\n\n- [ ] Ada Voss\n- [ ] Tom Ried").Attendees));

    [Theory]
    [InlineData("Apologies: Nil")]
    [InlineData("Regrets: None")]
    [InlineData("Absent: n/a")]
    public void Nobody_is_nobody(string line) => Assert.Empty(Minutes($"Present: Ada Voss, Tom Ried\n{line}").Absent);

    private static Talk Minutes(string list) => Assert.Single(Shapes.Corpus(("board.md", Encoding.UTF8.GetBytes($"# Minutes of the Harbour Board\n\n{list}\n\n## Bell\n\nThe board looked at the bell.\n"))).Talks);

    private static IEnumerable<string> Names(IEnumerable<Attendance> attendances) => attendances.Select(attendance => attendance.Person.Name);
}
