using System.Text;
using ChatBot.Corpus.Tests.Formats;

namespace ChatBot.Corpus.Tests.Talks;

public sealed class OpenMatterSpecs
{
    [Theory]
    [InlineData("Broad consensus for the new lamp; vote postponed to May.")]
    [InlineData("Consensus on the lease is still pending.")]
    [InlineData("The lease was deferred to the next meeting.")]
    [InlineData("There was consensus on the oil, price to be decided.")]
    [InlineData("No objections were raised.")]
    [InlineData("No objections, but Tom has a question.")]
    [InlineData("Next call in two weeks: oil, wicks, bells.")]
    [InlineData("The members shall approve the budget every May.")]
    [InlineData("Exceptions are to be approved by the harbour master.")]
    [InlineData("I would like to ask the board to approve the lease.")]
    [InlineData("We talked for long, without a clear consensus on the oil.")]
    [InlineData("There didn't seem to be a consensus on the oil.")]
    [InlineData("Another price was obtained for the oil.")]
    [InlineData("There is a need for community consensus on the oil.")]
    [InlineData("No vote today, we just want rough consensus on the oil.")]
    [InlineData("The lease should never have been approved.")]
    [InlineData("The minutes of May have not been approved yet.")]
    [InlineData("Seconded by Tom Ried.")]
    [InlineData("Nominated by Ada Voss, seconded by Tom Ried")]
    [InlineData("The board had previously agreed to buy the lamp.")]
    public void What_is_put_off_or_left_open_was_not_decided(string item) => Assert.Empty(Decisions($"## Notes\n\n- {item}"));

    [Theory]
    [InlineData("The board agreed to put the vote off until May.")]
    [InlineData("The board decided to wait, pending the approval of the port.")]
    [InlineData("No objections, so we go ahead with the lamp.")]
    [InlineData("No objections; the lamp will stay.")]
    [InlineData("No objections from the board, so it can open.")]
    [InlineData("Consensus for the new lamp, pending the price of oil.")]
    [InlineData("Leave the lease on the agenda for next week")]
    [InlineData("No objection to the lamp, doing that.")]
    [InlineData("Ada Voss moved to buy the lamp, seconded by Tom Ried.")]
    [InlineData("It was agreed that the members shall meet in May.")]
    public void What_was_agreed_about_it_was(string item) => Assert.Equal([item], Decisions($"## Notes\n\n- {item}"));

    [Theory]
    [InlineData("- Ada Voss moved to buy the lamp.\n- Tom Ried second motion.\n- Motion carried.", "Ada Voss moved to buy the lamp.")]
    [InlineData("Motion by Voss to buy the lamp.\n\nAyes: all. Motion passes 4-0.", "Motion by Voss to buy the lamp.")]
    [InlineData("- The lamp was looked at.\n- Motion carried.", "Motion carried.")]
    public void What_a_carried_motion_decides_stands_above_it(string notes, string decision) => Assert.Equal([decision], Decisions($"## Notes\n\n{notes}"));

    [Theory]
    [InlineData("The lease under discussion was approved unanimously.")]
    [InlineData("The lease under discussion *is* approved.")]
    [InlineData("The plan for the quay that is open to the public was approved.")]
    [InlineData("The board adopted the plan that keeps the quay open.")]
    [InlineData("When put to the vote, the lease was approved 4-0.")]
    [InlineData("Once Roe had spoken, the budget was adopted.")]
    public void What_was_said_of_a_matter_before_does_not_put_its_decision_off(string item) => Assert.Equal([item], Decisions($"## Notes\n\n- {item}"));

    [Theory]
    [InlineData("Once the budget was adopted the board could buy the lamp.")]
    [InlineData("When it was agreed, nobody knew the price.")]
    [InlineData("If the port pays, the lease is approved.")]
    [InlineData("The lease was not yet approved; the toll is still under discussion.")]
    [InlineData("The vote on the plan that was adopted in May is postponed; the consensus is outstanding.")]
    [InlineData("Once the port has paid, the lease is approved.")]
    public void A_condition_or_a_time_decides_nothing(string item) => Assert.Empty(Decisions($"## Notes\n\n- {item}"));

