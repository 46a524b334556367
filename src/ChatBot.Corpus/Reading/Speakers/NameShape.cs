using System.Buffers;
using System.Globalization;

namespace ChatBot.Corpus.Reading.Speakers;

internal enum NameShapeKind
{
    /// <summary>Nothing that a speaker would be called.</summary>
    None,

    /// <summary>One word in lower case.</summary>
    Weak,
    Name,
}

/// <summary>Whether a few words look like what a person or a role is called; not whether they are.</summary>
internal static class NameShape
{
    public const int Longest = 60;
    private const int MostWords = 7;
    private static readonly SearchValues<char> NotInNicknames = SearchValues.Create("\"“”?!;");

    private static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase)
    {
        "of", "for", "de", "del", "della", "di", "da", "dos", "das", "do", "du", "des", "la", "le", "van", "von", "der", "den", "ter", "ten", "zu",
        "zur", "af", "av", "al", "el", "bin", "bint", "ibn", "ben", "abu", "y", "e", "d'", "at", "on", "in", "via", "he", "she", "they",
    };

    // What opens a phrase, never a name: an article before a title ("The Chair") is the exception, left to the document's statistics.
    private static readonly HashSet<string> PhraseOpeners = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "this", "that", "these", "those", "my", "your", "his", "her", "its", "our", "their", "in", "on", "at", "by", "for", "from", "with",
        "without", "about", "after", "before", "during", "under", "over", "and", "or", "but", "if", "when", "while", "how", "why", "what", "who",
        "where", "which", "whether", "is", "are", "was", "were", "it", "there", "here", "as", "to", "so", "then", "because", "although", "not",
        "no", "yes", "all", "any", "some", "every", "each", "also", "see", "i", "we", "you", "he", "she", "they",
    };

    public static NameShapeKind Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > Longest || !HasOnlyNameCharacters(text)) return NameShapeKind.None;
        var words = new List<string>();
        foreach (var range in text.SplitAny(" \t\u00A0"))
        {
            if (text[range].IsEmpty) continue;
            words.Add(text[range].ToString());
        }

        if (words.Count is 0 or > MostWords) return NameShapeKind.None;
        if (words.Count == 1) return OfOneWord(words[0]);
        if (IsOffice(words) || LabelWords.IsCrowd(text)) return NameShapeKind.Name;
        if (PhraseOpeners.Contains(words[0]) || EndsSentenceInside(words)) return NameShapeKind.None;
        return words.TrueForAll(word => IsCapitalised(word) || Particles.Contains(word)) || words[0] is "the"
            ? ArticlesAreInPlace(words) ? NameShapeKind.Name : NameShapeKind.None
            : NameShapeKind.None;
    }

    // "El señor PRESIDENTE", "De heer Brandt", "De voorzitter": some languages write titles small.
    private static bool IsOffice(List<string> words) =>
        char.IsUpper(words[0][0]) && (LabelWords.IsArticle(words[0]) || LabelWords.IsTitle(words[0]))
            && words.Exists(word => LabelWords.IsForeignTitle(word))
        && words.TrueForAll(word => IsCapitalised(word) || LabelWords.IsForeignTitle(word) || LabelWords.IsArticle(word));

    /// <summary>Whatever a chat program lets people call themselves.</summary>
    public static bool IsPossibleNickname(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= Longest && !"←→↔⇐⇒*=-<>".Contains(text[0]) && text.Count(' ') < MostWords && text.IndexOfAny(NotInNicknames) < 0 && !text.Contains("://", StringComparison.Ordinal);

    private static NameShapeKind OfOneWord(string word)
    {
        if (!word.Any(char.IsLetter) || PhraseOpeners.Contains(word)) return NameShapeKind.None;
        return char.IsLower(word[0]) ? NameShapeKind.Weak : NameShapeKind.Name;
    }

    // Letters of any script, digits, and what names are joined with.
    private static bool HasOnlyNameCharacters(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var character in text)
        {
            if (char.IsLetter(character)) letters++;
            else if (!char.IsDigit(character) && !char.IsMark(character) && !" \t\u00A0.,'’-‑_&/#@".Contains(character)) return false;
        }

        return letters > 0 && !text.Contains("://", StringComparison.Ordinal);
    }

    private static bool IsCapitalised(string word)
    {
        var first = word.AsSpan().TrimStart("'’-#@_");
        if (first.IsEmpty) return word is "&";
        return char.IsUpper(first[0]) || char.IsDigit(first[0]) || char.GetUnicodeCategory(first[0]) == UnicodeCategory.OtherLetter;
    }

    // A full stop belongs in a name after a title or an initial only.
    private static bool EndsSentenceInside(List<string> words)
    {
        for (var at = 0; at < words.Count - 1; at++)
        {
            var word = words[at];
            if (word.EndsWith('.') && word.Count(char.IsLetter) > 4) return true;
        }

        return false;
    }

    // "Chair of the Board" is what somebody is called; "Opening the Discussion" is not.
    private static bool ArticlesAreInPlace(List<string> words)
    {
        for (var at = 1; at < words.Count; at++)
        {
            if (words[at] is "the" or "The" or "a" or "an" && !Particles.Contains(words[at - 1])) return false;
        }

        return true;
    }
}

file static class Characters
{
    extension(char)
    {
        /// <summary>An accent that stands on the letter before it.</summary>
        public static bool IsMark(char character) =>
            char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
    }
}
