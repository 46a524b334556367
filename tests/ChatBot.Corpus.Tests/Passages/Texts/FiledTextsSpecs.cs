using System.Runtime.CompilerServices;
using ChatBot.Corpus.Passages.Texts;
using ChatBot.Corpus.Reading.Living;
using ChatBot.Corpus.Tests.Folders;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Corpus.Tests.Passages.Texts;

public sealed class FiledTextsSpecs : IDisposable
{
    private const int FileSize = 1_000;

    private readonly FakeTimeProvider _time = new();
    private int _changes;
    private readonly DocumentsFolder _folder = new();
    private readonly string _state = Directory.CreateTempSubdirectory("state").FullName;

    public void Dispose()
    {
        _folder.Dispose();
        Directory.Delete(_state, recursive: true);
    }

    [Fact]
    public void All_is_as_if_it_were_in_memory()
    {
        foreach (var sample in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Samples"))) File.Copy(sample, _folder.FileOf(Path.GetFileName(sample)));
        _folder.Saying("long.txt", string.Join("\n\n", Enumerable.Range(0, 500).Select(number => $"Line {number}: {new string('é', 20 + number)} and half an hour later.")));
        File.WriteAllBytes(_folder.FileOf("wide.txt"), [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes("[00:12:31] Mara: 港は濡れている。\n[00:12:35] Ilse: Is it?\n"), 7]);

        var filed = Reading(Living());
        var held = _folder.Read();

        Assert.All(filed.Documents, document => Assert.IsType<FiledTexts>(document.Passages.Texts));
        Assert.Equal(Everything.Of(held.Documents), Everything.Of(filed.Documents));
        Assert.Equal(Everything.Of(held.Talks), Everything.Of(filed.Talks));
        Assert.Equal(held.Passages.Reverse().Select(passage => passage.Text), filed.Passages.Reverse().Select(passage => passage.Text));
    }

    [Fact]
    public void Several_threads_read_what_is_theirs()
    {
        for (var number = 0; number < 40; number++) _folder.Saying($"{number}.txt", string.Join("\n\n", Enumerable.Range(0, 50).Select(line => $"Note {number}, line {line}.")));

        var corpus = Reading(Living());

        Parallel.For(0, 20_000, turn =>
        {
            var passage = corpus.Passages[turn * 7919 % corpus.Passages.Count];
            Assert.Equal($"Note {Path.GetFileNameWithoutExtension(passage.DocumentPath)}, line {passage.Ordinal}.", passage.Text);
        });
    }

    [Fact]
    public void A_small_folder_needs_no_file()
    {
        _folder.With("a.txt", "b.txt");
        var nowhere = Path.Combine(_state, "none");

        var corpus = Reading(new LivingFolder(_folder.Path, kept: null, new TextStore(nowhere), _time));

        Assert.Equal("The note b.txt says little.", corpus.Passages[1].Text);
        Assert.False(Directory.Exists(nowhere));
    }

    [Fact]
    public void Only_what_comes_when_enough_is_in_memory_goes_to_a_file()
    {
        _folder.With("a.txt", "b.txt", "c.txt", "d.txt");
        var one = Reading(new LivingFolder(_folder.Path, kept: null, _time)).Documents[0].Passages.Texts.Length;

        var corpus = Reading(Living(mostHeld: 3 * one));

        Assert.Equal((3, 1), (corpus.Documents.Count(document => document.Passages.Texts is HeldTexts), corpus.Documents.Count(document => document.Passages.Texts is FiledTexts)));
    }

    [Fact]
    public void What_is_removed_makes_room_in_memory()
    {
        _folder.With("a.txt", "b.txt");
        var living = Living(mostHeld: 40);
        var before = Reading(living);
        File.Delete(_folder.FileOf(Assert.Single(before.Documents, document => document.Passages.Texts is HeldTexts).Path));
        LookAfter(living);
        _folder.With("c.txt");

        var after = LookAfter(living);

        Assert.IsType<HeldTexts>(after.Documents[^1].Passages.Texts);
    }

    [Fact]
    public void Without_a_folder_that_can_be_written_all_is_in_memory()
    {
        _folder.With("a.txt", "b.txt");
        var file = Path.Combine(_state, "file");
        File.WriteAllText(file, "not a folder");

        Assert.All([file, null], folder =>
        {
            var corpus = Reading(new LivingFolder(_folder.Path, kept: null, new TextStore(folder, mostHeld: 0), _time));
            Assert.Equal(["The note a.txt says little.", "The note b.txt says little."], corpus.Passages.Select(passage => passage.Text));
        });
    }

    [Fact]
    public void A_file_has_no_name_that_could_be_left_behind()
    {
        _folder.With("a.txt");

        var corpus = Reading(Living());

        Assert.IsType<FiledTexts>(corpus.Documents[0].Passages.Texts);
        Assert.Equal(OperatingSystem.IsWindows() ? 1 : 0, Directory.EnumerateFiles(_state).Count());
    }

    [Fact]
    public void A_snapshot_keeps_what_it_says_whatever_becomes_of_the_folder()
    {
        _folder.With("a.txt", "b.txt");
        var living = Living();
        var before = Reading(living);
        var told = Everything.Of(before.Documents);

        ChangeOften(living, times: 100);
        GC.Collect();
        GC.WaitForPendingFinalizers();

        Assert.Equal(told, Everything.Of(before.Documents));
    }

    [Fact]
    public void Files_take_no_more_than_twice_what_stands_in_them_however_often_the_folder_changes()
    {
        _folder.With("a.txt");
        var living = Living();
        var corpus = Reading(living);

        // One that stays comes among those that go, so that no file is without some text in use.
        for (var number = 0; number < 60; number++)
        {
            _folder.With($"{number}.txt");
            corpus = ChangeOften(living, times: 5);
        }

        var texts = corpus.Documents.Select(document => (FiledTexts)document.Passages.Texts).ToList();
        Assert.InRange(texts.Select(text => text.File).Distinct().Sum(file => file.Length), 1, (2 * texts.Sum(text => text.Length)) + FileSize + 100);
        Assert.Equal(_folder.Read().Passages.Select(passage => passage.Text), corpus.Passages.Select(passage => passage.Text));
    }

    [Fact]
    public void A_file_is_closed_when_nobody_needs_it_any_more()
    {
        _folder.With("a.txt");
        var living = Living();
        var file = FileOfFirst(living);

        ChangeOften(living, times: 100);
        GC.Collect();
        GC.WaitForPendingFinalizers();

        Assert.False(file.IsAlive);
    }

    [Fact]
    public void A_text_that_cannot_be_read_is_an_error_and_never_another_text()
    {
        _folder.Saying("a.txt", "Mara: The quay is wet.\nJon: So is the ferry.\nMara: It will dry.");
        var passages = Reading(Living()).Documents[0].Passages;
        var whole = passages.Texts;

        Assert.Equal("So is the ferry.", passages[1].Text);
        passages.Texts = new FiledTexts(TruncatedFile(), start: 0, whole.Length);

        Assert.ThrowsAny<IOException>(() => passages[0].Text);
        Assert.ThrowsAny<IOException>(() => passages[0].Text);
        Assert.Equal("Mara", passages[0].Speaker);
        passages.Texts = whole;
        Assert.Equal(["The quay is wet.", "So is the ferry.", "It will dry."], passages.Select(passage => passage.Text));
    }

    private LivingFolder Living(long mostHeld = 0) => new(_folder.Path, kept: null, new TextStore(_state, mostHeld, FileSize), _time);

    private TextFile TruncatedFile()
    {
        var file = TextFile.In(_state);
        file.Append("cut"u8);
        return file;
    }

    private static CorpusSnapshot Reading(LivingFolder living) => living.Read(mayBeUnfinished: true, progress: null, CancellationToken.None);

    private CorpusSnapshot LookAfter(LivingFolder living)
    {
        living.Look(CancellationToken.None);
        _time.Advance(TimeSpan.FromSeconds(1));
        return living.Look(CancellationToken.None).Corpus!;
    }

    /// <summary>One document again and again, each time with other words.</summary>
    private CorpusSnapshot ChangeOften(LivingFolder living, int times)
    {
        CorpusSnapshot? corpus = null;
        for (var time = 0; time < times; time++)
        {
            _folder.Saying("changing.txt", $"The note has changed {++_changes} times.");
            corpus = LookAfter(living);
        }

        return corpus!;
    }

    // In a method of its own, so that nothing here keeps the file.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private WeakReference FileOfFirst(LivingFolder living)
    {
        _folder.With("changing.txt");
        return new WeakReference(((FiledTexts)Reading(living).Documents.Single(document => document.Path == "changing.txt").Passages.Texts).File);
    }
}
