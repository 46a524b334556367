using ChatBot.Corpus.Reading.Living;

namespace ChatBot.Hosting;

/// <summary>"1 added (minutes.md), 2 removed (a.txt, b.txt)", for the log.</summary>
internal static class ChangesInWords
{
    private const int MostNames = 5;

    public static string Of(IReadOnlyList<FileChange> changes) => changes.Count == 0
        ? "what is left out is another"
        : string.Join(", ", changes.GroupBy(change => change.Kind).OrderBy(group => group.Key).Select(Of));

    private static string Of(IGrouping<FileChangeKind, FileChange> changes)
    {
        var count = changes.Count();
        var names = changes.Take(MostNames).Select(change => change.From is { } from ? $"{from} to {change.Path}" : change.Path);
        return $"{count} {changes.Key.ToString().ToLowerInvariant()} ({string.Join(", ", names)}{(count > MostNames ? ", …" : "")})";
    }
}
