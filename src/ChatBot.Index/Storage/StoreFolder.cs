using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ChatBot.Corpus;
using Lucene.Net.Index;
using Lucene.Net.Store;
using IODirectory = System.IO.Directory;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace ChatBot.Index.Storage;

/// <summary>The folder of one corpus' index, in the folder where the program keeps what outlives a run.</summary>
internal static class StoreFolder
{
    private const string Name = "index";

    /// <summary>What versions before this one kept in the place of an index.</summary>
    private const string FormerName = "readings";

    /// <summary>By the corpus folder's full path: every corpus has a folder of its own.</summary>
    public static string Of(string stateFolder, string corpusFolder)
    {
        var corpus = Path.TrimEndingDirectorySeparator(Path.GetFullPath(corpusFolder));
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(corpus));
        return Path.Combine(stateFolder, Name, Convert.ToHexStringLower(hash.AsSpan(0, 8)));
    }

    /// <summary>
    /// Names what reads documents and what analyzes them: any change of their code makes another version, as the compiler gives a
    /// deterministic
    /// build an id of its content. So does another runtime, whose tables of characters differ.
    /// </summary>
    public static string Version { get; } =
        $"{VersionOf(typeof(CorpusSnapshot))} {VersionOf(typeof(StoreFolder))} {IndexSettings.AnalysisVersion} "
            + $"{typeof(IndexWriter).Assembly.GetName().Version} {Environment.Version}";

    public static LuceneDirectory Open(string folder) => new MMapDirectory(new DirectoryInfo(folder), new NativeFSLockFactory());

    /// <summary>Makes the folder ready to be written to: what an earlier run left is kept where it is whole and of this version.</summary>
    /// <returns>
    /// Why what was left could not be used though it is of this version, or null; whether another process writes there; and the supplements
    /// of an index of another version, which is gone.
    /// </returns>
    public static (string? Damage, bool IsLocked, IReadOnlyList<byte[]> Supplements) Prepare(string folder, LuceneDirectory directory)
    {
        using var ours = directory.MakeLock(IndexWriter.WRITE_LOCK_NAME);
        if (!ours.Obtain()) return (null, true, []);
        string? damage = null;
        try
        {
            using var reader = OpenCommitted(folder, directory);
            if (reader is not null) return (null, false, []);
        }
        catch (Exception problem) when (Storage.Damage.IsSignOf(problem))
        {
            damage = problem.Message;
        }

        var supplements = damage is null ? SupplementsIn(folder, directory) : [];
        Empty(folder);
        return (damage, false, supplements);
    }

    /// <summary>What was committed last; null where there is nothing, or nothing of this version.</summary>
    /// <exception cref="IOException">It is damaged, or cannot be read.</exception>
    public static DirectoryReader? OpenCommitted(string folder) => IODirectory.Exists(folder) ? OpenCommitted(folder, Open(folder)) : null;

    /// <summary>Whether another process holds the lock and has committed nothing yet.</summary>
    public static bool IsFirstBeingWritten(string folder)
    {
        try
        {
            // The lock is tried only where its file is there, so that it is not in the way of whoever is about to take it.
            if (!File.Exists(Path.Combine(folder, IndexWriter.WRITE_LOCK_NAME))) return false;
            using var directory = Open(folder);
            if (HoldsIndex(directory)) return false;
            using var held = directory.MakeLock(IndexWriter.WRITE_LOCK_NAME);
            return held.IsLocked();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false; // Opening it says what is wrong.
        }
    }

    public static Dictionary<string, string> CommitData(DateTimeOffset now) =>
        new(StringComparer.Ordinal) { [VersionKey] = Version, [WrittenKey] = now.UtcTicks.ToString(CultureInfo.InvariantCulture) };

    /// <summary>When a commit was made, in UTC.</summary>
    /// <exception cref="InvalidDataException">The commit does not say.</exception>
    public static DateTime WrittenAt(IndexCommit commit) =>
        commit.UserData.TryGetValue(WrittenKey, out var ticks) && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new DateTime(number, DateTimeKind.Utc)
            : throw new InvalidDataException("The index does not say when it was written.");

    private const string VersionKey = "version";
    private const string WrittenKey = "written";

    private static Guid VersionOf(Type type) => type.Module.ModuleVersionId;

    private static DirectoryReader? OpenCommitted(string folder, LuceneDirectory directory)
    {
        if (!HoldsIndex(directory)) return null;
        var reader = DirectoryReader.Open(directory);
        var isOurs = reader.IndexCommit.UserData.TryGetValue(VersionKey, out var version) && version == Version;
        if (isOurs) Parallel.ForEach(reader.IndexCommit.FileNames, file => FileChecksum.Check(Path.Combine(folder, file)));
        else reader.Dispose();
        return isOurs ? reader : null;
    }

    /// <summary>What other rooms have made does not depend on the version of this one; they know whether it is of use.</summary>
    private static List<byte[]> SupplementsIn(string folder, LuceneDirectory directory)
    {
        try
        {
            if (!HoldsIndex(directory)) return [];
            using var reader = DirectoryReader.Open(directory);
            foreach (var file in reader.IndexCommit.FileNames) FileChecksum.Check(Path.Combine(folder, file));
            return [.. reader.Leaves.Select(leaf => leaf.AtomicReader).SelectMany(SupplementsIn)];
        }
        catch (Exception problem) when (Storage.Damage.IsSignOf(problem))
        {
            return [];
        }
    }

    private static IEnumerable<byte[]> SupplementsIn(AtomicReader segment) =>
        LiveDocuments.About(segment, StoredNames.Supplement).Select(at => Records.Read(segment, at).ToArray());

    private static bool HoldsIndex(LuceneDirectory directory) =>
        directory.ListAll().Any(file => file.StartsWith(IndexFileNames.SEGMENTS, StringComparison.Ordinal));

    /// <summary>Deletes the files of an index. The file that is locked stays, as whoever deletes holds the lock.</summary>
    private static void Empty(string folder)
    {
        var files = IODirectory.EnumerateFiles(folder).Where(file => Path.GetFileName(file) != IndexWriter.WRITE_LOCK_NAME);
        foreach (var file in files) File.Delete(file);
    }

    /// <summary>Deletes what earlier versions kept, which nobody reads any more.</summary>
    public static void DeleteFormer(string stateFolder)
    {
        try
        {
            var former = Path.Combine(stateFolder, FormerName);
            if (IODirectory.Exists(former)) IODirectory.Delete(former, recursive: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // It takes room and harms nobody.
        }
    }
}
