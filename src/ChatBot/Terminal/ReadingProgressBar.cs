using ChatBot.Corpus.Reading;

namespace ChatBot.Terminal;

/// <summary>Shows on a terminal's standard error how far reading is, once it has taken a second; erases itself at the end.</summary>
internal sealed class ReadingProgressBar(ProcessEnvironment environment) : IProgress<ReadingProgress>, IDisposable
{
    private const int Cells = 24;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private readonly long _started = environment.Time.GetTimestamp();
    private int _drawn;

    public void Report(ReadingProgress value)
    {
        if (!environment.ErrorIsTerminal || environment.Time.GetElapsedTime(_started) < Patience) return;
        var filled = value.FilesTotal == 0 ? Cells : Cells * value.FilesDone / value.FilesTotal;
        var line = $"Reading [{new string('#', filled)}{new string('.', Cells - filled)}] {value.FilesDone} of {value.FilesTotal} files";
        environment.Error.Write($"\r{line}");
        _drawn = line.Length;
    }

    public void Dispose()
    {
        if (_drawn > 0) environment.Error.Write($"\r{new string(' ', _drawn)}\r");
    }
}
