namespace ChatBot.Corpus.Reading.Speakers;

/// <summary>Where a label ends, looking at characters only.</summary>
internal static class LabelScan
{
    private const int LongestBracket = 240;
    private const int MostWords = 6;

    /// <summary>The first colon outside brackets; null where none ends a label.</summary>
    public static int? Colon(ReadOnlySpan<char> text, int start)
    {
        var outside = 0;
        for (var at = start; at < text.Length && outside <= NameShape.Longest + 8; at++)
        {
            if (text[at] is ':' or '：')
            {
                // "Mara 0:03: We agree"
                if (at > start && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1])) continue;
                return at > start ? at : null;
            }

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

    /// <summary>
    /// The full stop behind a speaker as courts, parliaments and committees print it, with words behind: "MR. BREKKE.", "The PRESIDING
    /// OFFICER.", "Mr. Brekke of Eastpoint.", "Mme la présidente.", "Mara Oyelaran (Port). –"; null where there is none.
    /// </summary>
    public static int? FullStop(ReadOnlySpan<char> text)
    {
        int? initials = null;
        for (var at = 0; at < text.Length - 1; at++)
        {
            if (text[at] == '(')
            {
                var close = text[at..].IndexOf(')');
                if (close < 0) return initials;
                at += close;
                continue;
            }

            if (text[at] != '.' || !char.IsWhiteSpace(text[at + 1])) continue;
            var head = text[..at];
            var last = head[(head.LastIndexOfAny(" (") + 1)..];
            if (last.Length == 1 && head.Length > 1 || last.Contains('.'))
            {
                if (IsPrinted(head)) initials = at;
                continue;
            }

            if (LabelWords.IsTitle(last) && last.Length <= 4 && last is not ("PAN" or "Pan")) continue;
            if (last is "ST" or "St" or "Jr" or "JR" or "Gen" or "GEN") continue;
            return IsPrinted(head) || HasDash(text[(at + 1)..]) && NameShape.Of(WithoutRole(head)) == NameShapeKind.Name ? at : initials;
        }

        return initials;
    }

    /// <summary>"Mara Oyelaran (Port), rapporteur" without what follows the name.</summary>
    public static ReadOnlySpan<char> WithoutRole(ReadOnlySpan<char> head)
    {
        var end = head.IndexOfAny(",(");
        return end > 0 ? head[..end].TrimEnd() : head;
    }

    private static bool HasDash(ReadOnlySpan<char> text) => text.TrimStart() is ['–' or '—' or '-', ' ' or '\u00A0', ..];

    // In capitals but for titles, or a name behind a title, or a title behind an article.
    private static bool IsPrinted(ReadOnlySpan<char> head)
    {
        if (head is "Q" or "A") return true;
        var name = WithoutRole(head);
        foreach (var tail in LabelWords.Tails)
        {
            if (name.EndsWith(tail, StringComparison.OrdinalIgnoreCase)) name = name[..^tail.Length].TrimEnd();
        }

        if (name.IndexOf(" of ") is > 0 and var of) name = name[..of];
        var (words, capitals, titles) = (0, 0, 0);
        foreach (var range in name.Split(' '))
        {
            var word = name[range];
            if (word.IsEmpty) continue;
            words++;
            if (LabelWords.IsTitle(word)) titles++;
            else if (LabelWords.IsArticle(word) && (words == 1 || titles > 0)) continue;
            else if (IsCapitals(word)) capitals++;
            else if (word.Contains('.') && char.IsUpper(word[0])) continue; // initials
            else if (titles == 0 || !char.IsUpper(word[0])) return false;
        }

        return words <= MostWords && name.Length > 0 && char.IsUpper(name[0])
            && (capitals > 0 || titles > 0 && (words > 1 || IsCapitals(name)));
    }

    // "O'BRIEN", "McBREKKE" and "DeLUND" as well.
    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        var (letters, small) = (0, 0);
        foreach (var character in word)
        {
            if (char.IsLower(character)) small++;
            else if (char.IsUpper(character)) letters++;
            else if (!char.IsDigit(character) && character is not ('\'' or '’' or '-' or '‑')) return false;
        }

        return letters > 1 && (small == 0 || (small <= 2 && letters > small + 1 && char.IsUpper(word[0]) && char.IsLower(word[1])));
    }
}
