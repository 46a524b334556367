using ChatBot.Corpus.Reading;

namespace ChatBot.Terminal;

/// <summary>
/// Shows on a terminal's standard error how far reading is, once it has taken a second; erases itself at the end. It leaves the cursor at the beginning of its line, so that
/// a line of the log that comes meanwhile takes its place instead of going on behind it.
/// </summary>
internal sealed class ReadingProgressBar : IProgress<ReadingProgress>, IDisposable
{
    private const int Cells = 24;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly ProcessEnvironment _environment;
    private readonly long _started;
    private readonly Lock _gate = new();
    private readonly ITimer? _timer;
    private ReadingProgress? _last;
    private string _drawn = "";
    private long _drawnAt;
    private bool _isOver;

    public ReadingProgressBar(ProcessEnvironment environment)
    {
        _environment = environment;
        _started = environment.Time.GetTimestamp();
        // A stage of many seconds tells nothing while it lasts.
        if (environment.ErrorIsTerminal) _timer = environment.Time.CreateTimer(_ => Draw(), state: null, Patience, Interval);
    }

    public void Report(ReadingProgress value)
    {
        lock (_gate)
        {
            // Files are told of by several threads at once, and not always in their order.
            if (_last is { } last && (value.Stage < last.Stage || (value.Stage == last.Stage && value.BytesDone < last.BytesDone))) return;
            _last = value;
        }

        Draw();
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

    private void Draw()
    {
        lock (_gate)
        {
            var time = _environment.Time;
            if (_isOver || _last is not { } last || !_environment.ErrorIsTerminal || time.GetElapsedTime(_started) < Patience) return;
            if (_drawn.Length > 0 && time.GetElapsedTime(_drawnAt) < Interval) return;
            var line = Line(last);
            if (line == _drawn) return;
            _environment.Error.Write($"\r{line.PadRight(_drawn.Length)}\r");
            (_drawn, _drawnAt) = (line, time.GetTimestamp());
        }
    }

    private static string Line(ReadingProgress progress)
    {
        var filled = progress.BytesTotal == 0 ? Cells : (int)(Cells * progress.BytesDone / progress.BytesTotal);
        var bar = $"[{new string('#', filled)}{new string('.', Cells - filled)}]";
        return progress.Stage == ReadingStage.Files
            ? $"Reading {bar} {progress.FilesDone} of {progress.FilesTotal} files"
            : $"Read {progress.FilesTotal} files; finding people and talks";
    }
}
