using System.Text;
using ChatBot.Corpus.Talks.Actions;
using ChatBot.Corpus.Tests.Formats;

namespace ChatBot.Corpus.Tests.Talks;

public sealed class RecordedActionSpecs
{
    [Theory]
    [InlineData("- Closed-circuit cameras: Tom Ried to get quotes", "Closed-circuit cameras: Tom Ried to get quotes")]
    [InlineData("- Closed quay: ask for the key", "Closed quay: ask for the key")]
    [InlineData("ACTION: Closed-door briefing to be arranged by Ada Voss", "Closed-door briefing to be arranged by Ada Voss")]
    public void A_task_may_begin_with_what_is_closed(string line, string task) => Assert.Equal([task], Items(line).Select(item => item.Text));

    [Theory]
    [InlineData("- Closed")]
    [InlineData("- **Closed:** paint the bell")]
    [InlineData("- Closed - paint the bell")]
    [InlineData("- Closed – paint the bell")]
    [InlineData("- Closed (Ada Voss): paint the bell")]
    [InlineData("- [Closed] paint the bell")]
    [InlineData("- Closed by Ada Voss on 3 May")]
    [InlineData("- _Closed without a vote_")]
    [InlineData("ACTION: closed")]
    public void What_is_noted_as_closed_is_to_be_done_no_more(string line) => Assert.Empty(Items(line));

    [Fact]
    public void The_same_task_of_two_people_is_two_items() =>
        Assert.Equal(["Ada Voss", "Tom Ried"], Items("ACTION Ada Voss: review the draft\n\nACTION Tom Ried: review the draft").Select(item => Assert.Single(item.Owners).Name));

    [Fact]
    public void The_same_task_for_two_days_is_two_items() =>
        Assert.Equal(2, Items("ACTION Ada Voss: send the tide table by 3 May 2031\n\nACTION Ada Voss: send the tide table by 3 June 2031").Count);

    [Theory]
    [InlineData("ACTION Ada Voss: review the draft")]
    [InlineData("Review the draft")]
    public void A_task_that_the_end_repeats_is_one_item(string repeat) =>
        Assert.Single(Items($"ACTION Ada Voss: review the draft\n\n## Summary of action items\n\n- {repeat}"));

    [Theory]
    [InlineData("- ~~Ada Voss to paint the bell~~")]
    [InlineData("- No other tasks")]
    [InlineData("- Done")]
    [InlineData("Tasks:\n\n- None")]
    public void What_is_struck_out_or_says_that_there_is_nothing_is_no_task(string line) => Assert.Empty(Items(line));

    [Theory]
    [InlineData("- **New**: Ada Voss to paint the bell")]
    [InlineData("- In progress. Ada Voss will paint the bell")]
    [InlineData("- TODO: Ada Voss: paint the bell")]
    [InlineData("- [Ada Voss] Bell: paint it")]
    [InlineData("| Task | Who |\n| --- | --- |\n| Paint the bell | Ada Voss |")]
    public void How_far_it_has_got_hides_nobody_who_does_it(string line) => Assert.Equal("Ada Voss", Assert.Single(Assert.Single(Items(line)).Owners).Name);

    [Fact]
    public void A_matter_before_a_colon_does_nothing() =>
        Assert.Empty(Assert.Single(Items("- Spring Fair: buy the rope and the paint")).Owners);

    [Fact]
    public void Whoever_has_the_office_is_whose_task_it_is()
    {
        var minutes = "# Minutes of the Harbour Board\n\n## Attendees\n\n- Ada Voss (chair)\n- Tom Ried (treasurer)\n\n## Oil\n\nThe treasurer will pay for the oil. The warden will go home.\n";
        var action = Assert.Single(Assert.Single(Shapes.Corpus(("board.md", Encoding.UTF8.GetBytes(minutes))).Talks).Actions);

        Assert.Equal(("The treasurer will pay for the oil.", "Tom Ried"), (action.Text, Assert.Single(action.Owners).Name));
    }

    [Fact]
    public void What_is_said_of_next_steps_in_questions_and_answers_is_no_list_of_tasks() =>
        Assert.Empty(Items("- AV: Who paints the bell?\n- JM: I think Tom should\n- AV: When would that be?\n- TR: I have no time\n- AV: And in May?\n- TR: In May I have"));

    [Fact]
    public void Tasks_may_be_in_doubt() => Assert.Equal(5, Items("- Paint the bell?\n- Buy oil\n- Ask the port?\n- Ring the bell\n- Mend the rope?").Count);

    private static IReadOnlyList<ActionItem> Items(string minutes) =>
        Assert.Single(Shapes.Corpus(("board.md", Encoding.UTF8.GetBytes($"# Minutes of the Harbour Board\n\nPresent: Ada Voss, Tom Ried\n\n## Action items\n\n{minutes}\n"))).Talks).Actions;
}
