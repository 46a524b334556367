using ChatBot.Index.Analysis;
using ChatBot.Index.Analysis.Languages;
using Lucene.Net.Analysis.Synonym;
using Lucene.Net.Util;

namespace ChatBot.Index.Queries;

/// <summary>
/// Reads the synonym file. Lucene's parser of such files knows neither comments behind a line nor what was expected where it fails.
/// </summary>
internal static class SynonymFile
{
    private const string Arrow = "=>";

    public static IEnumerable<SynonymGroup> Read(TextReader lines)
    {
        var groups = new List<SynonymGroup>();
        for (var number = 1; lines.ReadLine() is { } line; number++)
        {
            var group = WithoutComment(line);
            if (group.Length > 0) groups.Add(Group(group, number));
        }

        return groups;
    }

    /// <summary>Null where no group has words in the language.</summary>
    public static SynonymMap? Map(IEnumerable<SynonymGroup> groups, Language language)
    {
        var builder = new SynonymMap.Builder(dedup: true);
        var any = false;
        foreach (var group in groups)
        {
            string[][] targets = [.. group.Targets.Select(text => Terms(text, language)).Where(target => target.Length > 0)];
            foreach (var source in group.Sources.Select(text => Terms(text, language)).Where(source => source.Length > 0))
            {
                foreach (var target in targets.Where(target => !target.SequenceEqual(source)))
                {
                    var synonym = new CharsRef(string.Join(Phrase.Separator, target));
                    builder.Add(SynonymMap.Builder.Join(source, new CharsRef()), synonym, includeOrig: true);
                    any = true;
                }
            }
        }

        return any ? builder.Build() : null;
    }

    private static string WithoutComment(string line)
    {
        var comment = line.IndexOf('#', StringComparison.Ordinal);
        return (comment < 0 ? line : line[..comment]).Trim();
    }

    private static SynonymGroup Group(string group, int number)
    {
        var sides = group.Split(Arrow);
        if (sides.Length > 2) throw Wrong(number, $"one \"{Arrow}\" at most, found {sides.Length - 1}");
        var sources = Phrases(sides[0], number);
        var targets = sides.Length == 2 ? Phrases(sides[1], number) : sources;
        if (sides.Length == 1 && sources.Length < 2)
            throw Wrong(number, $"at least two words separated by commas, or \"word {Arrow} word\", found \"{group}\"");
        return new SynonymGroup(sources, targets);
    }

    private static string[] Phrases(string side, int number)
    {
        string[] phrases = [.. side.Split(',').Select(text => text.Trim())];
        foreach (var phrase in phrases)
        {
            if (phrase.Length == 0) throw Wrong(number, "a word or phrase, found nothing");
            if (Terms(phrase, Language.Of(LanguageCodes.English)).Length == 0)
                throw Wrong(number, $"a word that is searched for, found \"{phrase}\"");
        }

        return phrases;
    }

    /// <summary>From the first to the last word that is searched for; an asterisk for a stop word between.</summary>
    private static string[] Terms(string text, Language language)
    {
        var terms = TextAnalyzer.Analyze(text, language.Code).ConvertAll(token => token.IsStopWord ? Phrase.AnyWord : token.Term);
        var first = terms.FindIndex(term => term is not Phrase.AnyWord);
        return first < 0 ? [] : [.. terms[first..(terms.FindLastIndex(term => term is not Phrase.AnyWord) + 1)]];
    }

    private static FormatException Wrong(int number, string expected) => new($"line {number}: expected {expected}");
}
