using ChatBot.Answers;
using ChatBot.Answers.Nearness;
using ChatBot.Index.Storage;
using ChatBot.Terminal;
using Microsoft.Extensions.Logging;

namespace ChatBot.Hosting;

/// <summary>
/// Makes the vectors that are missing of what is answered from, behind every question, and commits them from time to time. When that
/// changes it goes on with what it is then.
/// </summary>
/// <param name="current">What is answered from now.</param>
internal sealed partial class BackgroundEmbedding(Func<TalkAnswers> current, CorpusStore store, ProcessEnvironment environment, ILogger logger)
    : IDisposable
{
    /// <summary>A crash loses so much work.</summary>
    private static readonly TimeSpan BetweenCommits = TimeSpan.FromSeconds(30);

    /// <summary>What is done in about a second is not worth a line of the log.</summary>
    private const int Few = 64;

    private readonly SemaphoreSlim _changed = new(initialCount: 1);

    /// <summary>What is answered from has changed.</summary>
    public void Wake()
    {
        if (_changed.CurrentCount == 0) _changed.Release();
    }

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            await _changed.WaitAsync(cancellationToken);
            try
            {
                if (current().Vectors.Progress is { Missing: > 0 } progress) await CompleteAsync(progress, cancellationToken);
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                // A boundary as in GuardedAnswers: questions are answered from words until the next change begins this anew.
                Log.Failed(logger, problem);
            }
            finally
            {
                store.CommitSupplements();
            }
        }
    }

    public void Dispose() => _changed.Dispose();

    private async Task CompleteAsync(VectorProgress progress, CancellationToken cancellationToken)
    {
        var level = progress.Missing > Few ? LogLevel.Information : LogLevel.Debug;
        Log.Began(logger, level, progress.Missing, progress.Of);
        var started = environment.Time.GetTimestamp();
        var committed = started;
        using var bar = Bar();
        while (true)
        {
            var answers = current();
            if (!await answers.Vectors.MakeNextAsync(cancellationToken)) break;
            // Its documents are read from the view of the index that it holds open.
            GC.KeepAlive(answers);
            bar?.Report(answers.Vectors.Progress);
            if (environment.Time.GetElapsedTime(committed) < BetweenCommits) continue;
            store.CommitSupplements();
            committed = environment.Time.GetTimestamp();
        }

        var milliseconds = (long)environment.Time.GetElapsedTime(started).TotalMilliseconds;
        if (current().Vectors.Progress is { Missing: > 0 and var missing }) Log.Full(logger, missing);
        else Log.Ended(logger, level, milliseconds);
    }

    /// <summary>None where somebody types: it would write over the words.</summary>
    private EmbeddingProgressBar? Bar() =>
        environment is { InputIsTerminal: true, OutputIsTerminal: true } ? null : new EmbeddingProgressBar(environment);

    private static partial class Log
    {
        [LoggerMessage(EventId = 5037, Message =
            "Looking at {Missing} of {Passages} passages for their meaning, behind every question; until then they are found by their words alone")]
        public static partial void Began(ILogger logger, LogLevel level, int missing, int passages);

        [LoggerMessage(EventId = 5038, Message = "All passages have been looked at for their meaning, which took {Milliseconds} ms")]
        public static partial void Ended(ILogger logger, LogLevel level, long milliseconds);

        [LoggerMessage(EventId = 5048, Level = LogLevel.Warning,
            Message = "{Missing} passages are found by their words alone: what they mean would take more memory than there is for it")]
        public static partial void Full(ILogger logger, int missing);

        [LoggerMessage(EventId = 5039, Level = LogLevel.Error,
            Message = "Looking at passages for their meaning failed; those that are left are found by their words alone")]
        public static partial void Failed(ILogger logger, Exception problem);
    }
}
