using System.Buffers;
using System.Text.RegularExpressions;

namespace ChatBot.Corpus.Reading.Sections;

/// <summary>Headings and titles as people read them: without emphasis, link targets or comments.</summary>
internal static partial class Inline
{
    private static readonly SearchValues<char> Markup = SearchValues.Create("[<`*_\\\n\r\t\u00A0");

    public static string PlainText(ReadOnlySpan<char> text)
    {
        var plain = text.ToString();
        if (plain.AsSpan().IndexOfAny(Markup) < 0) return plain.Trim();
        plain = Comment().Replace(plain, "");
        plain = Link().Replace(plain, "${text}");
        plain = Emphasis().Replace(plain, "${text}");
        return Blanks().Replace(plain.Replace("`", "", StringComparison.Ordinal), " ").Trim();
    }

    [GeneratedRegex(@"<!--.*?-->|</?\w+[^<>]{0,200}>", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"!?\[(?<text>[^\[\]]*)\](?:\([^()]*\)|\[[^\[\]]*\])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<![\w*])(?<mark>\*{1,3}|_{1,3})(?=\S)(?<text>[^*]+?)(?<=\S)\k<mark>(?![\w*])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blanks();
}
