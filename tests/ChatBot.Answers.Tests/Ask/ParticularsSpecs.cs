using ChatBot.Answers.Tests.Samples;

namespace ChatBot.Answers.Tests.Ask;

/// <summary>What an answer must have, whatever is likely: the words of whoever is asked for, and somebody else where others are.</summary>
public sealed class ParticularsSpecs
{
    [Theory]
    [InlineData("Which minister apart from Leif Tangen and Sunna Arnardottir met in Torshavn on May 12 for talks?")]
    [InlineData("Who besides Tangen and Arnardottir met in Torshavn for six hours of talks?")]
    public void Somebody_else_must_be_named_where_others_are_asked_for(string question) =>
        Assert.Equal((Outcome.NoEvidence, "Nothing in the documents answers this. No passage on this names anybody else."), (Asking.Ask(question).Outcome, Asking.Ask(question).Summary));

    [Fact]
    public void Somebody_else_who_is_named_answers() =>
        Assert.Contains("Steinsson", Asking.Ask("Which prime minister apart from Halvorsen spoke by phone on May 2?").Citations[0].Quote, StringComparison.Ordinal);

    [Theory]
    [InlineData("Did the ministers agree on the size of the herring catch?", "without an agreement on the size")]
    [InlineData("Did the committee approve a lease of the north quay?", "committee approves negotiations")]
    [InlineData("Who opposed a lease of more than ten years?", "Mirzaei opposed")]
    [InlineData("Who sits on the joint commission?", "scientists")]
    public void A_passage_that_speaks_of_it_is_among_the_first(string question, string quote) =>
        Assert.Contains(Asking.Ask(question).Citations.Take(3), citation => citation.Quote.Contains(quote, StringComparison.Ordinal));

    [Fact]
    public void Somebody_who_is_only_spoken_to_is_given_nobody_elses_words()
    {
        using var corpus = new WrittenCorpus().With("market.md", """
            # Market report

            Market warden Nils Abara met Mayor Petra Lunde on the square at noon. Lunde told Abara that the stalls are too small.
            """);
        var answers = corpus.Answers();
        var answer = answers.Answer(new ChatRequest { Command = Commands.Ask, Question = "What did Abara tell Lunde about the stalls on the square?" });
        Assert.Equal((Outcome.NoEvidence, "Nothing in the documents answers this. No passage on this has words of Nils Abara."), (answer.Outcome, answer.Summary));
        Assert.Equal(Outcome.Answered, answers.Answer(new ChatRequest { Command = Commands.Ask, Question = "What did Lunde tell Abara about the stalls on the square?" }).Outcome);
    }

    [Fact]
    public void What_minutes_report_under_an_office_is_of_who_holds_it() =>
        Assert.StartsWith("The Harbour Master reported", Asking.Ask("What did Mara Oyelaran say about the offer of 1.4 million crowns from Thorvald Shipping?").Citations[0].Quote, StringComparison.Ordinal);

    [Fact]
    public void What_a_report_says_that_they_said_is_theirs() =>
        Assert.StartsWith("Tangen said", Asking.Ask("What did Tangen say about the landing ban?").Citations[0].Quote, StringComparison.Ordinal);

    [Fact]
    public void The_plural_of_an_abbreviation_is_no_unknown_name()
    {
        using var corpus = new WrittenCorpus().With("harbour-bill.md", """
            # The harbour bill

            Tuva Sandal is the only MP who opposed the harbour bill in the second reading.
            """);
        var answer = corpus.Answers().Answer(new ChatRequest { Command = Commands.Ask, Question = "Which MPs opposed the harbour bill?" });
        Assert.Equal(Outcome.Answered, answer.Outcome);
    }
}
