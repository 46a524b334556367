using System.Text.RegularExpressions;
using ChatBot.Answers.Evidence;
using ChatBot.Answers.Lexical;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Talks;
using ChatBot.Search.Analysis;

namespace ChatBot.Answers.Matching;

/// <summary>Which talks somebody means: by name, by who took part, by place, by date.</summary>
internal sealed partial class TalkMatcher(PassageLibrary library)
{
    /// <summary>The share of a name's weight that a talk must have to be meant.</summary>
    private const float Enough = 0.6f;

    /// <summary>Talks this near to the best are meant as well.</summary>
    private const float Near = 0.08f;

    private const float GenericWeight = 0.3f;
    private const float OtherKind = 0.5f;
    private const float RelatedAtLeast = 0.4f;

    private readonly Dictionary<Talk, HashSet<string>> _names = [];
    private readonly Dictionary<Talk, HashSet<string>> _facts = [];

    /// <summary>The talks meant, best first, then in the order of the corpus; empty when none is.</summary>
    public IReadOnlyList<MatchedTalk> Match(string name)
    {
        var scored = Scored(name);
        if (scored.Count == 0 || scored[0].Score < Enough) return Latest().IsMatch(name) ? Last() : [];
        return [.. scored.Where(talk => talk.Score >= Enough && talk.Score >= scored[0].Score - Near)];
    }

    /// <summary>Names to offer instead, nearest first, each once.</summary>
    public IReadOnlyList<string> Nearest(string name, int count) => [.. Scored(name).Select(match => match.Talk.Name).Distinct(StringComparer.OrdinalIgnoreCase).Take(count)];

    /// <summary>The talks of the latest day that is known; none where no talk has a date.</summary>
    private List<MatchedTalk> Last()
    {
        var held = library.Corpus.Talks.Where(talk => talk is { Planned: false, Date.Year: not null } && talk.Provenance != Provenance.Fiction).ToList();
        if (held.Count == 0) return [];
        var last = held.Max(talk => talk.Date!.Value);
        return [.. held.Where(talk => talk.Date == last).Select(talk => new MatchedTalk(talk, 1))];
    }

    private List<MatchedTalk> Scored(string name)
    {
        var asked = Asked(name);
        var dates = DateFinder.Find(name).Concat(DateFinder.FindMonths(name)).Select(mention => mention.Date).Distinct().ToList();
        return [.. library.Corpus.Talks.Select(talk => new MatchedTalk(talk, Score(talk, asked, dates)))
            .OrderByDescending(match => match.Score)
            .ThenBy(match => match.Talk.Source)
            .ThenBy(match => match.Talk.Provenance == Provenance.Opinion)];
    }

    private List<(string Term, string Word, float Weight)> Asked(string name)
    {
        var dates = DateFinder.Find(name);
        var asked = new List<(string, string, float)>();
        foreach (var token in TextAnalyzer.Analyze(name))
        {
            if (token.IsStopWord || dates.Any(date => token.Start >= date.Start && token.Start < date.Start + date.Length)) continue;
            var word = name.Substring(token.Start, token.Length).ToLowerInvariant();
            if (DateFinder.FindMonths(word).Count > 0) continue;
            var generic = NameTerms.IsGeneric(token.Term) || Lexicon.English.ClassesOf(word).HasFlag(WordClasses.Meeting);
            asked.Add((library.Index.TermMeant(word) ?? token.Term, word, generic ? GenericWeight : 1));
        }

        return asked;
    }

    private float Score(Talk talk, List<(string Term, string Word, float Weight)> asked, List<PartialDate> dates)
    {
        var name = Terms(_names, talk, talk.Name);
        var facts = Terms(_facts, talk, string.Join(' ', talk.Attendees.SelectMany(attendee => attendee.Person.Aliases.Append(attendee.Person.Name)).Append(talk.Place).Append(talk.Section?.Path)));
        float total = 0, got = 0;
        foreach (var (term, word, weight) in asked)
        {
            total += weight;
            got += weight * Math.Max(name.Contains(term) ? 1 : facts.Contains(term) ? 0.85f : 0, RelatedIn(talk.Name, word, weight));
        }

        foreach (var date in dates)
        {
            total += 1;
            var own = talk.Date is { } known && known.Covers(date) && (known.Month is not null || date.Month is null);
            var published = talk.Document.Date is { } day && day.Covers(date);
            got += own ? 1 : published ? 0.8f : 0;
        }

        return total == 0 ? 0 : got / total;
    }

    /// <summary>A call is a conversation: words for gatherings stand for one another; other words by how near they are.</summary>
    private static float RelatedIn(string name, string word, float weight)
    {
        var best = 0f;
        foreach (var token in TextAnalyzer.Analyze(name))
        {
            if (token.IsStopWord) continue;
            var other = name.Substring(token.Start, token.Length).ToLowerInvariant();
            if (weight < 1 && (NameTerms.IsGeneric(token.Term) || Lexicon.English.ClassesOf(other).HasFlag(WordClasses.Meeting)))
            {
                best = Math.Max(best, NameTerms.AreOfTwoKinds(TextAnalyzer.Stem(word), token.Term) ? OtherKind : 1);
                continue;
            }

            var near = (float)Lexicon.English.Relatedness(word, other);
            if (near >= RelatedAtLeast) best = Math.Max(best, near * 0.8f);
        }

        return best;
    }

    [GeneratedRegex(@"^\s*(the |our )?(very )?(last|latest|most recent)( (talk|meeting|session|call|discussion|conversation)s?)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Latest();

    private static HashSet<string> Terms(Dictionary<Talk, HashSet<string>> cache, Talk talk, string text)
    {
        lock (cache)
        {
            if (!cache.TryGetValue(talk, out var terms)) cache[talk] = terms = TextAnalyzer.Analyze(text).Select(token => token.Term).ToHashSet(StringComparer.Ordinal);
            return terms;
        }
    }
}

/// <param name="Score">The share of the name that the talk has, in [0, 1].</param>
internal sealed record MatchedTalk(Talk Talk, float Score);
