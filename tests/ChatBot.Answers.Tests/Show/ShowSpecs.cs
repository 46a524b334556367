using System.Security.Cryptography;
using ChatBot.Answers.Tests.Samples;

namespace ChatBot.Answers.Tests.Show;

public sealed class ShowSpecs
{
    [Fact]
    public void A_passage_stands_between_its_neighbours()
    {
        var cited = Asking.Ask("which tender was accepted").Citations[0];
        var answer = Asking.Of(new ChatRequest { Command = Commands.Show, Citation = $" {cited.Id} " });
        Assert.Equal(Outcome.Answered, answer.Outcome);
        Assert.Equal($"Minutes of the Harbour Committee, paragraph {cited.Passage.Paragraph} (minutes):", answer.Summary);
        Assert.Equal(cited.Id, answer.Citations[0].Id);
        Assert.Equal(["Before", "The passage", "After"], answer.Headings());
        Assert.Equal([-2, -1, 0, 1, 2], answer.Lines().SelectMany(line => line.Citations).Select(number => answer.Citations[number].Passage.Ordinal - cited.Passage.Ordinal));
    }

    [Fact]
    public void The_first_passage_of_a_document_has_nothing_of_another_before_it()
    {
        var first = SampleCorpus.Answers.Corpus.Documents[1].Passages[0];
        var opened = SampleCorpus.Answers.Open(first.Id.Value, 2);
        Assert.NotNull(opened);
        Assert.Empty(opened.Before);
        Assert.All(opened.After, citation => Assert.Equal(first.DocumentPath, citation.Passage.DocumentPath));
    }

    [Fact]
    public void Every_passage_opens_by_its_id_and_its_bytes_stand_in_the_file()
    {
        foreach (var passage in SampleCorpus.Answers.Corpus.Passages)
        {
            var opened = SampleCorpus.Answers.Open(passage.Id.Value, 0);
            Assert.Equal(passage, opened?.Cited.Passage);
            var bytes = File.ReadAllBytes(Path.Combine(SampleCorpus.Folder, passage.DocumentPath)).AsSpan((int)passage.Span.Start, passage.Span.Length);
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), passage.Sha256);
        }
    }

    [Fact]
    public void An_id_that_no_document_has_any_more_is_said_to_be_gone()
    {
        var answer = Asking.Of(new ChatRequest { Command = Commands.Show, Citation = "c000000000000" });
        Assert.Equal(Outcome.NoEvidence, answer.Outcome);
        Assert.Contains("c000000000000", answer.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_id_it_asks_for_one() => Assert.StartsWith("Which passage?", Asking.Of(new ChatRequest { Command = Commands.Show }).Summary, StringComparison.Ordinal);
}
