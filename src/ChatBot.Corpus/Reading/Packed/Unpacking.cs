using System.IO.Compression;

namespace ChatBot.Corpus.Reading.Packed;

/// <summary>Opens the parts of zip files within bounds: what a header promises is not believed, the bytes are counted as they come.</summary>
internal static class Unpacking
{
    private const int MostParts = 20_000;
    private const long LargestPart = 128L << 20;
    private const long LargestSum = 512L << 20;

    // Text packs to a tenth; a thousandth is a trap.
    private const int LargestRatio = 200;
    private const int HarmlessSize = 1 << 20;

    /// <summary>The parts that <paramref name="wanted"/> names, in the archive's order, each with its bytes.</summary>
    /// <exception cref="UnreadableDocumentException">No zip file, damaged, encrypted, or one that unpacks to more than is sensible.</exception>
    public static IEnumerable<(string Name, byte[] Bytes)> Parts(ReadOnlyMemory<byte> file, Func<string, bool> wanted)
    {
        using var archive = Open(file);
        if (archive.Entries.Count > MostParts) throw new UnreadableDocumentException($"the archive holds {archive.Entries.Count} parts; {MostParts} is the most that is read");
        var sum = 0L;
        foreach (var entry in archive.Entries)
        {
            if (!wanted(entry.FullName)) continue;
            var bytes = Bytes(entry);
            sum += bytes.Length;
            if (sum > LargestSum) throw new UnreadableDocumentException($"the archive unpacks to more than {LargestSum >> 20} MB and is not read");
            yield return (entry.FullName, bytes);
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
            _ = archive.Entries.Count;
            return archive;
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            throw new UnreadableDocumentException("the archive is damaged or cut short; copy it again");
        }
    }

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
                if (isTrap || bytes.Length > LargestPart) throw new UnreadableDocumentException($"{entry.FullName} in the archive unpacks to {(isTrap ? $"more than {LargestRatio} times its size" : $"more than {LargestPart >> 20} MB")} and is not read");
            }

            return bytes.ToArray();
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            throw new UnreadableDocumentException($"{entry.FullName} in the archive is damaged or encrypted");
        }
    }
}
