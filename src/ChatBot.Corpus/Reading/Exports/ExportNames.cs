using System.Text;

namespace ChatBot.Corpus.Reading.Exports;

/// <summary>What programs call the parts of what they export: hints, read from export-names.txt.</summary>
internal static class ExportNames
{
    private static readonly Lazy<Dictionary<string, HashSet<string>>> Groups = new(Load);

    /// <summary>"senderName", "sender_name" and "chat__sender-name" are made of the words "sender" and "name".</summary>
    public static List<string> WordsOf(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var at = 0; at < name.Length; at++)
        {
            var opens = char.IsUpper(name[at]) && at > 0 && (char.IsLower(name[at - 1]) || (at + 1 < name.Length && char.IsLower(name[at + 1]) && char.IsUpper(name[at - 1])));
            if (opens || !char.IsLetterOrDigit(name[at])) Close();
            if (char.IsLetterOrDigit(name[at])) word.Append(char.ToLowerInvariant(name[at]));
        }

        Close();
        return words;

        void Close()
        {
            if (word.Length > 0) words.Add(word.ToString());
            word.Clear();
        }
    }

    /// <summary>Whether a word of the name is among a group's.</summary>
    public static bool Hints(string group, IEnumerable<string> words) => words.Any(Groups.Value[group].Contains);

    public static bool Hints(string group, string name) => Hints(group, WordsOf(name));

    private static Dictionary<string, HashSet<string>> Load()
    {
        using var stream = typeof(ExportNames).Assembly.GetManifestResourceStream("export-names.txt")!;
        using var reader = new StreamReader(stream);
        var groups = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#') && line.Split('|') is [var group, var words]) groups[group.Trim()] = [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        }

        return groups;
    }
}
