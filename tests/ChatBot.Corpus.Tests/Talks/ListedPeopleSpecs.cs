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
    [InlineData("1\\. Present: Ada Voss, Tom Ried plus 4 members of the public.\n\n2\\. Apologies: Ilse Tanaka")]
    [InlineData("Members present: Ada Voss\n\nMembers remote: Tom Ried\n\nGuests: None! We were among ourselves")]
    [InlineData("Present: Ada Voss, Tom Ried\n\nGuests: We welcomed the mayor, who spoke of the bell")]
    [InlineData("Present:\n    Ada Voss\n    Tom Ried\n\n1.  Matters arising\n\n    The bell was looked at.")]
    [InlineData("## Attendees\n\nName | Initials\n--- | ---\nAda Voss | AV\nTom Ried | TR")]
    [InlineData("## Participants\n\n| Given Name | Family Name | Affiliation |\n|---|---|---|\n| Ada | Voss | Lampworks |\n| Tom | Ried | Port of Eastwick |")]
    [InlineData("## Voting Attendees\n\n### Harbour Representatives\n\n- [x] Ada Voss - Lampworks\n- [ ] Jon Marsh - Quay\n\n### Industry\n\n- [x] Tom Ried - Tidehouse")]
    [InlineData("## Attendees\n\nAdd yourself to the list if you attend and tick the box!\n\n### Core Team\n\n- [x] Ada Voss (AV)\n- [ ] Jon Marsh (JM)\n\n### Guests\n\n- Tom Ried")]
    [InlineData("## Attendees\n\n**Members**\n\n* Ada Voss (@adav)\n\n**Visitors**\n\n* Tom Ried (@tried)")]
    [InlineData("## Attendees\n\n- [x] Ada Voss - Lampworks\n- [ ] Jon Marsh - Quay\n- [ ] Ilse Tanaka\n- Tom Ried - Tidehouse")]
    [InlineData("## Voting Attendees\n\n### Harbour Representatives\n\n- Ada Voss \\- Lampworks\n\n### Industry\n\n- Tom Ried – Tidehouse")]
    [InlineData("Attendees (Name, pronouns, affiliation)\n\nAda Voss, she/her, Lampworks (Host)\nTom Ried, he/him, Quay Office\n\nThe bell was rung.")]
    [InlineData("**Présent.e.s :** Ada Voss et Tom Ried\n\n**Excusées :** Ilse Tanaka")]
    [InlineData("Présent·e·s : Ada Voss, Tom Ried")]
    [InlineData("### Anwesende Mitglieder\n\nAda Voss und Tom Ried\n\n### Gäste\n\nkeine")]
    [InlineData("Anwesend: Ada Voss, Tom Ried\nEntschuldigt: Ilse Tanaka\nBeginn: 19:00")]
    [InlineData("Aanwezig: Ada Voss en Tom Ried\n\nAfwezig: Ilse Tanaka, met afmelding")]
    [InlineData("## Asistentes\n\n- Ada Voss\n- Tom Ried\n\n## Ausentes\n\n- Ilse Tanaka")]
    [InlineData("## Participantes da reunião\n\n| Nome | Presente (Sim/Não) | E-mail |\n|---|---|---|\n| Ada Voss | Sim | av@harbour.example |\n| Jon Marsh | Não | |\n| Tom Ried | Sim | |")]
    [InlineData("Presenti: Ada Voss, Tom Ried\n\nAssenti: Ilse Tanaka")]
    [InlineData("The harbour board held its spring meeting with the following present: Ada Voss, Tom Ried.\n\nThe bell was rung.")]
    [InlineData("| What | Who |\n|---|---|\n| Day | 3 May |\n| 👥 - Attendees | Ada Voss, Tom Ried |\n| Chair | Ada Voss |")]
    [InlineData("## Attendance\n\n| Name (Affiliation) | Present |\n|---|---|\n| Ada Voss (Lampworks) | Yes |\n| Jon Marsh (Quay) | |\n| Tom Ried (Tidehouse) | yes |")]
    [InlineData("## Participants\n\n<table>\n<tr><th>Name</th><th>Present</th></tr>\n<tr><td>Ada Voss</td><td>Yes</td></tr>\n<tr>\n<td><a href=\"https://t.example\">Tom Ried</a></td>\n<td>Yes</td>\n</tr>\n<tr><td>Jon Marsh</td><td>No</td></tr>\n</table>")]
    [InlineData("<table>\n<tr><td><strong>Name/Affiliation</strong></td><td><strong>Pronouns</strong></td></tr>\n<tr><td>Ada Voss (Lampworks)</td><td>she/her</td></tr>\n<tr><td>Tom Ried (Quay)</td><td></td></tr>\n</table>")]
    [InlineData("## Attendees\n\n- Ada Voss\n- Tom Ried\n\n1. Housekeeping\n2. Introductions")]
    [InlineData("Invited [Ada Voss](mailto:ada@harbour.example) [Tom Ried](mailto:tom@harbour.example)")]
    [InlineData("## Attendees\n\n1. Ada Voss (Lampworks) keeps the lamps, the oil and the wicks. Writes of boats, bells and quays\n1. Tom Ried (Quay)")]
    [InlineData("Attendees: Ada Voss, Tom Ried, Clients")]
    [InlineData("## Attendees\n\n- Ada Voss\n- Tom Ried\n\n## Voting Members Not in Attendance\n\n- Ilse Tanaka")]
    [InlineData("## Attendees\n\n- Ada Voss\n- Tom Ried\n- XXX ?\n- \\+6 others")]
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

    [Theory]
    [InlineData("## Asistentes\n\n- Castillo Vela, Manuel\n- Voss, Ada\n- Ried, Tom")]
    [InlineData("Present: Castillo Vela, Manuel; Voss, Ada; Ried, Tom")]
    public void A_list_may_give_the_familys_name_first(string list) => Assert.Equal(["Manuel Castillo Vela", "Ada Voss", "Tom Ried"], Names(Minutes(list).Attendees));

    [Fact]
    public void Behind_given_names_may_stand_where_they_belong() =>
        Assert.DoesNotContain("Lampworks Ada", Names(Minutes("## Attendees\n\n- Ada, Lampworks\n- Tom, Tidehouse\n- Ilse, Lampworks").Attendees));

    [Fact]
    public void An_organisation_attends_through_whom_it_stands_behind() =>
        Assert.Equal([("Ada Voss", "Harbour Foundation"), ("Tom Ried", null)], Minutes("Present: Ada Voss, Harbour Foundation, Tom Ried").Attendees.Select(attendance => (attendance.Person.Name, attendance.Side)));

    [Fact]
    public void Between_semicolons_stands_where_somebody_belongs() =>
        Assert.Equal([("Ada Voss", "Lampworks"), ("Tom Ried", "Tidehouse")], Minutes("Present: Ada Voss, Lampworks; Tom Ried, Tidehouse").Attendees.Select(attendance => (attendance.Person.Name, attendance.Side)));

    [Fact]
    public void Letters_behind_a_name_belong_to_it() => Assert.Equal(["Ada Voss, Ph.D", "Tom Ried, Jr", "Ilse Tanaka"], Names(Minutes("Present: Ada Voss, Ph.D., Tom Ried, Jr., Ilse Tanaka").Attendees));

    [Fact]
    public void Behind_a_handle_stands_whose_it_is_or_where_they_belong() => Assert.Equal(["adav", "Tom Ried"], Names(Minutes("## Attendees\n\n- @adav (Harbour Works)\n- @tried (Tom Ried)").Attendees));

    [Fact]
    public void What_a_guest_asked_is_no_list() =>
        Assert.Equal(["Ada Voss", "Tom Ried"], Names(Minutes("Present: Ada Voss, Tom Ried\n\n## Questions\n\n* Guest: how does a bell join the harbour and its towers?\n* Guest : bells and lamps\n* Board: it rings").Attendees));

    [Fact]
    public void Lists_in_parts_with_headings_of_their_own_are_one_talks()
    {
        var talks = Shapes.Corpus(("council.md", Encoding.UTF8.GetBytes("# Harbour council\n\n## Voting Attendees\n\n### Members\n\n- Ada Voss\n\n### Staff\n\n- Tom Ried\n\n## Other Attendees\n\n- Ilse Tanaka\n\n## Notes\n\n- The bell was rung.\n"))).Talks;

        Assert.Equal(["Ada Voss", "Tom Ried", "Ilse Tanaka"], Names(Assert.Single(talks).Attendees));
    }

    [Fact]
    public void Who_was_only_invited_is_not_listed_where_the_talk_itself_is() =>
        Assert.Equal(["Ada Voss", "Tom Ried"], Names(Minutes("Invited [Ada Voss](mailto:a@h.example) [Tom Ried](mailto:t@h.example) [Jon Marsh](mailto:j@h.example)\n\n**Ada Voss:** Shall we ring the bell at noon?\n\n**Tom Ried:** We shall ring it at noon, as always.\n\n**Ada Voss:** Then it is done.\n\n**Tom Ried:** So it is.").Attendees));

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
