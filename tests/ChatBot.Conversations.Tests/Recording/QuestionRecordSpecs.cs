using System.Diagnostics.Metrics;
using ChatBot.Conversations.Asking;
using ChatBot.Conversations.Recording;
using ChatBot.Conversations.Tests.Support;
using ChatBot.Conversations.Voting;

namespace ChatBot.Conversations.Tests.Recording;

public sealed class QuestionRecordSpecs
{
    private const string Question = "which tender was accepted";

    [Fact]
    public async Task A_question_is_one_line_with_a_reference_and_without_its_words()
    {
        await using var desk = Desk.Open();

        await desk.AsksAsync(Desk.Ada, Question);

        var line = Assert.Single(desk.Log.Lines).Text;
        Assert.Matches(@"^[0-9a-f]{8} Discord ask: Answered in [0-9.]+ ms$", line);
    }

    [Fact]
    public async Task The_operator_may_let_the_words_stand_in_the_log()
    {
        await using var desk = Desk.With(new DeskSetup { WordsInLog = true });

        await desk.AsksAsync(Desk.Ada, Question);

        Assert.EndsWith($" ms: {Question}", Assert.Single(desk.Log.Lines).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_reference_of_a_failure_is_the_one_that_the_person_was_told()
    {
        await using var desk = Desk.With(() => throw new InvalidOperationException("the pier is gone"));

        var reply = Assert.IsType<ChatReply.Answered>(await desk.AsksAsync(Desk.Ada, Question));

        Assert.StartsWith($"{reply.Answer.Reference} Discord ask: Failed", Assert.Single(desk.Log.Lines).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_is_a_line_too()
    {
        await using var desk = Desk.Open();
        var first = Assert.IsType<ChatReply.Answered>(await desk.AsksAsync(Desk.Ada, Question));

        await desk.Questions.AskAgainAsync(Desk.Ada, first.Key, CancellationToken.None);

        Assert.Matches(@"^[0-9a-f]{8} Discord ask again: Answered in [0-9.]+ ms$", desk.Log.Lines[1].Text);
    }

    [Fact]
    public async Task An_opened_passage_and_a_vote_are_lines_too()
    {
        await using var desk = Desk.Open();
        var answered = Assert.IsType<ChatReply.Answered>(await desk.AsksAsync(Desk.Ada, Question));

        await desk.Questions.OpenAsync(Desk.Ada, answered.Answer.Citations[0].Passage.Id.Value, 2, CancellationToken.None);
        await desk.Questions.OpenAsync(Desk.Ada, "c0123456789ab", 2, CancellationToken.None);
        desk.Questions.Vote(Desk.Ada, answered.Key, Verdict.Down);

        Assert.Collection(
            desk.Log.Lines.Skip(1).Select(line => line.Text),
            line => Assert.Matches("^[0-9a-f]{8} Discord passage opened: Answered in [0-9.]+ ms$", line),
            line => Assert.Matches("^[0-9a-f]{8} Discord passage opened: NoEvidence in [0-9.]+ ms$", line),
            line => Assert.Matches("^[0-9a-f]{8} Discord vote Down: Counted$", line));
    }

    [Fact]
    public async Task Questions_are_counted_by_command_platform_and_outcome_and_timed()
    {
        await using var desk = Desk.Open(new LimitOptions { QuestionsPerMinute = 1 });
        using var seen = new Measured(desk.Meters);

        await desk.AsksAsync(Desk.Ada, Question);
        await desk.AsksAsync(Desk.Ada, Question);

        Assert.Equal(["chatbot.questions ask Discord Answered", "chatbot.questions ask Discord TooManyQuestions"], seen.Counts);
        Assert.Equal(["chatbot.question.duration ask Discord", "chatbot.question.duration ask Discord"], seen.Times);
    }

    /// <summary>What one desk measures.</summary>
    private sealed class Measured : IDisposable
    {
        private readonly MeterListener _listener = new();

        public Measured(IMeterFactory meters)
        {
            _listener.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Scope == meters && instrument.Meter.Name == QuestionMetrics.MeterName && !instrument.IsObservable) listener.EnableMeasurementEvents(instrument);
            };
            _listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Counts.Add(Line(instrument, tags)));
            _listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Times.Add(Line(instrument, tags)));
            _listener.Start();
        }

        public List<string> Counts { get; } = [];

        public List<string> Times { get; } = [];

        public void Dispose() => _listener.Dispose();

        private static string Line(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
            string.Join(' ', [instrument.Name, .. tags.ToArray().Select(tag => tag.Value?.ToString())]);
    }
}
