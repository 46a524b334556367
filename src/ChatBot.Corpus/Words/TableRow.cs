using System.Text.RegularExpressions;

namespace ChatBot.Corpus.Words;

/// <summary>A row of a table in whatever markup it stands.</summary>
internal static partial class TableRow
{
    /// <summary>The cells of a row in HTML between bars, as Markdown's own rows have them; another text as it is.</summary>
    public static string WithBars(string row) => row.Contains("<t", StringComparison.OrdinalIgnoreCase) ? string.Join(" | ", Array.ConvertAll(Cells(row), Plain)) : row;

    /// <summary>With the markup inside of them.</summary>
    public static string[] Cells(string row) => Border().Split(row);

    public static string Plain(string cell) => Tag().Replace(cell, "").Replace("&nbsp;", " ", StringComparison.Ordinal).Trim();

    [GeneratedRegex(@"(?:</t[dh]\s*>\s*)?<t[dh]\b[^<>]*>", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Border();

    [GeneratedRegex(@"</?\w[^<>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();
}
