using System.Net;
using ChatBot.Corpus.Reading.Html;

namespace ChatBot.Corpus.Reading.Json;

/// <summary>Messages that a program keeps as HTML: "&lt;p&gt;We &lt;b&gt;agree&lt;/b&gt;&lt;/p&gt;".</summary>
internal static class HtmlMarks
{
    private const int LongestEntity = 12;

    /// <summary>Null where the text holds no elements.</summary>
    public static ReadMark? For(string text)
    {
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0; at = text.IndexOf('<', at + 1))
        {
            if (PageElements.Open(text.AsSpan(at)) && text.IndexOf('>', at) > at) return Read;
        }

        return null;
    }

    private static (string Meaning, int Length)? Read(string text, int at, int end)
    {
        var rest = text.AsSpan(at, end - at);
        if (text[at] == '&')
        {
            var stop = rest[..Math.Min(rest.Length, LongestEntity)].IndexOf(';');
            return stop > 1 && WebUtility.HtmlDecode(rest[..(stop + 1)].ToString()) is { Length: 1 or 2 } meaning ? (meaning == "\u00A0" ? " " : meaning, stop + 1) : null;
        }

        var close = rest.IndexOf('>');
        if (close < 2 || !(char.IsAsciiLetter(rest[1]) || rest[1] == '/')) return null;
        var name = rest[1..].TrimStart('/');
        var length = name.IndexOfAny(" \t/>");
        var tag = length < 0 ? name : name[..length];
        var breaks = at > 0 && (tag.Equals("br", StringComparison.OrdinalIgnoreCase) || (rest[1] != '/' && PageElements.Blocks.Contains(tag)));
        return (breaks ? "\n" : "", close + 1);
    }
}
