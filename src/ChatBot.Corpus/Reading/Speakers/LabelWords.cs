using System.Collections.Frozen;
using System.Text;

namespace ChatBot.Corpus.Reading.Speakers;

/// <summary>
/// The words around speakers' names in the languages that are read: a file each in <c>Words/</c>, which whoever speaks it can mend.
/// </summary>
internal static class LabelWords
{
    private const string English = "LabelWords.en.txt";
    private const string Foreign = "foreign ";
    private static readonly Lazy<Dictionary<string, List<string>>> Sections = new(Read);
    private static readonly Lazy<FrozenSet<string>> AllTitles = new(() => Set("titles"));
    private static readonly Lazy<FrozenSet<string>> ForeignTitles = new(() => Set(Foreign + "titles"));
    private static readonly Lazy<FrozenSet<string>> Crowds = new(() => Set("crowds"));
    private static readonly Lazy<FrozenSet<string>> AllArticles = new(() => Set("articles"));

    public static IReadOnlyList<string> Notices => Sections.Value["notices"];

    /// <summary>"pro tempore": what may follow a title.</summary>
    public static IReadOnlyList<string> Tails => Sections.Value["tails"];

    /// <summary>
    /// What stands before a name in a label: "señora", "Marszałek". English titles are known by <see cref="People.Lexicon.Titles"/>.
    /// </summary>
    public static bool IsTitle(ReadOnlySpan<char> word) =>
        Has(AllTitles.Value, word.TrimEnd('.')) || People.Lexicon.Titles.IsTitle(word.TrimEnd('.'));

    /// <summary>A title of another language than English, which may be written small: "De heer Brandt".</summary>
    public static bool IsForeignTitle(ReadOnlySpan<char> word) => Has(ForeignTitles.Value, word.TrimEnd('.'));

    /// <summary>Whoever speaks without being named: "Some hon. Members".</summary>
    public static bool IsCrowd(ReadOnlySpan<char> label) => Has(Crowds.Value, label);

    public static bool IsArticle(ReadOnlySpan<char> word) => Has(AllArticles.Value, word);

    private static bool Has(FrozenSet<string> set, ReadOnlySpan<char> word) => set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Set(string section) => Sections.Value[section].ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static Dictionary<string, List<string>> Read()
    {
        var assembly = typeof(LabelWords).Assembly;
        var sections = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var file in assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("LabelWords.", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(file)!, Encoding.UTF8);
            var name = "";
            foreach (var line in reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (line[0] == '#') continue;
                if (line[0] == '[') name = line.Trim('[', ']');
                else Add(sections, name, line, isForeign: file != English);
            }
        }

        return sections;
    }

    private static void Add(Dictionary<string, List<string>> sections, string name, string line, bool isForeign)
    {
        foreach (var section in isForeign ? new[] { name, Foreign + name } : [name])
        {
            if (!sections.TryGetValue(section, out var lines)) sections[section] = lines = [];
            lines.Add(line);
        }
    }
}
