using System.Diagnostics.Metrics;
using ChatBot.Hosting;
using ChatBot.Simulators.Clocks;
using ChatBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChatBot.Tests.Hosting;

/// <summary>A part of the program that fails is begun anew, and takes nothing else along.</summary>
public sealed class ServiceWatchSpecs : IDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection().AddMetrics().BuildServiceProvider();
    private readonly ManualClock _clock = new();
    private readonly LogBook _log = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly ServiceWatch _watch;

    public ServiceWatchSpecs() =>
        _watch = new ServiceWatch(_services.GetRequiredService<IMeterFactory>(), _clock, _log.Factory().CreateLogger<ServiceWatch>());

    public void Dispose()
    {
        _watch.Dispose();
        _stop.Dispose();
        _services.Dispose();
    }

    [Fact]
    public async Task A_service_that_fails_is_begun_anew_after_a_pause_and_stands_as_failing_meanwhile()
    {
        using var service = new FailingService(failures: 1);
        await service.StartAsync(CancellationToken.None);
        var watching = _watch.RunAsync([service], _stop.Token);
        await _log.UntilAsync(5060);
        Assert.Equal(["FailingService"], _watch.Failing);

        await _clock.PassAsync(ServiceWatch.PauseAfter(1));

        await service.Running.WaitAsync(TimeSpan.FromSeconds(40));
        await _stop.CancelAsync();
        await watching.WaitAsync(TimeSpan.FromSeconds(40));
        Assert.Empty(_watch.Failing);
    }

    [Fact]
    public async Task A_service_that_fails_again_and_again_is_left_off_and_stays_failing()
    {
        using var service = new FailingService(failures: int.MaxValue);
        await service.StartAsync(CancellationToken.None);
        var watching = _watch.RunAsync([service], _stop.Token);

        for (var failures = 1; failures < ServiceWatch.MostFailures; failures++) await _clock.PassAsync(ServiceWatch.PauseAfter(failures));

        await watching.WaitAsync(ManualClock.Patience);
        Assert.Equal(ServiceWatch.MostFailures, service.Begun);
        Assert.Equal(["FailingService"], _watch.Failing);
        Assert.Contains(_log.Lines, line => line.Text.Contains("is off until the program is started again", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_service_that_ends_by_itself_is_not_begun_again()
    {
        using var service = new EndingService();
        await service.StartAsync(CancellationToken.None);

        await _watch.RunAsync([service], _stop.Token).WaitAsync(TimeSpan.FromSeconds(40));

        Assert.Empty(_watch.Failing);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(9, 256)]
    [InlineData(10, 300)]
    public void Pauses_grow_up_to_five_minutes(int failures, int seconds) => Assert.Equal(TimeSpan.FromSeconds(seconds), ServiceWatch.PauseAfter(failures));

    private sealed class FailingService(int failures) : BackgroundService
    {
        private readonly TaskCompletionSource _running = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _begun;

        public int Begun => Volatile.Read(ref _begun);

        public Task Running => _running.Task;

        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            if (Interlocked.Increment(ref _begun) <= failures) throw new InvalidOperationException("the crane is gone");
            _running.SetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stoppingToken);
        }
    }

    private sealed class EndingService : BackgroundService
    {
        protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.CompletedTask;
    }
}
