namespace ChatBot.Index.Tests.Storage;

public sealed class FullDiskSpecs : IDisposable
{
    private readonly IndexedFolder _folder = new();

    public FullDiskSpecs()
    {
        for (var number = 0; number < 40; number++)
            _folder.Saying($"talk-{number:00}.txt", $"Mara Oyelaran: The crane {number} is green.\n\nJonas Bell: Berth {number * number} is free.\n");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(200)]
    [InlineData(3_000)]
    [InlineData(20_000)]
    [InlineData(40_000)]
    public void On_a_full_disk_everything_is_answered_from_memory_and_that_is_said(int room)
    {
        FullDisk? disk = null;
        using var run = _folder.StartOn(directory => disk = new FullDisk(directory, room));
        run.Commit();
        _folder.Saying("talk-03.txt", "The tide is high.").Saying("talk-70.txt", "The ferry is late.").Without("talk-11.txt");
        run.Look().Commit();

        using var anew = _folder.StartAnew();
        Assert.Equal(anew.Everything, run.Everything);
        Assert.True(disk!.IsFull);
        Assert.Contains("No space left", run.Store.State.Failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(5_000)]
    public void A_disk_that_becomes_full_keeps_what_was_committed_before(int room)
    {
        string before;
        using (var first = _folder.Start()) before = first.Commit().Everything;
        _folder.Saying("talk-03.txt", "The tide is high.");
        using (var full = _folder.StartOn(directory => new FullDisk(directory, room)))
        {
            full.Commit();
            Assert.Equal(40, full.Store.State.Restored);
            using var anew = _folder.StartAnew();
            Assert.Equal(anew.Everything, full.Everything);
            Assert.NotNull(full.Store.State.Failure);
        }

        _folder.Saying("talk-03.txt", "Mara Oyelaran: The crane 3 is green.\n\nJonas Bell: Berth 9 is free.\n");

        using var next = _folder.Start();

        Assert.Equal((40, before), (next.Store.State.Restored, next.Everything));
    }
}
