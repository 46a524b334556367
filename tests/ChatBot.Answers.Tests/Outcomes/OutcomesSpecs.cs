using ChatBot.Answers.Tests.Samples;

namespace ChatBot.Answers.Tests.Outcomes;

public sealed class OutcomesSpecs
{
    [Fact]
    public void A_talk_gives_its_whole_list_of_agreements_in_order()
    {
        var answer = Asking.Of(Request with { Talk = "session 2" });
        Assert.Equal((Outcome.Answered, "What came of Session 2: Dredging and the Seals:"), (answer.Outcome, answer.Summary));
        Assert.Equal(["No dredging before the first of August.", "The port bears sixty percent of the cost of dredging.", "Pell Adeyemi counts the seals every spring."], answer.Quotes());
        Assert.Equal(["Session 2: Dredging and the Seals (imagined dialogue)"], answer.Headings());
    }

    [Fact]
    public void Minutes_give_every_decision_that_they_record()
    {
        var quotes = Asking.Of(Request with { Talk = "harbour committee" }).Quotes().ToList();
        Assert.Contains(quotes, quote => quote.Contains("approves negotiations with Thorvald Shipping", StringComparison.Ordinal));
        Assert.Contains(quotes, quote => quote.Contains("The tender of Corrie & Sons is accepted", StringComparison.Ordinal));
        Assert.Contains(quotes, quote => quote.Contains("Six lamps will be installed", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_record_plainly_decides_is_an_outcome_with_the_words_marked()
    {
        var answer = Asking.Of(Request with { Talk = "breakwater" });
        Assert.Contains("AGREED: The drawings are copied before anybody touches the originals.", answer.Quotes());
        Assert.Equal("RESOLVED: The divers inspect the masonry before the autumn gales.", answer.Citations[0].Quote);
        Assert.Equal(["The divers inspect the masonry before the autumn gales."], answer.Citations[0].MarkedWords());
    }

    [Fact]
    public void A_decision_in_somebodys_own_words_is_found_by_what_it_decides()
    {
        using var corpus = new WrittenCorpus().With("rope.md", """
            # Rope walk, monthly meeting

            Attendees:
            - Orla Finch
            - Samir Bodner

            Orla Finch: The biscuits were poor again and the kettle leaks.

            Samir Bodner: As for biscuits, somebody else may choose. On hemp and not nylon the motion carries.
            """);
        var answers = corpus.Answers();
        var found = answers.Answer(Request with { About = "hemp" });
        Assert.Equal("Samir Bodner", Assert.Single(found.Citations).Speaker);
        Assert.Equal(["On hemp and not nylon the motion carries."], found.Citations[0].MarkedWords());
        Assert.Equal(Outcome.NoEvidence, answers.Answer(Request with { About = "biscuits" }).Outcome);
    }

    [Fact]
    public void Where_only_that_something_was_agreed_is_written_down_what_stands_above_it_says_what()
    {
        using var corpus = new WrittenCorpus().With("rope.md", """
            # Rope walk, minutes of 4 March 2031

            Attendees:
            - Orla Finch
            - Samir Bodner

            ## Hemp

            The old stock is sold, as Samir proposes.

            Agreement in the room.

            ## Kettle

            RESOLVED: A new kettle is bought before the spring.
            """);

        var answer = corpus.Answers().Answer(Request);

        Assert.Equal(["RESOLVED: A new kettle is bought before the spring.", "The old stock is sold, as Samir proposes.", "Agreement in the room."], answer.Quotes());
    }

    [Fact]
    public void No_passage_stands_among_the_outcomes_twice() =>
        Assert.All(Asking.Of(Request).Sections, section => Assert.Equal(section.Lines.Count, section.Lines.SelectMany(line => line.Citations).Distinct().Count()));

    [Fact]
    public void Nothing_of_another_document_stands_among_the_outcomes_of_one() =>
        Assert.All(Asking.Of(Request with { Document = "harbour committee" }).Citations, citation => Assert.Equal(SampleCorpus.Minutes, citation.Passage.DocumentPath));

    [Fact]
    public void Without_a_talk_each_one_that_settled_something_stands_under_its_own_label()
    {
        var headings = Asking.Of(Request).Headings().ToList();
        Assert.Contains(headings, heading => heading!.StartsWith("Session 1: The Break Clause (", StringComparison.Ordinal)
            && heading.EndsWith("imagined dialogue)", StringComparison.Ordinal));
        Assert.Contains("Minutes of the Harbour Committee (March 4, 2031, Eastwick Town Hall, Room 2, minutes)", headings);
    }

    [Fact]
    public void Of_a_told_talk_the_sentence_that_tells_is_marked()
    {
        var citation = Asking.Of(Request with { Talk = "Torshavn meeting" }).Citations[0];
        Assert.Equal(["The ministers did agree on who will sit on the joint commission."], citation.MarkedWords());
        Assert.NotEqual(citation.Quote, citation.MarkedWords().Single());
    }

    [Fact]
    public void A_talk_of_which_nothing_came_is_no_evidence()
    {
        using var corpus = new WrittenCorpus().With("kite-club.md", """
            # Kite club, autumn meeting

            Attendees:
            - Orla Finch (President)
            - Samir Bodner (Treasurer)

            Orla Finch: The wind was poor all summer.

            Samir Bodner: And the biscuits were poorer still.
            """);
        var answer = corpus.Answers().Answer(Request);
        Assert.Equal((Outcome.NoEvidence, "The documents do not say what came of “Kite club, autumn meeting”."), (answer.Outcome, answer.Summary));
    }

    [Fact]
    public void An_unknown_talk_is_said_to_be_unknown() => Assert.Equal(Outcome.UnknownTalk, Asking.Of(Request with { Talk = "moon landing" }).Outcome);

    [Fact]
    public void An_unknown_document_is_said_to_be_unknown() => Assert.Equal(Outcome.UnknownDocument, Asking.Of(Request with { Document = "atlantis" }).Outcome);

    private static ChatRequest Request => new() { Command = Commands.Outcomes };
}
