using System.Text;

namespace ChatBot.Tests.Batch;

/// <summary>Counts the lines that were flushed.</summary>
internal sealed class FlushedStream : MemoryStream
{
    public int FlushedLines { get; private set; }

    public override void Flush() => FlushedLines = ToArray().Count(value => value == '\n');

    public override Task FlushAsync(CancellationToken cancellationToken)
    {
        Flush();
        return Task.CompletedTask;
    }
}

/// <summary>Gives one line a read, and notes what had been flushed when it was asked for.</summary>
internal sealed class StepwiseStream(IReadOnlyList<string> lines, Func<int> flushed) : MemoryStream
{
    private int _next;

    public List<int> FlushedAtEachRead { get; } = [];

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        FlushedAtEachRead.Add(flushed());
        if (_next == lines.Count) return new(0);
        var line = Encoding.UTF8.GetBytes(lines[_next++] + "\n");
        line.CopyTo(buffer);
        return new(line.Length);
    }
}
