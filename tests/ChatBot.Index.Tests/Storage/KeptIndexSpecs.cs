using ChatBot.Index.Storage;

namespace ChatBot.Index.Tests.Storage;

public sealed class KeptIndexSpecs : IDisposable
{
    private const string Minutes = "# Harbour meeting\n\nDate: 4 March 2031\n\nAttendees:\n- Mara Oyelaran, Harbour Master\n- Jonas Bell\n\nMara Oyelaran: The crane on the north quay is green.\n\nJonas Bell: Agreed.\n\nDecisions:\n- The lease of the berth is renewed.\n";
    private const string Report = "# A ferry on the wet quay\n\nOn May 5 Mara Oyelaran met Ines Duarte in Porto. \"The quay was wet,\" Oyelaran said.\n";

    private readonly IndexedFolder _folder = new IndexedFolder().Saying("minutes.md", Minutes).Saying("news/report.txt", Report);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_second_start_answers_from_the_index_and_reads_no_file()
    {
        string before;
        using (var first = _folder.Start()) before = first.Commit().Everything;
        // Other bytes that nobody can tell from outside: were they read, they would be answered from.
        var file = Path.Combine(_folder.Documents, "minutes.md");
        var written = File.GetLastWriteTimeUtc(file);
        File.WriteAllText(file, new string('x', Minutes.Length));
        File.SetLastWriteTimeUtc(file, written);

        using var second = _folder.Start();

        Assert.Equal(2, second.Store.State.Restored);
        Assert.Equal(before, second.Everything);
    }

    [Fact]
    public void A_start_takes_in_what_changed_while_nothing_ran()
    {
        using (var first = _folder.Start()) first.Commit();
        _folder.Saying("minutes.md", Minutes.Replace("green", "red")).Without("news/report.txt").Saying("a.txt", "Ines Duarte: The ferry is late.");

        using var second = _folder.Start();

        Assert.Equal(["a.txt", "minutes.md"], second.Corpus.Documents.Select(document => document.Path));
        using var anew = _folder.StartAnew();
        Assert.Equal(anew.Everything, second.Everything);
    }

    [Fact]
    public void A_file_that_is_another_at_the_same_length_and_time_is_read_when_it_was_written_about_when_the_index_was()
    {
        var file = Path.Combine(_folder.Documents, "minutes.md");
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        File.SetLastWriteTimeUtc(file, now);
        using (var first = _folder.Start()) first.Commit();
        File.WriteAllText(file, Minutes.Replace("green", "brown"[..5]));
        File.SetLastWriteTimeUtc(file, now);

        using var second = _folder.Start();

        Assert.Contains(second.Corpus.Passages, passage => passage.Text.Contains("brown", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_not_committed_is_as_if_it_had_not_been()
    {
        string before;
        using (var first = _folder.Start()) before = first.Commit().Everything;
        _folder.Saying("later.txt", "The tide is high.");
        using (var killed = _folder.Start()) Assert.Equal(3, killed.Corpus.Documents.Count);
        _folder.Without("later.txt");

        using var next = _folder.Start();

        Assert.Equal((2, before), (next.Store.State.Restored, next.Everything));
    }

    [Fact]
    public void What_lies_on_disk_while_a_run_is_still_writing_starts_from_the_last_commit()
    {
        string before;
        using (var first = _folder.Start()) before = first.Commit().Everything;
        _folder.Saying("later.txt", "The tide is high.").Without("news/report.txt");
        using var writing = _folder.Start();
        using var crashed = new IndexedFolder();
        Copy(_folder.State, crashed.State);

        using var store = CorpusStore.Open(crashed.State, _folder.Documents, StoreAccess.Keep);

        Assert.Null(store.State.Damage);
        Assert.Equal(["minutes.md", "news/report.txt"], store.Restore()!.Files.Select(file => file.File.Path).Order(StringComparer.Ordinal));
        Assert.Equal(2, writing.Corpus.Documents.Count);
        Assert.NotEqual(before, writing.Everything);
    }

    [Fact]
    public void A_second_process_reads_without_writing_and_says_so()
    {
        using var first = _folder.Start();
        first.Commit();
        _folder.Saying("later.txt", "The tide is high.");

        using var second = _folder.Start();

        Assert.True(second.Store.State.IsLocked);
        Assert.Equal(2, second.Store.State.Restored);
        using var anew = _folder.StartAnew();
        Assert.Equal(anew.Everything, second.Commit().Everything);
        Assert.False(first.Store.State.IsLocked);
    }

    [Fact]
    public void A_command_uses_an_index_that_is_there_and_begins_none()
    {
        using (var command = _folder.Start(StoreAccess.Use)) command.Commit();
        Assert.Empty(Directory.GetFileSystemEntries(_folder.State));
        using (var first = _folder.Start()) first.Commit();
        var files = Directory.GetFiles(_folder.Index).Order();

        using (var command = _folder.Start(StoreAccess.Use)) Assert.Equal(2, command.Commit().Store.State.Restored);

        Assert.Equal(files, Directory.GetFiles(_folder.Index).Order());
    }

    [Fact]
    public void Where_nothing_can_be_written_all_is_in_memory_and_that_is_said()
    {
        File.WriteAllText(Path.Combine(_folder.State, "index"), "no folder");

        using var run = _folder.Start();

        Assert.NotNull(run.Store.State.Failure);
        using var anew = _folder.StartAnew();
        Assert.Equal(anew.Everything, run.Commit().Everything);
    }

    [Fact]
    public void What_earlier_versions_kept_is_deleted()
    {
        var former = Directory.CreateDirectory(Path.Combine(_folder.State, "readings", "0123"));

        _folder.Start().Dispose();

        Assert.False(Directory.Exists(former.Parent!.FullName));
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
