using ChatBot.Answers.Tests.Samples;
using ChatBot.Corpus.Documents;

namespace ChatBot.Answers.Tests.Ask;

/// <summary>A question that names its source is answered from there or not at all.</summary>
public sealed class NamedSourceSpecs
{
    [Theory]
    [InlineData("What does the article published on May 3 say about the landing ban?", SampleCorpus.CallReport)]
    [InlineData("What does the news report dated May 13, 2031 say about the landing ban?", SampleCorpus.MeetingReport)]
    [InlineData("what does the report of May 3, 2031 say about scientists", SampleCorpus.CallReport)]
    [InlineData("According to the May 16 piece, what would an auction divide?", SampleCorpus.Column)]
    public void By_its_date_before_or_after(string question, string document) => IsAnsweredFrom(question, document);

    [Theory]
    [InlineData("What does the Torshavn report say about the landing ban?", SampleCorpus.MeetingReport)]
    [InlineData("what does the article about the phone call say on the landing ban?", SampleCorpus.CallReport)]
    public void By_words_of_its_headline(string question, string document) => IsAnsweredFrom(question, document);

    [Theory]
    [InlineData("What does “Fisheries Ministers Leave Torshavn With Half a Deal” say about scientists?", SampleCorpus.MeetingReport)]
    [InlineData("In the article titled Norway and Iceland reopen herring talks after phone call, how many scientists are there?", SampleCorpus.CallReport)]
    [InlineData("In Herring Diplomacy Is a Dance Without Music, how many scientists count?", SampleCorpus.Column)]
    public void By_its_title(string question, string document) => IsAnsweredFrom(question, document);

    [Theory]
    [InlineData("What does Castellane say about the commission?")]
    [InlineData("according to vera castellane, who counts what can be counted")]
    [InlineData("What is said about the commission in Castellane's column?")]
    public void By_its_author_whose_readers_are_somebody_else(string question) => IsAnsweredFrom(question, SampleCorpus.Column, Provenance.Opinion);

    [Theory]
    [InlineData("In the comments below the column, what is said about small boats?", Provenance.Comment)]
    [InlineData("which comment speaks of small boats?", Provenance.Comment)]
    [InlineData("what do readers of the column say about small boats?", Provenance.Comment)]
    [InlineData("what did the readers think about the column's auction and small boats?", Provenance.Comment)]
    [InlineData("What does the opinion piece say about small boats or an auction?", Provenance.Opinion)]
    [InlineData("What does the op-ed say about an auction?", Provenance.Opinion)]
    [InlineData("What does the article, not the readers, say about an auction?", Provenance.Opinion)]
    [InlineData("in the made-up talks, how much of the dredging does the port pay?", Provenance.Fiction)]
    [InlineData("In the made up dialogue, who has heard worse bargains?", Provenance.Fiction)]
    public void By_its_kind_or_by_the_kind_that_it_is_not(string question, Provenance provenance)
    {
        var answer = Asking.Ask(question);
        Assert.Equal(Outcome.Answered, answer.Outcome);
        Assert.Equal(provenance, answer.Citations[0].Provenance);
    }

    [Fact]
    public void A_date_of_which_there_is_no_document_names_none() =>
        Assert.Equal(Outcome.NoEvidence, Asking.Ask("What does the report of May 9, 2031 say about the landing ban?").Outcome);

    [Theory]
    [InlineData("What were the comments of Steinsson's government on the cod war?")]
    [InlineData("How did Castellane's neighbours fix the catch?")]
    public void Words_that_mean_no_source_are_searched_for(string question) =>
        Assert.DoesNotContain(Asking.Ask(question).Citations, citation => citation.Provenance == Provenance.Comment);

    [Fact]
    public void What_a_column_does_not_say_is_no_false_premise_for_a_dialogue_that_does() =>
        Assert.Equal(Outcome.NoEvidence, Asking.Ask("What does the columnist write about painting the lighthouse?").Outcome);

    private static void IsAnsweredFrom(string question, string document, Provenance? provenance = null)
    {
        var answer = Asking.Ask(question);
        Assert.Equal(Outcome.Answered, answer.Outcome);
        Assert.All(answer.Citations, citation => Assert.Equal(document, citation.Passage.DocumentPath));
        if (provenance is { } kind) Assert.All(answer.Citations, citation => Assert.Equal(kind, citation.Provenance));
    }
}
