using System.Collections.Concurrent;
using ChatBot.Answers.Evidence;
using ChatBot.Answers.Lexical;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Talks;
using ChatBot.Index.Analysis;

namespace ChatBot.Answers.Matching;

/// <summary>Which talks somebody means: by name, by who took part, by place, by date, by the file that records them.</summary>
internal sealed class TalkMatcher(PassageLibrary library)
{
    /// <summary>The share of a name's weight that a talk must have to be meant.</summary>
    private const float Enough = 0.6f;

    /// <summary>Talks this near to the best are meant as well.</summary>
    private const float Near = 0.08f;

    private const float GenericWeight = 0.3f;
    private const float OtherKind = 0.5f;
    private const float RelatedAtLeast = 0.4f;

    private readonly ConcurrentDictionary<Talk, TalkWords> _words = new();

    // One question asks for the same name several times over: what it is about, whether that is known, what is meant instead.
    private volatile ScoredName? _last;

    /// <summary>The talks meant, best first, then in the order of the corpus; empty when none is.</summary>
    public IReadOnlyList<MatchedTalk> Match(string name)
    {
        var scored = Scored(name);
        List<MatchedTalk> meant = [.. scored.Where(talk => talk.Score >= Enough && talk.Score >= scored[0].Score - Near)];
        return meant.Count == 1 || AtPlace(name) is not { Count: > 0 } placed ? meant : placed;
    }

    /// <summary>Names to offer instead, nearest first, each once.</summary>
    public IReadOnlyList<string> Nearest(string name, int count) => [.. Scored(name).Select(match => match.Talk.Name).Distinct(StringComparer.OrdinalIgnoreCase).Take(count)];

    /// <summary>"the second call", "the last meeting": the talks at that place among those that the rest of the name means.</summary>
    private IReadOnlyList<MatchedTalk> AtPlace(string name)
    {
        if (OrdinalTalk.Read(name) is not { } asked) return [];
        var isKindAlone = TextAnalyzer.Analyze(asked.Name).TrueForAll(token => token.IsStopWord || NameTerms.IsGeneric(token.Term));
        var among = isKindAlone ? library.Corpus.Talks : [.. Match(asked.Name).Select(match => match.Talk)];
        return [.. OrdinalTalk.At(asked.Place, among, asked.Name).Select(talk => new MatchedTalk(talk, 1))];
    }

    private IReadOnlyList<MatchedTalk> Scored(string name)
    {
        if (_last is not { } last || last.Name != name) _last = last = new ScoredName(name, Score(name));
        return last.Talks;
    }

    private List<MatchedTalk> Score(string name)
    {
        var asked = Asked(name);
        var dates = DateFinder.FindWithMonths(name).Select(mention => mention.Date).Distinct().ToList();
        return [.. library.Corpus.Talks.Select(talk => new MatchedTalk(talk, Score(talk, asked, dates)))
            .OrderByDescending(match => match.Score)
            .ThenBy(match => match.Talk.Source)
            .ThenBy(match => match.Talk.Provenance == Provenance.Opinion)];
    }

    private List<AskedWord> Asked(string name)
    {
        var dates = DateFinder.Find(name);
        var asked = new List<AskedWord>();
        foreach (var token in TextAnalyzer.Analyze(name))
        {
            if (token.IsStopWord || dates.Any(date => date.Holds(token.Start))) continue;
            var word = name.Substring(token.Start, token.Length).ToLowerInvariant();
            if (DateFinder.FindMonths(word).Count > 0) continue;
            asked.Add(new AskedWord(library.Index.TermMeant(word) ?? token.Term, word, IsMeeting(token.Term, word)));
        }

        return asked;
    }

    private float Score(Talk talk, List<AskedWord> asked, List<PartialDate> dates)
    {
        var words = _words.GetOrAdd(talk, TalkWords.Of);
        float total = 0, got = 0;
        foreach (var word in asked)
        {
            total += word.Weight;
            got += word.Weight * Math.Max(words.Name.Contains(word.Term) ? 1 : words.Facts.Contains(word.Term) ? 0.85f : 0, word.RelatedIn(words));
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

    private static bool IsMeeting(string term, string word) => NameTerms.IsGeneric(term) || Lexicon.English.ClassesOf(word).HasFlag(WordClasses.Meeting);

    /// <param name="Talks">All there are, best first.</param>
    private sealed record ScoredName(string Name, IReadOnlyList<MatchedTalk> Talks);

    /// <summary>What of a talk can be asked for.</summary>
    /// <param name="Name">Terms of its name.</param>
    /// <param name="Facts">Terms of who took part and where, and of the name of the file that records it.</param>
    /// <param name="Telling">The words of its name but stop words, in lower case.</param>
    private sealed record TalkWords(HashSet<string> Name, HashSet<string> Facts, (string Term, string Word, bool IsMeeting)[] Telling)
    {
        public static TalkWords Of(Talk talk)
        {
            var tokens = TextAnalyzer.Analyze(talk.Name);
            var facts = string.Join(' ', talk.Attendees.SelectMany(attendee => attendee.Person.Aliases.Append(attendee.Person.Name)).Append(talk.Place).Append(talk.Section?.Path).Append(FileName(talk)));
            var telling = tokens.Where(token => !token.IsStopWord).Select(token => (token.Term, Word: talk.Name.Substring(token.Start, token.Length).ToLowerInvariant()));
            return new TalkWords(Terms(tokens), Terms(TextAnalyzer.Analyze(facts)), [.. telling.Select(word => (word.Term, word.Word, IsMeeting(word.Term, word.Word)))]);
        }

        /// <summary>What people name the file of a record by, its date apart: "wasm" of wasm-2031-01-22.md.</summary>
        private static string? FileName(Talk talk) => talk.Source != TalkSource.Recorded
            ? null
            : string.Join(' ', Path.GetFileNameWithoutExtension(talk.Document.Path)
                .Split(['-', '_', '.', ' '], StringSplitOptions.RemoveEmptyEntries)
                .Where(part => part.All(char.IsLetter)));

        private static HashSet<string> Terms(List<Token> tokens) => tokens.Select(token => token.Term).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>A word that somebody calls a talk by; remembers how near other words are to it, as names of talks share them.</summary>
    private sealed class AskedWord(string term, string asked, bool isMeeting)
    {
        private readonly Dictionary<string, float> _nearness = new(StringComparer.Ordinal);

        public string Term => term;

        public float Weight => isMeeting ? GenericWeight : 1;

        /// <summary>A call is a conversation: words for gatherings stand for one another; other words by how near they are.</summary>
        public float RelatedIn(TalkWords talk)
        {
            var best = 0f;
            foreach (var (other, word, gathers) in talk.Telling)
                best = Math.Max(best, isMeeting && gathers ? (NameTerms.AreOfTwoKinds(TextAnalyzer.Stem(asked), other) ? OtherKind : 1) : Nearness(word));
            return best;
        }

        private float Nearness(string other)
        {
            if (_nearness.TryGetValue(other, out var known)) return known;
            var near = (float)Lexicon.English.Relatedness(asked, other);
            return _nearness[other] = near >= RelatedAtLeast ? near * 0.8f : 0;
        }
    }
}

/// <param name="Score">The share of the name that the talk has, in [0, 1].</param>
internal sealed record MatchedTalk(Talk Talk, float Score);
