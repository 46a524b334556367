using ChatBot.Corpus.Reading;

namespace ChatBot.Terminal;

/// <summary>How far the reading of a folder is.</summary>
internal sealed class ReadingProgressBar : IProgress<ReadingProgress>, IDisposable
{
    private readonly ProgressLine _line;
    private readonly Lock _gate = new();
    private ReadingProgress? _last;

    public ReadingProgressBar(ProcessEnvironment environment) => _line = new ProgressLine(environment, Line);

    public void Report(ReadingProgress value)
    {
        lock (_gate)
        {
            // Files are told of by several threads at once, and not always in their order.
            if (_last is { } last && (value.Stage < last.Stage || (value.Stage == last.Stage && value.BytesDone < last.BytesDone))) return;
            _last = value;
        }

        _line.Draw();
    }

    public void Dispose() => _line.Dispose();

    private string? Line()
    {
        lock (_gate)
        {
            if (_last is not { } last) return null;
            return last.Stage == ReadingStage.Files
                ? $"Reading {ProgressLine.Bar(last.BytesDone, last.BytesTotal)} {last.FilesDone} of {last.FilesTotal} files"
                : $"Read {last.FilesTotal} files; finding people and talks";
        }
    }
}
