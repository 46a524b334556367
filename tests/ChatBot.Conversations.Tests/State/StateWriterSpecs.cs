using ChatBot.Answers;
using ChatBot.Conversations.State;
using ChatBot.Conversations.Tests.Support;
using ChatBot.Conversations.Voting;
using ChatBot.Tests.Support;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Conversations.Tests.State;

/// <summary>What cannot be written costs the memory behind some buttons, and nobody an answer.</summary>
public sealed class StateWriterSpecs : IDisposable
{
    private static readonly ChatRequest Request = new() { Command = Commands.Ask, Question = "Who lifted the crates?" };

    private readonly StateFolder _folder = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2031, 3, 4, 9, 0, 0, TimeSpan.Zero));
    private readonly LogBook _log = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_change_that_fails_in_whatever_way_takes_neither_those_beside_it_nor_those_after_it_along()
    {
        await using var state = State();
        var before = state.Ledger.Keep(Request);
        state.Writer.Enqueue((_, _) => throw new InvalidOperationException("the crane is gone"));
        var beside = state.Ledger.Keep(Request with { Question = "And the barrels?" });
        await state.WrittenAsync();
        var after = state.Ledger.Keep(Request with { Question = "And the lamps?" });
        await state.WrittenAsync();

        await using var other = KeptState.In(_folder.Path, _clock);
        Assert.All([before, beside, after], key => Assert.NotNull(other.Ledger.Find(key)));
        Assert.Contains("the crane is gone", Assert.Single(_log.Lines).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_full_disk_is_said_once_an_hour_and_writing_goes_on_when_there_is_room()
    {
        await using var state = State();
        await FillAsync(state);
        for (var number = 0; number < 100; number++)
        {
            state.Ledger.Keep(Lengthy(number));
            await state.WrittenAsync();
        }

        Assert.Contains("full", Assert.Single(_log.Lines).Text, StringComparison.Ordinal);
        _clock.Advance(TimeSpan.FromMinutes(61));
        state.Ledger.Keep(Lengthy(1000));
        await state.WrittenAsync();
        Assert.Equal(2, _log.Lines.Count);

        Limit(state, pages: 1 << 20);
        var key = state.Ledger.Keep(Request);
        await state.WrittenAsync();
        await using var other = KeptState.In(_folder.Path, _clock);
        Assert.NotNull(other.Ledger.Find(key));
    }

    [Fact]
    public async Task A_vote_that_cannot_be_written_is_not_said_to_be_counted()
    {
        await using var state = State();
        await FillAsync(state);

        var results = Enumerable.Range(0, 2000).Select(number => state.Votes.Cast(Desk.Ada with { User = $"{number}" }, new($"{number:x16}"), Verdict.Up)).ToList();

        Assert.Equal(VoteResult.NotKept, results[^1]);
        Assert.Single(_log.Lines);
        Limit(state, pages: 1 << 20);
        Assert.Equal(VoteResult.Counted, state.Votes.Cast(Desk.Ada, new("0123456789abcdef"), Verdict.Up));
    }

    [Fact]
    public async Task What_waits_to_be_written_is_bounded()
    {
        await using var state = State();
        using var begun = new SemaphoreSlim(0);
        using var held = new ManualResetEventSlim();
        state.Writer.Enqueue((_, _) =>
        {
            begun.Release();
            held.Wait(TimeSpan.FromSeconds(60));
        });
        await begun.WaitAsync(TimeSpan.FromSeconds(60));
        var written = 0;
        for (var number = 0; number < 30_000; number++) state.Writer.Enqueue((_, _) => written++);

        Assert.Contains("too many are waiting", Assert.Single(_log.Lines).Text, StringComparison.Ordinal);
        held.Set();
        await state.Writer.StopAsync(CancellationToken.None);
        Assert.Equal(20_000, written);
    }

    private KeptState State() => KeptState.In(_folder.Path, _clock, _log.Factory().CreateLogger<StateDatabase>());

    private static ChatRequest Lengthy(int number) => Request with { Question = $"{number}{new string('x', 8000)}" };

    /// <summary>A disk that has no room for another page: SQLite says the same of both.</summary>
    private static async Task FillAsync(KeptState state)
    {
        state.Ledger.Keep(Request with { Question = "Who is first?" });
        await state.WrittenAsync();
        Limit(state, pages: 1);
    }

    private static void Limit(KeptState state, int pages) => state.Database.Run((connection, transaction) =>
    {
        // At least as many as there are.
        using var command = connection.Command(transaction, $"PRAGMA max_page_count = {pages}");
        return command.ExecuteScalar();
    });
}
