using System.Text;
using ChatBot.Corpus.Talks.Actions;
using ChatBot.Corpus.Tests.Formats;

namespace ChatBot.Corpus.Tests.Talks;

/// <summary>Who is to do what until when, in the shapes that lists of tasks have.</summary>
public sealed class WhoseTaskSpecs
{
    [Theory]
    [InlineData("- Edda Brink → oil the bell")]
    [InlineData("- Edda Brink -> oil the bell")]
    [InlineData("- **Edda Brink** — oil the bell")]
    [InlineData("- **Edda Brink**: oil the bell")]
    [InlineData("- @Edda Brink oil the bell")]
    [InlineData("- Edda Brink to oil the bell")]
    [InlineData("☐ Edda Brink → oil the bell")]
    [InlineData("- [ ] Edda Brink → oil the bell")]
    public void Whoever_stands_before_the_task_does_it(string item) =>
        Assert.Equal(["Edda Brink"], Owners(item, "Present: Edda Brink, Jon Marsh\n\n"));

    [Theory]
    [InlineData("- Edda Brink → oil the bell")]
    [InlineData("- **Edda Brink** — oil the bell")]
    [InlineData("- @Edda Brink oil the bell")]
    public void So_does_whom_the_record_does_not_name_otherwise(string item) => Assert.Equal(["Edda Brink"], Owners(item));

    [Theory]
    [InlineData("- Budget – revise the table")]
    [InlineData("- **Spring fair** — buy the rope")]
    [InlineData("- Next steps → ask the port")]
    public void A_matter_before_a_dash_does_nothing(string item) => Assert.Empty(Owners(item));

    [Theory]
    [InlineData("☐ Edda Brink: oil the bell\n☒ Jon Marsh: ring it\n☑ Jon Marsh: pay")]
    [InlineData("[ ] Edda Brink: oil the bell\n[x] Jon Marsh: ring it")]
    [InlineData("- ☐ Edda Brink: oil the bell\n- ✅ Jon Marsh: ring it")]
    [InlineData("* [ ] Edda Brink: oil the bell\n* [X] Jon Marsh: ring it")]
    public void A_ticked_box_is_done(string items)
    {
        Assert.Equal(["Edda Brink: oil the bell"], Items(items, "tasks.md").Select(item => item.Text));
        Assert.Equal(["Edda Brink: oil the bell"], Items(items, "tasks.txt").Select(item => item.Text));
    }

    [Theory]
    [InlineData("- Edda Brink: oil the bell by Friday", "by Friday", null)]
    [InlineData("- Edda Brink: die Glocke ölen bis Freitag", "bis Freitag", null)]
    [InlineData("- Edda Brink: huiler la cloche avant le 12 mai 2033", "avant le 12 mai 2033", "2033-05-12")]
    [InlineData("- Edda Brink: engrasar la campana antes del 12 de mayo de 2033", "antes del 12 de mayo de 2033", "2033-05-12")]
    [InlineData("- Edda Brink: lubrificar o sino até 12 de maio de 2033", "até 12 de maio de 2033", "2033-05-12")]
    [InlineData("- Edda Brink: oliare la campana entro venerdì", "entro venerdì", null)]
    [InlineData("- Edda Brink: klok smeren, uiterlijk 12 mei 2033", "uiterlijk 12 mei 2033", "2033-05-12")]
    [InlineData("- Edda Brink: naoliwić dzwon do piątku", "do piątku", null)]
    [InlineData("- Edda Brink: смазать колокол до 12 мая 2033", "до 12 мая 2033", "2033-05-12")]
    [InlineData("- Edda Brink: змастити дзвін до п'ятниці", "до п'ятниці", null)]
    [InlineData("- Edda Brink：鐘に油をさす、2033年5月12日まで", "2033年5月12日まで", "2033-05-12")]
    public void Until_when_it_is_to_be_done_is_understood_in_other_languages(string item, string words, string? date)
    {
        var task = Assert.Single(Items(item));

        Assert.Equal((words, date), (task.DueWords, task.Due?.ToString()));
    }

