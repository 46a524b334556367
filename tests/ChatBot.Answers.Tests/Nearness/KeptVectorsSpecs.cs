using ChatBot.Answers.Nearness;
using ChatBot.Answers.Tests.Samples;
using ChatBot.Corpus;
using ChatBot.Corpus.Reading.Living;
using ChatBot.Evidence.Nearness;
using ChatBot.Index.Storage;

namespace ChatBot.Answers.Tests.Nearness;

/// <summary>A text is embedded once, whatever becomes of the process, the file and the passages around it.</summary>
public sealed class KeptVectorsSpecs : IDisposable
{
    private const string Lease =
        "Mara Oyelaran: The crane on the north quay is green.\n\nJonas Bell: I asked for a break clause.\n\nMara Oyelaran: The lease runs for ten years.\n";
    private const string Ferry = "Ines Duarte: The ferry leaves at six.\n\nJonas Bell: It was late again.\n";

    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("chatbot-vectors-");

    public KeptVectorsSpecs()
    {
        Directory.CreateDirectory(Documents);
        Save("lease.txt", Lease);
        Save("ferry.txt", Ferry);
    }

    public void Dispose() => _home.Delete(recursive: true);

    [Fact]
    public async Task A_second_start_embeds_nothing()
    {
        using (var first = Start()) Assert.Equal(5, (await first.CompleteAsync()).Embedded);

        using var second = Start();

        Assert.Equal(new VectorProgress(5, 5), second.Vectors.Progress);
        Assert.Equal(0, (await second.CompleteAsync()).Embedded);
        Assert.Equal(5, await NearestAsync(second));
    }

    [Fact]
    public async Task A_renamed_file_keeps_its_vectors()
    {
        using var run = Start();
        await run.CompleteAsync();

        File.Move(PathOf("lease.txt"), PathOf("harbour.txt"));
        run.Look();

        Assert.Equal(["ferry.txt", "harbour.txt"], run.Corpus.Documents.Select(document => document.Path));
        Assert.Equal(new VectorProgress(5, 5), run.Vectors.Progress);
        Assert.Equal(5, await NearestAsync(run));
    }

    [Fact]
    public async Task One_that_is_renamed_while_nothing_runs_keeps_them_too_and_for_good()
    {
        using (var first = Start()) await first.CompleteAsync();
        File.Move(PathOf("lease.txt"), PathOf("harbour.txt"));

        using (var second = Start()) Assert.Equal(new VectorProgress(5, 5), second.Commit().Vectors.Progress);

        using var third = Start();
        Assert.Equal(new VectorProgress(5, 5), third.Vectors.Progress);
    }

    [Fact]
    public async Task Of_a_changed_file_only_what_has_changed_is_embedded()
    {
        using var run = Start();
        await run.CompleteAsync();

        Save("lease.txt", $"Ines Duarte: Good morning.\n\n{Lease.Replace("green", "red", StringComparison.Ordinal)}");
        run.Look();

        Assert.Equal(new VectorProgress(4, 6), run.Vectors.Progress);
        Assert.Equal(2, (await run.CompleteAsync()).Embedded);
        Assert.Equal(6, await NearestAsync(run));
    }

    [Fact]
    public async Task Passages_with_the_same_text_are_embedded_once()
    {
        Save("copy.txt", $"{Ferry}\nInes Duarte: The ferry leaves at six.\n");

        using var run = Start();

        Assert.Equal(5, (await run.CompleteAsync()).Embedded);
        Assert.Equal(new VectorProgress(8, 8), run.Vectors.Progress);
    }

    [Fact]
    public async Task Vectors_of_other_networks_are_not_used_and_go()
    {
        using (var first = Start())
        {
            await first.CompleteAsync();
            foreach (var (document, part, bytes) in first.Kept())
            {
                bytes[1]++;
                first.Store.Supplement(document, part, bytes);
            }

            first.Store.CommitSupplements();
        }

        using var second = Start();

        Assert.Equal(new VectorProgress(0, 5), second.Vectors.Progress);
        Assert.Equal(5, (await second.CompleteAsync()).Embedded);
        Assert.All(second.Kept(), kept => Assert.NotNull(VectorPart.Read(kept.Bytes, OpenedModels.Shared.VectorVersion)));
    }

    [Fact]
    public async Task A_run_that_is_killed_loses_only_what_it_made_since_vectors_were_last_committed()
    {
        Save("long.txt", string.Concat(Enumerable.Range(0, 150).Select(turn => $"Jonas Bell: The crane was painted {turn} times.\n\n")));
        using (var first = Start())
        {
            await first.Vectors.MakeNextAsync(CancellationToken.None);
            first.Store.CommitSupplements();
            await first.Vectors.MakeNextAsync(CancellationToken.None);
        }

        using var second = Start();

        var made = second.Vectors.Progress.Made;
        Assert.InRange(made, 1, 80);
        Assert.Equal(155 - made, (await second.CompleteAsync()).Embedded);
    }

    [Fact]
    public async Task What_was_taken_and_is_not_committed_does_not_last_for_the_sake_of_vectors()
    {
        using (var first = Start()) await first.CompleteAsync();
        using (var killed = Start())
        {
            Save("later.txt", "Ines Duarte: The tide is high.");
            killed.Look();
            await killed.Vectors.CompleteAsync(progress: null, CancellationToken.None);
            killed.Store.CommitSupplements();
        }

        File.Delete(PathOf("later.txt"));
        using var next = Start();

        Assert.Equal(2, next.Store.State.Restored);
        Assert.Equal(new VectorProgress(5, 5), next.Vectors.Progress);
    }

