namespace ChatBot.Corpus.Reading.Speakers;

/// <summary>Where a label ends, looking at characters only.</summary>
internal static class LabelScan
{
    private const int LongestBracket = 240;

    /// <summary>The first colon outside brackets; null where none ends a label.</summary>
    public static int? Colon(ReadOnlySpan<char> text, int start)
    {
        var outside = 0;
        for (var at = start; at < text.Length && outside <= NameShape.Longest + 8; at++)
        {
            if (text[at] is ':' or '：') return at > start ? at : null;
            if (text[at] is '(' or '[')
            {
                var close = text[at..Math.Min(text.Length, at + LongestBracket)].IndexOf(text[at] == '(' ? ')' : ']');
                if (close < 0) return null;
                at += close;
                continue;
            }

            outside++;
        }

        return null;
    }

    /// <summary>The full stop after a name in capitals that words follow; null where there is none.</summary>
    public static int? CapitalsEnd(ReadOnlySpan<char> text)
    {
        for (var at = 1; at < text.Length - 1; at++)
        {
            if (char.IsLower(text[at]) && !IsTitleEnd(text, at)) return null;
            if (text[at] != '.' || !char.IsWhiteSpace(text[at + 1])) continue;
            var word = text[..at];
            var last = word[(word.LastIndexOf(' ') + 1)..];
            if (last is "Mr" or "Mrs" or "Ms" or "Dr" or "MR" or "MRS" or "MS" or "DR" or "Prof" or "Sen" or "Rep" or "Gen" or "ST") continue;
            if (last.Length == 1 && word.Length > 1) continue; // an initial
            return IsCapitals(word) ? at : null;
        }

        return null;
    }

    private static bool IsTitleEnd(ReadOnlySpan<char> text, int at)
    {
        var stop = text[at..].IndexOf('.');
        return stop is >= 0 and <= 3 && char.IsUpper(text[0]);
    }

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        var name = word[(word.LastIndexOf(' ') + 1)..];
        var letters = 0;
        foreach (var character in name)
        {
            if (char.IsLower(character)) return false;
            if (char.IsUpper(character)) letters++;
            else if (!char.IsDigit(character) && character is not ('\'' or '’' or '-')) return false;
        }

        return letters > 0 && (letters > 1 || word is "Q" or "A");
    }
}
