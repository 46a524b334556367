using System.Text;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Talks;
using ChatBot.Corpus.Tests.Reading;

namespace ChatBot.Corpus.Tests.Formats;

public sealed class MinutesSpecs
{
    [Fact]
    public void Directors_stand_one_below_the_other_under_who_they_are()
    {
        var talk = Sample("board.txt");

        Assert.Equal(["Mara Oyelaran", "Jonas Quill", "Edda Brink", "Ragnhild Moe"], Names(talk.Attendees));
        Assert.Equal(["Ansel Marrow"], Names(talk.Absent));
    }

    [Fact]
    public void A_motion_and_what_became_of_it_are_one_decision() =>
        Assert.Equal(["Edda Brink moved to put off the lease until May. Seconded by Jonas Quill. Motion carried 3-0."], Sample("board.txt").Decisions.Select(decision => decision.Text));

    [Fact]
    public void In_minutes_set_as_text_names_are_indented_below_a_word_alone()
    {
        var talk = Sample("mailed-minutes.txt");

        Assert.Equal(["Edda Brink", "jonas", "Mara Oyelaran", "Tove"], Names(talk.Attendees));
        Assert.Equal(["Ansel"], Names(talk.Absent));
    }

    [Fact]
    public void A_message_is_of_the_day_that_its_subject_gives_not_of_the_day_it_was_sent() => Assert.Equal("2031-03-04", Shapes.Read("mailed-minutes.txt").Date?.ToString());

    [Theory]
    [InlineData("Board members in attendance were:\n\n- Ada Voss\n- Tom Ried")]
    [InlineData("- **Attendees:**\n    - @ada (Ada Voss)\n    - Tom Ried\n- **Notes:** none")]
    [InlineData("## Attendees\n\n- [Ada Voss (Harbour)](https://harbour.example/ada)\n- [Tom Ried](https://harbour.example/tom)")]
    [InlineData("## Attendees\n\n1. AV: Ada Voss (@adav), Harbour, Tide Office\n1. TR: Tom Ried (@tried), Harbour")]
    [InlineData("## Attendees\n\n1. AV, Ada Voss (@adav), Harbour, Tide Office\n1. TR, Tom Ried, (@tried), Harbour")]
    [InlineData("## Participants\n\n    adav      Ada Voss\n    tried     Tom Ried")]
    [InlineData("## Attendees\n\n| Name | Initials |\n| --- | --- |\n| Ada Voss | AV |\n| Tom Ried | TR |\n|      |      |")]
    public void However_a_list_is_set_it_names_who_was_there(string list) => Assert.Equal(["Ada Voss", "Tom Ried"], Names(Markdown($"# Harbour Board\n\n{list}\n\n## Bell\n\nThe board looked at the bell and went home.\n").Attendees));

    [Fact]
    public void A_handle_that_stands_alone_is_who_was_there() =>
        Assert.Equal(["adav", "tried"], Names(Markdown("# Harbour Board\n\n## Attendees\n\n- @adav\n- @tried\n\n## Bell\n\nThe board looked at the bell.\n").Attendees));

    [Fact]
    public void Behind_the_comma_of_every_line_stands_where_somebody_belongs()
    {
        var talk = Markdown("# Harbour Board\n\n## Attendees\n\n- Ada Voss, Lampworks\n- Tom Ried, Tidehouse\n- Jon Marsh, Lampworks\n- Ilse Tanaka, Quayside\n\n## Bell\n\nThe board looked at the bell.\n");

        Assert.Equal(["Ada Voss", "Tom Ried", "Jon Marsh", "Ilse Tanaka"], Names(talk.Attendees));
        Assert.Equal("Tidehouse", talk.Attendees[1].Side);
    }

    [Fact]
    public void A_list_that_runs_on_over_lines_breaks_inside_of_names()
    {
        var text = "Harbour Board\n\nPresent:\n  Ada Voss, Tom Ried, Jon Marsh, Ilse\n  Tanaka, Ben Oduya - Tidehouse, Mara Lund\n\nThe board looked at the bell."u8.ToArray();
        var talk = Assert.Single(Shapes.Corpus(("board.txt", text)).Talks);

        Assert.Equal(["Ada Voss", "Tom Ried", "Jon Marsh", "Ilse Tanaka", "Ben Oduya", "Mara Lund"], Names(talk.Attendees));
    }

