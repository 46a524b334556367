using System.Security.Cryptography;
using System.Text;
using ChatBot.Corpus.Passages;

namespace ChatBot.Corpus.Reading.Kept;

/// <summary>
/// What files were read as, kept on disk from one run to the next: a file each, named by path and content of what was read, and of no use to any other version of the
/// readers. What is damaged is read again from the document and kept anew. Safe for several readers at once, and for several programs: a file appears whole or not at all.
/// </summary>
public sealed class KeptReadings
{
    private const string FolderName = "readings";
    private const string Ending = ".reading";
    private const int HashLength = 16;
    private const int MarkLength = 4;
    private const int HeadLength = MarkLength + (2 * HashLength);
    private const int Payload = HeadLength + HashLength;

    private static readonly byte[] VersionOfReaders = ReadersVersion();

    private readonly string _folder;
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly List<string> _damaged = [];
    private readonly Lock _gate = new();
    private int _found;
    private int _new;

    private KeptReadings(string folder) => _folder = folder;

    /// <summary>"CBR" and the version of this format.</summary>
    private static ReadOnlySpan<byte> Mark => "CBR1"u8;

    /// <summary>Of the corpus folder's own; it need not be there.</summary>
    internal string Folder => _folder;

    /// <summary>How many readings were had from here.</summary>
    public int Found => _found;

    /// <summary>How many were added.</summary>
    public int Added => _new;

    /// <summary>Why nothing (more) could be kept; null while it could.</summary>
    public string? Failure { get; private set; }

    /// <summary>Documents whose kept reading was damaged; they were read again.</summary>
    public IReadOnlyList<string> Damaged
    {
        get
        {
            lock (_gate) return [.. _damaged];
        }
    }

    /// <param name="stateFolder">Where the program keeps what outlives a run; the readings have a folder in it, and every corpus folder one of its own in that.</param>
    /// <param name="mayCreate">Whether to begin keeping where nothing has been kept yet.</param>
    /// <returns>Null where nothing is kept.</returns>
    public static KeptReadings? In(string? stateFolder, string corpusFolder, bool mayCreate)
    {
        if (stateFolder is null) return null;
        var readings = Path.Combine(stateFolder, FolderName);
        if (!mayCreate && !Directory.Exists(readings)) return null;
        var corpus = Path.TrimEndingDirectorySeparator(Path.GetFullPath(corpusFolder));
        return new KeptReadings(Path.Combine(readings, Convert.ToHexStringLower(Hash(Encoding.UTF8.GetBytes(corpus)).AsSpan(0, 8))));
    }

    /// <summary>Null where the reading of this very content is not kept, or damaged, or of another version.</summary>
    /// <param name="bytes">The whole file.</param>
    internal FileContents? Find(string path, Sha256Digest content, ReadOnlySpan<byte> bytes)
    {
        var key = KeyOf(path, content);
        var file = FileOf(key);
        lock (_gate) _used.Add(file);
        try
        {
            if (!File.Exists(file)) return null;
            var kept = File.ReadAllBytes(file);
            if (!IsWhole(kept)) throw new InvalidDataException("Its checksum is another.");
            if (!kept.AsSpan(0, HeadLength).SequenceEqual(HeadOf(key))) return null;
            var contents = KeptContents.Read(path, kept.AsSpan(Payload), bytes);
            Interlocked.Increment(ref _found);
            return contents;
        }
        catch (InvalidDataException)
        {
            lock (_gate) _damaged.Add(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Another program has just swept it, or it may not be read: as if it were not there.
        }

        return null;
    }

    internal void Keep(string path, FileContents contents, Sha256Digest content, ReadOnlySpan<byte> bytes)
    {
        if (Failure is not null || KeptContents.Write(path, contents, bytes) is not { } payload) return;
        var key = KeyOf(path, content);
        var file = FileOf(key);
        var unfinished = $"{file}.{Guid.NewGuid():N}";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            var head = HeadOf(key);
            using (var stream = File.Create(unfinished))
            {
                stream.Write(head);
                stream.Write(Checksum(head, payload.Span));
                stream.Write(payload.Span);
            }

            File.Move(unfinished, file, overwrite: true);
            Interlocked.Increment(ref _new);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Failure = problem.Message;
            TryDelete(unfinished);
        }
    }

    /// <summary>Deletes what nobody has asked for since this was opened: of files that have changed or are gone, and what a crash left unfinished.</summary>
    internal void Sweep()
    {
        try
        {
            if (!Directory.Exists(_folder)) return;
            // Another program may be writing just now.
            var oldest = TimeProvider.System.GetUtcNow().UtcDateTime - TimeSpan.FromMinutes(10);
            foreach (var file in Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories))
            {
                if (!_used.Contains(file) && File.GetLastWriteTimeUtc(file) < oldest) TryDelete(file);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Failure = problem.Message;
        }
    }

    /// <summary>Format, version of the readers, and what was read.</summary>
    private static byte[] HeadOf(byte[] key) => [.. Mark, .. VersionOfReaders, .. key];

    private static bool IsWhole(ReadOnlySpan<byte> kept) =>
        kept.Length >= Payload && kept[HeadLength..Payload].SequenceEqual(Checksum(kept[..HeadLength], kept[Payload..]));

    private static ReadOnlySpan<byte> Checksum(ReadOnlySpan<byte> head, ReadOnlySpan<byte> payload)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(head);
        hash.AppendData(payload);
        return hash.GetHashAndReset().AsSpan(0, HashLength);
    }

    private static byte[] KeyOf(string path, Sha256Digest content) => Hash([.. content, .. Encoding.UTF8.GetBytes(path)]);

    private string FileOf(byte[] key)
    {
        var name = Convert.ToHexStringLower(key);
        return Path.Combine(_folder, name[..2], name[2..] + Ending);
    }

    /// <summary>Any change of this room's code makes another version: the compiler gives a deterministic build an id of its content. So does another runtime, whose tables of characters differ.</summary>
    private static byte[] ReadersVersion() => Hash(Encoding.UTF8.GetBytes($"{typeof(KeptReadings).Module.ModuleVersionId} {Environment.Version}"));

    private static byte[] Hash(ReadOnlySpan<byte> bytes) => SHA256.HashData(bytes)[..HashLength];

    private static void TryDelete(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // It takes room and harms nobody.
        }
    }
}
