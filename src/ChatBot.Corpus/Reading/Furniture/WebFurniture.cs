using System.Text;

namespace ChatBot.Corpus.Reading.Furniture;

/// <summary>
/// Recognises what a web page leaves around its text: players, buttons, sharing, cookies, navigation, advertisements, picture credits. Only whole short
/// lines count, and never one that somebody speaks.
/// </summary>
internal static class WebFurniture
{
    private const int Longest = 160;

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

    private static Verdict Judge(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest) return Verdict.None;
        var normal = Normalise(line);
        // Marks that a table or menu leaves behind, and page numbers.
        if (normal is "" or "#") return line.Length <= 3 ? Verdict.Certain : Verdict.None;
        if (FurniturePhrases.Whole.Contains(normal)) return normal.Contains(' ') || CertainWords.Contains(normal) ? Verdict.Certain : Verdict.Possible;
        return FurniturePatterns.Matches(normal) || IsPhraseList(line) ? Verdict.Certain : Verdict.None;
    }

    // "Home | News | About us", "Share · Print": every part is furniture.
    private static bool IsPhraseList(ReadOnlySpan<char> line)
    {
        var parts = 0;
        foreach (var range in line.SplitAny("|·•›»>"))
        {
            var part = Normalise(line[range]);
            if (part.Length == 0) continue;
            if (!FurniturePhrases.Whole.Contains(part)) return false;
            parts++;
        }

        return parts > 1;
    }

    // Lower case, digits as one '#', punctuation and symbols gone, so that "3 Comments" and "12 comments »" are one phrase.
    private static string Normalise(ReadOnlySpan<char> line)
    {
        var text = new StringBuilder(line.Length);
        var pending = false;
        foreach (var character in line)
        {
            if (char.IsLetter(character) || character is '\'' or '’' or '@')
            {
                if (pending && text.Length > 0) text.Append(' ');
                text.Append(character == '’' ? '\'' : char.ToLowerInvariant(character));
                pending = false;
            }
            else if (char.IsDigit(character))
            {
                if (text.Length > 0 && text[^1] == '#' && !pending) continue;
                if (pending && text.Length > 0) text.Append(' ');
                text.Append('#');
                pending = false;
            }
            else
            {
                pending = true;
            }
        }

        return text.ToString();
    }

    private enum Verdict
    {
        None,
        Possible,
        Certain,
    }
}
