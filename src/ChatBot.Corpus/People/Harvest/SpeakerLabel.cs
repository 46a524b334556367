using System.Globalization;
using ChatBot.Corpus.People.Lexicon;

namespace ChatBot.Corpus.People.Harvest;

/// <summary>Reads the label of a turn: "Mara Oyelaran", "Roe and Haskett", "Speaker 2 (remote)".</summary>
internal static class SpeakerLabel
{
    private static readonly string[] Joints = [" and ", " & ", " / ", ", "];

    /// <summary>One name as a rule; several when the label joins them.</summary>
    public static IReadOnlyList<string> NamesIn(string label)
    {
        var name = WithoutBracket(label);
        var people = new List<string>();
        foreach (var part in name.Split(Joints, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            // "Bartholomew Quill, Jr." and "Mara Oyelaran, PsyD" are one.
            if (people.Count > 0 && NameSuffixes.IsOfPerson(part)) people[^1] = IsOfFamily(part) ? $"{people[^1]}, {part}" : people[^1];
            else people.Add(part);
        }

        // "Mara Oyelaran, via phone", "Jonas Quill, remote": how somebody takes part is nobody.
        if (people.Count > 1 && people[0].Contains(' ') && people.Skip(1).All(part => char.IsLower(part[0]))) return [people[0]];
        return people.Count > 1 && !people.TrueForAll(part => char.IsUpper(part[0]) || char.GetUnicodeCategory(part[0]) == UnicodeCategory.OtherLetter) ? [name] : people;
    }

    // What a family calls the younger one belongs to the name; a degree does not.
    private static bool IsOfFamily(string suffix) => suffix.TrimEnd('.').ToLowerInvariant() is "jr" or "sr" or "ii" or "iii" or "iv" or "v";

    private static string WithoutBracket(string label)
    {
        var open = label.AsSpan().IndexOfAny('(', '[', '<');
        // A telephone number has a bracket in it.
        return open > 1 && label[0] != '+' ? label[..open].Trim() : label.Trim();
    }
}