    [Fact]
    public async Task A_command_reads_what_is_kept_and_writes_nothing()
    {
        using (var first = Start()) await first.CompleteAsync();
        var files = Written();
        Save("later.txt", "Ines Duarte: The tide is high.");

        using (var command = Start(StoreAccess.Use))
        {
            Assert.Equal(new VectorProgress(5, 6), command.Vectors.Progress);
            Assert.Equal(1, (await command.CompleteAsync()).Embedded);
            Assert.Equal(6, await NearestAsync(command));
        }

        Assert.Equal(files, Written());
    }

    [Fact]
    public async Task What_is_made_for_one_snapshot_is_there_in_the_next_and_while_more_is_made()
    {
        Save("long.txt", string.Concat(Enumerable.Range(0, 200).Select(turn => $"Jonas Bell: The crane was painted {turn} times.\n\n")));
        using var run = Start();
        var before = run.Vectors;
        await before.MakeNextAsync(CancellationToken.None);
        Save("later.txt", "Ines Duarte: The tide is high.");
        run.Look();
        await before.MakeNextAsync(CancellationToken.None);

        var made = run.Vectors.Progress.Made;
        Assert.Equal(before.Progress.Made, made);
        Assert.InRange(made, 60, 140);
        Assert.InRange(await NearestAsync(run), 1, made);
    }

    [Fact]
    public async Task Progress_is_told_and_it_can_be_stopped()
    {
        Save("long.txt", string.Concat(Enumerable.Range(0, 150).Select(turn => $"Jonas Bell: The crane was painted {turn} times.\n\n")));
        using var run = Start();
        using var stop = new CancellationTokenSource();
        var told = new Told(stop.Cancel);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run.Vectors.CompleteAsync(told, stop.Token));

        var only = Assert.Single(told.All);
        Assert.Equal(155, only.Of);
        Assert.Equal(run.Vectors.Progress, only);
    }

    private string Documents => Path.Combine(_home.FullName, "documents");

    private string State => Path.Combine(_home.FullName, "state");

    private string PathOf(string name) => Path.Combine(Documents, name);

    private void Save(string name, string text) => File.WriteAllText(PathOf(name), text);

    private (string, long, DateTime)[] Written()
    {
        var files = new DirectoryInfo(State).EnumerateFiles("*", SearchOption.AllDirectories);
        return [.. files.Select(file => (file.FullName, file.Length, file.LastWriteTimeUtc)).Order()];
    }

    private static async Task<int> NearestAsync(Run run)
    {
        var question = await new PassageEmbedder(OpenedModels.Shared).QuestionAsync("Who asked for a break clause?", CancellationToken.None);
        var nearest = run.Vectors.Store.Nearest(question, 1_000, among: null, CancellationToken.None);
        if (run.Vectors.Progress.Missing == 0) Assert.Equal("I asked for a break clause.", run.Corpus.Passages[nearest[0].Ordinal].Text);
        return nearest.Count;
    }

    private Run Start(StoreAccess access = StoreAccess.Keep) => new(CorpusStore.Open(State, Documents, access), Documents);

    /// <summary>From a start to the end of the process, which ends without a word.</summary>
    private sealed class Run : IDisposable
    {
        private readonly HandClock _clock = new();
        private readonly LivingFolder _folder;
        private TalkAnswers _answers;

        public Run(CorpusStore store, string documents)
        {
            Store = store;
            _folder = new LivingFolder(documents, store, _clock);
            var corpus = _folder.Read(mayBeUnfinished: true, progress: null, CancellationToken.None);
            _answers = TalkAnswers.Build(corpus, store, OpenedModels.Shared, new AnswerOptions());
            if (store.State.Restored == 0) _folder.Commit();
        }

        public CorpusStore Store { get; }

        public CorpusSnapshot Corpus => _answers.Corpus;

        public PassageVectors Vectors => _answers.Vectors;

        public Run Look()
        {
            _folder.Look(CancellationToken.None);
            _clock.Advance();
            if (_folder.Look(CancellationToken.None).Corpus is { } corpus) _answers = _answers.With(corpus);
            return this;
        }

        public Run Commit()
        {
            _folder.Commit();
            return this;
        }

        public async Task<PassageVectors> CompleteAsync()
        {
            await Vectors.CompleteAsync(progress: null, CancellationToken.None);
            Commit();
            Store.CommitSupplements();
            return Vectors;
        }

        public List<(Corpus.Documents.Document Document, int Part, byte[] Bytes)> Kept()
        {
            var kept = new List<(Corpus.Documents.Document, int, byte[])>();
            Store.Settle();
            Store.ReadSupplements((document, part, bytes) => kept.Add((document!, part, bytes.ToArray())));
            return kept;
        }

        public void Dispose() => Store.Dispose();
    }

    private sealed class Told(Action first) : IProgress<VectorProgress>
    {
        public List<VectorProgress> All { get; } = [];

        public void Report(VectorProgress value)
        {
            All.Add(value);
            first();
        }
    }

    /// <summary>Goes on when told, by long enough for a file to count as written.</summary>
    private sealed class HandClock : TimeProvider
    {
        private long _seconds;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => _seconds;

        public void Advance() => _seconds += 2;
    }
}
