using System.Text;
using ChatBot.Corpus.Talks;
using ChatBot.Corpus.Tests.Formats;

namespace ChatBot.Corpus.Tests.Talks;

public sealed class WhoWasThereSpecs
{
    [Theory]
    [InlineData("Jon Marsh (absent)")]
    [InlineData("Jon Marsh (Clerk, regrets)")]
    [InlineData("Jon Marsh (Lampworks) (excused)")]
    [InlineData("Jon Marsh - excused")]
    [InlineData("Jon Marsh – Clerk, absent with apologies")]
    [InlineData("Jon Marsh, absent")]
    public void Whom_the_list_marks_as_absent_was_not_there(string line)
    {
        var talk = Minutes($"## Attendees\n\n- Ada Voss\n- {line}\n- Tom Ried");

        Assert.Equal(["Ada Voss", "Tom Ried"], Names(talk.Attendees));
        Assert.Equal(["Jon Marsh"], Names(talk.Absent));
    }

    [Theory]
    [InlineData("Jon Marsh (absent for the first item)")]
    [InlineData("Jon Marsh (apologies, has to leave early)")]
    public void Who_was_there_for_a_while_was_there(string line) => Assert.Equal(["Ada Voss", "Jon Marsh"], Names(Minutes($"## Attendees\n\n- Ada Voss\n- {line}").Attendees));

    [Theory]
    [InlineData("Guests: Edda Brink", "guest")]
    [InlineData("Invited guests:\n\n- Edda Brink", "guest")]
    [InlineData("## Observers\n\n- Edda Brink", "observer")]
    public void Guests_and_observers_attend_as_such(string list, string role)
    {
        var talk = Minutes($"Present: Ada Voss, Tom Ried\n\n{list}");

        Assert.Equal(["Ada Voss", "Tom Ried", "Edda Brink"], Names(talk.Attendees));
        Assert.Equal([null, null, role], talk.Attendees.Select(attendance => attendance.Role));
    }

    [Theory]
    [InlineData("Present (please add your own name, and where you belong: whoever comes): Ada Voss, Tom Ried")]
    [InlineData("**Present (if you are absent, say so below):** Ada Voss, Tom Ried")]
    [InlineData("| Name | Handle | Organisation |\n| :--- | :--- | :--- |\n| Ada Voss | @adav | Lampworks |\n| Tom Ried | @tried | Tidehouse |")]
    [InlineData("Please add yourself:\n\n| Participant | Attending |\n| --- | --- |\n| Ada Voss | yes |\n| Tom Ried | yes |\n| Jon Marsh | absent |")]
    public void Labels_that_ask_for_names_and_tables_that_hold_them_list_who_was_there(string list) => Assert.Equal(["Ada Voss", "Tom Ried"], Names(Minutes(list).Attendees));

    [Theory]
    [InlineData("Directors present:\n\n- Ada Voss\n- Tom Ried")]
    [InlineData("## Members also present\n\n- Ada Voss\n- Tom Ried")]
    [InlineData("## Attendees / Affiliation\n\n- Ada Voss\n- Tom Ried")]
    [InlineData("## Role/Attendees\n\n- Ada Voss\n- Tom Ried")]
    [InlineData("## Name/Affiliation\n\n- Ada Voss\n- Tom Ried")]
    public void A_label_for_people_who_came_opens_a_list_of_them(string list) => Assert.Equal(["Ada Voss", "Tom Ried"], Names(Minutes(list).Attendees));

    [Theory]
    [InlineData("Past and present")]
    [InlineData("1990 to present")]
    [InlineData("The harbour at present")]
    [InlineData("Number of members present")]
    [InlineData("Total attendees/participants")]
    public void A_heading_that_ends_in_such_a_word_otherwise_lists_nobody(string heading) =>
        Assert.Equal(["Ada Voss", "Tom Ried"], Names(Minutes($"Present: Ada Voss, Tom Ried\n\n## {heading}\n\n- Ilse Tanaka\n- Jon Marsh").Attendees));

    [Theory]
    [InlineData("| Name | Attending |\n| --- | --- |\n| Ada Voss | yes |\n| Jon Marsh | no |")]
    [InlineData("| Name | Present? | Email |\n| --- | --- | --- |\n| Ada Voss | y | |\n| Jon Marsh | **No** | jon@example.org |")]
    [InlineData("## Attendees\n\n| Attending | Name |\n| --- | --- |\n| x | Ada Voss |\n| no | Jon Marsh |")]
    [InlineData("|Name|Attendance|\n|---|---|\n|Ada Voss|yes|\n|Jon Marsh|declined|")]
    public void Who_answers_no_below_attending_was_not_there(string table)
    {
        var talk = Minutes(table);

        Assert.Equal(["Ada Voss"], Names(talk.Attendees));
        Assert.Equal(["Jon Marsh"], Names(talk.Absent));
    }

    [Fact]
    public void No_below_another_head_says_nothing_of_who_was_there() =>
        Assert.Equal(["Ada Voss", "Jon Marsh"], Names(Minutes("| Name | First time? | Email |\n| --- | --- | --- |\n| Ada Voss | no | |\n| Jon Marsh | yes | |").Attendees));

