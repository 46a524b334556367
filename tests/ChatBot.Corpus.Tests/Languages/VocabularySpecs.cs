using ChatBot.Corpus.Languages;

namespace ChatBot.Corpus.Tests.Languages;

public sealed class VocabularySpecs
{
    private const string Resources = "ChatBot.Corpus.Languages.Words.";

    public static TheoryData<string> Files => [.. typeof(Vocabulary).Assembly.GetManifestResourceNames().Where(name =>
        name.StartsWith(Resources, StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_language_says_what_its_records_call_their_parts(string file)
    {
        var sections = Sections(file);

        Assert.Equal(sections.Count, sections.Select(section => section.Name).Distinct().Count());
        Assert.All(sections, section => Assert.NotEmpty(section.Words));
        Assert.Empty(Required(file).Except(sections.Select(section => section.Name)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_year_has_twelve_months(string file) =>
        Assert.All(Sections(file).Where(section => section.Name == "months"), months => Assert.Equal(12, months.Words.Count));

    [Theory]
    [MemberData(nameof(Files))]
    public void Nobody_is_present_and_absent_by_the_same_word(string file)
    {
        var sections = Sections(file);

        Assert.Empty(Of(sections, "present").Intersect(Of(sections, "absent").Concat(Of(sections, "not"))));
        Assert.Empty(Of(sections, "yes").Intersect(Of(sections, "no")));
        Assert.Empty(Of(sections, "decisions").Intersect(Of(sections, "open").Concat(Of(sections, "tasks"))));
    }

    // English has lists of its own in the code for the rest.
    private static IEnumerable<string> Required(string file) =>
        file.EndsWith(".en.txt", StringComparison.Ordinal)
            ? ["open", "no", "votes", "meeting"]
            : ["present", "absent", "date", "time", "place", "facts", "chair", "scribe", "parts", "agenda", "decisions", "open", "tasks",
                "task column", "owner column", "due column", "no", "nobody", "votes", "meeting", "until"];

    private static List<string> Of(List<(string Name, List<string> Words)> sections, string name) =>
        sections.Find(section => section.Name == name).Words ?? [];

    private static List<(string Name, List<string> Words)> Sections(string file)
    {
        using var reader = new StreamReader(typeof(Vocabulary).Assembly.GetManifestResourceStream(file)!);
        var sections = new List<(string Name, List<string> Words)>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('[')) sections.Add((line.Trim('[', ']'), []));
            else if (line.Length > 0 && line[0] != '#') sections[^1].Words.AddRange(line.Split(';',
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        }

        return sections;
    }
}
