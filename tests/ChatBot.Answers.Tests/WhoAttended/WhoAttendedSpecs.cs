using ChatBot.Answers.Tests.Samples;
using ChatBot.Corpus.Documents;

namespace ChatBot.Answers.Tests.WhoAttended;

public sealed class WhoAttendedSpecs
{
    [Fact]
    public void A_talk_gives_the_whole_list_each_line_with_the_line_that_says_so()
    {
        var answer = Asking.Of(Request with { Talk = "harbour committee" });
        Assert.Equal("6 attendees of Minutes of the Harbour Committee:", answer.Summary);
        Assert.Equal(
            ["Councillor Ruth Vandermeer (Chair)", "Councillor Tobias Quill (Vice Chair)", "Councillor Hana Mirzaei", "Mara Oyelaran (Harbour Master)", "Desmond Okafor (Town Treasurer)", "Greta Lindqvist (Clerk)"],
            answer.Quotes().Take(6));
    }

    [Fact]
    public void Those_who_were_there_who_sent_regrets_and_who_is_only_mentioned_stand_apart()
    {
        var answer = Asking.Of(Request with { Talk = "breakwater working group" });
        Assert.Equal(["Breakwater Working Group, 2 June 2031 (June 2, 2031, minutes)", "Absent from Breakwater Working Group, 2 June 2031", "Only mentioned"], answer.Headings());
        Assert.Equal(["Idris Calloway, Chair", "Noor Haddad, Engineer", "Sunniva Berge, Secretary"], answer.Sections[0].Lines.Select(line => line.Text));
        Assert.Equal(["Casper Ravn: listed under “Regrets”"], answer.Sections[1].Lines.Select(line => line.Text));
        Assert.Equal(["Imre Szabo"], answer.Sections[2].Lines.Select(line => line.Text));
        Assert.Equal(["Imre Szabo"], answer.Citations[answer.Sections[2].Lines[0].Citations[0]].MarkedWords());
        Assert.Equal("3 attendees of Breakwater Working Group, 2 June 2031:", answer.Summary);
    }

    [Fact]
    public void Of_the_absent_too_only_those_of_the_role_are_given() =>
        Assert.Equal(["Greta Lindqvist, Clerk"], Asking.Of(Request with { Talk = "harbour committee", Role = "clerk" }).Texts());

    [Fact]
    public void Somebody_noted_as_absent_among_those_present_is_not_said_to_be_on_a_list_of_the_absent()
    {
        using var corpus = new WrittenCorpus().With("orchard.md", """
            # Minutes of the orchard board

            Present: Nils Abara, Petra Lunde, Tove Aas (regrets)

            ## Fence

            Nils Abara reported that the fence stands. Professor Tove Aas had written that the hedge grows.
            """);
        Assert.Equal(["Tove Aas: noted as absent"], corpus.Answers().Answer(Request with { Talk = "orchard board", Absent = true }).Texts());
    }

    [Fact]
    public void Somebody_who_sent_regrets_did_not_take_part_and_the_list_says_so()
    {
        var answer = Asking.Of(Request with { Person = "Anselm Pryce" });
        Assert.Equal((Outcome.Answered, "Anselm Pryce did not take part:"), (answer.Outcome, answer.Summary));
        Assert.Equal(["Minutes of the Harbour Committee: listed under “Regrets”"], answer.Texts());
    }

