using System.Collections.Frozen;
using ChatBot.Corpus.Languages;

namespace ChatBot.Corpus.Reading.Speakers;

/// <summary>
/// The words around speakers' names in the languages that are read: a file each in <c>Words/</c>, which whoever speaks it can mend.
/// </summary>
internal static class LabelWords
{
    private const string English = "LabelWords.en.txt";
    private static readonly Lazy<List<(string File, string Section, string Line)>> Read = new(() => [.. WordFiles.Lines("LabelWords.")]);
    private static readonly Lazy<FrozenSet<string>> AllTitles = new(() => Set("titles"));
    private static readonly Lazy<FrozenSet<string>> ForeignTitles = new(() => Set("titles", isForeign: true));
    private static readonly Lazy<FrozenSet<string>> Crowds = new(() => Set("crowds"));
    private static readonly Lazy<FrozenSet<string>> AllArticles = new(() => Set("articles"));

    public static IReadOnlyList<string> Notices { get; } = [.. Lines("notices", isForeign: false)];

    /// <summary>"pro tempore": what may follow a title.</summary>
    public static IReadOnlyList<string> Tails { get; } = [.. Lines("tails", isForeign: false)];

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

    private static FrozenSet<string> Set(string section, bool isForeign = false) =>
        Lines(section, isForeign).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> Lines(string section, bool isForeign) => Read.Value.Where(line =>
        line.Section == section && !(isForeign && line.File == English)).Select(line => line.Line);
}
