using ChatBot.Answers;
using ChatBot.Conversations.Remembering;
using ChatBot.Conversations.Reporting;
using ChatBot.Conversations.State;
using ChatBot.Conversations.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Conversations.Tests.Remembering;

public sealed class RequestLedgerSpecs : IDisposable
{
    private static readonly ChatRequest Request = new()
    {
        Command = Commands.Ask,
        Question = "and on cranes?",
        Context = ["What did Jonas Thorvald say about the seals?"],
        Documents = ["a-night-at-the-customs-house.txt"],
    };

    private readonly StateFolder _folder = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2031, 3, 4, 9, 0, 0, TimeSpan.Zero));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_was_asked_is_found_again_after_a_restart()
    {
        RequestKey key;
        await using (var before = KeptState.In(_folder.Path, _clock))
        {
            key = before.Ledger.Keep(Request);
            before.Ledger.Continue("discord/42", key);
        }

        await using var after = KeptState.In(_folder.Path, _clock);

        var found = after.Ledger.Find(key);
        Assert.NotNull(found);
        Assert.Equal((Request.Command, Request.Question), (found.Command, found.Question));
        Assert.Equal(Request.Context, found.Context);
        Assert.Equal(Request.Documents, found.Documents);
        Assert.Equal("and on cranes?", after.Ledger.LastOf("discord/42")?.Question);
        Assert.Null(after.Ledger.LastOf("discord/43"));
    }

    [Fact]
    public async Task The_same_request_has_the_same_key_and_another_has_another()
    {
        await using var state = KeptState.InMemory(_clock);

        Assert.Equal(state.Ledger.Keep(Request), state.Ledger.Keep(Request with { }));
        Assert.NotEqual(state.Ledger.Keep(Request), state.Ledger.Keep(Request with { Context = [] }));
        Assert.Matches("^[0-9a-f]{16}$", state.Ledger.Keep(Request).Value);
    }

    [Fact]
    public async Task What_is_asked_while_it_stops_is_kept_too()
    {
        List<RequestKey> keys;
        await using (var before = KeptState.In(_folder.Path, _clock))
            keys = [.. Enumerable.Range(0, 3000).Select(number => before.Ledger.Keep(Request with { Question = $"question {number}" }))];

        await using var after = KeptState.In(_folder.Path, _clock);

        Assert.All(keys, key => Assert.NotNull(after.Ledger.Find(key)));
    }

    [Fact]
    public async Task More_than_memory_holds_is_read_from_the_file()
    {
        await using var state = KeptState.In(_folder.Path, _clock);
        var first = state.Ledger.Keep(Request);
        for (var number = 0; number < 12_000; number++) state.Ledger.Keep(Request with { Question = $"question {number}" });
        await state.WrittenAsync();

        Assert.Equal(Request.Question, state.Ledger.Find(first)?.Question);
    }

    [Fact]
    public async Task What_nobody_came_back_to_is_deleted_after_the_days_that_are_set()
    {
        RequestKey old;
        RequestKey recent;
        await using (var before = KeptState.In(_folder.Path, _clock))
        {
            old = before.Ledger.Keep(Request);
            await before.WrittenAsync();
            _clock.Advance(TimeSpan.FromDays(31));
            recent = before.Ledger.Keep(Request with { Question = "and now?" });
        }

        await using var after = KeptState.In(_folder.Path, _clock);
        using var retention = new Retention(after.Database, new StateOptions { RetentionDays = 30 }, new ReportOptions(), _clock, NullLogger<Retention>.Instance);

        Assert.Equal(1, retention.DeleteForgotten());
        Assert.Null(after.Ledger.Find(old));
        Assert.NotNull(after.Ledger.Find(recent));
    }
}
