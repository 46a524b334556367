using ChatBot.Corpus.Talks;
using ChatBot.Corpus.Tests.People;

namespace ChatBot.Corpus.Tests.Talks;

public sealed class RecordedTalkSpecs
{
    private const string Sessions =
        """
        The imagined ferry congress

        This scene is invented: two harbour towns sit down to divide their berths, their tides and their tolls before the winter comes.

        Berths and Tides

        Location: The Old Customs House, Velm
        Attendees:
        - Mara Oyelaran – President of Kenya
        - Pekka Halvorsen – Finnish Transport Minister
        Scene: A long table by the window
        Mara Oyelaran (leaning back):
        "We want the east berth."
        Pekka Halvorsen (dry):
        "You shall have the west one. Ilse Varga would agree."
        Mara Oyelaran (smiling):
        "Then we share them."
        Pekka Halvorsen (nodding):
        "By week."
        Outcome of Session 1
        - The east berth is shared by week.
        - A tide table is printed in both languages.
        The lamps went out and the room grew cold.
        Tolls and Tickets

        Location: The Old Customs House, Velm
        Attendees:
        - Mara Oyelaran – President of Kenya
        - Ilse Varga – Captain of the ferry
        Scene: The same table, one lamp
        Mara Oyelaran (tired):
        "Tickets are too dear."
        Ilse Varga (tired, too):
        "Fuel is too dear."
        Mara Oyelaran (standing up):
        "Then take off a tenth."
        Ilse Varga (sighing):
        "A tenth it is."
        Outcome of Session 2
        - Tickets fall by a tenth.
        """;

    [Fact]
    public void Each_section_with_its_own_attendees_is_a_talk()
    {
        var talks = Invented.Corpus(Sessions).Talks;
        Assert.Equal(["Berths and Tides", "Tolls and Tickets"], talks.Select(talk => talk.Name));
        Assert.All(talks, talk => Assert.Equal(TalkSource.Recorded, talk.Source));
        Assert.All(talks, talk => Assert.Equal("The Old Customs House, Velm", talk.Place));
    }

    [Fact]
    public void Attendees_are_those_of_the_block_and_not_those_who_are_mentioned()
    {
        var talk = Invented.Corpus(Sessions).Talks[0];
        Assert.Equal(["Mara Oyelaran", "Pekka Halvorsen"], talk.Attendees.Select(attendance => attendance.Person.Name));
        Assert.Equal("Finland", talk.Attendees[1].Side);
        Assert.Equal("Pekka Halvorsen – Finnish Transport Minister", talk.Attendees[1].Evidence.Text);
    }

    [Fact]
    public void Outcomes_are_the_items_of_the_outcome_list_and_not_the_narration_below()
    {
        var talks = Invented.Corpus(Sessions).Talks;
        Assert.Equal(["The east berth is shared by week.", "A tide table is printed in both languages."], talks[0].Outcomes.Select(outcome => outcome.Text));
        Assert.Equal(["Tickets fall by a tenth."], talks[1].Outcomes.Select(outcome => outcome.Text));
    }

    [Fact]
    public void A_dialogue_without_a_block_is_one_talk_of_its_speakers()
    {
        var talk = Invented.Corpus("Crew chat\n\nIlse Varga: Who has the keys?\n\nBo Lindqvist: Mara Oyelaran took them.\n\nIlse Varga: Again?\n").Talks.Single();
        Assert.Equal("Crew chat", talk.Name);
        Assert.Null(talk.Section);
        Assert.Equal(["Ilse Varga", "Bo Lindqvist"], talk.Attendees.Select(attendance => attendance.Person.Name));
        Assert.Equal("Mara Oyelaran took them.", talk.Attendees[1].Evidence.Text);
    }

    [Fact]
    public void Who_sent_regrets_did_not_attend()
    {
        var talk = Invented.Markdown(
            """
            # Ferry board, 4 June 2031

            ## Present

            - Ilse Varga
            - Bo Lindqvist (chair)

            ## Apologies

            - Mara Oyelaran

            ## Minutes

            The board looked at the tide table.

            ## Decisions

            - The night ferry stops at Velm.
            - Fares stay as they are.
            """).Talks.Single();
        Assert.Equal(["Ilse Varga", "Bo Lindqvist"], talk.Attendees.Select(attendance => attendance.Person.Name));
        Assert.Equal("2031-06-04", talk.Date.ToString());
        Assert.Equal(["The night ferry stops at Velm.", "Fares stay as they are."], talk.Outcomes.Select(outcome => outcome.Text));
    }

    [Fact]
    public void A_list_that_a_sentence_of_agreement_opens_is_an_outcome()
    {
        var corpus = Invented.Corpus(
            """
            Crew talk

            Attendees:
            - Ilse Varga – Captain
            - Bo Lindqvist – Pilot
            Agenda
            - The tide and what it costs us.
            - The lamps on the pier.
            Ilse Varga:
            "So we share the watch."
            Bo Lindqvist:
            "We do."
            After an hour at the chart, both sides agree on a plan for the winter.
            - The pilot takes the first watch.
            - The captain takes the second watch.
            """);
        Assert.Equal(
            ["The pilot takes the first watch.", "The captain takes the second watch."],
            corpus.Talks.Single().Outcomes.Select(outcome => outcome.Text));
    }
}
