using ChatBot.Answers;
using ChatBot.Answers.Citations;
using ChatBot.Corpus.Documents;
using ChatBot.Tests.Support;

namespace ChatBot.Tests.Terminal;

public sealed class PlainTextSpecs
{
    [Fact]
    public void Quotes_speakers_labels_and_sources_are_all_there() => Approved.Matches("plain-text", PlainText.Render(InventedAnswers.OfEveryKind));

    [Fact]
    public void The_nearest_passage_is_offered_as_what_it_is() => Approved.Matches("plain-text-no-evidence", PlainText.Render(InventedAnswers.NoEvidence));

    [Fact]
    public void An_answer_without_passages_is_its_sentence() =>
        Assert.Equal("There is no question yet.", PlainText.Render(new Answer { Command = "ask", Outcome = Outcome.EmptyQuestion, Summary = "There is no question yet." }));

    [Theory]
    [InlineData("plain words", "“plain words”")]
    [InlineData("“a whole quotation”", "“a whole quotation”")]
    [InlineData("\"a whole quotation\"", "\"a whole quotation\"")]
    [InlineData("“one,” she said, “and another”", "““one,” she said, “and another””")]
    [InlineData("“", "““”")]
    public void Quotation_marks_are_added_where_the_document_has_none_around_the_whole(string quote, string printed) =>
        Assert.Equal(printed, QuotationMarks.Around(quote));

    [Fact]
    public void Every_kind_of_source_has_a_label_of_its_own()
    {
        var labels = Enum.GetValues<Provenance>().Select(ProvenanceLabels.Label).ToList();

        Assert.Equal(labels.Count, labels.Distinct().Count());
        Assert.Equal("imagined dialogue", ProvenanceLabels.Label(Provenance.Fiction));
        Assert.Equal("reader's comment", ProvenanceLabels.Label(Provenance.Comment));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProvenanceLabels.Label((Provenance)99));
    }
}
