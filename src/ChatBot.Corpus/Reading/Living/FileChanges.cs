namespace ChatBot.Corpus.Reading.Living;

/// <summary>What differs between two states of a folder.</summary>
internal static class FileChanges
{
    public static IReadOnlyList<FileChange> Between(IReadOnlyDictionary<string, FileReading> before, IReadOnlyDictionary<string, FileReading> after)
    {
        var gone = before.Values.Where(reading => !after.ContainsKey(reading.File.Path)).OrderBy(reading => reading.File.Path, StringComparer.Ordinal).ToList();
        var changes = new List<FileChange>();
        foreach (var reading in after.Values.OrderBy(reading => reading.File.Path, StringComparer.Ordinal))
        {
            var path = reading.File.Path;
            if (!before.TryGetValue(path, out var old)) changes.Add(Added(path, reading.Content, gone));
            else if (!reading.IsSameAs(old)) changes.Add(new FileChange(FileChangeKind.Changed, path));
        }

        changes.AddRange(gone.Select(reading => new FileChange(FileChangeKind.Removed, reading.File.Path)));
        return changes;
    }

    private static FileChange Added(string path, ContentHash? content, List<FileReading> gone)
    {
        var from = content is null ? null : gone.Find(reading => reading.Contents.Documents.Count > 0 && reading.Content.Equals(content));
        if (from is null) return new FileChange(FileChangeKind.Added, path);
        gone.Remove(from);
        return new FileChange(FileChangeKind.Renamed, path, from.File.Path);
    }
}
