using ChatBot.Corpus.Reading;
using ChatBot.Corpus.Tests.Folders;
using ChatBot.Corpus.Tests.People;

namespace ChatBot.Corpus.Tests.Findings;

/// <summary>A snapshot that is restored from what was kept of it is the one that was kept.</summary>
public sealed class RestoredSnapshotSpecs
{
    private static string Samples => Path.Combine(AppContext.BaseDirectory, "Samples");

    [Fact]
    public void Restored_samples_are_as_they_were_and_no_text_is_read() => RestoresAll(Read(Samples));

    [Fact]
    public void Restored_digests_are_as_they_were_and_no_text_is_read() => RestoresAll(Read(Digests()));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Changes_after_a_restore_find_what_a_fresh_look_finds(int seed)
    {
        var invented = new InventedChanges(seed);
        for (var change = 0; change < 4; change++) invented.Change();
        var corpus = invented.Fresh;
        var store = new FindingsStore();
        for (var change = 0; change < 12; change++)
        {
            corpus = store.Keep(corpus).Restore();
            invented.Take(corpus);
            Assert.Equal(Deep.Of(invented.Fresh), Deep.Of(corpus));

            // Several changes may come between two starts.
            for (var more = change % 3; more >= 0; more--)
            {
                corpus = new CorpusSnapshot("invented", invented.Change().Documents, [], corpus);
                Assert.Equal(Deep.Of(invented.Fresh), Deep.Of(corpus));
                store.Keep(corpus);
            }
        }
    }

    [Fact]
    public void A_document_that_has_gone_is_not_read_again()
    {
        var store = new FindingsStore();
        var restored = store.Keep(Invented.Corpus("Mara Oyelaran: The Quay is wet.", "The quay is dry.")).Restore();
        var gone = restored.Documents[0];
        gone.Passages.MoveTo(new Unreadable(gone.Passages.Count));

        var left = new CorpusSnapshot("invented", [restored.Documents[1]], [], restored);

        Assert.Equal(Deep.Of(new CorpusSnapshot("invented", left.Documents, [])), Deep.Of(left));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Words_of_a_document_that_has_gone_are_counted_anew_where_they_are_missing_or_damaged(bool isDamaged)
    {
        var store = new FindingsStore();
        var restored = store.Keep(Invented.Corpus("Mara Oyelaran: The Quay is wet.", "The quay is dry. Quay Oyelaran said so.")).Restore();
        if (isDamaged) store.Words["1.txt"] = new byte[] { 1, 2, 3, 4, 5 };
        else store.Words.Clear();

        var left = new CorpusSnapshot("invented", [restored.Documents[1]], [], restored);

        Assert.Equal(Deep.Of(new CorpusSnapshot("invented", left.Documents, [])), Deep.Of(left));
    }

    [Fact]
    public void A_document_without_findings_is_looked_at_anew_and_the_others_are_not()
    {
        var corpus = Read(Samples);
        foreach (var path in corpus.Paths())
        {
            var store = new FindingsStore().Keep(corpus);
            store.Findings.Remove(path);

            var restored = store.Restore(mayRead: true, out var anew);

            Assert.Equal([path], anew.Select(document => document.Path));
            Assert.Equal(Deep.Of(corpus), Deep.Of(restored));
        }
    }

    [Fact]
    public void Findings_of_another_document_are_as_good_as_missing()
    {
        var corpus = Read(Samples);
        var store = new FindingsStore().Keep(corpus);
        var (one, other) = (corpus.Documents[0].Path, corpus.Documents[1].Path);
        (store.Findings[one], store.Findings[other]) = (store.Findings[other], store.Findings[one]);

        var restored = store.Restore(mayRead: true, out var anew);

        Assert.Equal([one, other], anew.Select(document => document.Path));
        Assert.Equal(Deep.Of(corpus), Deep.Of(restored));
    }

    [Fact]
    public void Under_another_register_of_people_names_are_counted_and_talks_are_found_anew()
    {
        var corpus = Read(Samples);
        var store = new FindingsStore().Keep(corpus);
        store.Shared = store.Shared with { Rest = Invented.Corpus("Mara Oyelaran: The quay is wet.").RestOfShared() };

        // The words that have changed since they were counted are none in both.
        var restored = store.Restore(mayRead: true, out var anew);

        Assert.Equal(corpus.Paths(), anew.Select(document => document.Path));
        Assert.Equal(Deep.Of(corpus), Deep.Of(restored));
    }

    [Fact]
    public void Where_the_shared_findings_are_damaged_everything_is_looked_at_anew()
    {
        var corpus = Read(Samples);
        var store = new FindingsStore().Keep(corpus);
        store.Shared = store.Shared with { Words = store.Shared.Words[..^1] };

        var restored = store.Restore(mayRead: true, out var anew);

        Assert.Equal(corpus.Paths(), anew.Select(document => document.Path));
        Assert.Equal(Deep.Of(corpus), Deep.Of(restored));
    }

    [Fact]
    public void A_new_name_leaves_the_findings_of_others_as_they_are()
    {
        var corpus = Read(Samples);
        var store = new FindingsStore().Keep(corpus);
        var added = Invented.Corpus("Aurelia Zweig: The quay is wet.\n\nAurelia Zweig: It is.\n\nBo Quist: No.\n\n").Documents;

        store.Keep(new CorpusSnapshot(corpus.Folder, [.. corpus.Documents, .. added], corpus.Refused, corpus));

        Assert.Equal(1, store.Written);
    }

    [Fact]
    public void A_new_name_is_looked_for_only_where_one_of_its_words_stands()
    {
        var restored = new FindingsStore().Keep(Invented.Corpus("The quay is wet. Mara Oyelaran said so.", "Zweig is late. The Ferry is not.")).Restore();
        var source = restored.Documents[0].Passages.Source;
        restored.Documents[0].Passages.MoveTo(new Unreadable(source.Count));
        var added = new PlainTextReader().Read("3.txt", "Aurelia Zweig: The quay is wet.\n\nAurelia Zweig: It is.\n\nBo Quist: No."u8.ToArray());

        var changed = new CorpusSnapshot("invented", [.. restored.Documents, added], [], restored);

        restored.Documents[0].Passages.MoveTo(source);
        Assert.Equal(Deep.Of(new CorpusSnapshot("invented", changed.Documents, [])), Deep.Of(changed));
    }

    [Fact]
    public void Nothing_is_written_again_of_a_snapshot_that_was_restored()
    {
        var store = new FindingsStore().Keep(Read(Samples));
        var restored = store.Restore();

        Assert.Empty(new CorpusSnapshot(restored.Folder, restored.Documents, restored.Refused, restored).ChangedSince(restored));
        foreach (var document in restored.Documents)
            Assert.Equal(store.Findings[document.Path].ToArray(), restored.FindingsOf(document).ToArray());
    }

    private static void RestoresAll(CorpusSnapshot corpus)
    {
        var store = new FindingsStore().Keep(corpus);

        var restored = store.Restore(mayRead: false, out var anew);

        Assert.Empty(anew);
        Assert.Equal(corpus.Refused, restored.Refused);
        Assert.Equal(Everything.Of(corpus.Documents), Everything.Of(restored.Documents));
        Assert.Equal(Deep.Of(corpus), Deep.Of(restored));
    }

    private static CorpusSnapshot Read(string folder) => CorpusReader.Read(folder, progress: null, CancellationToken.None);

    private static string Digests()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "ChatBot.sln"))) folder = folder.Parent;
        return Path.Combine(folder.FullName, "index", "documents");
    }
}
