using ChatBot.Corpus.Documents;

namespace ChatBot.Answers.Tests.Ask;

public sealed class ImprintSpecs
{
    [Theory]
    [InlineData("who wrote the column?")]
    [InlineData("who wrote \"Herring Diplomacy Is a Dance Without Music\"")]
    [InlineData("author of herring diplomacy is a dance without music")]
    public void Who_wrote_a_document_is_answered_by_its_byline(string question)
    {
        var answer = Asking.Ask(question);

        Assert.Equal(Outcome.Answered, answer.Outcome);
        Assert.Contains("Vera Castellane", answer.Citations[0].Quote, StringComparison.Ordinal);
        Assert.Equal(Provenance.Opinion, answer.Citations[0].Provenance);
    }

    [Fact]
    public void When_a_document_was_published_is_answered_by_its_dateline()
    {
        var answer = Asking.Ask("when was the Norway and Iceland Reopen Herring Talks After Phone Call report published?");

        Assert.Equal(Outcome.Answered, answer.Outcome);
        Assert.Contains("May 3, 2031", answer.Citations[0].Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_names_no_author_is_given_none()
    {
        var answer = Asking.Ask("who wrote the minutes?");

        Assert.DoesNotContain("themselves", answer.Summary, StringComparison.Ordinal);
    }
}
