using System.Text.RegularExpressions;
using ChatBot.Corpus.Reading.Blocks;
using ChatBot.Corpus.Reading.Speakers;

namespace ChatBot.Corpus.Reading.Captions;

/// <summary>
/// Recorders that say who speaks in a cue's name: "1 "Mara Oyelaran" (2847294208)", "Mara Oyelaran", "12 - Mara". Names of cues may be
/// chapters or numbers as well; people come back.
/// </summary>
internal static partial class CueNames
{
    /// <summary>The speaker that each cue's name gives; null for all where names are no people's.</summary>
    public static string?[] Speakers(IReadOnlyList<Cue> cues)
    {
        var names = cues.Select(cue => cue.Name is null ? null : Speaker(cue.Name)).ToArray();
        var given = names.OfType<string>().ToList();
        var returning = given.Count - given.Distinct(StringComparer.Ordinal).Count();
        return given.Count * 2 > cues.Count && (returning > 0 || given.Count == cues.Count(cue => cue.Name!.Contains('"')))
            ? names : new string?[cues.Count];
    }

    private static string? Speaker(string cue)
    {
        var name = Counters().Replace(cue, "").Trim(' ', '"', '“', '”', '\'');
        return name.Length > 0 && char.IsLetter(name[0]) && NameShape.Of(name) == NameShapeKind.Name
            && FieldNames.KindOf(name) is FieldKind.None or FieldKind.Role ? name : null;
    }

    [GeneratedRegex(@"^\d+\s*[.:|–-]?\s+|^\d+$|\s*\(\d+\)$|(?<=\p{L}\s+\p{L}+)[\s_-]+\d+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Counters();
}
