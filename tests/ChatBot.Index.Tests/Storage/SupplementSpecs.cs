using ChatBot.Corpus.Documents;
using ChatBot.Index.Storage;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ChatBot.Index.Tests.Storage;

/// <summary>What another room has made of a document is kept beside it, and goes with it.</summary>
public sealed class SupplementSpecs : IDisposable
{
    private readonly IndexedFolder _folder = new IndexedFolder().Saying("quay.txt", "The quay is wet.").Saying("crane.txt", "The crane is green.");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_is_there_after_a_restart_by_document_and_part_and_replaced_by_a_later_one()
    {
        using (var first = _folder.Start())
        {
            first.Commit();
            var quay = first.Corpus.Documents[1];
            first.Store.Supplement(quay, 0, new byte[] { 1 });
            first.Store.Supplement(quay, 7, new byte[100_000]);
            first.Store.Supplement(quay, 0, new byte[] { 2, 3 });
            first.Store.CommitSupplements();
        }

        using var second = _folder.Start();

        Assert.Equal(["quay.txt 0: 2 bytes", "quay.txt 7: 100000 bytes"], Kept(second));
        Assert.Equal(2, second.Store.State.Restored);
    }

    [Fact]
    public void It_goes_with_its_document_at_the_commit_and_can_be_read_until_then()
    {
        using (var first = _folder.Start())
        {
            foreach (var document in first.Commit().Corpus.Documents) first.Store.Supplement(document, 0, new byte[] { 1 });
            first.Store.CommitSupplements();
        }

        _folder.Without("quay.txt");
        using (var second = _folder.Start())
        {
            Assert.Equal(["crane.txt 0: 1 bytes", "quay.txt 0: 1 bytes"], Kept(second));
            second.Commit();
        }

        using var third = _folder.Start();
        Assert.Equal(["crane.txt 0: 1 bytes"], Kept(third));
    }

    [Fact]
    public void Committing_it_makes_nothing_last_that_was_only_taken()
    {
        using (var first = _folder.Start()) first.Commit();
        _folder.Saying("later.txt", "The tide is high.");
        using (var second = _folder.Start())
        {
            second.Store.Supplement(second.Corpus.Documents[0], 0, new byte[] { 1 });
            second.Store.CommitSupplements();
        }

        _folder.Without("later.txt");
        using var third = _folder.Start();

        Assert.Equal(2, third.Store.State.Restored);
        Assert.Empty(Kept(third));
    }

    [Fact]
    public void Where_nothing_is_kept_it_is_not_either()
    {
        using var run = _folder.StartAnew();

        run.Store.Supplement(run.Corpus.Documents[0], 0, new byte[] { 1 });
        run.Store.CommitSupplements();

        Assert.Empty(Kept(run));
    }

    [Fact]
    public void Of_an_index_of_another_version_it_is_told_until_the_first_commit()
    {
        using (var first = _folder.Start())
        {
            first.Commit().Store.Supplement(first.Corpus.Documents[0], 0, new byte[] { 1, 2 });
            first.Store.CommitSupplements();
        }

        using (var directory = StoreFolder.Open(_folder.Index))
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer: null)))
        {
            writer.SetCommitData(new Dictionary<string, string> { ["version"] = "of yesterday" });
            writer.Commit();
        }

        using var second = _folder.Start();

        Assert.Equal((0, null), (second.Store.State.Restored, second.Store.State.Damage));
        Assert.Equal(["before, 0: 2 bytes"], Kept(second));
        Assert.Empty(Kept(second.Commit()));
    }

    [Fact]
    public void A_full_disk_takes_nothing_from_what_is_answered()
    {
        using (var first = _folder.Start()) first.Commit();
        using (var second = _folder.StartOn(real => new FullDisk(real, room: 100_000)))
        {
            var before = second.Everything;
            for (var part = 0; part < 100; part++) second.Store.Supplement(second.Corpus.Documents[0], part, Noise(part));
            second.Store.CommitSupplements();

            Assert.NotNull(second.Store.State.Failure);
            Assert.Equal(before, second.Everything);
        }

        using var third = _folder.Start();
        Assert.Equal((2, null), (third.Store.State.Restored, third.Store.State.Damage));
    }

    private static byte[] Noise(int seed)
    {
        var bytes = new byte[20_000];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }

    private static List<string> Kept(IndexedFolder.Run run)
    {
        var kept = new List<(Document? Document, int Part, int Length)>();
        run.Store.Settle();
        run.Store.ReadSupplements((document, part, bytes) => kept.Add((document, part, bytes.Length)));
        return [.. kept.Select(one => $"{one.Document?.Path ?? "before,"} {one.Part}: {one.Length} bytes").Order(StringComparer.Ordinal)];
    }
}
