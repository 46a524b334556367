using System.Text;
using ChatBot.Corpus.Tests.Formats;

namespace ChatBot.Corpus.Tests.Talks;

/// <summary>The shapes in which records note what was decided.</summary>
public sealed class NotedDecisionSpecs
{
    [Theory]
    [InlineData("[DECIDED] The lamp stays lit", "The lamp stays lit")]
    [InlineData("Decision -> keep the old crane", "keep the old crane")]
    [InlineData("**Decision made:** keep the old crane", "keep the old crane")]
    [InlineData("RESOLVED, that the ferry be sold.", "that the ferry be sold.")]
    [InlineData("Beschluss 3: Die Lampe bleibt an.", "Die Lampe bleibt an.")]
    [InlineData("Décision : garder la lampe", "garder la lampe")]
    [InlineData("Acuerdo 4: vender el barco", "vender el barco")]
    public void What_stands_behind_a_label_was_decided(string line, string decision) => Assert.Equal([decision], Decisions(line));

    [Theory]
    [InlineData("Decision: none")]
    [InlineData("[Decision](https://example.org/log) of the harbour court")]
    public void A_label_with_nothing_behind_it_decides_nothing(string line) => Assert.Empty(Decisions(line));

    [Theory]
    [InlineData("BE IT FURTHER RESOLVED that the quay be swept.")]
    [InlineData("The board, after a walk along the quay, decided in the end to sell the ferry.")]
    [InlineData("Tom Ried was elected to the board.")]
    [InlineData("The trustees reviewed and approved plan 7.")]
    [InlineData("It was proposed to ring the bell, the board agreed.")]
    [InlineData("Minutes of the last meeting approved.")]
    [InlineData("The vote on version 3.2 of the rules has passed.")]
    [InlineData("- New rope for the ferry - approved")]
    [InlineData("- New rope for the ferry (accepted)")]
    [InlineData("Ada Voss made the motion, Tom Ried second, making it unanimous.")]
    [InlineData("On the lamp: 7 for, 2 against, 1 abstention.")]
    [InlineData("Der Antrag wird mit einer Enthaltung angenommen.")]
    [InlineData("Die Versammlung beschließt, die Fähre zu verkaufen.")]
    [InlineData("Le budget est adopté à l'unanimité.")]
    [InlineData("Se acuerda vender el barco.")]
    public void What_says_that_it_was_decided_was(string line) => Assert.Equal([line.TrimStart('-', ' ')], Decisions(line));

    [Theory]
    [InlineData("The lamp is dear; nothing has been decided.")]
    [InlineData("There is no definitive board consensus on the lamp.")]
    [InlineData("These minutes were approved in April.")]
    [InlineData("- AV: I came last year but decided not to stay")]
    [InlineData("New boats are expected to have adopted the rules.")]
    [InlineData("Since elected president in 2011 she has seen many lamps.")]
    [InlineData("The motion will be voted on in April.")]
    [InlineData("Wenn das Geld reicht, wird die Fähre angenommen.")]
    [InlineData("Die Versammlung kann beschließen, die Fähre zu verkaufen.")]
    [InlineData("Si le budget est adopté, on achète la cloche.")]
    [InlineData("Yes: 14, no: 30, no opinion: 2.")]
    public void What_only_sounds_like_it_was_not(string line) => Assert.Empty(Decisions(line));

    [Fact]
    public void What_a_list_opens_with_decides_its_items() =>
        Assert.Equal(["sell the ferry", "buy a rope"], Decisions("The board agreed to:\n\n- sell the ferry\n- buy a rope"));

    [Fact]
    public void A_label_over_a_list_decides_its_items() =>
        Assert.Equal(["Sell the ferry", "Defer the rope"], Decisions("**Resolution:** The board agreed to:\n- Sell the ferry\n- Defer the rope"));

    [Theory]
    [InlineData("Resolved:\n\nWHEREAS, the lamp is dim,\n\nThat the board buys a lamp.")]
    [InlineData("Resolution:\n\nWhereas the lamp is dim;\n\nWhereas oil is cheap;\n\nThat the board buys a lamp.")]
    public void What_it_rests_on_is_no_resolution(string notes) => Assert.Equal(["That the board buys a lamp."], Decisions(notes));

    [Theory]
    [InlineData("Ada Voss proposed to sweep the quay. No objections were raised.")]
    [InlineData("A rope for 40 crowns. Unanimously approved.")]
    [InlineData("There was a motion to sweep the quay. Vote: 5-0-1.")]
    public void How_it_went_belongs_to_what_was_proposed(string notes) => Assert.Equal([notes], Decisions(notes));

    [Theory]
    [InlineData("- Ada Voss moves to sweep the quay.\n- All second, unanimous consent. It starts in May.", "Ada Voss moves to sweep the quay.", "All second, unanimous consent.")]
    [InlineData("Motion: sweep the quay\n\nVotes for: 5, against: 0", "Motion: sweep the quay")]
    public void How_it_went_may_stand_below_the_motion(string notes, params string[] decisions) => Assert.Equal(decisions, Decisions(notes));

    [Fact]
    public void A_table_has_a_column_for_what_was_decided() =>
        Assert.Equal(["Sell the barge", "Keep the bell"], Decisions("| Topic | Decision | By |\n|---|---|---|\n| Barge | Sell the barge | Ada |\n| Lamp | tbd | |\n| Bell | Keep the bell | Tom |"));

    [Theory]
    [InlineData("Board decisions")]
    [InlineData("Decision log")]
    [InlineData("Beschlüsse")]
    [InlineData("Décisions prises")]
    [InlineData("Acuerdos tomados")]
    public void A_heading_decides_what_stands_below_it(string heading) => Assert.Equal(["Neue Glocke"], Decisions($"## {heading}\n\n- Neue Glocke"));

    [Fact]
    public void Takeaways_decide_only_what_they_say_was_decided()
    {
        Assert.Empty(Decisions("## Key takeaways\n\n- The lamp is dim\n- Oil is dear"));
        Assert.Equal(["The board decided to buy oil"], Decisions("## Key takeaways\n\n- The lamp is dim\n- The board decided to buy oil"));
    }

    [Theory]
    [InlineData("# Lamps\n\n## Meeting notes\n\nIt was decided to buy oil.\n")]
    [InlineData("# Lamps\n\nIt was decided to buy oil.\n\n## Action items\n\n- Buy oil\n")]
    [InlineData("# Protokoll der Versammlung\n\nEs wird beschlossen, Öl zu kaufen.\n", "Es wird beschlossen, Öl zu kaufen.")]
    [InlineData("# Harbour Board\n\n## Resolution 3\n\nWHEREAS, the lamp is dim,\n\nBE IT RESOLVED that oil be bought.\n", "BE IT RESOLVED that oil be bought.")]
    public void Minutes_need_no_list_of_who_was_there(string minutes, string decision = "It was decided to buy oil.") =>
        Assert.Equal([decision], Assert.Single(Shapes.Corpus(("board.md", Encoding.UTF8.GetBytes(minutes))).Talks).Decisions.Select(noted => noted.Text));

    private static IEnumerable<string> Decisions(string notes)
    {
        var minutes = notes.StartsWith("##", StringComparison.Ordinal) ? notes : $"## Notes\n\n{notes}";
        return Assert.Single(Shapes.Corpus(("board.md", Encoding.UTF8.GetBytes($"# Minutes of the Harbour Board\n\nPresent: Ada Voss, Tom Ried\n\n{minutes}\n"))).Talks).Decisions.Select(decision => decision.Text);
    }
}
