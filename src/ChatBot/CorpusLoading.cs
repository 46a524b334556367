using ChatBot.Answers;
using ChatBot.Configuration;
using ChatBot.Corpus;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Reading;
using ChatBot.Corpus.Reading.Living;
using ChatBot.Evidence.Models;
using ChatBot.Index.Queries;
using ChatBot.Index.Storage;
using Microsoft.Extensions.Logging;

namespace ChatBot;

/// <summary>From a folder to answers.</summary>
internal static partial class CorpusLoading
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(200);

    /// <summary>
    /// Once, for a command that answers and ends. It begins from the index that the service keeps, where there is one, and never writes
    /// to it.
    /// </summary>
    /// <param name="models">Being opened meanwhile.</param>
    public static async Task<TalkAnswers> LoadAsync(
        CorpusPaths paths, Task<EvidenceModels> models, IProgress<ReadingProgress>? progress, ILogger logger, CancellationToken cancellationToken)
    {
        var options = OptionsOf(paths);
        await OthersFirstIndexAsync(paths, logger, cancellationToken);
        var store = CorpusStore.Open(paths.State, paths.Documents, StoreAccess.Use);
        var corpus = new LivingFolder(paths.Documents, store, TimeProvider.System).Read(mayBeUnfinished: true, progress, cancellationToken);
        Report(corpus, logger);
        Report(store.State, before: null, logger);
        return TalkAnswers.Build(corpus, store, await models, options);
    }

    /// <summary>
    /// A service that has only just begun is waited for, as reading everything beside it would take its time and its memory again.
    /// </summary>
    private static async Task OthersFirstIndexAsync(CorpusPaths paths, ILogger logger, CancellationToken cancellationToken)
    {
        if (!CorpusStore.IsFirstBeingWritten(paths.State, paths.Documents)) return;
        Log.Waiting(logger);
        do await Task.Delay(BetweenLooks, TimeProvider.System, cancellationToken);
        while (CorpusStore.IsFirstBeingWritten(paths.State, paths.Documents));
    }

    public static AnswerOptions OptionsOf(CorpusPaths paths) => new() { Synonyms = ReadSynonyms(paths.Synonyms) };

    /// <summary>Logs what was read and what was not.</summary>
    public static void Report(CorpusSnapshot corpus, ILogger logger)
    {
        Log.Read(logger, corpus.Documents.Count, corpus.Passages.Count, corpus.Folder);
        foreach (var file in corpus.Refused) Refused(file, logger);
        foreach (var document in corpus.Documents) Odd(document, logger);
    }

    /// <summary>Logs what is new in a snapshot, so that nothing is said at every change again.</summary>
    public static void ReportNew(CorpusSnapshot corpus, CorpusSnapshot before, ILogger logger)
    {
        var refused = before.Refused.ToHashSet();
        foreach (var file in corpus.Refused.Where(file => !refused.Contains(file))) Refused(file, logger);
        var known = before.Documents.ToHashSet();
        foreach (var document in corpus.Documents.Where(document => !known.Contains(document))) Odd(document, logger);
    }

    /// <summary>Logs what became of the index.</summary>
    /// <param name="before">What it was when this was last told; null for the first time.</param>
    public static void Report(StoreState state, StoreState? before, ILogger logger)
    {
        if (state.Restored > 0 && before is null) Log.Restored(logger, state.Restored);
        if (state.Damage is { } damage && damage != before?.Damage) Log.Damaged(logger, damage);
        if (state.IsLocked && before is null) Log.Locked(logger);
        if (state.Failure is { } failure && failure != before?.Failure) Log.NotWritten(logger, failure);
    }

    private static void Refused(RefusedFile file, ILogger logger)
    {
        Log.Refused(logger, file.Path, file.Reason);
        if (file.Fault is { } fault) Log.Fault(logger, file.Path, fault);
    }

    private static void Odd(Document document, ILogger logger)
    {
        foreach (var warning in document.Warnings) Log.Odd(logger, document.Path, warning);
    }

    private static Synonyms ReadSynonyms(string? path)
    {
        if (path is null) return Synonyms.None;
        try
        {
            using var lines = new StreamReader(path);
            return Synonyms.Parse(lines);
        }
        catch (Exception problem) when (problem is FormatException or IOException or UnauthorizedAccessException)
        {
            throw new InvalidSettingsException([$"Documents:Synonyms: {path}: {problem.Message}"]);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 5010, Level = LogLevel.Information, Message = "Read {Documents} documents with {Passages} passages from {Folder}")]
        public static partial void Read(ILogger logger, int documents, int passages, string folder);

        [LoggerMessage(EventId = 5011, Level = LogLevel.Warning, Message = "{Path} was left out: {Reason}")]
        public static partial void Refused(ILogger logger, string path, string reason);

        [LoggerMessage(EventId = 5019, Level = LogLevel.Warning, Message = "How the program failed on {Path}: {Fault}")]
        public static partial void Fault(ILogger logger, string path, string fault);

        [LoggerMessage(EventId = 5012, Level = LogLevel.Information, Message = "{Path}: {Warning}")]
        public static partial void Odd(ILogger logger, string path, string warning);

        [LoggerMessage(EventId = 5013, Level = LogLevel.Information, Message = "The index of an earlier run was used; it had {Files} files")]
        public static partial void Restored(ILogger logger, int files);

        [LoggerMessage(EventId = 5014, Level = LogLevel.Warning, Message = "The index of an earlier run is damaged ({Problem}); the documents were read again")]
        public static partial void Damaged(ILogger logger, string problem);

        [LoggerMessage(EventId = 5015, Level = LogLevel.Warning,
            Message = "The index cannot be written: {Problem}. It is held in memory, and the next start reads the documents again. "
                + "Set State:Folder to a folder that can be written and has room.")]
        public static partial void NotWritten(ILogger logger, string problem);

        [LoggerMessage(EventId = 5018, Level = LogLevel.Warning,
            Message = "Another process is reading these documents for the first time; this one waits for its index.")]
        public static partial void Waiting(ILogger logger);

        [LoggerMessage(EventId = 5016, Level = LogLevel.Warning,
            Message = "Another process writes the index of this folder. This one reads it, and holds in memory what has changed since.")]
        public static partial void Locked(ILogger logger);
    }
}
