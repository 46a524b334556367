using ChatBot.Answers;
using ChatBot.Conversations.Remembering;
using ChatBot.Conversations.Reporting;
using ChatBot.Conversations.State;
using ChatBot.Conversations.Tests.Support;
using ChatBot.Conversations.Voting;
using ChatBot.Tests.Support;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Conversations.Tests.State;

/// <summary>What is deleted when, and that a wrong clock deletes nothing. A bot that runs looks once a day.</summary>
public sealed class RetentionSpecs : IDisposable
{
    private static readonly ChatRequest Request = new() { Command = Commands.Ask, Question = "Who lifted the crates?" };

    private readonly StateFolder _folder = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2031, 3, 4, 9, 0, 0, TimeSpan.Zero));
    private readonly LogBook _log = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_request_that_is_in_use_is_kept_however_long_the_bot_runs()
    {
        RequestKey used;
        RequestKey unused;
        await using (var before = KeptState.In(_folder.Path, _clock))
        {
            used = before.Ledger.Keep(Request);
            unused = before.Ledger.Keep(Request with { Question = "And the barrels?" });
            for (var ten = 0; ten < 9; ten++)
            {
                await DaysPassAsync(before, 10);
                Assert.NotNull(before.Ledger.Find(used));
            }
        }

        await using var after = KeptState.In(_folder.Path, _clock);
        Assert.NotNull(after.Ledger.Find(used));
        Assert.Null(after.Ledger.Find(unused));
    }

    [Fact]
    public async Task A_request_that_is_asked_again_and_again_is_in_use_too()
    {
        await using var state = KeptState.In(_folder.Path, _clock);
        for (var ten = 0; ten < 9; ten++)
        {
            state.Ledger.Keep(Request);
            await DaysPassAsync(state, 10);
        }

        await using var other = KeptState.In(_folder.Path, _clock);
        Assert.NotNull(other.Ledger.Find(state.Ledger.Keep(Request)));
    }

    [Fact]
    public async Task A_vote_is_kept_as_long_as_the_request_it_is_on_and_no_longer()
    {
        await using var state = KeptState.In(_folder.Path, _clock);
        var key = state.Ledger.Keep(Request);
        state.Votes.Cast(Desk.Ada, key, Verdict.Down);
        await DaysPassAsync(state, 29);
        Assert.Equal(new VoteCount(Up: 0, Down: 1), state.Votes.CountOf(key));

        await DaysPassAsync(state, 2);

        Assert.Equal(new VoteCount(Up: 0, Down: 0), state.Votes.CountOf(key));
    }

    [Fact]
    public async Task A_start_with_the_clock_months_ahead_deletes_nothing_and_says_so()
    {
        var key = await AskedOnceAsync();
        _clock.Advance(TimeSpan.FromDays(120));
        await using (var ahead = KeptState.In(_folder.Path, _clock)) await LookAsync(ahead);
        Assert.Contains("120 days", Assert.Single(_log.Lines).Text, StringComparison.Ordinal);

        await using var state = KeptState.In(_folder.Path, _clock);

        Assert.NotNull(state.Ledger.Find(key));
    }

    [Fact]
    public async Task A_clock_that_is_wrong_for_days_over_several_starts_deletes_nothing_until_it_is_set_right()
    {
        var key = await AskedOnceAsync();
        _clock.Advance(TimeSpan.FromDays(120));
        for (var start = 0; start < 5; start++)
        {
            await using var ahead = KeptState.In(_folder.Path, _clock);
            await DaysPassAsync(ahead, 1);
        }

        var right = new FakeTimeProvider(new DateTimeOffset(2031, 3, 10, 9, 0, 0, TimeSpan.Zero));
        await using var state = KeptState.In(_folder.Path, right);
        using var retention = RetentionBy(state, right);
        retention.DeleteForgotten();

        Assert.NotNull(state.Ledger.Find(key));
    }

    [Fact]
    public async Task After_months_switched_off_what_is_too_old_goes_when_the_clock_has_held_for_seven_days()
    {
        var key = await AskedOnceAsync();
        _clock.Advance(TimeSpan.FromDays(120));
        await using var state = KeptState.In(_folder.Path, _clock);
        await LookAsync(state);
        await DaysPassAsync(state, 8);

        Assert.Null(state.Ledger.Find(key));
    }

    [Fact]
    public async Task A_bot_that_runs_once_a_week_deletes_too()
    {
        var key = await AskedOnceAsync();
        for (var week = 0; week < 9; week++)
        {
            _clock.Advance(TimeSpan.FromDays(7));
            await using var run = KeptState.In(_folder.Path, _clock);
            await LookAsync(run);
        }

        await using var state = KeptState.In(_folder.Path, _clock);

        Assert.Null(state.Ledger.Find(key));
    }

    [Fact]
    public async Task What_cannot_be_deleted_waits_for_tomorrow_and_ends_nothing()
    {
        await using var state = KeptState.In(_folder.Path, _clock);
        state.Database.Run((connection, transaction) =>
        {
            using var command = connection.Command(transaction, "DROP TABLE votes");
            return command.ExecuteNonQuery();
        });
        using var retention = RetentionBy(state, _clock);

        await retention.StartAsync(CancellationToken.None);
        await _log.UntilAsync(3007);
        _clock.Advance(TimeSpan.FromDays(1));
        await _log.UntilSeenAsync(2, 3007);

        Assert.False(retention.ExecuteTask!.IsCompleted);
        await retention.StopAsync(CancellationToken.None);
    }

    private async Task<RequestKey> AskedOnceAsync()
    {
        await using var state = KeptState.In(_folder.Path, _clock);
        var key = state.Ledger.Keep(Request);
        await LookAsync(state);
        return key;
    }

    private async Task DaysPassAsync(KeptState state, int days)
    {
        for (var day = 0; day < days; day++)
        {
            _clock.Advance(TimeSpan.FromDays(1));
            await LookAsync(state);
        }
    }

    private async Task LookAsync(KeptState state)
    {
        await state.WrittenAsync();
        using var retention = RetentionBy(state, _clock);
        retention.DeleteForgotten();
    }

    private Retention RetentionBy(KeptState state, TimeProvider clock) =>
        new(state.Database, new StateOptions { RetentionDays = 30 }, new ReportOptions(), clock, _log.Factory().CreateLogger<Retention>());
}
