using System.Text.RegularExpressions;
using ChatBot.Corpus.People.Lexicon;
using ChatBot.Corpus.Reading.Speakers;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Reading.Blocks;

/// <summary>A sentence that tells who was there and lists them: "The council met with the following present: Mara Oyelaran, Jonas Quill."</summary>
internal static partial class ToldAttendance
{
    private const int FewestNames = 2;
    private const int LongestInitial = 2;
    private static readonly CuedPattern Telling = new(Colon(), "present", "présent", "attend", "anwesend", "aanwezig");

    /// <summary>Where the names stand in the paragraph; null where it lists nobody.</summary>
    public static Range? NamesIn(string paragraph)
    {
        if (Telling.Match(paragraph) is not { Success: true } match) return null;
        var start = match.Index + match.Length;
        var end = SentenceEnd(paragraph, start);
        var (names, others) = (0, 0);
        foreach (var part in paragraph[start..end].Split([",", " and ", " & ", ";"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var name = part.IndexOf('(') is > 0 and var bracket ? part[..bracket].TrimEnd() : part;
            if (char.IsUpper(name[0]) && NameShape.Of(name.Replace('\n', ' ')) == NameShapeKind.Name) names++;
            else if (!NameSuffixes.IsOfPerson(name)) others++;
        }

        return names >= FewestNames && others * 3 <= names ? start..end : null;
    }

    // The full stop of "Jr." and of an initial ends no sentence.
    private static int SentenceEnd(string text, int start)
    {
        for (var at = start; at < text.Length; at++)
        {
            if (text[at] != '.' || (at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]))) continue;
            var word = text.AsSpan(start, at - start);
            word = word[(word.LastIndexOfAny(' ', '\n') + 1)..];
            if (at + 1 == text.Length || (word.Length > LongestInitial && !NameSuffixes.IsOfPerson(word))) return at;
        }

        return text.Length;
    }

    [GeneratedRegex(@"\b(?:present|in\s+attendance|attending|attended\s+by|présente?s|presenti|presentes|anwesend|aanwezig)(?:\s+(?:were|are|was|sind|waren|zijn))?\s*:\s+", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Colon();
}
