using System.Text.RegularExpressions;

namespace ChatBot.Corpus.Words;

/// <summary>What a program that keeps a channel's minutes adds to what it was told: who told it, and when.</summary>
internal static partial class Logged
{
    /// <summary>"mara to ask the port  (jonas, 16:43:08)" without the bracket.</summary>
    public static ReadOnlySpan<char> WithoutStamp(ReadOnlySpan<char> text)
    {
        foreach (var stamp in Stamp().EnumerateMatches(text)) return text[..stamp.Index];
        return text;
    }

    [GeneratedRegex(@"\s*\([^\s(),]{1,40},\s\d{1,2}:\d{2}(?::\d{2})?\)\s*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Stamp();
}
