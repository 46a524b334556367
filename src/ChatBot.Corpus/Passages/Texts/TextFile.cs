using Microsoft.Win32.SafeHandles;

namespace ChatBot.Corpus.Passages.Texts;

/// <summary>
/// A file of texts that nobody else sees: it has no name any more where the system allows that, and is gone when the last document with texts in it is, or the program.
/// What is written stays as it is.
/// </summary>
internal sealed class TextFile
{
    private static long _opened;

    private readonly SafeFileHandle _handle;
    private long _length;

    private TextFile(SafeFileHandle handle) => _handle = handle;

    /// <summary>No other file of this process has it.</summary>
    public long Number { get; } = Interlocked.Increment(ref _opened);

    public long Length => Interlocked.Read(ref _length);

    /// <exception cref="IOException">No file can be made there.</exception>
    /// <exception cref="UnauthorizedAccessException">Nor may one.</exception>
    public static TextFile In(string folder)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, $"texts.{Guid.NewGuid():N}");
        var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, FileOptions.DeleteOnClose);
        if (!OperatingSystem.IsWindows()) File.Delete(path);
        return new TextFile(handle);
    }

    /// <summary>Adds texts at the end; from any thread.</summary>
    /// <exception cref="IOException">They could not be written.</exception>
    public IStoredTexts Append(ReadOnlySpan<byte> texts)
    {
        var start = Interlocked.Add(ref _length, texts.Length) - texts.Length;
        RandomAccess.Write(_handle, texts, start);
        return new FiledTexts(this, start, texts.Length);
    }

    /// <summary>Reads as much as is wanted at least, and as fits.</summary>
    /// <returns>How much was read.</returns>
    /// <exception cref="IOException">Less can be read than is wanted.</exception>
    public int Read(long start, Span<byte> bytes, int wanted)
    {
        var read = 0;
        while (read < wanted)
        {
            var more = RandomAccess.Read(_handle, bytes[read..], start + read);
            if (more == 0) throw new EndOfStreamException("The file of texts ends before a passage that stands in it.");
            read += more;
        }

        return read;
    }
}
