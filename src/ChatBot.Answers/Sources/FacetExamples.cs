using ChatBot.Index.Analysis;

namespace ChatBot.Answers.Sources;

/// <summary>The questions of <c>facets.txt</c>, and the words in which people ask about sources.</summary>
internal sealed class FacetExamples
{
    private const string Resource = "ChatBot.Answers.Sources.facets.txt";

    private static readonly Lazy<FacetExamples> File = new(Read);

    private readonly HashSet<string> _asking = new(StringComparer.Ordinal);

    private FacetExamples(IReadOnlyList<(Facet Facet, string Line)> examples)
    {
        All = [.. examples.Select(example => (example.Facet, string.Concat(example.Line.Split('[', ']'))))];
        foreach (var (_, line) in examples)
            foreach (var token in TextAnalyzer.Analyze(WithoutBrackets(line))) _asking.Add(token.Term);
    }

    public static FacetExamples Shared => File.Value;

    public IReadOnlyList<(Facet Facet, string Question)> All { get; }

    /// <summary>Whether a word says what is asked, and not what it is asked about.</summary>
    public bool IsAsking(Token token) => token.IsStopWord || _asking.Contains(token.Term);

    private static string WithoutBrackets(string line)
    {
        while (line.IndexOf('[', StringComparison.Ordinal) is >= 0 and var start)
            line = line.Remove(start, line.IndexOf(']', start) + 1 - start);
        return line;
    }

    private static FacetExamples Read()
    {
        using var stream = typeof(FacetExamples).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not in the assembly.");
        using var lines = new StreamReader(stream);
        var examples = new List<(Facet, string)>();
        Facet facet = default;
        while (lines.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == ':') facet = Enum.Parse<Facet>(line.AsSpan(1).Trim());
            else examples.Add((facet, line));
        }

        return new FacetExamples(examples);
    }
}
