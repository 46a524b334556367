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

    [Fact]
    public async Task Damage_in_the_middle_of_a_file_is_found_at_start_and_the_file_set_aside_with_its_log()
    {
        await using (var before = KeptState.In(_folder.Path, _clock))
        {
            for (var number = 0; number < 2000; number++) before.Ledger.Keep(Request with { About = $"crane {number}" });
        }

        var bytes = await File.ReadAllBytesAsync(_folder.Database);
        bytes.AsSpan(bytes.Length / 3, bytes.Length / 3).Fill(0xA5);
        await File.WriteAllBytesAsync(_folder.Database, bytes);
        Assert.NotNull(StateDatabase.DamageOf(_folder.Path));

        await using var state = KeptState.In(_folder.Path, _clock, _log.Factory().CreateLogger<StateDatabase>());

        Assert.True(state.Database.IsKept);
        Assert.NotNull(state.Ledger.Find(state.Ledger.Keep(Request)));
        Assert.Equal([$"{_folder.Database}.damaged-20310304090000"], StateDatabase.SetAside(_folder.Path));
        Assert.Contains("set aside", Assert.Single(_log.Lines).Text, StringComparison.Ordinal);
        Assert.Null(StateDatabase.DamageOf(_folder.Path));
    }

    [Fact]
    public async Task A_sound_file_is_no_damage_and_neither_is_none()
    {
        Assert.Null(StateDatabase.DamageOf(_folder.Path));
        await using var state = KeptState.In(_folder.Path, _clock);

        Assert.Null(StateDatabase.DamageOf(_folder.Path));
        Assert.Empty(StateDatabase.SetAside(_folder.Path));
    }

    [Fact]
    public async Task What_is_kept_can_be_read_by_its_owner_alone_whoever_made_it_before()
    {
        if (OperatingSystem.IsWindows()) return;
        const UnixFileMode Everybody = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
        await using (KeptState.In(_folder.Path, _clock))
        {
        }

        File.SetUnixFileMode(_folder.Path, Everybody | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        File.SetUnixFileMode(_folder.Database, Everybody);
        await using var state = KeptState.In(_folder.Path, _clock);
        state.Ledger.Keep(Request);
        await state.WrittenAsync();

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(_folder.Path));
        foreach (var file in Directory.GetFiles(_folder.Path)) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        Assert.Contains($"{_folder.Database}-wal", Directory.GetFiles(_folder.Path));
    }
}