    [Theory]
    [InlineData("| Aufgabe | Wer | Bis wann |")]
    [InlineData("| Tarefa | Responsável | Prazo |")]
    [InlineData("| Attività | Responsabile | Scadenza |")]
    [InlineData("| Actie | Wie | Wanneer |")]
    [InlineData("| Zadanie | Osoba odpowiedzialna | Termin |")]
    [InlineData("| Задача | Ответственный | Срок |")]
    [InlineData("| Завдання | Відповідальний | Термін |")]
    [InlineData("| 内容 | 担当 | 期限 |")]
    [InlineData("| 任务 | 负责人 | 截止日期 |")]
    public void Columns_say_who_and_until_when(string head)
    {
        var task = Assert.Single(Items($"{head}\n|---|---|---|\n| Oil the bell | Edda Brink | 2033-05-12 |"));

        Assert.Equal(("Oil the bell", "Edda Brink", "2033-05-12"), (task.Text, Assert.Single(task.Owners).Name, task.Due?.ToString()));
    }

    [Theory]
    [InlineData("Aufgabe: Glocke ölen")]
    [InlineData("Задача: смазать колокол")]
    [InlineData("Tarefa: lubrificar o sino")]
    [InlineData("À faire (Edda Brink) : huiler la cloche")]
    public void A_label_marks_a_task_in_other_languages_as_well(string line) =>
        Assert.Single(Assert.Single(Shapes.Corpus(("bell.md",
            Encoding.UTF8.GetBytes($"# Bell minutes\n\nPresent: Edda Brink, Jon Marsh\n\n## Bell\n\n{line}\n"))).Talks).Actions);

    [Fact]
    public void A_channels_minutes_tell_one_task_three_times()
    {
        const string Log =
            """
            ==================================
            #bell-meeting: OIL (2033-03-08)
            ==================================


            Meeting started by edda at 16:31:17 UTC.



            Meeting summary
            ---------------
            * oil  (edda, 16:31:30)
              * AGREED: buy more oil  (edda, 16:40:02)
              * ACTION: jon to oil the bell  (edda, 16:43:08)

            Meeting ended at 17:58:27 UTC.




            Action Items
            ------------
            * jon to oil the bell




            Action Items, by person
            -----------------------
            * jon
              * jon to oil the bell
            * **UNASSIGNED**
              * (none)




            People Present (lines said)
            ---------------------------
            * edda (116)
            * jon (33)
            """;
        var talk = Assert.Single(Shapes.Corpus(("bell.2033-03-08-16.31.txt", Encoding.UTF8.GetBytes(Log))).Talks);

        Assert.Equal(["jon to oil the bell"], talk.Actions.Select(action => action.Text));
        Assert.Equal("jon", Assert.Single(talk.Actions[0].Owners).Name);
        Assert.Equal(["buy more oil"], talk.Decisions.Select(decision => decision.Text));
        Assert.Equal([("edda", null), ("jon", null)], talk.Attendees.Select(attendance => (attendance.Person.Name, attendance.Role)));
    }

    [Theory]
    [InlineData("Action items\n- Edda Brink: oil the bell")]
    [InlineData("Nächste Schritte\n- Edda Brink: oil the bell")]
    public void A_label_right_above_the_items_needs_no_colon(string text) =>
        Assert.Equal(
            ["Edda Brink: oil the bell"],
            Assert.Single(Shapes.Corpus(("bell.txt",
                Encoding.UTF8.GetBytes($"Minutes of the bell board\nPresent: Edda Brink, Jon Marsh\n\n{text}\n"))).Talks)
                .Actions.Select(action => action.Text));

    private static IEnumerable<string> Owners(string item, string list = "") =>
        Assert.Single(Items(item, list: list)).Owners.Select(owner => owner.Name);

    private static IReadOnlyList<ActionItem> Items(string items, string name = "bell.md", string list = "") =>
        Assert.Single(Shapes.Corpus((name, Encoding.UTF8.GetBytes($"# Minutes of the bell board\n\n{list}Action items:\n\n{items}\n")))
            .Talks).Actions;
}
