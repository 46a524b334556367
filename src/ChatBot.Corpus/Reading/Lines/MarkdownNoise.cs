using System.Text.RegularExpressions;

namespace ChatBot.Corpus.Reading.Lines;

/// <summary>Lines of a Markdown file that are for its renderer and not for readers.</summary>
internal static partial class MarkdownNoise
{
    private const int Longest = 400;

    public static bool IsNoise(ReadOnlySpan<char> text) =>
        text.StartsWith(":::", StringComparison.Ordinal) || text[0] is '[' or '!' or '{' or '<' && text.Length <= Longest && (Reference().IsMatch(text) || Image().IsMatch(text) || Template().IsMatch(text) || Tag().IsMatch(text));

    /// <summary>"|---|:--:|": the line below a table's header.</summary>
    public static bool IsTableRule(ReadOnlySpan<char> text) => text.Length <= Longest && text.Contains('-') && text.Contains('|') && text.IndexOfAnyExcept("|-: \t") < 0;

    /// <summary>"[Budget](#budget)": an entry of a table of contents, which leads to what stands below anyway.</summary>
    public static bool IsContentsEntry(ReadOnlySpan<char> item) => item.Length <= Longest && item[0] == '[' && Anchor().IsMatch(item);

    [GeneratedRegex(@"^\[[^\]]*\]\(#[^)]*\)$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Anchor();

    [GeneratedRegex(@"^\[[^\]]+\]:\s*\S+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reference();

    [GeneratedRegex(@"^(?:!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])\s*)+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Image();

    [GeneratedRegex(@"^\{[%:{#].*\}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Template();

    [GeneratedRegex(@"^(?:</?[a-zA-Z][^<>]*>\s*)+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();
}
