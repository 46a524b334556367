using ChatBot.Answers.Tests.Samples;
using ChatBot.Corpus.Documents;

namespace ChatBot.Answers.Tests.Compare;

public sealed class CompareSpecs
{
    [Fact]
    public void Each_document_speaks_under_its_own_title_and_label()
    {
        var answer = Asking.Of(Request with { About = "the joint commission" });
        Assert.Equal("3 documents say something on the joint commission; 4 more say nothing on it:", answer.Summary);
        Assert.Equal(
            ["Fisheries Ministers Leave Torshavn With Half a Deal (report)", "Herring Diplomacy Is a Dance Without Music (opinion)", "Norway and Iceland Reopen Herring Talks After Phone Call (report)"],
            answer.Headings().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Conflicting_sources_are_both_quoted()
    {
        var quotes = Asking.Of(Request with { About = "scientists of the joint commission" }).Quotes().ToList();
        Assert.Contains(quotes, quote => quote.Contains("six scientists", StringComparison.Ordinal));
        Assert.Contains(quotes, quote => quote.Contains("eight scientists", StringComparison.Ordinal));
    }

    [Fact]
    public void The_imagined_comes_last()
    {
        var answer = Asking.Of(Request with { About = "dredging", Documents = [SampleCorpus.Dialogue, SampleCorpus.Minutes] });
        Assert.Equal("2 documents say something on dredging:", answer.Summary);
        Assert.Equal(["Minutes of the Harbour Committee (minutes)", "A Night at the Customs House (imagined dialogue)"], answer.Headings());
    }

    [Fact]
    public void A_readers_comment_stands_apart_from_its_article()
    {
        var answer = Asking.Of(Request with { About = "auction", Documents = [SampleCorpus.Column] });
        Assert.Equal(
            ["Herring Diplomacy Is a Dance Without Music (opinion)", "Herring Diplomacy Is a Dance Without Music (reader's comment)"],
            answer.Headings().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_no_document_speaks_of_is_no_evidence() =>
        Assert.Equal("None of the documents says anything on “submarines”.", Asking.Of(Request with { About = "submarines" }).Summary);

    [Fact]
    public void An_unknown_document_is_said_to_be_unknown() =>
        Assert.Equal(Outcome.UnknownDocument, Asking.Of(Request with { About = "dredging", Documents = ["atlantis"] }).Outcome);

    [Fact]
    public void Every_line_is_of_the_document_that_its_heading_names()
    {
        var answer = Asking.Of(Request with { About = "landing ban" });
        foreach (var section in answer.Sections)
            Assert.All(section.Lines.SelectMany(line => line.Citations), number => Assert.StartsWith(answer.Citations[number].Passage.DocumentTitle, section.Heading, StringComparison.Ordinal));
        Assert.DoesNotContain(answer.Citations, citation => citation.Provenance == Provenance.Fiction);
    }

    [Fact]
    public void Without_a_subject_it_asks_for_one() => Assert.StartsWith("Compare the documents on what?", Asking.Of(Request).Summary, StringComparison.Ordinal);

    private static ChatRequest Request => new() { Command = Commands.Compare };
}
