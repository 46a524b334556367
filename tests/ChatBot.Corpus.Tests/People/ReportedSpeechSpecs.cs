namespace ChatBot.Corpus.Tests.People;

public sealed class ReportedSpeechSpecs
{
    private const string Known = "Kenyan President Mara Oyelaran came by ferry. Finnish Transport Minister Pekka Halvorsen came by rail.";

    private static (string Speaker, string Sentence)[] Reported(string prose)
    {
        var corpus = Invented.Corpus($"Quay report\n\n{Known}\n\n{prose}\n");
        return [.. corpus.Passages.SelectMany(passage => corpus.People.ReportedIn(passage)
            .Select(statement => (statement.Speaker.Name, passage.Text.Substring(statement.Start, statement.Length))))];
    }

    [Theory]
    [InlineData("Oyelaran said that the quay is hers.")]
    [InlineData("President Oyelaran also announced that the quay stays open.")]
    [InlineData("Mara Oyelaran, who owns a boat, warned of the tide.")]
    [InlineData("According to Oyelaran the quay is safe.")]
    [InlineData("The quay is safe, said Oyelaran.")]
    [InlineData("Oyelaran's demands for the quay are as they were.")]
    [InlineData("Oyelaran has rejected the tender.")]
    [InlineData("In the evening Oyelaran told Halvorsen that the quay is closed.")]
    public void What_somebody_said_is_theirs(string prose) => Assert.Equal([("Mara Oyelaran", prose)], Reported(prose));

    [Fact]
    public void What_two_said_together_is_both_of_theirs() =>
        Assert.Equal(["Mara Oyelaran", "Pekka Halvorsen"], Reported("Oyelaran and Halvorsen agreed that the quay is old.").Select(statement => statement.Speaker).Order());

    [Fact]
    public void Only_the_sentence_that_tells_is_taken() =>
        Assert.Equal([("Mara Oyelaran", "She added that the crane is new.")], Reported("Oyelaran walked along the quay. She added that the crane is new. Nobody was there."));

    [Theory]
    [InlineData("Oyelaran was told that the quay is old.")]
    [InlineData("Oyelaran did not say when.")]
    [InlineData("Oyelaran's lawyer said that the quay is old.")]
    [InlineData("A friend of Oyelaran said that the quay is old.")]
    [InlineData("Oyelaran's visit, the ministry said, was short.")]
    [InlineData("Oyelaran went home to say nothing more.")]
    [InlineData("Oyelaran sat on the quay.")]
    public void What_somebody_else_said_or_nobody_did_is_not(string prose) => Assert.Empty(Reported(prose));
}
