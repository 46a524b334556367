using ChatBot.Answers;
using ChatBot.Configuration;
using ChatBot.Corpus;
using ChatBot.Corpus.Reading;
using ChatBot.Search.Queries;
using Microsoft.Extensions.Logging;

namespace ChatBot;

/// <summary>From a folder to answers.</summary>
internal static partial class CorpusLoading
{
    public static TalkAnswers Load(CorpusPaths paths, IProgress<ReadingProgress>? progress, ILogger logger, CancellationToken cancellationToken)
    {
        var synonyms = ReadSynonyms(paths.Synonyms);
        var corpus = CorpusReader.Read(paths.Documents, progress, cancellationToken);
        Report(corpus, logger);
        return TalkAnswers.Build(corpus, new AnswerOptions { Synonyms = synonyms }, cancellationToken);
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

    private static void Report(CorpusSnapshot corpus, ILogger logger)
    {
        Log.Read(logger, corpus.Documents.Count, corpus.Passages.Count, corpus.Folder);
        foreach (var file in corpus.Refused) Log.Refused(logger, file.Path, file.Reason);
        foreach (var document in corpus.Documents)
            foreach (var warning in document.Warnings) Log.Odd(logger, document.Path, warning);
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 5010, Level = LogLevel.Information, Message = "Read {Documents} documents with {Passages} passages from {Folder}")]
        public static partial void Read(ILogger logger, int documents, int passages, string folder);

        [LoggerMessage(EventId = 5011, Level = LogLevel.Warning, Message = "{Path} was left out: {Reason}")]
        public static partial void Refused(ILogger logger, string path, string reason);

        [LoggerMessage(EventId = 5012, Level = LogLevel.Information, Message = "{Path}: {Warning}")]
        public static partial void Odd(ILogger logger, string path, string warning);
    }
}
