using ChatBot.Answers.Tests.Samples;

namespace ChatBot.Answers.Tests.Actions;

public sealed class ActionsSpecs
{
    [Fact]
    public void Each_item_says_who_until_when_and_what_in_the_records_own_words()
    {
        var answer = Asking.Of(Request with { Talk = "harbour committee" });
        Assert.Equal((Outcome.Answered, "3 action items from Minutes of the Harbour Committee:"), (answer.Outcome, answer.Summary));
        Assert.Equal(["Minutes of the Harbour Committee (March 4, 2031, Eastwick Town Hall, Room 2, minutes)"], answer.Headings());
        Assert.Equal(
            [
                "Mara Oyelaran, by 18 March 2031: Mara Oyelaran to draft the heads of terms for the lease by 18 March 2031.",
                "Desmond Okafor: Desmond Okafor to report on the reserve at the next meeting.",
                "Greta Lindqvist: Greta Lindqvist to invite the nature trust to the April meeting.",
            ],
            answer.Texts());
    }

    [Fact]
    public void Each_items_words_are_marked_in_a_passage_of_its_own()
    {
        var answer = Asking.Of(Request with { Talk = "breakwater" });
        Assert.Equal(3, answer.Lines().Count());
        Assert.Equal(["Noor Haddad to book the divers by 20 June 2031"], answer.Citations[0].MarkedWords());
        Assert.Equal(["Sunniva Berge and Idris Calloway to write to the insurers by Friday"], answer.Citations[1].MarkedWords());
        Assert.Equal(["The secretariat will publish the copies"], answer.Citations[2].MarkedWords());
    }

    [Fact]
    public void Without_a_talk_each_one_that_notes_any_has_its_own_section()
    {
        var answer = Asking.Of(Request);
        Assert.Equal("6 action items from 2 talks:", answer.Summary);
        Assert.Equal([SampleCorpus.Breakwater, SampleCorpus.Minutes], answer.Citations.Select(citation => citation.Passage.DocumentPath).Distinct());
    }

    [Theory]
    [InlineData("Idris Calloway")]
    [InlineData("calloway")]
    public void Who_shares_an_item_owns_it_too(string owner)
    {
        var answer = Asking.Of(Request with { Owner = owner });
        Assert.Equal("1 action item for Idris Calloway from Breakwater Working Group, 2 June 2031:", answer.Summary);
        Assert.StartsWith("Sunniva Berge and Idris Calloway, by Friday:", Assert.Single(answer.Texts()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the secretariat")]
    [InlineData("Secretariat")]
    public void A_group_owns_what_the_record_gives_it(string owner) =>
        Assert.EndsWith("The secretariat will publish the copies", Assert.Single(Asking.Of(Request with { Owner = owner }).Texts()), StringComparison.Ordinal);

    [Fact]
    public void A_subject_narrows_them_down() =>
        Assert.Contains("insurers", Assert.Single(Asking.Of(Request with { About = "write to the insurers" }).Texts()), StringComparison.Ordinal);

    [Fact]
    public void An_item_of_nobody_is_given_without_a_name()
    {
        using var corpus = new WrittenCorpus().With("kite-club.md", """
            # Kite club, minutes of 3 May 2031

            Present: Orla Finch, Samir Bodner

            ## Action items

            - Mend the big kite
            """);
        Assert.Equal(["Mend the big kite"], corpus.Answers().Answer(Request).Texts());
    }

    [Fact]
    public void Somebody_without_an_item_has_none_and_a_passage_that_names_them_is_offered()
    {
        var answer = Asking.Of(Request with { Owner = "Anselm Pryce" });
        Assert.Equal((Outcome.NoEvidence, "The documents note no action item for Anselm Pryce."), (answer.Outcome, answer.Summary));
        Assert.Contains("Pryce", Assert.Single(answer.Citations).Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void A_talk_that_notes_nothing_to_do_is_no_evidence()
    {
        var answer = Asking.Of(Request with { Talk = "session 2" });
        Assert.Equal((Outcome.NoEvidence, "The documents note no action item from “Session 2: Dredging and the Seals”."), (answer.Outcome, answer.Summary));
    }

    [Theory]
    [InlineData("Noor Hadad", "Noor Haddad")]
    [InlineData("the secretariate", "The secretariat")]
    public void An_unknown_owner_is_said_to_be_unknown_with_the_nearest_names(string owner, string nearest)
    {
        var answer = Asking.Of(Request with { Owner = owner });
        Assert.Equal(Outcome.UnknownSpeaker, answer.Outcome);
        Assert.Contains(nearest, answer.Suggestions);
    }

    [Fact]
    public void An_unknown_talk_is_said_to_be_unknown() => Assert.Equal(Outcome.UnknownTalk, Asking.Of(Request with { Talk = "moon landing" }).Outcome);

    [Fact]
    public void An_unknown_document_is_said_to_be_unknown() => Assert.Equal(Outcome.UnknownDocument, Asking.Of(Request with { Document = "atlantis" }).Outcome);

    private static ChatRequest Request => new() { Command = Commands.Actions };
}
