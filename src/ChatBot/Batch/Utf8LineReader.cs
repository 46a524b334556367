namespace ChatBot.Batch;

/// <summary>Reads lines as bytes: a line may be of any length, need not be valid UTF-8, and ends with LF or CRLF.</summary>
internal sealed class Utf8LineReader(Stream input)
{
    private byte[] _buffer = new byte[4096];
    private int _start;
    private int _end;
    private bool _ended;

    /// <summary>The next line without its end; null after the last one. Valid until the next call.</summary>
    public async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(CancellationToken cancellationToken)
    {
        var searched = 0;
        while (true)
        {
            var at = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (at >= 0) return Take(searched + at, separator: 1);
            searched = _end - _start;
            if (_ended && searched == 0) return null;
            if (_ended) return Take(searched, separator: 0);
            await FillAsync(cancellationToken);
        }
    }

    private ReadOnlyMemory<byte> Take(int length, int separator)
    {
        var line = _buffer.AsMemory(_start, length);
        _start += length + separator;
        return line.Span.EndsWith("\r"u8) ? line[..^1] : line;
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        var read = await input.ReadAsync(_buffer.AsMemory(_end), cancellationToken);
        _end += read;
        _ended = read == 0;
    }
}
