using ChatBot.Answers.Tests.Samples;
using ChatBot.Corpus.Documents;

namespace ChatBot.Answers.Tests.Timeline;

public sealed class TimelineSpecs
{
    [Fact]
    public void Events_stand_in_order_and_a_date_without_a_year_is_of_its_documents_year()
    {
        var lines = Asking.Of(Request with { Document = SampleCorpus.CallReport }).Texts().Select(line => line.Split(':')[0]);
        Assert.Equal(["February", "February 11", "February 20", "May 2", "May 3, 2031", "May 12", "June", "June 1"], lines);
    }

    [Fact]
    public void A_far_year_does_not_draw_the_dates_without_one_to_it()
    {
        var lines = Asking.Of(Request with { Document = SampleCorpus.Minutes }).Texts().ToList();
        Assert.StartsWith("2041:", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_line_is_the_sentence_that_says_what_was_then()
    {
        var answer = Asking.Of(Request with { Document = SampleCorpus.Minutes, Date = "April 8" });
        Assert.Equal(["April 8, 2031: The next meeting is on 8 April 2031."], answer.Texts());
        Assert.Equal(["The next meeting is on 8 April 2031."], answer.Citations[0].MarkedWords());
    }

    [Fact]
    public void A_span_of_dates_keeps_its_sentence_whole()
    {
        var line = Assert.Single(Asking.Of(Request with { Document = SampleCorpus.Minutes, Date = "July 31" }).Texts());
        Assert.Contains("provided that no work is done between 1 May and 31 July", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chain_of_dates_is_cut_before_each_of_them()
    {
        using var corpus = new WrittenCorpus().With("chronicle.md", """
            ---
            title: A short chronicle of the mill
            provenance: report
            date: 2019-06-01
            ---
            On March 3 the miller closed the sluice, on March 9 the farmers opened it again; on April 2 both sides met in Harrowby.
            """);
        Assert.Equal(
            ["March 3: On March 3 the miller closed the sluice", "March 9: on March 9 the farmers opened it again", "April 2: on April 2 both sides met in Harrowby."],
            corpus.Answers().Answer(Request).Texts());
    }

    [Fact]
    public void Imagined_events_stand_apart_and_last()
    {
        var answer = Asking.Of(Request with { About = "dredging" });
        Assert.Equal(Outcome.Answered, answer.Outcome);
        var everything = Asking.Of(Request);
        Assert.True(everything.Headings().ToList() is [null] or [null, "imagined dialogue"]);
    }

    [Theory]
    [InlineData("May 12", 2)]
    [InlineData("2031-05-12", 2)]
    [InlineData("on 12 May", 2)]
    [InlineData("1999", 0)]
    public void A_date_restricts_the_events(string date, int count) => Assert.Equal(count, Asking.Of(Request with { Date = date }).Lines().Count());

    [Fact]
    public void Before_and_after_leave_the_day_itself_out_and_since_and_until_do_not()
    {
        Assert.DoesNotContain(On("before May 12"), IsMay12);
        Assert.DoesNotContain(On("after May 12"), IsMay12);
        Assert.Contains(On("since May 12"), IsMay12);
        Assert.Contains(On("until May 12"), IsMay12);

        static IEnumerable<string> On(string date) => Asking.Of(Request with { Date = date }).Texts();
        static bool IsMay12(string line) => line.StartsWith("May 12:", StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_on_which_nothing_happened_is_no_evidence()
    {
        var answer = Asking.Of(Request with { Date = "on December 24" });
        Assert.Equal((Outcome.NoEvidence, "The documents tell of nothing dated December 24."), (answer.Outcome, answer.Summary));
    }

    [Fact]
    public void What_is_no_date_is_said_to_be_none_with_examples() =>
        Assert.Contains("“soon” is no date that I can read. Try “March 12”", Asking.Of(Request with { Date = "soon" }).Summary, StringComparison.Ordinal);

    [Fact]
    public void A_subject_restricts_the_events()
    {
        var answer = Asking.Of(Request with { About = "landing ban" });
        Assert.Equal("Dated events about landing ban in order:", answer.Summary);
        Assert.All(answer.Texts(), line => Assert.Contains("landing ban", line, StringComparison.Ordinal));
    }

    [Fact]
    public void A_subject_without_dates_is_no_evidence() => Assert.Equal(Outcome.NoEvidence, Asking.Of(Request with { About = "submarines" }).Outcome);

    [Fact]
    public void Two_dates_of_one_passage_are_both_marked_in_its_one_citation()
    {
        var answer = Asking.Of(Request with { Document = SampleCorpus.CallReport, Date = "February" });
        var dispute = Assert.Single(answer.Citations, citation => citation.Quote.StartsWith("The dispute began", StringComparison.Ordinal));
        Assert.Equal(Provenance.Report, dispute.Provenance);
        Assert.Equal(dispute.Quote, string.Join(' ', dispute.MarkedWords()));
    }

    private static ChatRequest Request => new() { Command = Commands.Timeline };
}
