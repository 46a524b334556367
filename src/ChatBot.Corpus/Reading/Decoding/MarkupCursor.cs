namespace ChatBot.Corpus.Reading.Decoding;

/// <summary>
/// Finds in a file with tags where the text that a parser gives stands: parsers of HTML and XML tell the text without its place. Tags are passed over,
/// and an entity is one piece of text.
/// </summary>
/// <param name="resolve">The meaning of an entity such as "amp" or "#8217", or null.</param>
internal sealed class MarkupCursor(SourceText source, Func<string, string?> resolve)
{
    private const int LongestEntity = 40;
    private const int Farthest = 2000;
    private int _at;

    /// <summary>The pieces of the raw text that read as <paramref name="text"/>, in order; null where it does not stand from here on, and the cursor stays.</summary>
    public List<(TextSpan Origin, string? Meaning)>? Find(string text)
    {
        var before = _at;
        _at = PastTags(_at);
        if (Match(text) is { } pieces) return pieces;
        // Blanks that a parser drops: between the head's elements, in front of a row.
        var at = _at;
        while (at < source.Text.Length && (char.IsWhiteSpace(source.Text[at]) || source.Text[at] == '<'))
        {
            var past = source.Text[at] == '<' ? PastTags(at) : at + 1;
            if (past == at) break;
            at = _at = past;
            if (Match(text) is { } behind) return behind;
        }

        if (Near(text, before) is { } found) return found;
        _at = before;
        return null;
    }

    // What no browser understands is passed over as well, as long as the text stands close behind.
    private List<(TextSpan Origin, string? Meaning)>? Near(string text, int from)
    {
        var opening = text.AsSpan().Trim();
        if (opening.IsEmpty) return null;
        var window = source.Text.AsSpan(from, Math.Min(Farthest, source.Text.Length - from));
        var found = window.IndexOf(opening[..Math.Min(opening.Length, LongestEntity)], StringComparison.Ordinal);
        if (found < 0) return null;
        _at = from + found;
        return Match(text) ?? Match(text.Trim());
    }

    /// <summary>Goes on behind the next place where <paramref name="mark"/> stands; stays where it stands nowhere.</summary>
    public void SkipPast(string mark)
    {
        var found = source.Text.IndexOf(mark, _at, StringComparison.OrdinalIgnoreCase);
        if (found >= 0) _at = found + mark.Length;
    }

    public TextSpan Here => new(_at, _at);

    private List<(TextSpan Origin, string? Meaning)>? Match(string text)
    {
        var raw = source.Text;
        var pieces = new List<(TextSpan, string?)>();
        var (at, from, matched) = (_at, _at, 0);
        while (matched < text.Length)
        {
            if (at >= raw.Length) return null;
            if (raw[at] == '&' && Entity(raw, at) is { } entity && text.AsSpan(matched).StartsWith(entity.Meaning, StringComparison.Ordinal))
            {
                if (at > from) pieces.Add((new TextSpan(from, at), null));
                pieces.Add((new TextSpan(at, at + entity.Length), entity.Meaning));
                at += entity.Length;
                matched += entity.Meaning.Length;
                from = at;
            }
            else if (raw[at] == text[matched])
            {
                at++;
                matched++;
            }
            else if (raw[at] == '\r' && text[matched] == '\n')
            {
                if (at > from) pieces.Add((new TextSpan(from, at), null));
                var length = at + 1 < raw.Length && raw[at + 1] == '\n' ? 2 : 1;
                pieces.Add((new TextSpan(at, at + length), "\n"));
                at += length;
                matched++;
                from = at;
            }
            else if (raw[at] == '<')
            {
                var past = PastTags(at);
                if (past == at) return null;
                if (at > from) pieces.Add((new TextSpan(from, at), null));
                at = past;
                from = at;
            }
            else
            {
                return null;
            }
        }

        if (at > from) pieces.Add((new TextSpan(from, at), null));
        _at = at;
        return pieces;
    }

    private int PastTags(int at)
    {
        var raw = source.Text;
        while (at < raw.Length && raw[at] == '<')
        {
            var rest = raw.AsSpan(at);
            int length;
            if (rest.StartsWith("<!--", StringComparison.Ordinal)) length = rest.IndexOf("-->") is >= 0 and var end ? end + 3 : rest.Length;
            else if (rest.StartsWith("<![CDATA[", StringComparison.Ordinal)) length = 9;
            else if (rest.Length > 1 && (char.IsAsciiLetter(rest[1]) || rest[1] is '/' or '!' or '?')) length = TagLength(rest);
            else return at;
            at += length;
        }

        return at;
    }

    // A ">" inside an attribute's quotation marks does not close the tag.
    private static int TagLength(ReadOnlySpan<char> rest)
    {
        var quote = '\0';
        for (var at = 1; at < rest.Length; at++)
        {
            if (quote != '\0') quote = rest[at] == quote ? '\0' : quote;
            else if (rest[at] is '"' or '\'' && rest[at - 1] is '=' or ' ') quote = rest[at];
            else if (rest[at] == '>') return at + 1;
        }

        return rest.Length;
    }

    private (string Meaning, int Length)? Entity(string raw, int at)
    {
        var rest = raw.AsSpan(at, Math.Min(LongestEntity, raw.Length - at));
        var stop = rest.IndexOf(';');
        if (stop > 1 && resolve(rest[1..stop].ToString()) is { Length: > 0 } meaning) return (meaning, stop + 1);
        return null;
    }
}
