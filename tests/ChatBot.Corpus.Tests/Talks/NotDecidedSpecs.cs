using System.Text;
using ChatBot.Corpus.Talks;
using ChatBot.Corpus.Tests.Formats;

namespace ChatBot.Corpus.Tests.Talks;

/// <summary>What stands near decisions, or sounds like one, and was not decided.</summary>
public sealed class NotDecidedSpecs
{
    [Theory]
    [InlineData("Decisions", "Ideas not taken up")]
    [InlineData("Decisions", "Open questions (for April)")]
    [InlineData("Decisions", "❓ Questions & concerns")]
    [InlineData("Beschlüsse", "Verworfene Ideen")]
    [InlineData("Beschlüsse", "Forderungen")]
    [InlineData("Décisions", "Points en suspens")]
    [InlineData("Acuerdos", "Propuestas rechazadas")]
    [InlineData("Decisões", "Propostas rejeitadas")]
    [InlineData("Decisioni", "Idee scartate")]
    [InlineData("Besluiten", "Afgewezen voorstellen")]
    [InlineData("Uchwały", "Pytania otwarte")]
    [InlineData("Решения", "Отклонённые предложения")]
    [InlineData("Рішення", "Відкриті питання")]
    [InlineData("決定事項", "未決事項")]
    [InlineData("决议", "待定事项")]
    public void Nothing_below_another_heading_is_decided(string decided, string open)
    {
        AssertOnlyLamp($"## {decided}\n\n- A new lamp\n\n## {open}\n\n- A blue door");
        AssertOnlyLamp($"## {decided}\n\n- A new lamp\n\n### {open}\n\n- A blue door");
        AssertOnlyLamp($"{decided}:\n\n- A new lamp\n\n{open}:\n\n- A blue door");
    }

    [Fact]
    public void A_heading_without_marks_right_above_its_items_ends_the_list_of_decisions() =>
        Assert.Equal(
            ["A new lamp"],
            Assert.Single(Shapes.Corpus(("board.txt",
                "Minutes of the tower board\nPresent: Ada Voss, Tom Ried\n\nDecisions\n1. A new lamp\n\nAny other business\n1. The door is blue\n"u8.ToArray())).Talks)
                .Decisions.Select(decision => decision.Text));

    [Fact]
    public void Who_moved_and_seconded_something_does_not_stand_for_it() =>
        Assert.Equal(
            ["MOTION: to keep the lamp. Moved by Ada, seconded by Tom."],
            Minutes("## Lamp\n\nMOTION: to keep the lamp. Moved by Ada, seconded by Tom.").Decisions.Select(decision => decision.Text));

    [Theory]
    [InlineData("Tareas")]
    [InlineData("Zadania")]
    [InlineData("Поручения")]
    [InlineData("宿題")]
    public void Tasks_below_decisions_are_none(string tasks) =>
        AssertOnlyLamp($"## Decisions\n\n- A new lamp\n\n## {tasks}\n\n- A blue door");

    [Fact]
    public void An_item_that_says_that_what_is_below_it_was_not_decided_is_no_decision() =>
        AssertOnlyLamp("## Decisions\n\n- A new lamp\n- Not decided:\n  - A blue door");

    [Theory]
    [InlineData("The pilots demanded that the board agree to a blue door.")]
    [InlineData("The board refused to approve the blue door.")]
    [InlineData("The pilots' union called on the board to adopt a blue door.")]
    [InlineData("Nobody approved the blue door.")]
    [InlineData("The board did not approve the blue door.")]
    public void A_demand_and_a_refusal_decide_nothing(string sentence)
    {
        var talk = Minutes($"## Door\n\n{sentence}");

        Assert.Empty(talk.Decisions);
        Assert.Empty(talk.Outcomes);
    }

    [Theory]
    [InlineData("**Ja: 16**\n**Nein: 0**\n**Enthaltung: 1**")]
    [InlineData("**For 7, against 2**")]
    [InlineData("Pour : 7 — Contre : 0 — Abstentions : 1")]
    [InlineData("A favor: 7, en contra: 0, abstenciones: 2")]
    [InlineData("За: 7, против: 0, воздержались: 1")]
    [InlineData("Za: 7, przeciw: 0, wstrzymało się: 1")]
    public void A_count_of_votes_says_nothing_of_what_was_voted_on(string count)
    {
        var talk = Minutes($"## Door\n\nThe door was looked at.\n\n---\n{count}\n");

        Assert.Empty(talk.Decisions);
        Assert.Empty(talk.Outcomes);
        Assert.All(talk.Passages, passage => Assert.True(passage.Section.Heading is "" or "Door", passage.Section.Heading));
    }

    [Fact]
    public void What_was_moved_before_the_count_is_the_decision() =>
        Assert.Equal(
            ["Der Antrag, die Lampe zu ersetzen, wird angenommen."],
            Minutes("## TOP 1 Lampe\n\n---\n**Ja: 16**\n**Nein: 0**\nDer Antrag, die Lampe zu ersetzen, wird angenommen.")
                .Decisions.Select(decision => decision.Text));

    [Theory]
    [InlineData("Решение: заменить лампу", "заменить лампу")]
    [InlineData("Uchwała 3: wymienić lampę", "wymienić lampę")]
    [InlineData("Besluit: de lamp vervangen", "de lamp vervangen")]
    [InlineData("決定事項：ランプを交換する", "ランプを交換する")]
    public void A_label_marks_a_decision_in_other_languages_as_well(string line, string decision) =>
        Assert.Equal([decision], Minutes($"## Lamp\n\n{line}").Decisions.Select(one => one.Text));

    private static void AssertOnlyLamp(string text)
    {
        var talk = Minutes(text);

        Assert.Equal(["A new lamp"], talk.Decisions.Select(decision => decision.Text));
        Assert.Equal(["A new lamp"], talk.Outcomes.Select(outcome => outcome.Text));
    }

    private static Talk Minutes(string text) =>
        Assert.Single(Shapes.Corpus(("board.md",
            Encoding.UTF8.GetBytes($"# Minutes of the tower board, 8 March 2033\n\nPresent: Ada Voss, Tom Ried\n\n{text}\n"))).Talks);
}
