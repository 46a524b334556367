using ChatBot.Corpus.Talks;
using ChatBot.Corpus.Tests.People;

namespace ChatBot.Corpus.Tests.Talks;

public sealed class ToldTalkSpecs
{
    private const string Known = "Kenyan President Mara Oyelaran and Finnish President Pekka Halvorsen know the harbour. Pilot Bo Lindqvist and Captain Ilse Varga know it too.";

    private static IReadOnlyList<Talk> Talks(string prose) => Invented.Corpus($"Quay report\n\n{Known}\n\n{prose}\n").Talks;

    private static string Described(Talk talk) => $"{talk.Date} {talk.Place}: {string.Join(", ", talk.Attendees.Select(attendance => attendance.Person.Name))}";

    [Theory]
    [InlineData("On February 18, the meeting between Oyelaran and Halvorsen in Velm ended early.", "--02-18 Velm: Mara Oyelaran, Pekka Halvorsen")]
    [InlineData("Oyelaran met with Halvorsen in Velm on May 3, 2031.", "2031-05-03 Velm: Mara Oyelaran, Pekka Halvorsen")]
    [InlineData("On Wednesday morning, Oyelaran and Halvorsen engaged in a “long and useful” conversation.", " : Mara Oyelaran, Pekka Halvorsen")]
    [InlineData("Oyelaran praised the harbour after a long phone call with President Halvorsen.", " : Mara Oyelaran, Pekka Halvorsen")]
    [InlineData("President Oyelaran and President Halvorsen spoke by phone on June 1, 2031 about the tide.", "2031-06-01 : Mara Oyelaran, Pekka Halvorsen")]
    [InlineData("The meeting in Velm was quiet. The second meeting was chaired by Oyelaran and attended by Halvorsen in May 2031.", "2031-05 : Mara Oyelaran, Pekka Halvorsen")]
    [InlineData("On March 12 came the conversation between the heads of the QRT and the BLM.", "--03-12 : head of the QRT, head of the BLM")]
    [InlineData("On March 12 came talks between the foreign ministers of Norway and Ghana.", "--03-12 : foreign minister of Norway, foreign minister of Ghana")]
    [InlineData("February 18: meeting in Velm between Oyelaran and Halvorsen.", "--02-18 Velm: Mara Oyelaran, Pekka Halvorsen")]
    [InlineData("The talks in Ostrava on May 3, 2031 between Oyelaran and Halvorsen were short.", "2031-05-03 Ostrava: Mara Oyelaran, Pekka Halvorsen")]
    [InlineData("February 27: talks in Ostrava between the harbour delegations.", "--02-27 Ostrava: harbour delegations")]
    [InlineData("Oyelaran ended a meeting in Velm with Halvorsen.", " Velm: Mara Oyelaran, Pekka Halvorsen")]
    public void A_talk_told_in_a_sentence_has_who_when_and_where(string prose, string expected) => Assert.Equal(expected, Described(Assert.Single(Talks(prose))));

    [Fact]
    public void A_surname_that_is_a_verb_as_well_holds_no_talk() =>
        Assert.Empty(Invented.Corpus("Quay report\n\nPresident Mara Held and Captain Ilse Varga know the harbour.\n\nPresident Mara Held praises a long meeting in Velm on May 3, 2031.\n").Talks);

    [Theory]
    [InlineData("Varga met with Halvorsen in Velm.")]
    [InlineData("Halvorsen and Varga met in Velm.")]
    [InlineData("Varga’s call with Halvorsen ended early.")]
    [InlineData("Varga ended a long call with Halvorsen.")]
    [InlineData("Oyelaran wrote that Varga met with Halvorsen in Velm.")]
    public void A_surname_of_two_people_names_neither_of_them_as_the_subject(string prose) =>
        Assert.Empty(Talks($"Pilot Edda Varga lives in the harbour. Captain Ilse Varga does too.\n\n{prose}"));

    [Fact]
    public void A_list_of_dated_meetings_gives_a_talk_each()
    {
        var talks = Talks(
            "The calendar reads: January 4, the first conversation between Oyelaran and Halvorsen, January 9, the meeting between Lindqvist and Varga in Velm, "
            + "February 2, the talks between the harbour delegations in Ostrava, March 1, the second conversation between the presidents.");
        Assert.Equal(
            [
                "--01-04 : Mara Oyelaran, Pekka Halvorsen",
                "--01-09 Velm: Bo Lindqvist, Ilse Varga",
                "--02-02 Ostrava: harbour delegations",
                "--03-01 : Mara Oyelaran, Pekka Halvorsen",
            ],
            talks.Select(Described));
        Assert.Equal("meeting between Lindqvist and Varga", talks[1].Name);
    }

    [Fact]
    public void A_second_conversation_is_between_those_of_the_first()
    {
        var corpus = Invented.Corpus(
            "Harbour column\n\nThe calendar reads: January 4, the first conversation between Oyelaran and Halvorsen, January 9, the meeting between Lindqvist and Varga in Velm, "
            + "March 1, the second conversation between the presidents. Nobody else was asked.\n");
        Assert.Equal("--03-01 : Oyelaran, Halvorsen", Described(corpus.Talks[^1]));
    }

    [Fact]
    public void A_talk_that_is_only_expected_is_planned_and_nobody_attended_it()
    {
        var talk = Assert.Single(Talks("Oyelaran is expected to meet with Halvorsen at the Velm Harbour Conference."));
        Assert.True(talk.Planned);
        Assert.Empty(talk.Attendees);
        Assert.Contains("Halvorsen", talk.Name, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Oyelaran has not spoken to Halvorsen in three years.")]
    [InlineData("Oyelaran refused to meet with Halvorsen in Velm.")]
    [InlineData("Oyelaran might meet Halvorsen in Velm.")]
    [InlineData("Oyelaran and Halvorsen like the harbour and the meeting room.")]
    public void What_did_not_happen_is_no_talk(string prose) => Assert.Empty(Talks(prose));

    [Fact]
    public void Passages_about_one_talk_are_put_together()
    {
        var talk = Assert.Single(Talks("On Wednesday, Oyelaran and Halvorsen held a long conversation.\n\nThe port was calm that day and the gulls were loud.\n\nDuring their call, Oyelaran and Halvorsen discussed the tide."));
        Assert.Equal(2, talk.Passages.Count);
    }

    [Fact]
    public void Talks_of_different_documents_stay_apart()
    {
        var corpus = Invented.Corpus(
            $"Quay report\n\n{Known}\n\nOyelaran met with Halvorsen in Velm on May 3, 2031.\n",
            $"Pier report\n\n{Known}\n\nOyelaran met with Halvorsen in Velm on May 3, 2031.\n");
        Assert.Equal(["1.txt", "2.txt"], corpus.Talks.Select(talk => talk.Document.Path));
    }

    [Fact]
    public void What_the_report_says_was_agreed_is_the_outcome()
    {
        var talk = Assert.Single(Talks("Oyelaran met with Halvorsen in Velm.\n\nThe two leaders agreed to share the east berth.\n\nNobody knows what it will cost."));
        Assert.Equal(["The two leaders agreed to share the east berth."], talk.Outcomes.Select(outcome => outcome.Text));
    }

    [Fact]
    public void What_was_not_agreed_is_no_outcome()
    {
        var talk = Assert.Single(Talks("Oyelaran met with Halvorsen in Velm.\n\nThe two leaders have not agreed to anything about the berth."));
        Assert.Empty(talk.Outcomes);
    }
}
