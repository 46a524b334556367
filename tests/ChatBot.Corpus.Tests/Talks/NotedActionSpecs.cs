using System.Text;
using ChatBot.Corpus.Talks.Actions;
using ChatBot.Corpus.Tests.Formats;

namespace ChatBot.Corpus.Tests.Talks;

/// <summary>The shapes in which records note who is to do what until when, and that it is done.</summary>
public sealed class NotedActionSpecs
{
    [Theory]
    [InlineData("[ACTION] Ada Voss to paint the bell", "Ada Voss to paint the bell")]
    [InlineData("[ACTION] --> Ada Voss to paint the bell", "Ada Voss to paint the bell")]
    [InlineData("Action -> paint the bell", "paint the bell")]
    [InlineData("Aufgabe: Glocke streichen", "Glocke streichen")]
    [InlineData("Next steps: paint the bell", "paint the bell")]
    [InlineData("À faire : repeindre la cloche", "repeindre la cloche")]
    [InlineData("Tarea: pintar la campana", "pintar la campana")]
    [InlineData("Ada Voss is going to paint the bell.", "Ada Voss is going to paint the bell.")]
    [InlineData("Ada Voss will also paint the bell.", "Ada Voss will also paint the bell.")]
    [InlineData("The bell is dull; Ada Voss to paint it.", "Ada Voss to paint it.")]
    [InlineData("The board agreed to ring it, Tom to buy a rope.", "Tom to buy a rope.")]
    [InlineData("Mara Lund - will paint the bell.", "Mara Lund - will paint the bell.")]
    public void What_is_to_be_done(string line, string task) => Assert.Equal([task], Texts(line));

    [Theory]
    [InlineData("Ada Voss volunteered to take the minutes.")]
    [InlineData("[Action](https://example.org) film of the harbour")]
    [InlineData("Ada Voss said that, to her, the bell is dull.")]
    public void What_is_no_task(string line) => Assert.Empty(Texts(line));

    [Theory]
    [InlineData("ACTION: Ada Voss to oil the gate - DONE")]
    [InlineData("ACTION: Ada Voss to oil the gate (done)")]
    [InlineData("ACTION: ✅ oil the gate")]
    [InlineData("ACTION: done: oil the gate")]
    [InlineData("- ACTION: oil the gate\n  - Done")]
    [InlineData("- ACTION: oil the gate\n  - Status: completed")]
    [InlineData("ACTION: oil the gate\n\nCompleted on 3 May")]
    [InlineData("## Action items\n\n- [x] Ada Voss to oil the gate")]
    [InlineData("## Action items\n\n- Completed - Ada Voss to oil the gate")]
    [InlineData("## Action items\n\n| Task | Who | Status |\n|---|---|---|\n| Oil the gate | Ada | Done |")]
    public void What_is_noted_as_done_is_to_be_done_no_more(string notes) => Assert.Empty(Texts(notes));

    [Theory]
    [InlineData("ACTION: Ada Voss to get the oil job done by May")]
    [InlineData("## Action items\n\n- [ ] oil the gate")]
    [InlineData("## Action items\n[ ] oil the gate\n[x] paint the bell")]
    [InlineData("- ACTION: oil the gate\n  - Not done yet")]
    [InlineData("- ACTION: oil the gate\n- Complete list of the lamps was read")]
    public void What_is_not_done_remains(string notes) => Assert.Single(Texts(notes));

    [Theory]
    [InlineData("Action: mend the net; Owner: Tom; Due: 3 June 2031")]
    [InlineData("- ACTION: mend the net\n  - Owner: Tom\n  - Due: 3 June 2031")]
    [InlineData("## Action items\n\n- Mend the net (3 June 2031)\n  - Assigned to: Tom Ried")]
    [InlineData("## Actions\n\n- Tom:\n  - mend the net by 3 June 2031")]
    [InlineData("## Actions\n\n- Tom will:\n  - mend the net by 3 June 2031")]
    [InlineData("Actions:\n\n- Tom will:\n  - mend the net by 3 June 2031")]
    [InlineData("## Actions\n\n### Tom Ried\n\n- mend the net by 3 June 2031")]
    [InlineData("## Actions\n\n- Tom\n- mend the net by 3 June 2031")]
    [InlineData("| What | Who | When |\n|---|---|---|\n| mend the net | Tom | 3 June 2031 |")]
    [InlineData("| Due | Owner | Task |\n|---|---|---|\n| 3 June 2031 | Tom | mend the net |")]
    [InlineData("## Actions\n\nmend the net | Tom | 3 June 2031\n---|---|---\nmend the net | Tom | 3 June 2031")]
    public void Whose_it_is_and_until_when_may_stand_elsewhere(string notes)
    {
        var action = Assert.Single(Items(notes));

        Assert.Equal(("Tom Ried", "2031-06-03"), (Assert.Single(action.Owners).Name, action.Due?.ToString()));
    }

    [Fact]
    public void A_handle_may_be_whose_it_is() => Assert.Equal("pekka", Assert.Single(Assert.Single(Items("## Actions\n\n- @pekka to bring nails")).Owners).Name);

    [Fact]
    public void A_table_of_something_else_holds_no_tasks() => Assert.Empty(Texts("| What | Price |\n|---|---|\n| Rope | 40 |"));

    [Theory]
    [InlineData("New and carried over action items")]
    [InlineData("Team to-dos")]
    [InlineData("Actions for the next meeting")]
    [InlineData("Aufgaben")]
    [InlineData("Prochaines étapes")]
    [InlineData("Próximos pasos")]
    public void A_heading_makes_tasks_of_what_stands_below_it(string heading) => Assert.Equal(["Nails"], Texts($"## {heading}\n\n- Nails"));

    [Theory]
    [InlineData("Actions taken")]
    [InlineData("Follow-up from last meeting")]
    [InlineData("Legal action")]
    public void Another_heading_does_not(string heading) => Assert.Empty(Texts($"## {heading}\n\n- Nails"));

    [Fact]
    public void Where_the_agenda_holds_the_minutes_its_tasks_count()
    {
        Assert.Equal(["Ada Voss will paint the bell"], Texts("## Agenda\n\n- Bell\n  - Ada Voss will paint the bell\n- Lamp\n  - It is dim"));
        Assert.Empty(Texts("## Agenda\n\n- Bell: Ada Voss will speak of the paint\n\n## Notes\n\n- The bell is dull\n- The lamp is dim"));
    }

    private static List<string> Texts(string notes) => [.. Items(notes).Select(action => action.Text)];

    private static IReadOnlyList<ActionItem> Items(string notes)
    {
        var minutes = notes.StartsWith("##", StringComparison.Ordinal) ? notes : $"## Notes\n\n{notes}";
        return Assert.Single(Shapes.Corpus(("board.md", Encoding.UTF8.GetBytes($"# Minutes of the Harbour Board\n\nPresent: Ada Voss, Tom Ried, Mara Lund\n\n{minutes}\n"))).Talks).Actions;
    }
}
