using System.IO.Compression;

namespace ChatBot.Corpus.Reading.Packed;

/// <summary>Opens the parts of zip files within bounds: what a header promises is not believed, the bytes are counted as they come.</summary>
internal static class Unpacking
{
    private const int MostParts = 20_000;

    // Text packs to a tenth; a thousandth is a trap.
    private const int LargestRatio = 200;
    private const int HarmlessSize = 1 << 20;

    /// <summary>
    /// The parts that <paramref name="wanted"/> names, in the archive's order, one unpacked at a time: each with its bytes, or with why it
    /// cannot be read.
    /// </summary>
    /// <exception cref="UnreadableDocumentException">No zip file, damaged, one whose parts share bytes, or that unpacks to more than is
    /// sensible.</exception>
    public static IEnumerable<(string Name, byte[] Bytes, UnreadableDocumentException? Problem)> Parts(ReadOnlyMemory<byte> file, Func<string, bool> wanted)
    {
        using var archive = Open(file);
        if (archive.Entries.Count > MostParts) throw new UnreadableDocumentException($"the archive holds {archive.Entries.Count} parts; {MostParts} is the most that is read");
        var entries = archive.Entries.Where(entry => wanted(entry.FullName)).ToList();
        // What it says itself is too much is not tried.
        if (entries.Sum(entry => Math.Max(0, entry.Length)) > ReadingBounds.LargestSum) throw TooMuch();
        var sum = 0L;
        foreach (var entry in entries)
        {
            var (bytes, problem) = TryBytes(entry);
            sum += problem is null ? bytes.Length : ReadingBounds.LargestPart;
            if (sum > ReadingBounds.LargestSum) throw TooMuch();
            yield return (entry.FullName, bytes, problem);
        }
    }

    /// <summary>One part; null where there is none of that name.</summary>
    public static byte[]? Part(ReadOnlyMemory<byte> file, string name)
    {
        using var archive = Open(file);
        return archive.GetEntry(name) is { } entry ? Bytes(entry) : null;
    }

    /// <summary>Whether there is a part of one of these names. None is unpacked for it.</summary>
    public static bool HoldsOneOf(ReadOnlyMemory<byte> file, string[] names)
    {
        using var archive = Open(file);
        return Array.Exists(names, name => archive.GetEntry(name) is not null);
    }

    private static ZipArchive Open(ReadOnlyMemory<byte> file)
    {
        try
        {
            var archive = new ZipArchive(ByteStream.Over(file), ZipArchiveMode.Read);
            // Honest parts lie one behind the other; a directory can name the same bytes thousands of times.
            if (archive.Entries.Sum(entry => Math.Max(0, entry.CompressedLength)) > file.Length) throw new UnreadableDocumentException("the archive's parts overlap, as no program packs them, and it is not read");
            return archive;
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            throw new UnreadableDocumentException("the archive is damaged or cut short; copy it again");
        }
    }

    private static UnreadableDocumentException TooMuch() =>
        new($"the archive unpacks to more than {ReadingBounds.LargestSum >> 20} MB and is not read") { WantsMemory = true };

    private static (byte[] Bytes, UnreadableDocumentException? Problem) TryBytes(ZipArchiveEntry entry)
    {
        try
        {
            return (Bytes(entry), null);
        }
        catch (UnreadableDocumentException problem)
        {
            return ([], problem);
        }
    }

    public static UnreadableDocumentException TooLarge(string part) =>
        new($"{part} in the archive unpacks to more than {ReadingBounds.LargestPart >> 20} MB and is not read") { WantsMemory = true };

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        try
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            var buffer = new byte[81920];
            int read;
            while ((read = stream.Read(buffer)) > 0)
            {
                bytes.Write(buffer, 0, read);
                var isTrap = bytes.Length > HarmlessSize && bytes.Length / Math.Max(1, entry.CompressedLength) > LargestRatio;
                if (isTrap) throw new UnreadableDocumentException($"{entry.FullName} in the archive unpacks to more than {LargestRatio} times its size and is not read");
                if (bytes.Length > ReadingBounds.LargestPart) throw TooLarge(entry.FullName);
            }

            return bytes.ToArray();
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            throw new UnreadableDocumentException($"{entry.FullName} in the archive is damaged or encrypted");
        }
    }
}
