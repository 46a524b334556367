using System.Diagnostics.Metrics;
using ChatBot.Answers;
using ChatBot.Answers.Tests.Samples;
using ChatBot.Conversations.Asking;
using ChatBot.Conversations.Recording;
using ChatBot.Conversations.Reporting;
using ChatBot.Conversations.State;
using ChatBot.Conversations.Voting;
using ChatBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Conversations.Tests.Support;

/// <summary>A question desk over the sample documents, with a clock in the test's hand.</summary>
internal sealed class Desk : IAsyncDisposable
{
    public static readonly Asker Ada = new("Discord", "1001", "77");
    public static readonly Asker Ben = new("Discord", "1002", "77");

    private readonly ServiceProvider _meters = new ServiceCollection().AddMetrics().BuildServiceProvider();
    private readonly AnsweringSlots _slots;
    private readonly QuestionMetrics _metrics;
    private readonly KeptState _state;

    private Desk(DeskSetup setup)
    {
        _state = KeptState.InMemory(Clock);
        _slots = new AnsweringSlots(setup.Limits);
        _metrics = new QuestionMetrics(_meters.GetRequiredService<IMeterFactory>(), _slots);
        var record = new QuestionRecord(_metrics, new QuestionJournal(setup.Report, _state.Writer, Clock), new QuestionsInLog(setup.WordsInLog), Log.Factory().CreateLogger<QuestionRecord>());
        Questions = new QuestionDesk(setup.Current, new GuardedAnswers(setup.Current, NullLogger<GuardedAnswers>.Instance), new QuestionLimit(setup.Limits, Clock), new ReadingLimit(setup.Limits, Clock), _slots, new OpenedFiles(), _state.Ledger, _state.Votes, record, Clock);
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));

    public LogBook Log { get; } = new();

    public QuestionDesk Questions { get; }

    public StateDatabase Database => _state.Database;

    public Votes Votes => _state.Votes;

    public IMeterFactory Meters => _meters.GetRequiredService<IMeterFactory>();

    public static Desk Open(LimitOptions? limits = null) => With(new DeskSetup { Limits = limits ?? new LimitOptions() });

    public static Desk With(CurrentAnswers current, LimitOptions? limits = null) => With(new DeskSetup { Current = current, Limits = limits ?? new LimitOptions() });

    public static Desk With(DeskSetup setup) => new(setup);

    public Task<ChatReply> AsksAsync(Asker asker, string question) =>
        Questions.AskAsync(asker, new ChatRequest { Command = Commands.Ask, Question = question }, CancellationToken.None);

    public Task<PassageOpening> OpensAsync(Asker asker, string citation) => Questions.OpenAsync(asker, citation, 2, CancellationToken.None);

    /// <summary>Ends when all that was kept so far is in the database.</summary>
    public Task WrittenAsync() => _state.WrittenAsync();

    public async ValueTask DisposeAsync()
    {
        _metrics.Dispose();
        _slots.Dispose();
        await _state.DisposeAsync();
        await _meters.DisposeAsync();
    }
}

internal sealed record DeskSetup
{
    public CurrentAnswers Current { get; init; } = () => SampleCorpus.Answers;

    public LimitOptions Limits { get; init; } = new();

    public ReportOptions Report { get; init; } = new();

    public bool WordsInLog { get; init; }
}
