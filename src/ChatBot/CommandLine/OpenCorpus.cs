using System.CommandLine;
using ChatBot.Answers;
using ChatBot.Configuration;
using ChatBot.Conversations.Asking;
using ChatBot.Evidence.Models;
using ChatBot.Logging;
using ChatBot.Terminal;
using Microsoft.Extensions.Logging;

namespace ChatBot.CommandLine;

/// <summary>What a command that answers and ends works with. It does without the host, which would cost more than the answer.</summary>
internal sealed partial class OpenCorpus : IDisposable
{
    private const int Everything = int.MaxValue;

    /// <summary>Vectors that are made in less than about half a second.</summary>
    private const int Few = 64;

    private readonly LoggerFactory _loggers;
    private readonly ProcessEnvironment _environment;

    private OpenCorpus(LoggerFactory loggers, ProcessEnvironment environment, TalkAnswers answers)
    {
        _environment = environment;
        Answers = answers;
        _loggers = loggers;
        Guarded = new GuardedAnswers(() => answers, loggers.CreateLogger<GuardedAnswers>());
    }

    public TalkAnswers Answers { get; }

    public GuardedAnswers Guarded { get; }

    public static async Task<OpenCorpus> ReadAsync(ParseResult parsed, ProcessEnvironment environment, CancellationToken cancellationToken)
    {
        var settings = Settings.Load(environment);
        var paths = CorpusPaths.Choose(parsed.GetValue(CommonOptions.Documents), settings, environment);
        var loggers = LogLevels.Factory(environment, settings.Logging, usual: LogLevel.Warning);
        var models = environment.OpenModels(AllThreads);
        using var progress = new ReadingProgressBar(environment);
        var answers = await CorpusLoading.LoadAsync(paths, models, progress, loggers.CreateLogger(typeof(CorpusLoading)), cancellationToken);
        return new OpenCorpus(loggers, environment, answers);
    }

    /// <summary>Makes the vectors that are missing.</summary>
    public Task EmbedAllAsync(CancellationToken cancellationToken) => EmbedAsync(Everything, cancellationToken);

    /// <summary>Makes the vectors that are missing where they are few; else those passages are found by their words.</summary>
    public Task EmbedFewAsync(CancellationToken cancellationToken) => EmbedAsync(Few, cancellationToken);

    private async Task EmbedAsync(int most, CancellationToken cancellationToken)
    {
        var missing = Answers.Vectors.Progress.Missing;
        if (missing > most) Log.NotEmbedded(_loggers.CreateLogger<OpenCorpus>(), missing);
        if (missing == 0 || missing > most) return;
        using var progress = new EmbeddingProgressBar(_environment);
        await Answers.Vectors.CompleteAsync(progress, cancellationToken);
    }

    /// <summary>Nobody asks meanwhile.</summary>
    private static InferenceOptions AllThreads { get; } = new() { BackgroundThreads = new InferenceOptions().Threads };

    public void Dispose() => _loggers.Dispose();

    private static partial class Log
    {
        [LoggerMessage(EventId = 5017, Level = LogLevel.Warning,
            Message = "{Missing} passages have not been looked at for their meaning and are found by their words alone. "
                + "The bot looks at them, once, while it serves (chatbot without a command).")]
        public static partial void NotEmbedded(ILogger logger, int missing);
    }
}
