using ChatBot.Answers;
using ChatBot.Answers.Tests.Samples;
using ChatBot.Conversations.Asking;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Conversations.Tests.Support;

/// <summary>A question desk over the sample documents, with a clock in the test's hand.</summary>
internal sealed class Desk : IAsyncDisposable
{
    public static readonly Asker Ada = new("Discord", "1001", "77");
    public static readonly Asker Ben = new("Discord", "1002", "77");

    private readonly AnsweringSlots _slots;
    private readonly KeptState _state;

    private Desk(LimitOptions limits, CurrentAnswers current)
    {
        _state = KeptState.InMemory(Clock);
        _slots = new AnsweringSlots(limits);
        Questions = new QuestionDesk(current, new GuardedAnswers(current, NullLogger<GuardedAnswers>.Instance), new QuestionLimit(limits, Clock), _slots, _state.Ledger);
    }

    public FakeTimeProvider Clock { get; } = new();

    public QuestionDesk Questions { get; }

    public static Desk Open(LimitOptions? limits = null) => new(limits ?? new LimitOptions(), () => SampleCorpus.Answers);

    public static Desk With(CurrentAnswers current, LimitOptions? limits = null) => new(limits ?? new LimitOptions(), current);

    public Task<ChatReply> AsksAsync(Asker asker, string question) =>
        Questions.AskAsync(asker, new ChatRequest { Command = Commands.Ask, Question = question }, CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        _slots.Dispose();
        await _state.DisposeAsync();
    }
}
