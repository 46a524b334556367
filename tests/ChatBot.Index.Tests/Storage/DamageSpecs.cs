using ChatBot.Index.Storage;

namespace ChatBot.Index.Tests.Storage;

public sealed class DamageSpecs : IDisposable
{
    private readonly IndexedFolder _folder = new();
    private readonly string _whole;

    public DamageSpecs()
    {
        for (var number = 0; number < 12; number++)
            _folder.Saying($"talk-{number:00}.txt", $"Mara Oyelaran: The crane {number} is green.\n\nJonas Bell: Berth {number * number} is free.\n");
        using var run = _folder.Start();
        _whole = run.Commit().Everything;
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_flipped_byte_anywhere_is_noticed_and_the_index_made_anew()
    {
        var random = new Random(7);
        for (var time = 0; time < 40; time++)
        {
            var file = FileOfIndex(random);
            var bytes = File.ReadAllBytes(file);
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            File.WriteAllBytes(file, bytes);

            using var run = _folder.Start();

            Assert.Equal(_whole, run.Commit().Everything);
            Assert.True(run.Store.State.Damage is not null || run.Store.State.Restored is 0 or 12);
        }
    }

    [Fact]
    public void A_file_that_is_cut_short_or_gone_is_noticed_and_the_index_made_anew()
    {
        var random = new Random(8);
        for (var time = 0; time < 20; time++)
        {
            var file = FileOfIndex(random);
            if (time % 3 == 0) File.Delete(file);
            else File.WriteAllBytes(file, File.ReadAllBytes(file)[..random.Next((int)new FileInfo(file).Length)]);

            using var run = _folder.Start();

            Assert.Equal(_whole, run.Commit().Everything);
        }
    }

    [Fact]
    public void Damage_is_said()
    {
        var segment = Directory.GetFiles(_folder.Index, "*.cfs").OrderByDescending(file => new FileInfo(file).Length).First();
        var bytes = File.ReadAllBytes(segment);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(segment, bytes);

        using var run = _folder.Start();

        Assert.NotNull(run.Store.State.Damage);
        Assert.Equal((0, 12), (run.Store.State.Restored, run.Corpus.Documents.Count));
    }

    [Fact]
    public void A_command_over_a_damaged_index_answers_from_the_files()
    {
        foreach (var file in Directory.GetFiles(_folder.Index, "*.cfs")) File.WriteAllBytes(file, new byte[100]);

        using var run = _folder.Start(StoreAccess.Use);

        Assert.NotNull(run.Store.State.Damage);
        Assert.Equal(_whole, run.Everything);
    }

    private string FileOfIndex(Random random)
    {
        var files = Directory.GetFiles(_folder.Index).Where(file => new FileInfo(file).Length > 0).Order(StringComparer.Ordinal).ToArray();
        return files[random.Next(files.Length)];
    }
}
