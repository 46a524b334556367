using System.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChatBot.Hosting;

/// <summary>
/// Begins a part of the program anew when it has failed, after longer and longer pauses, and leaves it off when that does not help: one
/// part that fails, as on a full disk, takes nothing else from
/// those who ask. Meanwhile the program is not ready, and says which part it is.
/// </summary>
internal sealed partial class ServiceWatch : IDisposable
{
    public const string MeterName = "ChatBot.Hosting";

    /// <summary>In a row; what ran for longer than the longest pause has begun well.</summary>
    public const int MostFailures = 10;

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    private readonly Lock _gate = new();
    private readonly SortedSet<string> _failing = new(StringComparer.Ordinal);
    private readonly TimeProvider _time;
    private readonly ILogger<ServiceWatch> _logger;
    private readonly Meter _meter;
    private readonly Counter<long> _failures;

    public ServiceWatch(IMeterFactory meters, TimeProvider time, ILogger<ServiceWatch> logger)
    {
        (_time, _logger, _meter) = (time, logger, meters.Create(MeterName));
        _failures = _meter.CreateCounter<long>("chatbot.service.failures", null, "How often a part of the program failed");
        _meter.CreateObservableGauge("chatbot.services.failing", () => Failing.Count, null, "Parts of the program that have failed and do not run");
    }

    /// <summary>Parts that do not run, by name.</summary>
    public IReadOnlyList<string> Failing
    {
        get
        {
            lock (_gate) return [.. _failing];
        }
    }

    /// <summary>How long to wait after so many failures in a row: twice as long each time.</summary>
    public static TimeSpan PauseAfter(int failures) => failures > 9 ? LongestPause : TimeSpan.FromTicks(Math.Min(LongestPause.Ticks, FirstPause.Ticks << (failures - 1)));

    /// <param name="services">That have been started. What ends by itself, such as a platform that refuses the token, is not begun
    /// again.</param>
    public Task RunAsync(IEnumerable<BackgroundService> services, CancellationToken stopping) => Task.WhenAll(services.Select(service => WatchAsync(service, stopping)));

    public void Dispose() => _meter.Dispose();

    private async Task WatchAsync(BackgroundService service, CancellationToken stopping)
    {
        var name = service.GetType().Name;
        var failures = 0;
        while (!stopping.IsCancellationRequested)
        {
            var began = _time.GetTimestamp();
            if (await FailureOfAsync(service, stopping) is not { } problem) return;
            failures = _time.GetElapsedTime(began) > LongestPause ? 1 : failures + 1;
            Note(name, isFailing: true);
            _failures.Add(1, new KeyValuePair<string, object?>("service", name));
            if (failures == MostFailures)
            {
                Log.Off(_logger, name, failures, problem);
                return;
            }

            var pause = PauseAfter(failures);
            Log.Failed(_logger, name, (int)pause.TotalSeconds, problem);
            await Task.Delay(pause, _time, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (stopping.IsCancellationRequested) return;
            // What fails at once is seen by the next round.
            await service.StartAsync(stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            Note(name, isFailing: false);
        }
    }

    /// <returns>Null when it ended as it should, or the program stops.</returns>
    private static async Task<Exception?> FailureOfAsync(BackgroundService service, CancellationToken stopping)
    {
        try
        {
            await (service.ExecuteTask ?? Task.CompletedTask).WaitAsync(stopping);
            return null;
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception problem)
        {
            // A boundary: whatever it is, the rest of the program goes on.
            return problem;
        }
    }

    private void Note(string name, bool isFailing)
    {
        lock (_gate) _ = isFailing ? _failing.Add(name) : _failing.Remove(name);
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 5060, Level = LogLevel.Error, Message = "{Service} has failed and is begun anew in {Seconds} s; everything else goes on")]
        public static partial void Failed(ILogger logger, string service, int seconds, Exception problem);

        [LoggerMessage(EventId = 5061, Level = LogLevel.Critical, Message = "{Service} has failed {Times} times in a row and is off until the program is started again; everything else goes on")]
        public static partial void Off(ILogger logger, string service, int times, Exception problem);
    }
}