    [Fact]
    public void Somebody_who_is_only_mentioned_attended_nothing_and_the_mention_is_offered()
    {
        var answer = Asking.Of(Request with { Person = "Oddny Kvaran" });
        Assert.Equal(Outcome.NoEvidence, answer.Outcome);
        Assert.Contains("mention Oddny Kvaran, but no passage says that they took part in a talk", answer.Summary, StringComparison.Ordinal);
        Assert.Contains("Oddny Kvaran", Assert.Single(answer.Citations).Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_gives_their_talks_the_imagined_ones_under_their_own_label()
    {
        var answer = Asking.Of(Request with { Person = "Mara Oyelaran" });
        Assert.Equal("Mara Oyelaran took part in 3 talks:", answer.Summary);
        Assert.Equal(["Minutes of the Harbour Committee (minutes)", "A Night at the Customs House (imagined dialogue)"], answer.Headings());
    }

    [Fact]
    public void A_person_who_attended_other_talks_did_not_attend_this_one()
    {
        var answer = Asking.Of(Request with { Person = "Desmond Okafor", Talk = "session 1" });
        Assert.Equal(Outcome.NoEvidence, answer.Outcome);
        Assert.Contains("took part in “session 1”", answer.Summary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Norway")]
    [InlineData("Norwegian")]
    [InlineData("the Norwegians")]
    public void A_side_is_found_by_its_country_and_by_what_its_people_are_called(string side)
    {
        var answer = Asking.Of(Request with { Side = side, Document = SampleCorpus.MeetingReport });
        Assert.Equal(Outcome.Answered, answer.Outcome);
        Assert.StartsWith("Leif Tangen", Assert.Single(answer.Texts()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Americans")]
    [InlineData("the U.S.")]
    [InlineData("american")]
    public void A_country_of_several_names_is_one_side(string side)
    {
        using var corpus = new WrittenCorpus().With("pier.md", "# Pier talks\n\nAttendees:\n- Nils Abara – United States Harbour Commissioner\n- Petra Lunde – Norwegian Surveyor\n\nNils Abara: The pier leans.\n\nPetra Lunde: It always did.\n");
        Assert.StartsWith("Nils Abara", Assert.Single(corpus.Answers().Answer(Request with { Side = side }).Texts()), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_list_says_who_was_absent_nobody_is_said_to_be()
    {
        var answer = Asking.Of(Request with { Talk = "session 2", Absent = true });
        Assert.Equal((Outcome.NoEvidence, "The documents do not list who was absent from Session 2: Dredging and the Seals."), (answer.Outcome, answer.Summary));
    }

    [Fact]
    public void A_role_restricts_the_attendees() =>
        Assert.Equal(["Ilse Brandt, Mediator"], Asking.Of(Request with { Role = "mediator" }).Texts());

    [Fact]
    public void A_role_that_nobody_has_is_no_evidence()
    {
        var answer = Asking.Of(Request with { Role = "plumber" });
        Assert.Equal(Outcome.NoEvidence, answer.Outcome);
        Assert.Contains("role plumber", answer.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void All_talks_at_once_say_how_many_of_them_are_imagined() =>
        Assert.Contains("2 of them imagined", Asking.Of(Request).Summary, StringComparison.Ordinal);

    [Fact]
    public void Every_attendee_of_a_talk_is_cited_from_its_own_document()
    {
        var answer = Asking.Of(Request with { Talk = "session 2" });
        Assert.All(answer.Citations, citation => Assert.Equal((SampleCorpus.Dialogue, Provenance.Fiction), (citation.Passage.DocumentPath, citation.Provenance)));
    }

    [Fact]
    public void Several_talks_with_the_same_people_list_them_once()
    {
        using var corpus = new WrittenCorpus().With("rounds.md", """
            # Orchard boundary talks

            ## Round 1: The hedge

            Attendees:
            - Nils Abara (Surveyor)
            - Petra Lunde (Orchard owner)

            Nils Abara: The hedge stands two paces too far east.

            Petra Lunde: It has stood there since my grandmother planted it.

            ## Round 2: The well

            Attendees:
            - Nils Abara (Surveyor)
            - Petra Lunde (Orchard owner)

            Petra Lunde: The well stays open to both farms.

            Nils Abara: Then I shall draw the line around it.
            """);
        var answer = corpus.Answers().Answer(Request with { Document = "rounds" });
        Assert.Equal("2 attendees of 2 talks:", answer.Summary);
        Assert.Equal("Round 1: The hedge and Round 2: The well (transcript)", Assert.Single(answer.Headings()));
        Assert.Equal(2, answer.Lines().Count());
    }

    [Theory]
    [InlineData("moon landing")]
    [InlineData("the dinner at the palace")]
    public void An_unknown_talk_is_said_to_be_unknown_with_the_nearest_names(string talk)
    {
        var answer = Asking.Of(Request with { Talk = talk });
        Assert.Equal(Outcome.UnknownTalk, answer.Outcome);
        Assert.Contains(talk, answer.Summary, StringComparison.Ordinal);
        Assert.NotEmpty(answer.Suggestions);
    }

    [Fact]
    public void A_phone_call_is_none_of_the_meetings()
    {
        var answer = Asking.Of(Request with { Talk = "the phone call", Document = SampleCorpus.CallReport });
        Assert.Equal(["Astrid Halvorsen", "Birkir Steinsson"], answer.Texts().Select(line => line.Split(',', '(')[0].Trim()));
    }

    private static ChatRequest Request => new() { Command = Commands.WhoAttended };
}
