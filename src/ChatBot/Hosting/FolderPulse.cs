namespace ChatBot.Hosting;

/// <summary>
/// When to look at a folder: when the system says that something has changed in it, and every so often without that, as it does not say so on every mount, not for what a
/// link leads to, and loses some of what it has to say when much changes at once.
/// </summary>
internal sealed class FolderPulse : IDisposable
{
    private readonly string _folder;
    private readonly SemaphoreSlim _signal = new(0, 1);
    private readonly Lock _gate = new();
    private FileSystemWatcher? _watcher;

    public FolderPulse(string folder)
    {
        _folder = folder;
        Renew();
    }

    /// <summary>Ends when it is time for the next look.</summary>
    public async Task NextAsync(LookPace pace, CancellationToken cancellationToken)
    {
        var began = TimeProvider.System.GetTimestamp();
        if (!await _signal.WaitAsync(pace.AtMost, cancellationToken)) return;
        await Task.Delay(pace.AfterSignalOf(TimeProvider.System.GetElapsedTime(began)), TimeProvider.System, cancellationToken);
        lock (_gate)
        {
            // Signals of meanwhile are for the same look.
            while (_signal.CurrentCount > 0) _signal.Wait(TimeSpan.Zero, CancellationToken.None);
        }
    }

    /// <summary>Begins to listen anew, where the folder was away or is another one now.</summary>
    public void Renew()
    {
        _watcher?.Dispose();
        _watcher = Listen();
    }

    public void Dispose()
    {
        _watcher?.Dispose();
        _signal.Dispose();
    }

    private FileSystemWatcher? Listen()
    {
        try
        {
            var watcher = new FileSystemWatcher(_folder)
            {
                IncludeSubdirectories = true,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.Attributes,
            };
            watcher.Created += (_, _) => Signal();
            watcher.Changed += (_, _) => Signal();
            watcher.Deleted += (_, _) => Signal();
            watcher.Renamed += (_, _) => Signal();
            watcher.Error += (_, _) => Signal();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception problem) when (problem is IOException or ArgumentException or PlatformNotSupportedException or UnauthorizedAccessException)
        {
            // No folder, or the system's limit of watches is reached: looking every so often remains.
            return null;
        }
    }

    private void Signal()
    {
        lock (_gate)
        {
            if (_signal.CurrentCount == 0) _signal.Release();
        }
    }
}
