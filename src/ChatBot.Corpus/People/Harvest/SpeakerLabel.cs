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
        var parts = name.Split(Joints, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        // "Bartholomew Quill, Jr." is one.
        if (Array.Exists(parts, part => NameSuffixes.IsOfPerson(part))) return [name];
        return parts.Length > 1 && Array.TrueForAll(parts, part => char.IsUpper(part[0])) ? parts : [name];
    }

    private static string WithoutBracket(string label)
    {
        var open = label.AsSpan().IndexOfAny('(', '[', '<');
        // A telephone number has a bracket in it.
        return open > 1 && label[0] != '+' ? label[..open].Trim() : label.Trim();
    }
}
