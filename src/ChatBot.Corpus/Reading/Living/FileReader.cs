using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Reading.Folders;

namespace ChatBot.Corpus.Reading.Living;

/// <summary>From a file to its documents, or to the reason why not. Safe for several files at once.</summary>
internal sealed class FileReader(string folder, IReadingStore store)
{
    /// <summary>Of the memory that the process may take, so much goes to the bytes of the files that are in work.</summary>
    private const int ShareOfMemory = 16;

    private const long LeastInWork = 8L << 20;
    private const long MostInWork = 128L << 20;

    private readonly MemoryBudget _memory =
        new(Math.Clamp(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / ShareOfMemory, LeastInWork, MostInWork));

    /// <param name="before">What was read of the same path before; it stays where the bytes are the same.</param>
    /// <param name="mayBeUnfinished">Whether a file that somebody is just writing is taken as it is.</param>
    /// <returns>Null where the file changed while it was read, or is held by whoever writes it.</returns>
    public FileReading? Read(ListedFile file, FileReading? before, bool mayBeUnfinished)
    {
        try
        {
            return Read(file, before, mayBeUnfinished, file.Stamp.Length);
        }
        catch (OutOfMemoryException)
        {
            // Others may have had it: once more, alone.
        }

        try
        {
            return Read(file, before, mayBeUnfinished, _memory.All);
        }
        catch (OutOfMemoryException)
        {
            const string Reason = "reading it takes more memory than there is; split it, or give the machine or the container more memory";
            return Refused(file, ContentHash.None, new RefusedFile(file.Path, Reason) { WantsMemory = true });
        }
    }

    private FileReading? Read(ListedFile file, FileReading? before, bool mayBeUnfinished, long memory)
    {
        _memory.Take(memory);
        try
        {
            var reading = Read(file, before);
            return mayBeUnfinished || IsAsListed(file) ? reading : null;
        }
        catch (IOException failure)
        {
            return !mayBeUnfinished && (IsHeld(failure) || !IsAsListed(file)) ? null : Failed(file, failure);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return Refused(file, ContentHash.None, Refusal.Ours(file.Path, fault));
        }
        finally
        {
            _memory.GiveBack(memory);
        }
    }

    private FileReading Read(ListedFile file, FileReading? before)
    {
        var path = file.Path;
        // A refusal for the length is as lasting as one for the bytes.
        var content = ContentHash.None;
        try
        {
            var bytes = Bytes(file);
            content = ContentHash.Of(bytes);
            if (before?.Content is { } known && known == content) return before with { File = file };
            return new FileReading(file, content, PatternPatience.Try(() => FileContents.Of(path, bytes, store.Take)));
        }
        catch (UnreadableDocumentException exception)
        {
            return Refused(file, content, Refusal.Of(path, exception)!);
        }
        catch (UnauthorizedAccessException)
        {
            return Refused(file, content: null, "the file may not be read; check its permissions");
        }
    }

    private byte[] Bytes(ListedFile file)
    {
        var length = file.Stamp.Length;
        ReadingBounds.Demand("the file", length, ReadingBounds.LargestFile);
        // Never opened: a pipe or a device says that it has no bytes, too, and would be waited for.
        return length > 0 ? File.ReadAllBytes(Path.Combine(folder, file.Path)) : [];
    }

    private FileReading Failed(ListedFile file, IOException failure)
    {
        // What is shown to people names files as the folder does.
        var problem = failure.Message.Replace(Path.Combine(folder, file.Path), file.Path, StringComparison.Ordinal);
        return Refused(file, content: null, $"reading the file failed: {problem}");
    }

    private bool IsAsListed(ListedFile file)
    {
        var found = new FileInfo(Path.Combine(folder, file.Path));
        if (found.LinkTarget is not null && RealPath.Of(found.FullName) is { } target) found = new FileInfo(target);
        return FileStamp.Of(found) == file.Stamp;
    }

    /// <summary>Whether another program keeps the file for itself (ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION; EWOULDBLOCK elsewhere).</summary>
    private static bool IsHeld(IOException failure) =>
        (failure.HResult & 0xFFFF) is var code && (OperatingSystem.IsWindows() ? code is 32 or 33 : OperatingSystem.IsLinux() ? code == 11 : code == 35);

    private static FileReading Refused(ListedFile file, ContentHash? content, string reason) => Refused(file, content, new RefusedFile(file.Path, reason));

    private static FileReading Refused(ListedFile file, ContentHash? content, RefusedFile refused) => new(file, content, new FileContents([], [refused]));
}
