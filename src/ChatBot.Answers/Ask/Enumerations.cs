using System.Text.RegularExpressions;
using ChatBot.Corpus.Words;

namespace ChatBot.Answers.Ask;

/// <summary>Names that stand side by side: "Kherson, Luhansk and Donetsk".</summary>
internal static partial class Enumerations
{
    private const int Fewest = 3;

    /// <summary>Of one item, in characters: a name with an office.</summary>
    private const int LongestItem = 60;

    /// <summary>Of what may stand before the first: "near ".</summary>
    private const int LongestLead = 6;

    /// <summary>
    /// The whole of which the words are a part; null where they are no name, or where fewer than three stand side by side.
    /// </summary>
    /// <param name="start">Where the words stand in the text, in UTF-16 code units.</param>
    public static (int Start, int Length)? Around(string text, int start, int length)
    {
        if (length == 0) return null;
        var sentence = Sentences.Of(text).Find(sentence => start >= sentence.Start && start < sentence.End);
        foreach (var items in Runs(text[..sentence.End], sentence.Start))
        {
            var (first, last) = (items[0].Start, items[^1].End);
            var isPart = items.Exists(item => item.Start < start + length && start < item.End)
                && start >= first - LongestLead && start + length <= last;
            if (isPart && items.Count >= Fewest) return (first, last - first);
        }

        return null;
    }

    /// <summary>What is parted by commas, semicolons and a last "and".</summary>
    private static IEnumerable<List<(int Start, int End)>> Runs(string text, int from)
    {
        var items = new List<(int Start, int End)>();
        foreach (var (start, end, isLast) in Items(text, from))
        {
            var name = start + LeadingName(text[start..end]);
            var isName = name > start && items.Count > 0;
            if (isName && (isLast || name == end)) items.Add((start, name));
            if (isName && isLast) yield return items;
            if (!isName || isLast || name < end) items = NameAtEnd(text, start, end) is { } begun ? [begun] : [];
        }
    }

    /// <summary>What stands between commas, semicolons, colons and "and"; the last is that behind "and" or "or".</summary>
    private static IEnumerable<(int Start, int End, bool IsLast)> Items(string text, int from)
    {
        var isLast = false;
        for (var start = from; start < text.Length;)
        {
            var between = Between().Match(text, start);
            var end = between.Success ? between.Index : text.Length;
            yield return (start, End(text, start, end), isLast);
            if (!between.Success) yield break;
            isLast = between.Groups["last"].Success;
            start = between.Index + between.Length;
        }
    }

    /// <summary>Without the stop that ends the sentence.</summary>
    private static int End(string text, int start, int end)
    {
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '.' or '!' or '?')) end--;
        return end;
    }

    /// <summary>How long the name is with which an item begins: 9 of "Nils Foss to measure the dam"; 0 where it begins with none.</summary>
    private static int LeadingName(string item)
    {
        var length = Name().Match(item).Length;
        return length <= LongestItem ? length : 0;
    }

    /// <summary>"Rubio" of "Trump sent Rubio", where an enumeration begins.</summary>
    private static (int Start, int End)? NameAtEnd(string text, int start, int end)
    {
        var words = text[start..end].Split(' ');
        var first = words.Length;
        while (first > 0 && words[first - 1] is [var letter, ..] && char.IsUpper(letter)) first--;
        if (first == words.Length) return null;
        return (end - words.Skip(first).Sum(word => word.Length + 1) + 1, end);
    }

    [GeneratedRegex(
        @"^(the\s+)?\p{Lu}[^\s]*(\s+(of\s+|the\s+|de\s+|van\s+|von\s+)*\p{Lu}[^\s]*)*",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Name();

    [GeneratedRegex(
        @"[,;]\s+(?<last>(and|or)\s+)?|\s+(?<last>and|or|&)\s+|:\s+",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Between();
}