    [Theory]
    [InlineData("## Lease\n\nThe report was accepted.\n\n## Cranes\n\nThe report was accepted.")]
    [InlineData("## Lease\n\nRESOLUTION 7: The report was accepted.\n\n## Cranes\n\nRESOLUTION 8: The report was accepted.")]
    [InlineData("## Reports\n\nRESOLUTION 7: The report was accepted.\n\nRESOLUTION 8: The report was accepted.")]
    [InlineData("## Reports\n\n- The first one was read.\n- The report was accepted.\n- The second one was read.\n- The report was accepted.")]
    [InlineData("## Decisions\n\n### Lease\n\n- The report was accepted.\n\n### Cranes\n\n- The report was accepted.")]
    [InlineData("## Lease\n\n### Decision\n\nThe report was accepted.\n\n## Cranes\n\n### Decision\n\nThe report was accepted.")]
    [InlineData("## Lease\n\nAda Voss spoke of it.\n\n## Decision\n\nThe report was accepted.\n\n## Cranes\n\nTom Ried spoke of it.\n\n## Decision\n\nThe report was accepted.")]
    public void The_same_words_about_two_matters_are_two_decisions(string minutes) => Assert.Equal(["The report was accepted.", "The report was accepted."], Decisions(minutes));

    [Theory]
    [InlineData("## Lease\n\nThe report was accepted.\n\n## Summary of decisions\n\n- The report was accepted.")]
    [InlineData("## Decisions\n\n- The report was accepted\n\n## Lease\n\nThe report was accepted.")]
    [InlineData("## Lease\n\nRESOLUTION 7: The report was accepted.\n\n## Cranes\n\nRESOLUTION 7: The report was accepted.")]
    [InlineData("## Lease\n\nRESOLUTION: The report was accepted.\n\nRESOLUTION: The report was accepted.")]
    [InlineData("## Lease\n\nThe report was accepted.\n\nDecisions:\n\n- The report was accepted.")]
    [InlineData("## Lease\n\n### Decision\n\nThe report was accepted.\n\n## Summary of decisions\n\n- The report was accepted.")]
    public void What_a_summary_repeats_is_one_decision(string minutes) => Assert.Single(Decisions(minutes));

    [Fact]
    public void A_list_of_decisions_holds_open_matters_too() =>
        Assert.Equal(
            ["Lamp stays dim", "Launch of the ferry postponed to May"],
            Decisions("## Decisions\n\n- Lamp stays dim\n- Lease: still under discussion\n- Launch of the ferry postponed to May\n- No objections\n- Toll yet to be decided; no consensus on the bell"));

    [Fact]
    public void An_item_that_settles_one_of_two_matters_is_a_decision() => Assert.Equal(["No consensus on the toll. The bell becomes a matter of its own."], Decisions("## Decisions\n\n- No consensus on the toll. The bell becomes a matter of its own."));

    [Fact]
    public void A_label_decides_whatever_stands_behind_it() => Assert.Equal(["The lease remains open until May."], Decisions("## Notes\n\nRESOLVED: The lease remains open until May."));

    [Fact]
    public void Highlights_of_a_summary_decide_nothing_where_they_put_something_off()
    {
        var summary = """
            {"meeting": "Harbour Board - March 4, 2031",
             "highlights": {"lamps": [{"timestamp": "00:01:00", "highlight": "Lamp plan: consensus to adopt it as it is deferred"}, {"timestamp": "00:02:00", "highlight": "Oil: no objection was raised"}]},
             "action_items": [],
             "decisions": [{"timestamp": "00:03:00", "decision": "Old bell sold"}, {"timestamp": "00:04:00", "decision": "Ferry deferred to the next call"}]}
            """u8.ToArray();
        var talk = Assert.Single(Shapes.Corpus(("board.json", summary)).Talks);

        Assert.Equal(["Old bell sold", "Ferry deferred to the next call"], talk.Decisions.Select(decision => decision.Text));
    }

    private static IEnumerable<string> Decisions(string minutes) =>
        Assert.Single(Shapes.Corpus(("board.md", Encoding.UTF8.GetBytes($"# Minutes of the Harbour Board\n\nPresent: Ada Voss, Tom Ried\n\n{minutes}\n"))).Talks).Decisions.Select(decision => decision.Text);
}