    [Fact]
    public void A_warning_in_a_heading_sends_nobody_away() =>
        Assert.Equal(["Ada Voss", "Tom Ried", "Jon Marsh", "Ilse Tanaka"], Names(Markdown("# Bell talks\n\n# THESE NOTES ARE NOT WHAT THE BOARD HOLDS\n\nAda Voss (AV), Tom Ried (TR), Jon Marsh (JM), Ilse Tanaka (IT)\n\n## Bell\n\nThe board looked at the bell.\n").Attendees));

    [Fact]
    public void Names_in_bold_that_come_back_above_the_words_are_speakers()
    {
        var document = Read.Markdown("# Call 7\n\n## Lamps\n\n**Ada**\nThe lamp is dim.\n\n**Tom**\nIt burns too much oil.\n\n**Ada**\n\n* So we change the wick.\n* And the glass.\n\n**Tom**\nFine.\n\n**Ada**\nFine.\n\n**Tom**\nThen we are done.\n");

        Assert.Equal("Ada: The lamp is dim.", document.Turns()[0]);
        Assert.Equal(6, document.Turns().Count);
    }

    [Fact]
    public void Parts_in_bold_stay_headings() =>
        Assert.Empty(Read.Markdown("# Call 7\n\n**Lamps**\n\nThe lamp is dim.\n\n**Oil**\n\nIt is dear.\n\n**Wicks**\n\nThey are short.\n\n**Glass**\n\nIt is thick.\n\n**Bells**\n\nThey ring.\n\n**Ropes**\n\nThey hold.\n").Turns());

    [Fact]
    public void Contributions_set_as_items_are_turns_and_tasks_are_not()
    {
        var said = string.Concat(Enumerable.Range(1, 7).Select(number => $"- Ada: this is point {number} of mine\n- Tom: and this is what I say to it\n"));
        var document = Read.Markdown($"# Call 7\n\n## Lamps\n\n{said}\n## Action items\n\n- Ada: buy the wick\n- Tom: buy the oil\n");

        Assert.Equal(14, document.Turns().Count);
        Assert.Equal(["Ada: buy the wick", "Tom: buy the oil"], document.Texts(PassageKind.ListItem));
    }

    [Fact]
    public void Items_that_list_what_there_is_are_items() =>
        Assert.Empty(Read.Markdown("# Call 7\n\n" + string.Concat(Enumerable.Range(1, 7).Select(number => $"- Berths: {number}, {number + 1}\n- Cranes: {number}\n"))).Turns());

    [Fact]
    public void An_element_in_bold_is_no_nick() =>
        Assert.Empty(Read.Markdown("# Names\n\n**<u>Ada Voss</u>**\n\nShe keeps the lamp.\n\n**<u>Tom Ried</u>**\n\nHe keeps the oil.\n\n**<u>Jon Marsh</u>**\n\nHe keeps the bell.\n\n**<u>Ilse Tanaka</u>**\n\nShe keeps the quay.\n").Turns());

    [Fact]
    public void What_a_line_tells_of_below_the_list_is_no_side_of_it() =>
        Assert.Equal(["Ada Voss", "Tom Ried"], Names(Markdown("# Harbour Board\n\nMembers were:\n- Ada Voss\n- Tom Ried\n\nWhat was done included:\n- A new bell\n- Oil from the quay\n").Attendees));

    [Fact]
    public void A_few_items_with_a_name_are_items() => Assert.Empty(Read.Markdown("# Call 7\n\n- Ada: the lamp is dim\n- Tom: the oil is dear\n- the rest was quiet\n").Turns());

    [Fact]
    public void Every_item_below_decisions_was_decided_however_it_is_worded() =>
        Assert.Equal(["Lamp stays dim until May", "Oil from the quay store"], Markdown("# Harbour Board\n\nPresent: Ada Voss, Tom Ried\n\n## Decisions\n\n- Lamp stays dim until May\n- Oil from the quay store\n").Decisions.Select(decision => decision.Text));

    [Fact]
    public void What_stands_below_a_label_alone_is_the_decision() =>
        Assert.Equal(["The lamp stays where it is."], Markdown("# Harbour Board\n\nPresent: Ada Voss, Tom Ried\n\n## Lamps\n\nWe looked at it.\n\n**Resolution:**\n\nThe lamp stays where it is.\n\nThen we went home.\n").Decisions.Select(decision => decision.Text));

    [Fact]
    public void A_summary_repeats_no_decision() =>
        Assert.Equal(["Keep the lamp"], Markdown("# Harbour Board\n\nPresent: Ada Voss, Tom Ried\n\n## Lamps\n\n> ***Resolution #1: Keep the lamp***\n\n## Resolutions\n\n* [Resolution #1](#resolution1): Keep the lamp\n").Decisions.Select(decision => decision.Text));

