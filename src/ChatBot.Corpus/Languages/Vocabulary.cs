using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Languages;

/// <summary>
/// What records call their parts, in every language that has a file in <c>Words/</c>. No record says in which language it is kept, and many
/// mix two: the words of all languages are known in each.
/// </summary>
internal static class Vocabulary
{
    private const string Resources = "ChatBot.Corpus.Languages.Words.";

    private static readonly Lazy<Dictionary<string, List<string>>> Read = new(ReadAll);

    /// <summary>The words below a heading of the files, such as "absent".</summary>
    public static WordSet Of(string section) => new(Lines(section).SelectMany(line => line.Split(';')));

    /// <summary>The words below any of several headings.</summary>
    public static WordSet Of(params string[] sections) => new(sections.SelectMany(Lines).SelectMany(line => line.Split(';')));

    /// <summary>As <see cref="Of(string)"/>, one by one, the longest first.</summary>
    public static IReadOnlyList<string> Phrases(string section) =>
        [.. Lines(section).SelectMany(line => line.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Distinct().OrderByDescending(phrase => phrase.Length)];

    /// <summary>The months' names by their number, from 1.</summary>
    public static IEnumerable<(string Name, int Month)> Months() =>
        Lines("months").SelectMany(line => line.Split(';')).Where(names => names.Length > 0)
            .SelectMany((names, at) => names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => (name, (at % 12) + 1)));

    private static List<string> Lines(string section) => Read.Value.GetValueOrDefault(section) ?? [];

    private static Dictionary<string, List<string>> ReadAll()
    {
        var sections = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var assembly = typeof(Vocabulary).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name =>
            name.StartsWith(Resources, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            var section = new List<string>();
            while (reader.ReadLine() is { } line)
            {
                if (line.StartsWith('[')) section = Section(sections, line.Trim('[', ']'));
                else if (line.Length > 0 && line[0] != '#') section.Add(line);
            }
        }

        return sections;
    }

    private static List<string> Section(Dictionary<string, List<string>> sections, string name)
    {
        if (!sections.TryGetValue(name, out var lines)) sections.Add(name, lines = []);
        return lines;
    }
}
