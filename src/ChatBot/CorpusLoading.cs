using ChatBot.Answers;
using ChatBot.Configuration;
using ChatBot.Corpus;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Reading;
using ChatBot.Corpus.Reading.Kept;
using ChatBot.Index.Queries;
using Microsoft.Extensions.Logging;

namespace ChatBot;

/// <summary>From a folder to answers.</summary>
internal static partial class CorpusLoading
{
    /// <summary>Once, for a command that answers and ends. What earlier runs of the service kept is used and added to, but such a command begins no store of its own.</summary>
    public static TalkAnswers Load(CorpusPaths paths, IProgress<ReadingProgress>? progress, ILogger logger, CancellationToken cancellationToken)
    {
        var options = OptionsOf(paths);
        var kept = KeptReadings.In(paths.State, paths.Documents, mayCreate: false);
        var corpus = CorpusReader.Read(paths.Documents, kept, progress, cancellationToken);
        Report(corpus, kept, logger);
        return Index(corpus, options, progress, cancellationToken);
    }

    public static AnswerOptions OptionsOf(CorpusPaths paths) => new() { Synonyms = ReadSynonyms(paths.Synonyms) };

    public static TalkAnswers Index(CorpusSnapshot corpus, AnswerOptions options, IProgress<ReadingProgress>? progress, CancellationToken cancellationToken)
    {
        var files = corpus.Documents.Count + corpus.Refused.Count;
        progress?.Report(new ReadingProgress(ReadingStage.Index, files, files, 1, 1));
        return TalkAnswers.Build(corpus, options, cancellationToken);
    }

    /// <summary>Logs what was read and what was not.</summary>
    public static void Report(CorpusSnapshot corpus, KeptReadings? kept, ILogger logger)
    {
        Log.Read(logger, corpus.Documents.Count, corpus.Passages.Count, corpus.Folder);
        if (kept is not null) Report(kept, logger);
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

    private static void Report(KeptReadings kept, ILogger logger)
    {
        if (kept.Found > 0) Log.Kept(logger, kept.Found);
        foreach (var path in kept.Damaged) Log.Damaged(logger, path);
        if (kept.Failure is { } failure) Log.NotKept(logger, failure);
    }

    private static void Refused(RefusedFile file, ILogger logger) => Log.Refused(logger, file.Path, file.Reason);

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

        [LoggerMessage(EventId = 5012, Level = LogLevel.Information, Message = "{Path}: {Warning}")]
        public static partial void Odd(ILogger logger, string path, string warning);

        [LoggerMessage(EventId = 5013, Level = LogLevel.Information, Message = "{Documents} of them are as an earlier run read them")]
        public static partial void Kept(ILogger logger, int documents);

        [LoggerMessage(EventId = 5014, Level = LogLevel.Warning, Message = "{Path}: what an earlier run kept of it is damaged; the document was read again")]
        public static partial void Damaged(ILogger logger, string path);

        [LoggerMessage(EventId = 5015, Level = LogLevel.Warning, Message = "What was read cannot be kept for the next start: {Problem}. Set State:Folder to a folder that can be written.")]
        public static partial void NotKept(ILogger logger, string problem);
    }
}
