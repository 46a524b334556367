using ChatBot.Answers;
using ChatBot.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChatBot.Hosting;

/// <summary>Reads the documents while the host is up already, so that whoever asks meanwhile is told to wait.</summary>
internal sealed class ServingCorpus(CorpusPaths paths, IHostApplicationLifetime lifetime, TimeProvider time, ILogger<ServingCorpus> logger) : BackgroundService
{
    private readonly TaskCompletionSource<TalkAnswers> _read = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Null while the documents are being read.</summary>
    public TalkAnswers? Snapshot() => _read.Task.IsCompletedSuccessfully ? _read.Task.Result : null;

    /// <summary>Null while the documents are being read.</summary>
    public DateTimeOffset? ReadAt { get; private set; }

    /// <summary>Ends when the documents are read, or with why they cannot be.</summary>
    public Task Reading => _read.Task;

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            var answers = CorpusLoading.Load(paths, progress: null, logger, stoppingToken);
            ReadAt = time.GetUtcNow();
            _read.SetResult(answers);
        }
        catch (Exception problem) when (problem is InvalidSettingsException or OperationCanceledException)
        {
            _read.SetException(problem);
            lifetime.StopApplication();
        }

        return Task.CompletedTask;
    }
}
