using ChatBot.Evidence.Reading;
using ChatBot.Evidence.Tests.Models;

namespace ChatBot.Evidence.Tests.Reading;

[Collection(OpenedModelsCollection.Name)]
public sealed class PassageReaderSpecs(OpenedModels models)
{
    private const string Question = "How much budget is left?";

    private static readonly Candidate[] Candidates =
    [
        new("We have 48,000 euros left for the year.", "Mara Oyelaran", "Budget", "Jonas Kettering: Where do we stand?"),
        new("The ferry leaves the north quay at six in the morning."),
        new("Cafe\u0301 costs 😀👍🏽 12 €.\r\nNobody objected.", "Mara Oyelaran"),
        new(string.Concat(Enumerable.Repeat("The lease runs for ninety-nine years. ", 400)) + "There are 48,000 euros left."),
        new("", "Mara Oyelaran"),
        new("\uD83D\u0000 ⸻ 𒀀𒀁"),
    ];

    [ReaderFact]
    public async Task A_reading_depends_on_its_question_and_candidate_only()
    {
        var together = await ReadAsync(NewReader(), Candidates);
        var backwards = await ReadAsync(NewReader(), [.. Candidates.Reverse()]);
        var alone = new List<PassageReading>();
        foreach (var candidate in Candidates) alone.AddRange(await ReadAsync(NewReader(), candidate));

        AssertSame(together, [.. backwards.Reverse()]);
        AssertSame(together, alone);
    }

    [ReaderFact]
    public async Task A_span_is_a_part_of_the_words_from_the_start_of_a_word_to_the_end_of_one()
    {
        var readings = await ReadAsync(NewReader(), Candidates);

        foreach (var (reading, candidate) in readings.Zip(Candidates))
        {
            Assert.InRange(reading.Probability, 0, 1);
            Assert.InRange(reading.Spans.Sum(span => span.Probability), 0, 1.0001);
            foreach (var span in reading.Spans)
            {
                Assert.InRange(span.Start, 0, candidate.Words.Length - 1);
                Assert.InRange(span.Length, 1, candidate.Words.Length - span.Start);
                AssertNotInWord(candidate.Words, span.Start);
                AssertNotInWord(candidate.Words, span.Start + span.Length);
            }
        }
        Assert.Empty(readings[4].Spans);
        Assert.NotEmpty(readings[2].Spans);
    }

    [ReaderFact]
    public async Task The_same_question_again_is_answered_from_memory()
    {
        var reader = NewReader();
        var first = await ReadAsync(reader, Candidates);

        var again = await ReadAsync(reader, Candidates);

        Assert.All(first.Zip(again), pair => Assert.Same(pair.First, pair.Second));
    }

    [ReaderFact]
    public async Task Many_questions_at_once_get_what_each_gets_alone()
    {
        string[] questions = [.. Enumerable.Range(0, 12).Select(i => $"Who signed lease number {i}?")];
        var alone = new List<IReadOnlyList<PassageReading>>();
        foreach (var question in questions) alone.Add(await NewReader().ReadAsync(question, Candidates[..3], CancellationToken.None));

        var reader = NewReader();
        var atOnce = await Task.WhenAll(questions.Concat(questions).Select(question => reader.ReadAsync(question, Candidates[..3], CancellationToken.None)));

        foreach (var (expected, actual) in alone.Concat(alone).Zip(atOnce)) AssertSame(expected, actual);
    }

    [ReaderFact]
    public async Task Reading_stops_when_it_is_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        Candidate[] many = [.. Enumerable.Range(0, 5_000).Select(i => new Candidate($"Passage number {i}."))];
        var reading = NewReader().ReadAsync(Question, many, cancellation.Token);

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    [ReaderFact]
    public async Task A_question_without_words_and_one_without_end_are_read_like_any_other()
    {
        Assert.Single(await NewReader().ReadAsync("", Candidates[..1], CancellationToken.None));
        Assert.Single(await NewReader().ReadAsync(string.Concat(Enumerable.Repeat("who? ", 10_000)), Candidates[..1], CancellationToken.None));
        Assert.Empty(await NewReader().ReadAsync(Question, [], CancellationToken.None));
    }

    private PassageReader NewReader() => new(models.Opened, new ReadingOptions());

    private static Task<IReadOnlyList<PassageReading>> ReadAsync(PassageReader reader, params Candidate[] candidates) => reader.ReadAsync(Question, candidates, CancellationToken.None);

    private static void AssertNotInWord(string words, int at) =>
        Assert.False(at > 0 && at < words.Length && char.IsLetterOrDigit(words[at - 1]) && char.IsLetterOrDigit(words[at]), $"{at} is within a word of “{words}”.");

    private static void AssertSame(IReadOnlyList<PassageReading> expected, IReadOnlyList<PassageReading> actual) =>
        Assert.Equal(expected.Select(Written), actual.Select(Written));

    private static string Written(PassageReading reading) => $"{reading.Score:R}: {string.Join(", ", reading.Spans)}";
}
