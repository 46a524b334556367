using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Languages;

/// <summary>
/// What records call their parts, in every language that has a file in <c>Words/</c>. No record says in which language it is kept, and many
/// mix two: the words of all languages are known in each.
/// </summary>
internal static class Vocabulary
{
    private const string Resources = "ChatBot.Corpus.Languages.Words.";

    private static readonly Lazy<ILookup<string, string>> Sections =
        new(() => WordFiles.Lines(Resources).ToLookup(line => line.Section, line => line.Line, StringComparer.Ordinal));

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

    private static IEnumerable<string> Lines(string section) => Sections.Value[section];
}
