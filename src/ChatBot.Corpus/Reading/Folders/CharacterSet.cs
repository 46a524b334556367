namespace ChatBot.Corpus.Reading.Folders;

/// <summary>"[a-z]", "[!0-9]", "[[:alpha:]_]": one character of a set, never a slash.</summary>
internal static class CharacterSet
{
    /// <summary>Null where the bracket is not closed, or names a class that there is not.</summary>
    /// <param name="at">After the opening bracket; left after the closing one.</param>
    public static Func<char, bool>? Parse(string pattern, ref int at)
    {
        var isNegated = at < pattern.Length && pattern[at] is '!' or '^';
        if (isNegated) at++;
        var parts = new List<Func<char, bool>>();
        char? before = null;
        // A closing bracket that comes first is a character like others.
        for (var isFirst = true; at < pattern.Length && (isFirst || pattern[at] != ']'); isFirst = false)
        {
            if (NextOf(pattern, ref at, ref before) is not { } part) return null;
            parts.Add(part);
        }

        if (at++ >= pattern.Length) return null;
        return character => character != '/' && parts.Exists(part => part(character)) != isNegated;
    }

    private static Func<char, bool>? NextOf(string pattern, ref int at, ref char? before)
    {
        if (pattern.AsSpan(at).StartsWith("[:") && ClassEnd(pattern, at) is var end && end > 0)
        {
            var name = pattern[(at + 2)..(end - 1)];
            (at, before) = (end + 1, null);
            return ClassOf(name);
        }

        if (pattern[at] == '-' && before is { } least && at + 1 < pattern.Length && pattern[at + 1] != ']')
        {
            at++;
            before = null;
            return Literal(pattern, ref at) is { } most ? character => character >= least && character <= most : null;
        }

        before = Literal(pattern, ref at);
        return before is { } only ? character => character == only : null;
    }

    private static char? Literal(string pattern, ref int at)
    {
        if (pattern[at] == '\\') at++;
        return at < pattern.Length ? pattern[at++] : null;
    }

    /// <summary>Of the bracket that closes "[:name:]"; -1 where the first one does not follow a colon, so that "[:" is two characters.</summary>
    private static int ClassEnd(string pattern, int at)
    {
        var end = pattern.IndexOf(']', at + 2);
        return end > at + 2 && pattern[end - 1] == ':' ? end : -1;
    }

    private static Func<char, bool>? ClassOf(string name) => name switch
    {
        "alnum" => char.IsAsciiLetterOrDigit,
        "alpha" => char.IsAsciiLetter,
        "blank" => character => character is ' ' or '\t',
        "cntrl" => character => char.IsAscii(character) && char.IsControl(character),
        "digit" => char.IsAsciiDigit,
        "graph" => character => character is > ' ' and <= '~',
        "lower" => char.IsAsciiLetterLower,
        "print" => character => character is >= ' ' and <= '~',
        "punct" => character => character is > ' ' and <= '~' && !char.IsAsciiLetterOrDigit(character),
        "space" => character => character is ' ' or (>= '\t' and <= '\r'),
        "upper" => char.IsAsciiLetterUpper,
        "xdigit" => char.IsAsciiHexDigit,
        _ => null,
    };
}
