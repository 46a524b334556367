using System.Buffers;

namespace ChatBot.Corpus.Reading.Furniture;

/// <summary>
/// Recognises what a web page leaves around its text: players, buttons, sharing, cookies, navigation, advertisements, picture credits. Only whole short
/// lines count, and never one that somebody speaks.
/// </summary>
internal static class WebFurniture
{
    private const int Longest = 160;
    private static readonly SearchValues<char> Separators = SearchValues.Create("|·•›»>");
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Phrases = FurniturePhrases.Whole.GetAlternateLookup<ReadOnlySpan<char>>();

    // One word may be a heading of its own as well ("Feedback", "Events"): these are furniture wherever they stand alone.
    private static readonly HashSet<string> CertainWords = new(
        """
        share; tweet; retweet; reply; replies; subscribe; subscribed; unsubscribe; advertisement; advertisements; advertising; adchoices; sponsored; promoted; facebook; twitter; linkedin; whatsapp; reddit; telegram;
        pinterest; tumblr; instagram; tiktok; flipboard; permalink; bookmark; prev; login; logout; register; unmute; fullscreen; sitemap; navigation; breadcrumbs; uncategorized; uncategorised; dislike; upvote; downvote;
        """.Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Furniture wherever the line stands.</summary>
    public static bool IsFurniture(ReadOnlySpan<char> line) => Judge(line) == Verdict.Certain;

    /// <summary>Furniture, or one word that would be furniture among others: "Next", "Home".</summary>
    public static bool MayBeFurniture(ReadOnlySpan<char> line) => Judge(line) != Verdict.None;

    /// <summary>Both at once.</summary>
    public static Verdict Judge(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest) return Verdict.None;
        var normal = Normalise(line, stackalloc char[Longest * 2]);
        // Marks that a table or menu leaves behind, and page numbers.
        if (normal is "" or "#") return line.Length <= 3 ? Verdict.Certain : Verdict.None;
        if (Phrases.Contains(normal)) return normal.Contains(' ') || CertainWords.Contains(normal.ToString()) ? Verdict.Certain : Verdict.Possible;
        return FurniturePatterns.Matches(normal) || IsPhraseList(line) ? Verdict.Certain : Verdict.None;
    }

    // "Home | News | About us", "Share · Print": every part is furniture.
    private static bool IsPhraseList(ReadOnlySpan<char> line)
    {
        if (line.IndexOfAny(Separators) < 0) return false;
        var parts = 0;
        Span<char> buffer = stackalloc char[Longest * 2];
        foreach (var range in line.SplitAny(Separators))
        {
            var part = Normalise(line[range], buffer);
            if (part.Length == 0) continue;
            if (!Phrases.Contains(part)) return false;
            parts++;
        }

        return parts > 1;
    }

    // Lower case, digits as one '#', punctuation and symbols gone, so that "3 Comments" and "12 comments »" are one phrase.
    private static ReadOnlySpan<char> Normalise(ReadOnlySpan<char> line, Span<char> normal)
    {
        var length = 0;
        var pending = false;
        foreach (var character in line)
        {
            var isNumber = char.IsDigit(character);
            if (!isNumber && !char.IsLetter(character) && character is not ('\'' or '’' or '@'))
            {
                pending = true;
                continue;
            }

            if (isNumber && !pending && length > 0 && normal[length - 1] == '#') continue;
            if (pending && length > 0) normal[length++] = ' ';
            normal[length++] = isNumber ? '#' : character == '’' ? '\'' : char.ToLowerInvariant(character);
            pending = false;
        }

        return normal[..length];
    }

    internal enum Verdict
    {
        None,

        /// <summary>One word that is furniture among others.</summary>
        Possible,

        Certain,
    }
}
