using ChatBot.Evidence.Models;
using ChatBot.Evidence.Nearness;
using ChatBot.Evidence.Tests.Models;

namespace ChatBot.Evidence.Tests.Nearness;

[Collection(OpenedModelsCollection.Name)]
public sealed class PassageEmbedderSpecs(OpenedModels models)
{
    private static readonly string[] Texts =
    [
        PassageEmbedder.TextOf("Mara Oyelaran", "We have 48,000 euros left for the year, and the crane has to come out of that."),
        PassageEmbedder.TextOf("Jonas Kettering", "The break clause is what my side asked for in March."),
        PassageEmbedder.TextOf(null, "The ferry leaves the north quay at six in the morning."),
        PassageEmbedder.TextOf("", "😀"),
        PassageEmbedder.TextOf(null, ""),
        PassageEmbedder.TextOf(null, string.Concat(Enumerable.Repeat("The minutes of the last meeting were read aloud. ", 500))),
    ];

    private readonly PassageEmbedder _embedder = new(models.Opened);

    [Fact]
    public async Task The_same_text_has_the_same_bytes_whatever_it_is_embedded_beside()
    {
        var together = await EmbedAsync(Texts);
        var backwards = await EmbedAsync([.. Texts.Reverse()]);
        var alone = new List<PassageVector>();
        foreach (var text in Texts) alone.AddRange(await EmbedAsync(text));

        Assert.Equal(together, backwards.Reverse());
        Assert.Equal(together, alone);
    }

    [Fact]
    public async Task The_number_of_threads_changes_no_byte()
    {
        using var folder = new ModelFolder();
        using var others = await EvidenceModels.OpenAsync(folder.Path, new InferenceOptions { Threads = 4, BackgroundThreads = 4 }, CancellationToken.None);

        Assert.Equal(await EmbedAsync(Texts), await new PassageEmbedder(others).PassagesAsync(Texts, CancellationToken.None));
    }

    [Theory]
    [InlineData("How much budget is left?", 0)]
    [InlineData("Who wanted to be able to end the lease early?", 1)]
    [InlineData("When does the boat go?", 2)]
    public async Task A_question_is_nearest_to_the_passage_that_answers_it_in_other_words(string question, int passage)
    {
        var store = new VectorStore([VectorBlock.Of([.. (await EmbedAsync(Texts)).Select(vector => (PassageVector?)vector)])]);

        var nearest = store.Nearest(await _embedder.QuestionAsync(question, CancellationToken.None), 1, null, CancellationToken.None);

        Assert.Equal([passage], nearest.Select(near => near.Ordinal));
    }

    [Fact]
    public async Task A_text_without_words_is_near_nothing()
    {
        var store = new VectorStore([VectorBlock.Of([.. (await EmbedAsync("", "😀", "Yes.")).Select(vector => (PassageVector?)vector)])]);

        Assert.Equal([2], store.Nearest(await _embedder.QuestionAsync("Who agreed?", CancellationToken.None), 3, null, CancellationToken.None).Select(near => near.Ordinal));
    }

    [Fact]
    public async Task Questions_from_many_sides_at_once_get_the_vector_that_each_gets_alone()
    {
        string[] questions = [.. Enumerable.Range(0, 20).Select(i => $"Who signed lease number {i}?")];
        var alone = new List<PassageVector>();
        foreach (var question in questions) alone.Add(await _embedder.QuestionAsync(question, CancellationToken.None));

        var background = EmbedAsync(Texts);
        var atOnce = await Task.WhenAll(questions.Select(question => _embedder.QuestionAsync(question, CancellationToken.None)));
        await background;

        Assert.Equal(alone, atOnce);
    }

    [Fact]
    public async Task What_stands_behind_the_first_256_tokens_does_not_count()
    {
        var start = string.Concat(Enumerable.Repeat("lease ", 300));

        var vectors = await EmbedAsync(start, start + "crane");

        Assert.Equal(vectors[0], vectors[1]);
    }

    [Fact]
    public async Task Embedding_stops_when_it_is_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        var embedding = _embedder.PassagesAsync([.. Enumerable.Range(0, 10_000).Select(i => $"Passage {i}.")], cancellation.Token);

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => embedding.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    private Task<IReadOnlyList<PassageVector>> EmbedAsync(params string[] texts) => _embedder.PassagesAsync(texts, CancellationToken.None);
}