    [Theory]
    [InlineData("| Name | Attending |\n| --- | --- |\n| Ada Voss | yes |", "yes")]
    [InlineData("| Name | Pronouns |\n| --- | --- |\n| Ada Voss | she/her |", "she/her")]
    [InlineData("| Name | Attending |\n| --- | --- |\n| Ada Voss | remote |", "remote")]
    public void An_answer_is_nobodys_name(string table, string answer)
    {
        var ada = Assert.Single(Minutes(table).Attendees);

        Assert.DoesNotContain(answer, ada.Person.Aliases);
        Assert.Null(ada.Side);
    }

    [Fact]
    public void A_handle_of_one_small_word_is_one_still() =>
        Assert.Contains("adav", Assert.Single(Minutes("| Name | Handle |\n| --- | --- |\n| Ada Voss | adav |").Attendees).Person.Aliases);

    [Fact]
    public void Two_names_side_by_side_are_two_people() =>
        Assert.Equal(["Ada Voss", "Tom Ried", "Ilse Tanaka", "Jon Marsh"], Names(Minutes("Present:\n\n  Ada Voss        Tom Ried\n  Ilse Tanaka     Jon Marsh\n").Attendees));

    [Fact]
    public void An_organisation_beside_a_name_is_where_somebody_belongs()
    {
        var talk = Minutes("Present:\n\n  Ada Voss        Eastwick Harbour Authority\n  Jon Marsh       Lampworks\n");

        Assert.Equal(["Ada Voss", "Jon Marsh"], Names(talk.Attendees));
        Assert.Equal(["Eastwick Harbour Authority", "Lampworks"], talk.Attendees.Select(attendance => attendance.Side));
    }

    [Fact]
    public void What_a_bracket_asks_for_is_not_what_the_label_says() =>
        Assert.Equal(["Jon Marsh"], Names(Minutes("Present: Ada Voss, Tom Ried\n\nRegrets (please add your own name here if you cannot come): Jon Marsh").Absent));

    [Fact]
    public void A_table_of_other_things_lists_nobody() =>
        Assert.Equal(["Ada Voss", "Tom Ried"], Names(Minutes("Present: Ada Voss, Tom Ried\n\n| Name | Length |\n| --- | --- |\n| Ilse Tanaka | 12 m |\n| Jon Marsh | 14 m |").Attendees));

    [Theory]
    [InlineData("Dean Oduya", "Dean Oduya")]
    [InlineData("Dean Mara Oduya", "Mara Oduya")]
    [InlineData("Senator Oduya", "Oduya")]
    public void A_title_that_is_a_given_name_too_is_one_before_a_single_name(string line, string name) => Assert.Equal(["Ada Voss", name], Names(Minutes($"## Attendees\n\n- Ada Voss\n- {line}").Attendees));

    [Theory]
    [InlineData("Ada Talbot")]
    [InlineData("Talbot")]
    [InlineData("TALBOT")]
    public void A_surname_may_end_like_the_name_of_a_program(string name) => Assert.Equal(["Tom Ried", name], Names(Minutes($"## Attendees\n\n- Tom Ried\n- {name}").Attendees));

    [Theory]
    [InlineData("queuebot")]
    [InlineData("Queue-Bot")]
    [InlineData("queue_bot")]
    [InlineData("QueueBot")]
    public void A_program_that_keeps_the_record_attends_nothing(string name) => Assert.Equal(["Tom Ried"], Names(Minutes($"## Attendees\n\n- Tom Ried\n- {name}").Attendees));

    [Theory]
    [InlineData("- Ada Voss (@adav), Tom Ried, Jon Marsh")]
    [InlineData("Present: Ada Voss (@adav), Tom Ried, Jon Marsh")]
    [InlineData("- Ada Voss (@adav), Tom Ried (Clerk), Jon Marsh")]
    [InlineData("- Ada Voss, @adav, Tom Ried, Jon Marsh")]
    public void One_handle_in_a_line_of_names_makes_the_others_no_organisations(string list) => Assert.Equal(["Ada Voss", "Tom Ried", "Jon Marsh"], Names(Minutes($"## Attendees\n\n{list}").Attendees));

    [Theory]
    [InlineData("- Ada Voss (@adav), Clerk, Port of Eastwick")]
    [InlineData("- AV, Ada Voss (@adav), Lampworks Ltd")]
    [InlineData("- Ada Voss (@adav), Lampworks")]
    [InlineData("- Ada Voss (@adav), Eastwick Ferries")]
    public void Behind_a_handle_stands_where_somebody_belongs(string line) => Assert.Equal(["Ada Voss", "Tom Ried"], Names(Minutes($"## Attendees\n\n{line}\n- Tom Ried (@tried), Tide Lamps").Attendees));

    [Fact]
    public void A_handle_in_brackets_is_another_name_and_no_role()
    {
        var talk = Minutes("## Attendees\n\n- Ada Voss (@adav)\n- Tom Ried (@tried) (Clerk)");

        Assert.Equal([null, "Clerk"], talk.Attendees.Select(attendance => attendance.Role));
        Assert.All([("adav", talk.Attendees[0].Person), ("tried", talk.Attendees[1].Person)], named => Assert.Contains(named.Item1, named.Item2.Aliases));
    }

    private static Talk Minutes(string list) => Assert.Single(Shapes.Corpus(("board.md", Encoding.UTF8.GetBytes($"# Harbour Board, 4 March 2031\n\n{list}\n\n## Bell\n\nThe board looked at the bell and went home.\n"))).Talks);

    private static IEnumerable<string> Names(IEnumerable<Attendance> attendances) => attendances.Select(attendance => attendance.Person.Name);
}
