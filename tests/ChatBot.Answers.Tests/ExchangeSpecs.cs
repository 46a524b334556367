using ChatBot.Answers.Tests.Samples;

namespace ChatBot.Answers.Tests;

public sealed class ExchangeSpecs
{
    public static TheoryData<string> Questions => [.. Exchanges.All.Select(exchange => exchange.ToString())];

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_in_plain_words_gets_what_the_table_says(string question)
    {
        var exchange = Exchanges.All.Single(candidate => candidate.ToString() == question);
        var answer = SampleCorpus.Answers.Answer(exchange.Request);
        Assert.Equal((exchange.Command, exchange.Outcome), (answer.Command, answer.Outcome));
        if (exchange.Says is { } says) Assert.Contains(says, answer.Summary, StringComparison.Ordinal);
        if (exchange.Quote is { } quote) Assert.Contains(quote, answer.Citations[0].Quote, StringComparison.Ordinal);
        if (exchange.Provenance is { } provenance) Assert.Equal(provenance, answer.Citations[0].Provenance);
        if (exchange.Document is { } document) Assert.Equal(document, answer.Citations[0].Passage.DocumentPath);
    }

    [Fact]
    public void Every_question_of_the_table_is_asked_once() =>
        Assert.Equal(Exchanges.All.Count(), Exchanges.All.Select(exchange => exchange.ToString()).Distinct(StringComparer.Ordinal).Count());
}
