using ChatBot.Corpus.Documents;

namespace ChatBot.Corpus.Reading.Folders;

/// <summary>
/// One look through a folder. What is really in it comes first; then its links are followed, in the order of their paths, to what has not been seen by then: a link to a
/// file that is listed anyway would only read it twice, and no folder is walked twice, so that nothing goes in circles.
/// </summary>
internal sealed class FolderWalk(string folder, CancellationToken cancellationToken)
{
    private const string NoEntry = "the folder cannot be opened; check its permissions";

    private static readonly EnumerationOptions Options = new()
    {
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        IgnoreInaccessible = false,
        RecurseSubdirectories = false,
        ReturnSpecialDirectories = false,
    };

    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
    private readonly List<ListedFile> _files = [];
    private readonly List<RefusedFile> _refused = [];
    private readonly List<string> _failed = [];
    private readonly PriorityQueue<FoundLink, string> _links = new(StringComparer.Ordinal);
    private readonly HashSet<string> _walked = new(StringComparer.Ordinal);
    private readonly Stack<PendingFolder> _pending = [];

    // The real paths of listed files; only a folder with links needs them.
    private HashSet<string>? _listed;
    private bool _sawSomething;

    public FolderListing Run()
    {
        if (!Directory.Exists(_root)) throw new DirectoryNotFoundException($"There is no folder {folder}.");
        var root = RealPath.Of(_root) ?? _root;
        Walk(new PendingFolder("", root, IgnoreRules.None));
        if (_links.Count > 0) FollowLinks(root);
        _files.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
        return new FolderListing(_files, _refused, _failed, IsEmpty: !_sawSomething);
    }

    private void FollowLinks(string root)
    {
        _listed = [.. _files.Select(file => Path.Combine(root, file.Path))];
        while (_links.TryDequeue(out var link, out _))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (RealPath.Of(Path.Combine(_root, link.Path)) is not { } target || !IsInside(root, target))
                _refused.Add(new RefusedFile(link.Path, "a link that leads out of the folder, or nowhere, is not followed"));
            else if (Directory.Exists(target)) Walk(new PendingFolder(link.Path, target, link.Rules));
            else Add(link.Path, target, new FileInfo(target));
        }
    }

    private void Walk(PendingFolder first)
    {
        _pending.Push(first);
        while (_pending.TryPop(out var next))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!_walked.Add(next.Target)) continue;
            try
            {
                Enumerate(next);
            }
            catch (DirectoryNotFoundException) when (next.Path.Length > 0)
            {
                // Removed since it was listed.
            }
            catch (UnauthorizedAccessException)
            {
                Refuse(next.Path, isFailure: next.Path.Length == 0);
            }
            catch (IOException) when (Directory.Exists(_root))
            {
                Refuse(next.Path, isFailure: true);
            }
        }
    }

    private void Refuse(string path, bool isFailure)
    {
        _refused.Add(new RefusedFile(path.Length == 0 ? "." : path, NoEntry));
        if (isFailure) _failed.Add(path);
    }

    private void Enumerate(PendingFolder parent)
    {
        if (RulesOf(parent) is not { } rules) return;
        _sawSomething |= rules != parent.Rules;
        foreach (var entry in new DirectoryInfo(parent.Target).EnumerateFileSystemInfos("*", Options))
        {
            _sawSomething = true;
            if (!entry.Name.StartsWith('.')) Sort(entry, parent, rules);
        }
    }

    /// <summary>Null where there is an ignore file that cannot be read: what the folder holds may be meant for nobody.</summary>
    private IgnoreRules? RulesOf(PendingFolder parent)
    {
        var file = Path.Combine(parent.Target, CorpusFolder.IgnoreFileName);
        try
        {
            return File.Exists(file) ? parent.Rules.With(parent.Path, IgnoreFile.Read(file)) : parent.Rules;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            _refused.Add(new RefusedFile(PathIn(parent, CorpusFolder.IgnoreFileName), "it cannot be read, so its folder is left out; check its permissions"));
            _failed.Add(parent.Path);
            return null;
        }
    }

    private void Sort(FileSystemInfo entry, PendingFolder parent, IgnoreRules rules)
    {
        var path = PathIn(parent, entry.Name);
        var isLink = entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null;
        var isFolder = entry is DirectoryInfo && !isLink;
        if (rules.Ignore(path, isFolder)) return;
        if (entry.Name.Contains('\uFFFD') && !Path.Exists(entry.FullName)) _refused.Add(new RefusedFile(path, "its name is not UTF-8; rename it"));
        else if (!PrintableName.IsPrintable(entry.Name)) _refused.Add(new RefusedFile(PrintableName.Of(path), "the name holds control characters; rename it"));
        else if (isLink) _links.Enqueue(new FoundLink(path, rules), path);
        else if (isFolder) _pending.Push(new PendingFolder(path, Path.Combine(parent.Target, entry.Name), rules));
        else Add(path, Path.Combine(parent.Target, entry.Name), (FileInfo)entry);
    }

    private void Add(string path, string target, FileInfo file)
    {
        if (_listed?.Add(target) == false) return;
        if (FileStamp.Of(file) is { } stamp) _files.Add(new ListedFile(path, stamp));
    }

    private static string PathIn(PendingFolder parent, string name) => parent.Path.Length == 0 ? name : $"{parent.Path}/{name}";

    private static bool IsInside(string root, string target) =>
        target == root || target.StartsWith(root.EndsWith(Path.DirectorySeparatorChar) ? root : root + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <param name="Path">As it is listed; differs from the target's below a link.</param>
    private readonly record struct PendingFolder(string Path, string Target, IgnoreRules Rules);

    private readonly record struct FoundLink(string Path, IgnoreRules Rules);
}
