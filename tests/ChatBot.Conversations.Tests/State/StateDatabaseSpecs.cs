using ChatBot.Answers;
using ChatBot.Conversations.State;
using ChatBot.Conversations.Tests.Support;
using ChatBot.Tests.Support;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Conversations.Tests.State;

public sealed class StateDatabaseSpecs : IDisposable
{
    private static readonly ChatRequest Request = new() { Command = Commands.Talks };

    private readonly StateFolder _folder = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2031, 3, 4, 9, 0, 0, TimeSpan.Zero));
    private readonly LogBook _log = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_damaged_file_is_set_aside_and_a_new_one_begun()
    {
        await File.WriteAllTextAsync(_folder.Database, string.Concat(Enumerable.Repeat("this is no database at all. ", 200)));

        await using var state = KeptState.In(_folder.Path, _clock, _log.Factory().CreateLogger<StateDatabase>());

        Assert.True(state.Database.IsKept);
        Assert.NotNull(state.Ledger.Find(state.Ledger.Keep(Request)));
        Assert.True(File.Exists($"{_folder.Database}.damaged-20310304090000"));
        Assert.Contains("set aside", Assert.Single(_log.Lines).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_can_be_written_it_works_in_memory_and_says_what_that_costs()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.Path, "file"), "");

        await using var state = KeptState.In(Path.Combine(_folder.Path, "file", "below"), _clock, _log.Factory().CreateLogger<StateDatabase>());

        Assert.False(state.Database.IsKept);
        Assert.NotNull(state.Ledger.Find(state.Ledger.Keep(Request)));
        Assert.Contains("Set State:Folder", Assert.Single(_log.Lines).Text, StringComparison.Ordinal);
    }
}
