using ChatBot.Search.Analysis;
using ChatBot.Search.Terms;

namespace ChatBot.Search.Queries;

/// <summary>Reads the synonym file's lines into rules.</summary>
internal static class SynonymFile
{
    private const string Arrow = "=>";

    public static IEnumerable<SynonymRule> Read(TextReader lines)
    {
        var rules = new List<SynonymRule>();
        for (var number = 1; lines.ReadLine() is { } line; number++)
        {
            var group = WithoutComment(line);
            if (group.Length > 0) AddGroup(group, number, rules);
        }
        return rules;
    }

    private static string WithoutComment(string line)
    {
        var comment = line.IndexOf('#', StringComparison.Ordinal);
        return (comment < 0 ? line : line[..comment]).Trim();
    }

    private static void AddGroup(string group, int number, List<SynonymRule> rules)
    {
        var sides = group.Split(Arrow);
        if (sides.Length > 2) throw Wrong(number, $"one \"{Arrow}\" at most, found {sides.Length - 1}");
        var sources = Phrases(sides[0], number);
        var targets = sides.Length == 2 ? Phrases(sides[1], number) : sources;
        if (sides.Length == 1 && sources.Count < 2)
            throw Wrong(number, $"at least two words separated by commas, or \"word {Arrow} word\", found \"{group}\"");
        foreach (var source in sources)
        {
            foreach (var target in targets)
            {
                if (!source.SequenceEqual(target)) rules.Add(new SynonymRule(source, string.Join(Phrase.Separator, target)));
            }
        }
    }

    private static List<string[]> Phrases(string side, int number) => [.. side.Split(',').Select(text => Terms(text, number))];

    private static string[] Terms(string text, int number)
    {
        var terms = TextAnalyzer.Analyze(text).ConvertAll(token => token.IsStopWord ? Phrase.AnyWord : token.Term);
        var first = terms.FindIndex(term => term is not Phrase.AnyWord);
        if (first < 0)
            throw Wrong(number, string.IsNullOrWhiteSpace(text) ? "a word or phrase, found nothing" : $"a word that is searched for, found \"{text.Trim()}\"");
        var last = terms.FindLastIndex(term => term is not Phrase.AnyWord);
        return [.. terms[first..(last + 1)]];
    }

    private static FormatException Wrong(int number, string expected) => new($"line {number}: expected {expected}");
}
