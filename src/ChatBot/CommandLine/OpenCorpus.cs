using System.CommandLine;
using ChatBot.Answers;
using ChatBot.Configuration;
using ChatBot.Conversations.Asking;
using ChatBot.Logging;
using ChatBot.Terminal;
using Microsoft.Extensions.Logging;

namespace ChatBot.CommandLine;

/// <summary>What a command that answers and ends works with. It does without the host, which would cost more than the answer.</summary>
internal sealed class OpenCorpus : IDisposable
{
    private readonly LoggerFactory _loggers;

    private OpenCorpus(LoggerFactory loggers, TalkAnswers answers)
    {
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
        var models = environment.OpenModels();
        using var progress = new ReadingProgressBar(environment);
        var answers = await CorpusLoading.LoadAsync(paths, models, progress, loggers.CreateLogger(typeof(CorpusLoading)), cancellationToken);
        return new OpenCorpus(loggers, answers);
    }

    public void Dispose() => _loggers.Dispose();
}
