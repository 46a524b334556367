using ChatBot.Answers.Nearness;
using ChatBot.Answers.Tests.Samples;
using ChatBot.Corpus.Reading;
using ChatBot.Evidence.Nearness;
using ChatBot.Tests.Support;

namespace ChatBot.Answers.Tests.Nearness;

public sealed class ShippedVectorsSpecs
{
    private const string Anew =
        "dotnet run -c Release --project tests/ChatBot.Learning -- vectors index/documents src/ChatBot.Answers/Nearness/shipped.bin";

    private static readonly string[] Texts =
    [
        .. CorpusReader.Read(Path.Combine(RepositoryFiles.Root, "index", "documents"), progress: null, CancellationToken.None).Passages
            .Select(passage => PassageEmbedder.TextOf(passage.Speaker, passage.Text)),
    ];

    private static ShippedVectors Shipped => ShippedVectors.Of(OpenedModels.Shared.VectorVersion);

    [Fact]
    public void Every_passage_of_the_documents_that_come_with_the_program_has_a_vector_that_comes_too()
    {
        var missing = Texts.Count(text => Shipped.Find(TextHash.Of(text)) is null);

        Assert.True(missing == 0, $"{missing} of {Texts.Length} passages have none. Make them anew: {Anew}");
    }

    [Fact]
    public async Task It_is_the_vector_of_that_text()
    {
        // Another processor may round otherwise.
        var made = await new PassageEmbedder(OpenedModels.Shared).PassagesAsync(Texts[..8], CancellationToken.None);

        var shipped = Texts[..8].Select(text => Shipped.Find(TextHash.Of(text))!.Value);
        Assert.All(shipped.Zip(made), pair => Assert.InRange(pair.First.Cosine(pair.Second), 0.99f, 1.01f));
    }

    [Fact]
    public void One_of_a_text_that_was_edited_or_of_other_networks_is_not_found()
    {
        Assert.Null(Shipped.Find(TextHash.Of($"{Texts[0]} Or not.")));
        Assert.Null(ShippedVectors.Of("0123456789abcdef").Find(TextHash.Of(Texts[0])));
    }

    [Fact]
    public void With_those_documents_nothing_is_left_to_be_made()
    {
        var corpus = CorpusReader.Read(Path.Combine(RepositoryFiles.Root, "index", "documents"), progress: null, CancellationToken.None);

        var answers = TalkAnswers.Build(corpus, OpenedModels.Shared, new AnswerOptions());

        Assert.Equal(new VectorProgress(corpus.Passages.Count, corpus.Passages.Count), answers.Vectors.Progress);
        Assert.DoesNotContain("meaning", answers.Answer(new ChatRequest { Command = Commands.Sources }).Summary, StringComparison.Ordinal);
    }
}
