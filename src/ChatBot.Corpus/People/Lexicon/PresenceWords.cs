using System.Buffers;
using System.Text.RegularExpressions;
using ChatBot.Corpus.Languages;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.People.Lexicon;

/// <summary>How minutes in other languages than English head the lists of who came and who did not.</summary>
internal static partial class PresenceWords
{
    private const int MostWords = 4;
    private static readonly WordSet Present = Vocabulary.Of("present");
    private static readonly WordSet Absent = Vocabulary.Of("absent");
    private static readonly WordSet Not = Vocabulary.Of("not");
    private static readonly SearchValues<char> OfEndings = SearchValues.Create(".·•*(_");

    // "Nombre de présents" counts them.
    private static readonly WordSet Counts = Vocabulary.Of("counted");

    /// <summary>Whether a label of a few words heads a list of those who came or did not: "Anwesende Mitglieder", "Présent·e·s", "Lista de presença".</summary>
    /// <param name="label">In small letters.</param>
    public static bool HeadsList(string label)
    {
        if (label.AsSpan().Count(' ') >= MostWords) return false;
        var words = Plain(label).Split([' ', '/'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && !Counts.Contains(words[0]) && Array.Exists(words, word => Present.Contains(word) || Absent.Contains(word)) && !Array.Exists(words, word => word.AsSpan().IndexOfAny('.', ',', ';') >= 0);
    }

    /// <summary>Whether a word of a label says that those below it did not come.</summary>
    public static bool IsAbsence(ReadOnlySpan<char> word) =>
        Absent.Contains(word) || Not.Contains(word) || (word.ContainsAny(OfEndings) && Absent.Contains(Plain(word.ToString())));

    /// <summary>Whether the word says that somebody is there: "aanwezig", "présent·e·s".</summary>
    public static bool IsPresence(string word) => Present.Contains(Plain(word));

    // "présent.e.s", "présent·e·s", "présent(e)s", "Teilnehmer*innen": an ending for each gender.
    private static string Plain(string label) => label.AsSpan().ContainsAny(OfEndings) ? Endings().Replace(label, "${plural}") : label;

    [GeneratedRegex(@"(?:[.·•]-?e|\(e\)|-e)?[.·•](?<plural>s)\b|\(e\)(?<plural>s?)|[.·•]e\b|[*_:]innen\b|\(s\)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Endings();
}
