using ChatBot.Corpus.Reading.Living;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Corpus.Tests.Folders;

public sealed class LivingFolderSpecs : IDisposable
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(200);

    private readonly FakeTimeProvider _time = new();
    private readonly DocumentsFolder _folder = new DocumentsFolder().With("a.txt", "b.txt");
    private readonly LivingFolder _living;

    public LivingFolderSpecs()
    {
        _living = new LivingFolder(_folder.Path, new NoReadingStore(), _time);
        _living.Read(mayBeUnfinished: false, progress: null, CancellationToken.None);
    }

    public void Dispose()
    {
        if (Directory.Exists(_folder.Path)) _folder.Dispose();
    }

    [Fact]
    public void Nothing_new_makes_no_corpus()
    {
        Assert.Null(Look().Corpus);
        Assert.False(Look().IsMoving);
    }

    [Fact]
    public void A_new_file_is_read_when_it_has_kept_still()
    {
        _folder.With("c.txt");

        var atOnce = Look();
        var later = LookAfter(Long);

        Assert.Equal((null, true), (atOnce.Corpus, atOnce.IsMoving));
        Assert.Equal(["a.txt", "b.txt", "c.txt"], later.Corpus!.Paths());
        Assert.Equal([new FileChange(FileChangeKind.Added, "c.txt")], later.Changes);
        Assert.False(LookAfter(Long).IsMoving);
    }

    [Fact]
    public void When_what_is_being_written_may_be_whole_is_told()
    {
        _folder.With("c.txt");
        var quiet = Look().SettlesIn!.Value;

        Assert.Equal(quiet - Short, LookAfter(Short).SettlesIn);
        Assert.Null(LookAfter(quiet - Short).SettlesIn);
    }

    [Fact]
    public void Each_passage_of_a_large_folder_is_found_by_its_id_whatever_has_come_and_gone_around_it()
    {
        string[] files = [.. Enumerable.Range(0, 400).Select(number => $"{number:000}.txt")];
        _folder.With(files);
        Look();
        LookAfter(Long);
        foreach (var file in files.Where((_, number) => number % 50 == 7)) File.Delete(_folder.FileOf(file));
        _folder.Saying("020.txt", "The crane is new.").With("100a.txt", "399a.txt");
        Look();
        var corpus = LookAfter(Long).Corpus!;

        Assert.Equal(_folder.Read().Passages.Select(passage => passage.Id), corpus.Passages.Select(passage => passage.Id));
        Assert.All(corpus.Passages, passage => Assert.Equal(passage, corpus.Find(passage.Id)));
        Assert.Null(corpus.Find(_folder.With("zz.txt").Read().Passages[^1].Id));
    }

    [Fact]
    public void A_file_that_grows_waits_until_it_is_whole()
    {
        foreach (var part in new[] { "The quay is", " wet, and", " the ferry late." })
        {
            File.AppendAllText(_folder.FileOf("c.txt"), part);
            Assert.Null(LookAfter(Short).Corpus);
        }

        Assert.Equal("The quay is wet, and the ferry late.", LookAfter(Long).Corpus!.Documents[2].Passages[0].Text);
    }

    [Fact]
    public void Who_writes_in_pieces_is_waited_for_twice_as_long_as_between_the_pieces()
    {
        File.WriteAllText(_folder.FileOf("c.txt"), "The quay is");
        Look();
        _time.Advance(Short);
        Look();
        _time.Advance(Short);
        File.AppendAllText(_folder.FileOf("c.txt"), " wet");
        Look();

        Assert.Null(LookAfter(TimeSpan.FromMilliseconds(700)).Corpus);
        Assert.NotNull(LookAfter(Short).Corpus);
    }

    [Fact]
    public void A_file_that_never_rests_is_told_of_once()
    {
        var told = new List<string>();
        for (var second = 0; second < 40; second++)
        {
            File.AppendAllText(_folder.FileOf("c.txt"), "Drip. ");
            told.AddRange(LookAfter(Long).StillWritten);
        }

        Assert.Equal(["c.txt"], told);
    }

    [Fact]
    public void A_changed_file_is_read_again_and_no_other()
    {
        var before = LookUntilRead(() => _folder.With("c.txt"));
        var after = LookUntilRead(() => _folder.Saying("a.txt", "The note is another now."));

        Assert.Equal("The note is another now.", after.Corpus!.Documents[0].Passages[0].Text);
        Assert.NotSame(before.Corpus!.Documents[0], after.Corpus.Documents[0]);
        Assert.Same(before.Corpus.Documents[1], after.Corpus.Documents[1]);
        Assert.Same(before.Corpus.Documents[2], after.Corpus.Documents[2]);
        Assert.Equal([new FileChange(FileChangeKind.Changed, "a.txt")], after.Changes);
    }

    [Fact]
    public void The_corpus_of_before_stays_as_it_was()
    {
        var before = LookUntilRead(() => _folder.With("c.txt")).Corpus!;
        LookUntilRead(() => File.Delete(_folder.FileOf("c.txt")));

        Assert.Equal(["a.txt", "b.txt", "c.txt"], before.Paths());
        Assert.Equal("The note c.txt says little.", before.Passages[^1].Text);
    }

    [Fact]
    public void A_file_that_was_only_touched_changes_nothing()
    {
        File.SetLastWriteTimeUtc(_folder.FileOf("a.txt"), new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));

        Look();

        Assert.Null(LookAfter(Long).Corpus);
        Assert.False(LookAfter(Long).IsMoving);
    }

    [Fact]
    public void A_renamed_file_is_answered_from_under_its_new_name()
    {
        var news = LookUntilRead(() => File.Move(_folder.FileOf("a.txt"), _folder.FileOf("z.txt")));

        Assert.Equal(["b.txt", "z.txt"], news.Corpus!.Paths());
        Assert.Equal([new FileChange(FileChangeKind.Renamed, "z.txt", "a.txt")], news.Changes);
    }

    [Fact]
    public void A_removed_file_is_gone_from_the_answers()
    {
        var news = LookUntilRead(() => File.Delete(_folder.FileOf("a.txt")));

        Assert.Equal(["b.txt"], news.Corpus!.Paths());
        Assert.Equal([new FileChange(FileChangeKind.Removed, "a.txt")], news.Changes);
    }

    [Fact]
    public void An_editor_that_saves_by_deleting_and_writing_anew_makes_one_change()
    {
        File.Delete(_folder.FileOf("a.txt"));
        Assert.Null(LookAfter(Short).Corpus);
        _folder.Saying("a.txt", "Saved anew.");
        Assert.Null(LookAfter(Short).Corpus);

        Assert.Equal([new FileChange(FileChangeKind.Changed, "a.txt")], LookAfter(Long).Changes);
    }

    [Fact]
    public void A_file_that_its_writer_holds_is_read_when_it_is_let_go()
    {
        using (var held = new FileStream(_folder.FileOf("c.txt"), FileMode.Create, FileAccess.Write, FileShare.None))
        {
            held.Write("Half a sent"u8);
            held.Flush();
            Look();
            Assert.Equal((null, true), (LookAfter(Long).Corpus, LookAfter(Long).IsMoving));
            held.Write("ence."u8);
        }

        Look();
        Assert.Equal("Half a sentence.", LookAfter(Long).Corpus!.Documents[2].Passages[0].Text);
    }

    [Fact]
    public void A_file_that_cannot_be_read_any_more_is_left_out_with_the_reason()
    {
        var news = LookUntilRead(() => File.WriteAllBytes(_folder.FileOf("a.txt"), [1, 0, 2, 3, 4, 5]));

        Assert.Equal(["b.txt"], news.Corpus!.Paths());
        Assert.Contains("binary", news.Corpus!.ReasonFor("a.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_digest_comes_back_when_its_original_goes()
    {
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("The note a.txt says little."u8));
        var with = LookUntilRead(() => _folder.Saying("digest.md", $"---\ntitle: A\nprovenance: report\nstands-for: {hash}\n---\n\nThere is a note."));
        var without = LookUntilRead(() => File.Delete(_folder.FileOf("a.txt")));

        Assert.Equal(["a.txt", "b.txt"], with.Corpus!.Paths());
        Assert.Equal(["b.txt", "digest.md"], without.Corpus!.Paths());
    }

    [Fact]
    public void An_ignore_file_that_comes_takes_documents_out_and_one_that_goes_brings_them_back()
    {
        var without = LookUntilRead(() => _folder.Saying(".chatbotignore", "a.txt"));
        var with = LookUntilRead(() => File.Delete(_folder.FileOf(".chatbotignore")));

        Assert.Equal(["b.txt"], without.Corpus!.Paths());
        Assert.Equal(["a.txt", "b.txt"], with.Corpus!.Paths());
    }

    [Fact]
    public void A_folder_that_vanishes_takes_nothing_with_it()
    {
        Directory.Move(_folder.Path, _folder.Path + ".away");
        var away = LookAfter(TimeSpan.FromHours(1));
        Directory.Move(_folder.Path + ".away", _folder.Path);
        var back = LookAfter(Long);

        Assert.Equal((null, "the folder is not there"), (away.Corpus, away.Failure));
        Assert.Equal((null, null, false), (back.Corpus, back.Failure, back.IsMoving));
    }

    [Fact]
    public void A_folder_that_is_suddenly_empty_is_taken_for_one_that_failed_for_ten_seconds()
    {
        File.Delete(_folder.FileOf("a.txt"));
        File.Delete(_folder.FileOf("b.txt"));

        Look();
        var soon = LookAfter(TimeSpan.FromSeconds(9));
        var later = LookAfter(TimeSpan.FromSeconds(2));

        Assert.Equal((null, "all files are gone from it at once"), (soon.Corpus, soon.Failure));
        Assert.Empty(later.Corpus!.Documents);
    }

    private FolderNews Look() => _living.Look(CancellationToken.None);

    private FolderNews LookAfter(TimeSpan time)
    {
        _time.Advance(time);
        return Look();
    }

    /// <summary>A change, the look that sees it and the one that finds it over.</summary>
    private FolderNews LookUntilRead(Action change)
    {
        change();
        Look();
        return LookAfter(Long);
    }
}