    [Theory]
    [InlineData("I do agree that a fixed fee is better.")]
    [InlineData("We did not have consensus around the lamp.")]
    [InlineData("Ada received a lot of help with the lamp.")]
    [InlineData("What do we do when it is accepted")]
    [InlineData("The fault has been resolved in the new wick.")]
    public void Opinions_and_open_matters_are_no_decisions(string sentence) => Assert.Empty(Markdown($"# Minutes of the Harbour Board\n\nPresent: Ada Voss, Tom Ried\n\n## Lamps\n\n{sentence}\n").Decisions);

    [Fact]
    public void A_number_with_a_point_belongs_to_the_label()
    {
        var talk = Markdown("# Harbour Board\n\nPresent: Ada Voss, Tom Ried\n\n**DECISION 7.1** : Keep the lamp.\n\n**ACTION 7.2** : Tom to buy oil.\n");

        Assert.Equal(["Keep the lamp."], talk.Decisions.Select(decision => decision.Text));
        Assert.Equal(["Tom to buy oil."], talk.Actions.Select(action => action.Text));
    }

    [Fact]
    public void A_label_in_bold_may_stand_inside_of_an_item()
    {
        var talk = Markdown("# Harbour Board\n\nPresent: Ada Voss, Tom Ried\n\n- The oil is dear and the wick is short. **Decision**: The lamp stays dim. **Action**: Tom to ask for a price.\n");

        Assert.Equal(["The lamp stays dim."], talk.Decisions.Select(decision => decision.Text));
        Assert.Equal(["Tom to ask for a price."], talk.Actions.Select(action => action.Text));
    }

    [Fact]
    public void A_whole_date_in_the_title_goes_before_a_day_in_the_text() =>
        Assert.Equal("2031-05-06", Assert.Single(Shapes.Corpus(("board.md", "# 2031-05-06 Harbour Board\n\nPresent: Ada Voss, Tom Ried\n\n## The bell\n\nWhen: 8 May at noon\n\nWe ring it.\n"u8.ToArray())).Documents).Date?.ToString());

    [Fact]
    public void Thousands_of_blanks_behind_a_word_cost_no_time()
    {
        var blanks = new string(' ', 1800);
        var items = string.Concat(Enumerable.Repeat($"- Tom will buy oil by{blanks}- and before{blanks}- so.\n", 40));

        Assert.NotEmpty(Markdown($"# Harbour Board\n\nPresent: Ada Voss, Tom Ried\n\n## Action items\n\n{items}").Actions);
    }

    [Fact]
    public void A_team_is_nobody() =>
        Assert.Equal(["Ada Voss", "Tom Ried"], Names(Markdown("# Harbour Board\n\n## Present\n\n* Lamp team: @harbour/lamps\n* Ada Voss @adav\n* Tom Ried @tried\n\n## Bell\n\nThe board looked at the bell.\n").Attendees));

    [Fact]
    public void A_group_of_tasks_is_none_itself_and_later_parts_are_none_at_all()
    {
        var talk = Markdown("# Harbour Board\n\nPresent: Ada Voss, Tom Ried\n\n# Action items\n\n- **Lamps**:\n  - Tom will buy a wick.\n- Ada will ring the bell.\n\n## Oil\n\n- Brought up by Tom\n");

        Assert.Equal(["Tom will buy a wick.", "Ada will ring the bell."], talk.Actions.Select(action => action.Text));
    }

    [Fact]
    public void A_page_without_its_head_is_a_page()
    {
        var page = "  <h2>Attendees</h2>\n  <dl>\n    <dt>Present</dt>\n    <dd>Ada Voss, Tom Ried,\n    Jon Marsh</dd>\n    <dt>Regrets</dt>\n    <dd>Ilse Tanaka</dd>\n  </dl>\n  <h2>Lamps</h2>\n  <p>The lamp is dim.</p>\n  <p>So we change it.</p>\n";

        Assert.Equal(["Ada Voss", "Tom Ried", "Jon Marsh"], Names(Assert.Single(Shapes.Corpus(("board.md", Encoding.UTF8.GetBytes(page))).Talks).Attendees));
    }

    private static Talk Sample(string sample) => Assert.Single(Shapes.Corpus(sample).Talks);

    private static Talk Markdown(string text) => Assert.Single(Shapes.Corpus(("board.md", Encoding.UTF8.GetBytes(text))).Talks);

    private static IEnumerable<string> Names(IEnumerable<Attendance> attendances) => attendances.Select(attendance => attendance.Person.Name);
}
