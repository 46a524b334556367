using ChatBot.Answers.Tests.Samples;

namespace ChatBot.Answers.Tests.Sources;

public sealed class SourcesSpecs
{
    [Theory]
    [InlineData(SampleCorpus.Dialogue, "imagined dialogue (")]
    [InlineData(SampleCorpus.Minutes, "minutes (")]
    [InlineData(SampleCorpus.CallReport, "report (")]
    [InlineData(SampleCorpus.Column, "opinion (")]
    [InlineData(SampleCorpus.Chat, "transcript (")]
    public void A_document_says_of_what_kind_it_is_and_why(string path, string kind) => Assert.Contains(kind, LineOf(path), StringComparison.Ordinal);

    [Fact]
    public void A_document_gives_author_date_and_size()
    {
        var line = LineOf(SampleCorpus.Column);
        Assert.StartsWith("Herring Diplomacy Is a Dance Without Music", line, StringComparison.Ordinal);
        Assert.Contains("by Vera Castellane, May 16, 2031", line, StringComparison.Ordinal);
        Assert.EndsWith("KiB", line, StringComparison.Ordinal);
    }

    [Fact]
    public void The_verdict_cites_the_passage_that_led_to_it() =>
        Assert.Contains(Asking.Of(Request).Citations, citation => citation.Quote.Contains("what follows is an imagined dialogue", StringComparison.Ordinal));

    [Fact]
    public void A_file_that_cannot_be_read_is_listed_with_the_reason()
    {
        using var corpus = new WrittenCorpus().With("note.txt", "The ferry leaves at nine, said the harbour master.").With("picture.xyz", "?");
        var answer = corpus.Answers().Answer(Request);
        Assert.Equal("1 document, 1 passage:", answer.Summary);
        Assert.Equal([null, "Left out"], answer.Headings());
        Assert.StartsWith("picture.xyz: ", answer.Texts().Last(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_folder_has_no_sources()
    {
        using var corpus = new WrittenCorpus();
        Assert.Equal(Outcome.NoEvidence, corpus.Answers().Answer(Request).Outcome);
    }

    private static string LineOf(string path) => Assert.Single(Asking.Of(Request).Texts(), line => line.Contains($"({path})", StringComparison.Ordinal));

    private static ChatRequest Request => new() { Command = Commands.Sources };
}
