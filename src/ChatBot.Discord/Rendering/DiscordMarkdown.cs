using System.Text;
using ChatBot.Answers.Citations;
using ChatBot.Corpus;

namespace ChatBot.Discord.Rendering;

/// <summary>
/// Text as it is, inside Discord's Markdown: a backslash before every character that would otherwise mean something. Discord shows a character of ASCII
/// punctuation that stands after a backslash, and nothing else of the two.
/// </summary>
/// <remarks>https://support.discord.com/hc/en-us/articles/210298617, https://docs.discord.com/developers/reference#message-formatting</remarks>
internal static class DiscordMarkdown
{
    /// <summary>Anywhere: emphasis, code, spoilers, mentions, timestamps, custom emoji, masked links.</summary>
    private const string Anywhere = @"\*_~`|<>@[";

    /// <summary>Only in some places: an emoji's name and an address after ":", headings, small print and lists at the start of a line.</summary>
    private const string InPlaces = ":#-+.";

    /// <summary>Before and after what is in bold.</summary>
    public const string Bold = "**";

    public static string Escape(string text) => Escape(text, 0, text.Length);

    /// <summary>A part of a text; what stands before it decides whether it begins a line.</summary>
    /// <param name="end">Exclusive.</param>
    public static string Escape(string text, int start, int end)
    {
        var escaped = new StringBuilder(end - start + 16);
        for (var position = start; position < end; position++)
        {
            if (IsMarkup(text, position)) escaped.Append('\\');
            escaped.Append(Shown(text, position));
        }

        return escaped.ToString();
    }

    /// <summary>At least as many characters as the text has once escaped, wherever it stands; the sum of what its parts have.</summary>
    public static int Measure(string text)
    {
        var length = text.Length;
        foreach (var character in text)
        {
            if (Anywhere.Contains(character, StringComparison.Ordinal) || InPlaces.Contains(character, StringComparison.Ordinal)) length++;
        }

        return length;
    }

    /// <summary>On one line, escaped, and cut at the end of a sentence or word to what fits.</summary>
    /// <param name="limit">Of the escaped text.</param>
    /// <param name="bold">Words of the text to show in bold, where they stand in it and all of it fits with the marks; null for
    /// none.</param>
    public static string Line(string text, int limit, string? bold = null)
    {
        var line = OneLine(text);
        var start = bold is null || Measure(line) + (2 * Bold.Length) > limit ? -1 : line.IndexOf(OneLine(bold), StringComparison.Ordinal);
        if (bold is not null && start >= 0)
        {
            var end = start + OneLine(bold).Length;
            return $"{Escape(line, 0, start)}{Bold}{Escape(line, start, end)}{Bold}{Escape(line, end, line.Length)}";
        }

        var cut = Excerpts.Of(line, [], limit - 1, Measure);
        return cut.IsWhole || Measure(line) <= limit ? Escape(line) : Escape($"{cut.Text}…");
    }

    /// <summary>Where Discord shows text without Markdown: on one line, cut to what fits.</summary>
    public static string Plain(string text, int limit)
    {
        var line = OneLine(text);
        if (line.Length <= limit) return line;
        return $"{Excerpts.Of(line, [], limit - 1, part => part.Length).Text}…";
    }

    /// <summary>Line breaks and tabs become spaces, and what JSON cannot carry becomes U+FFFD.</summary>
    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        for (var position = 0; position < text.Length; position++)
        {
            var character = Shown(text, position);
            line.Append(character is '\n' or '\r' or '\t' or '\u2028' or '\u2029' ? ' ' : character);
        }

        return line.ToString().Trim();
    }

    /// <summary>The character as it may be shown, and U+FFFD for half a surrogate pair, which no message can hold.</summary>
    private static char Shown(string text, int position)
    {
        var character = text[position];
        if (!char.IsSurrogate(character)) return ShownText.Of(character);
        var isPaired = char.IsHighSurrogate(character)
            ? position + 1 < text.Length && char.IsLowSurrogate(text[position + 1])
            : position > 0 && char.IsHighSurrogate(text[position - 1]);
        return isPaired ? character : '\uFFFD';
    }

    private static bool IsMarkup(string text, int position) => text[position] switch
    {
        var character when Anywhere.Contains(character, StringComparison.Ordinal) => true,
        ':' => position + 1 < text.Length && !char.IsWhiteSpace(text[position + 1]),
        '#' or '-' or '+' => StartsLine(text.AsSpan(0, position)),
        '.' => StartsLine(text.AsSpan(0, position).TrimEnd("0123456789")) && position > 0 && char.IsAsciiDigit(text[position - 1]),
        _ => false,
    };

    /// <summary>Whether only blanks, or the marks of lines in lines, stand before.</summary>
    private static bool StartsLine(ReadOnlySpan<char> before)
    {
        var line = before[(before.LastIndexOfAny('\n', '\r') + 1)..];
        return line.Trim().Trim("#-+").IsEmpty;
    }
}
