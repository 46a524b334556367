using ChatBot.Answers;
using ChatBot.Configuration;
using ChatBot.Corpus;
using ChatBot.Corpus.Reading.Living;
using ChatBot.Evidence.Models;
using ChatBot.Index.Storage;
using ChatBot.Terminal;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChatBot.Hosting;

/// <summary>
/// Reads the documents while the host is up already, so that whoever asks meanwhile is told to wait, and then keeps up with the folder: a change becomes a new snapshot
/// beside the one that is answered from, which it replaces when all of it is there.
/// </summary>
internal sealed partial class ServingCorpus(CorpusPaths paths, ProcessEnvironment environment, IHostApplicationLifetime lifetime, ILogger<ServingCorpus> logger)
    : BackgroundService
{
    /// <summary>How many times as much memory as after the last whole collection may be taken before the next.</summary>
    private const double MostInUse = 1.5;

    private static readonly TimeSpan UntilItIsThere = TimeSpan.FromSeconds(1);

    private readonly TaskCompletionSource _read = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile TalkAnswers? _answers;
    private CorpusStore? _store;
    private StoreState? _told;
    private string? _failure;

    /// <summary>Null while the documents are being read.</summary>
    public TalkAnswers? Snapshot() => _answers;

    /// <summary>When the documents that are answered from were read; null while they are being read.</summary>
    public DateTimeOffset? ReadAt { get; private set; }

    /// <summary>Ends when the documents are read, or with why they cannot be.</summary>
    public Task Reading => _read.Task;

    /// <summary>The index is closed when nobody answers from it any more, which is after this has stopped.</summary>
    public override void Dispose()
    {
        base.Dispose();
        _store?.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            var options = CorpusLoading.OptionsOf(paths);
            var models = environment.OpenModels(new InferenceOptions());
            // Of a reading that failed: nobody is answered from it.
            _store?.Dispose();
            var store = _store = CorpusStore.Open(paths.State, paths.Documents, StoreAccess.Keep);
            var folder = new LivingFolder(paths.Documents, store, environment.Time);
            // Before the first reading, so that no change after it goes unheard.
            using var pulse = new FolderPulse(paths.Documents);
            await ReadAsync(folder, store, models, options, stoppingToken);
            _read.TrySetResult();
            using var embedding = new BackgroundEmbedding(() => _answers!, store, environment, logger);
            await Task.WhenAll(embedding.RunAsync(stoppingToken), KeepUpAsync(folder, store, pulse, embedding, stoppingToken));
        }
        catch (Exception problem) when (problem is InvalidSettingsException or ModelsUnusableException)
        {
            _read.TrySetException(problem);
            lifetime.StopApplication();
        }
        catch (OperationCanceledException problem)
        {
            _read.TrySetException(problem);
        }
    }

    private async Task ReadAsync(LivingFolder folder, CorpusStore store, Task<EvidenceModels> models, AnswerOptions options, CancellationToken cancellationToken)
    {
        while (true)
        {
            var started = environment.Time.GetTimestamp();
            try
            {
                using var progress = new ReadingProgressBar(environment);
                var corpus = folder.Read(mayBeUnfinished: false, progress, cancellationToken);
                CorpusLoading.Report(corpus, logger);
                var answers = TalkAnswers.Build(corpus, store, await models.WaitAsync(cancellationToken), options);
                // Before anybody is answered: who asks at once, in a process beside this one, needs memory and the index too.
                Commit(folder, store);
                GiveBack();
                AnswerFrom(answers);
                var milliseconds = (long)environment.Time.GetElapsedTime(started).TotalMilliseconds;
                Log.Ready(logger, milliseconds);
                return;
            }
            catch (DirectoryNotFoundException)
            {
                Tell("the folder is not there");
                await Task.Delay(UntilItIsThere, environment.Time, cancellationToken);
            }
        }
    }

    /// <summary>
    /// Reading and the first commit take several times what is kept of them. The collector by itself would hold on to that for a next
    /// time. Everything stands still meanwhile, so this is done once, before anybody is answered.
    /// </summary>
    private static void GiveBack() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

    /// <summary>
    /// A change leaves the snapshot before it behind. Nothing is moved together: that would hold up for many times as long whoever asks on
    /// a platform just then and must hear something within three
    /// seconds.
    /// </summary>
    private static void GiveBackPrevious()
    {
        var kept = GC.GetGCMemoryInfo(GCKind.FullBlocking).HeapSizeBytes;
        if (GC.GetTotalMemory(forceFullCollection: false) > kept * MostInUse) GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: false);
    }

    private async Task KeepUpAsync(LivingFolder folder, CorpusStore store, FolderPulse pulse, BackgroundEmbedding embedding, CancellationToken cancellationToken)
    {
        var pace = new LookPace();
        while (true)
        {
            await pulse.NextAsync(pace, cancellationToken);
            try
            {
                if (!Follow(folder, pulse, pace, cancellationToken)) continue;
                embedding.Wake();
                Commit(folder, store);
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                // A boundary as in GuardedAnswers: a change that the program fails on must not take the other documents from those who ask.
                Log.NotTaken(logger, problem);
            }
        }
    }

    private bool Follow(LivingFolder folder, FolderPulse pulse, LookPace pace, CancellationToken cancellationToken)
    {
        var started = environment.Time.GetTimestamp();
        var news = folder.Look(cancellationToken);
        pace.Note(news, environment.Time.GetElapsedTime(started));
        if (_failure is not null && news.Failure is null) pulse.Renew();
        Tell(news.Failure);
        foreach (var path in news.StillWritten) Log.StillWritten(logger, path);
        if (news.Corpus is not { } corpus) return false;
        Take(corpus, news.Changes, started);
        return true;
    }

    /// <summary>After what was found is answered from: writing it down safely takes a moment.</summary>
    private void Commit(LivingFolder folder, CorpusStore store)
    {
        folder.Commit();
        CorpusLoading.Report(store.State, _told, logger);
        _told = store.State;
    }

    private void Take(CorpusSnapshot corpus, IReadOnlyList<FileChange> changes, long started)
    {
        var before = _answers!;
        AnswerFrom(before.With(corpus));
        CorpusLoading.ReportNew(corpus, before.Corpus, logger);
        var inWords = ChangesInWords.Of(changes);
        var milliseconds = (long)environment.Time.GetElapsedTime(started).TotalMilliseconds;
        Log.Changed(logger, inWords, corpus.Documents.Count, corpus.Passages.Count, milliseconds);
        GiveBackPrevious();
    }

    private void AnswerFrom(TalkAnswers answers)
    {
        _answers = answers;
        ReadAt = environment.Time.GetUtcNow();
    }

    private void Tell(string? failure)
    {
        if (failure == _failure) return;
        if (failure is null) Log.Back(logger, paths.Documents);
        else if (_answers is null) Log.Awaited(logger, paths.Documents, failure);
        else Log.Lost(logger, paths.Documents, failure);
        _failure = failure;
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 5036, Level = LogLevel.Information, Message = "Ready to answer, {Milliseconds} ms after reading began")]
        public static partial void Ready(ILogger logger, long milliseconds);

        [LoggerMessage(EventId = 5030, Level = LogLevel.Information,
            Message = "The documents have changed: {Changes}. Answering from {Documents} documents with {Passages} passages now, {Milliseconds} ms after the look that found it")]
        public static partial void Changed(ILogger logger, string changes, int documents, int passages, long milliseconds);

        [LoggerMessage(EventId = 5031, Level = LogLevel.Warning, Message = "{Folder}: {Problem}. Answering goes on from what was read last")]
        public static partial void Lost(ILogger logger, string folder, string problem);

        [LoggerMessage(EventId = 5032, Level = LogLevel.Warning, Message = "{Folder}: {Problem}. It is waited for")]
        public static partial void Awaited(ILogger logger, string folder, string problem);

        [LoggerMessage(EventId = 5033, Level = LogLevel.Information, Message = "{Folder} is there again")]
        public static partial void Back(ILogger logger, string folder);

        [LoggerMessage(EventId = 5034, Level = LogLevel.Information, Message = "{Path} has been changing for half a minute; it is read when it keeps still")]
        public static partial void StillWritten(ILogger logger, string path);

        [LoggerMessage(EventId = 5035, Level = LogLevel.Error, Message = "The documents have changed, and taking it in failed; answering goes on from those before")]
        public static partial void NotTaken(ILogger logger, Exception problem);
    }
}
