using ChatBot.Answers;
using ChatBot.Answers.Tests.Samples;
using ChatBot.Conversations.Grammar;

namespace ChatBot.Conversations.Tests.Grammar;

/// <summary>With a suggested name in place of an unknown one, everything else that was asked stays.</summary>
public sealed class CorrectionSpecs
{
    [Fact]
    public void A_question_in_one_document_stays_that_question() =>
        Assert.Equal("Which tender was accepted?", Corrected(new ChatRequest { Command = Commands.Ask, Question = "Which tender was accepted?", Document = "harbour comittee" }, Outcome.UnknownDocument).Question);

    [Fact]
    public void Of_the_documents_to_compare_only_the_unknown_one_is_another()
    {
        var corrected = Corrected(new ChatRequest { Command = Commands.Compare, About = "herring", Documents = [SampleCorpus.Column, "herring cal"] }, Outcome.UnknownDocument);

        Assert.Equal((SampleCorpus.Column, 2), (corrected.Documents[0], corrected.Documents.Count));
        Assert.NotEqual("herring cal", corrected.Documents[1]);
    }

    [Fact]
    public void An_owner_stays_an_owner_and_keeps_the_talk()
    {
        var corrected = Corrected(new ChatRequest { Command = Commands.Actions, Owner = "Mara Oyelarin", Talk = "Harbour Committee" }, Outcome.UnknownSpeaker);

        Assert.Equal(("Mara Oyelaran", "Harbour Committee", null), (corrected.Owner, corrected.Talk, corrected.Speaker));
    }

    [Fact]
    public void A_plain_question_is_asked_as_the_command_that_it_was_understood_as()
    {
        var asked = new ChatRequest { Command = Commands.Ask, Question = "What did Mara Oyelarin say?" };
        var unknown = new Answer { Command = Commands.Quote, Outcome = Outcome.UnknownSpeaker, Summary = "", Suggestions = ["Mara Oyelaran"] };

        var (_, corrected) = Assert.Single(Corrections.Of(asked, unknown));

        Assert.Equal((Commands.Quote, "Mara Oyelaran", null), (corrected.Command, corrected.Speaker, corrected.Question));
    }

    private static ChatRequest Corrected(ChatRequest request, Outcome outcome)
    {
        var unknown = SampleCorpus.Answers.Answer(request);
        Assert.Equal(outcome, unknown.Outcome);

        var (name, corrected) = Corrections.Of(request, unknown).First();

        Assert.Equal(unknown.Suggestions[0], name);
        Assert.NotEqual(outcome, SampleCorpus.Answers.Answer(corrected).Outcome);
        return corrected;
    }
}
