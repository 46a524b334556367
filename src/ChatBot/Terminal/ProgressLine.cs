namespace ChatBot.Terminal;

/// <summary>
/// Shows on a terminal's standard error how far something is, once it has taken a second; erases itself at the end. It leaves the cursor
/// at the beginning of its line, so that a line of the log that comes meanwhile takes its place instead of going on behind it.
/// </summary>
internal sealed class ProgressLine : IDisposable
{
    private const int Cells = 24;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly ProcessEnvironment _environment;
    private readonly Func<string?> _line;
    private readonly long _started;
    private readonly Lock _gate = new();
    private readonly ITimer? _timer;
    private string _drawn = "";
    private long _drawnAt;
    private bool _isOver;

    /// <param name="line">What it says now; null where nothing is known yet. Called from any thread.</param>
    public ProgressLine(ProcessEnvironment environment, Func<string?> line)
    {
        (_environment, _line) = (environment, line);
        _started = environment.Time.GetTimestamp();
        // A stage of many seconds tells nothing while it lasts.
        if (environment.ErrorIsTerminal) _timer = environment.Time.CreateTimer(_ => Draw(), state: null, Patience, Interval);
    }

    public static string Bar(long done, long total)
    {
        var filled = total == 0 ? Cells : (int)(Cells * done / total);
        return $"[{new string('#', filled)}{new string('.', Cells - filled)}]";
    }

    public void Draw()
    {
        if (!_environment.ErrorIsTerminal || _line() is not { } line) return;
        lock (_gate)
        {
            var time = _environment.Time;
            if (_isOver || time.GetElapsedTime(_started) < Patience) return;
            if (_drawn.Length > 0 && time.GetElapsedTime(_drawnAt) < Interval) return;
            if (line == _drawn) return;
            _environment.Error.Write($"\r{line.PadRight(_drawn.Length)}\r");
            (_drawn, _drawnAt) = (line, time.GetTimestamp());
        }
    }

    public void Dispose()
    {
        _timer?.Dispose();
        lock (_gate)
        {
            _isOver = true;
            if (_drawn.Length > 0) _environment.Error.Write($"{new string(' ', _drawn.Length)}\r");
        }
    }
}
