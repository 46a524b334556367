namespace ChatBot.Corpus.Tests.People;

public sealed class QuotationSpecs
{
    private const string Known = "Kenyan President Mara Oyelaran came by ferry. Finnish Transport Minister Pekka Halvorsen came by rail.";

    private static (string Speaker, string Words)[] Quotations(string prose)
    {
        var corpus = Invented.Corpus($"Quay report\n\n{Known}\n\n{prose}\n");
        return [.. corpus.Passages.SelectMany(passage => corpus.People.QuotationsIn(passage)
            .Select(quotation => (quotation.Speaker.Name, passage.Text.Substring(quotation.Start, quotation.Length))))];
    }

    [Theory]
    [InlineData("“The quay is ours,” Oyelaran said on Monday.")]
    [InlineData("“The quay is ours,” said Oyelaran, smiling.")]
    [InlineData("Oyelaran said, “The quay is ours,” and left.")]
    [InlineData("According to Oyelaran, “The quay is ours,” whatever others think.")]
    [InlineData("According to a note on the wall, Oyelaran wrote: “The quay is ours,” in chalk.")]
    [InlineData("Oyelaran told Halvorsen: “The quay is ours,” twice.")]
    [InlineData("Oyelaran was firm about the harbour. “The quay is ours,” she stated.")]
    [InlineData("\"The quay is ours,\" Oyelaran said.")]
    public void Quoted_words_belong_to_whom_the_clause_names(string prose) =>
        Assert.Equal([("Mara Oyelaran", "The quay is ours,")], Quotations(prose));

    [Fact]
    public void A_second_quotation_goes_on_with_the_first()
    {
        var found = Quotations("“The quay is ours,” Oyelaran said. “We paid for it!”");
        Assert.Equal([("Mara Oyelaran", "The quay is ours,"), ("Mara Oyelaran", "We paid for it!")], found);
    }

    [Fact]
    public void A_phrase_that_somebody_calls_a_thing_is_theirs() =>
        Assert.Equal([("Pekka Halvorsen", "quiet triumph")], Quotations("The deal follows what Halvorsen called a “quiet triumph” of the railways."));

    [Theory]
    [InlineData("Oyelaran and Halvorsen had a “long and useful” conversation.")]
    [InlineData("Halvorsen noted that Oyelaran even wore the badge “SAFE QUAYS,” during the walk.")]
    [InlineData("The sign at the gate says “No fishing,” which Oyelaran ignored.")]
    [InlineData("Oyelaran and Halvorsen sat down. “The quay is ours,” he stated.")]
    [InlineData("Oyelaran did not say “the quay is ours” at any time.")]
    public void Where_the_prose_does_not_say_whose_words_they_are_nobody_is_named(string prose) => Assert.Empty(Quotations(prose));
}
