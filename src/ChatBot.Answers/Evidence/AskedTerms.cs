using ChatBot.Answers.Lexical;
using ChatBot.Answers.Questions;
using ChatBot.Corpus.People;
using ChatBot.Index;
using ChatBot.Index.Analysis;
using ChatBot.Index.Analysis.Languages;
using ChatBot.Index.Queries;

namespace ChatBot.Answers.Evidence;

/// <summary>The content words of a question with what may stand for them, and the search query that finds them.</summary>
internal sealed record AskedTerms(IReadOnlyList<AskedTerm> Terms, SearchQuery Query)
{
    private const int RelatedSearched = 0;
    private const float RelatedSearchWeight = 0.3f;
    private const float RelatedNearness = 1f;
    private const float LeastRelated = 0.15f;

    /// <summary>Synonyms and words of one stem as near as this stand for one another.</summary>
    private const double SurelySame = 0.75;
    private const float CarriedWeight = 0.4f;
    /// <summary>In a small corpus a rare word need not be a telling one: how ordinary it is in English counts too.</summary>
    private const float CommonWordDiscount = 0.15f;

    /// <summary>Whom or what a question names is what it is about.</summary>
    private const float NameWeight = 1f;

    private const float FocusWeight = 0.6f;
    private const float AskingWeight = 0.4f;

    /// <summary>Beyond every question's own words, so that no pair spans the two.</summary>
    private const int CarriedPosition = 1000;

    private static readonly Dictionary<string, float> NoAlternatives = [];

    /// <summary>The code of the language that the question is asked in.</summary>
    public string Language { get; init; } = LanguageCodes.English;

    public float TotalWeight { get; } = Math.Max(Terms.Sum(term => term.Weight), float.Epsilon);

    /// <summary>The share of the question's weight that a text has, related words counted by nearness.</summary>
    public float ShareIn(AnalyzedText text) => Terms.Sum(term => term.Weight * term.MatchIn(text)) / TotalWeight;

    /// <summary>The share that a text says in the question's own words, or in words that stand for them.</summary>
    public float ShareSaidIn(AnalyzedText text) => Terms.Sum(term => term.MatchIn(text) >= AskedTerm.Same ? term.Weight : 0) / TotalWeight;

    public static AskedTerms Of(Question question, PassageIndex index, PeopleDirectory people)
    {
        var parsed = index.Parse(question.SearchText);
        var language = index.LanguageOfQuestion(question.SearchText);
        var mentions = people.MentionsIn(question.SearchText);
        var terms = new List<AskedTerm>();
        var query = new List<QueryTerm>(parsed.Terms);
        foreach (var token in TextAnalyzer.Analyze(question.SearchText, language))
        {
            if (token.IsStopWord || terms.Exists(other => other.Term == token.Term)) continue;
            var word = question.SearchText.Substring(token.Start, token.Length);
            var isName = mentions.Any(mention => mention.Holds(token.Start))
                || terms.Count > 0 && char.IsUpper(word[0]) && token.Position > 0 && Capitals.TellNames(language);
            var share = isName ? NameWeight : WeightOf(question, word.ToLowerInvariant());
            var term = Of(token, word, isName, share, parsed, query, index) with { Written = word };
            terms.Add(term with { Alternatives = WithSpellings(term, mentions, token.Start, query, index) });
        }

        Carry(question.Carried, terms, query, index);
        Weigh(terms, query);
        return new AskedTerms(terms, new SearchQuery(query)) { Language = language };
    }

    /// <summary>And how the corpus spells the name otherwise: who asks about Zelensky means Zelenskyy as well.</summary>
    private static IReadOnlyDictionary<string, float> WithSpellings(
        AskedTerm asked, IReadOnlyList<PersonMention> mentions, int position, List<QueryTerm> query, PassageIndex index)
    {
        var spellings = mentions.Where(mention => mention.Holds(position))
            .SelectMany(mention => mention.Person.OtherSpellingsOf(asked.Word))
            .Select(spelling => TextAnalyzer.Stem(spelling))
            .Where(spelling => spelling != asked.Term && index.DocumentFrequency(spelling) > 0)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (spellings.Count == 0) return asked.Alternatives;
        var group = query.Find(term => term.Term == asked.Term)?.Group;
        var all = new Dictionary<string, float>(asked.Alternatives, StringComparer.Ordinal);
        foreach (var spelling in spellings)
        {
            all[spelling] = AskedTerm.Same;
            if (group is { } own) query.Add(new QueryTerm(spelling, asked.Word, 1, QueryTermOrigin.Spelling, own));
        }

        return all;
    }

    /// <summary>What the question before was about counts for less than what this one says.</summary>
    private static void Carry(string carried, List<AskedTerm> terms, List<QueryTerm> query, PassageIndex index)
    {
        if (carried.Length == 0) return;
        var groups = query.Count == 0 ? 0 : query.Max(term => term.Group) + 1;
        foreach (var term in index.Parse(carried).Terms)
            if (!query.Exists(other => other.Term == term.Term)) query.Add(term with { Weight = term.Weight * CarriedWeight, Group = groups + term.Group });
        foreach (var token in TextAnalyzer.Analyze(carried))
        {
            if (token.IsStopWord || terms.Exists(other => other.Term == token.Term)) continue;
            var word = carried.Substring(token.Start, token.Length).ToLowerInvariant();
            terms.Add(new AskedTerm(token.Term, word, CarriedWeight * index.InverseDocumentFrequency(token.Term), CarriedPosition + token.Position, IsName: false, NoAlternatives));
        }
    }

    /// <summary>The kind of thing asked for ("which country") and the asking itself ("what did they discuss") seldom stand in the answer, what is both ("which speaker") hardly ever.</summary>
    private static float WeightOf(Question question, string word)
    {
        var asking = QuestionWords.Speech.Contains(word) || QuestionWords.Asking.Contains(word) ? AskingWeight : 1;
        if (word == question.Focus) return FocusWeight * asking;
        if (asking < 1) return asking;
        return 1 - CommonWordDiscount * (float)Lexicon.English.Commonness(word);
    }

    /// <summary>"mp" of "MPs": what stems words takes the s for a part of the abbreviation.</summary>
    private static string? SingularOf(string written) =>
        written is [_, _, .., 's'] && written.AsSpan()[..^1].IndexOfAnyExceptInRange('A', 'Z') < 0 ? TextAnalyzer.Stem(written[..^1].ToLowerInvariant()) : null;

    private static AskedTerm Of(Token token, string written, bool isName, float share, SearchQuery parsed, List<QueryTerm> query, PassageIndex index)
    {
        var word = written.ToLowerInvariant();
        var alternatives = new Dictionary<string, float>(StringComparer.Ordinal);
        var weight = index.InverseDocumentFrequency(token.Term);
        var known = index.DocumentFrequency(token.Term) > 0;
        var group = -1;
        foreach (var other in parsed.Terms)
        {
            if (!other.Word.Equals(word, StringComparison.OrdinalIgnoreCase) && other.Term != token.Term) continue;
            group = other.Group;
            if (other.Term == token.Term) continue;

            // A word that English has is no misspelling of another: nobody who asks about a match means the month of March.
            if (other.Origin == QueryTermOrigin.Spelling && Lexicon.English.ClassesOf(word) != WordClasses.None)
            {
                query.Remove(other);
                continue;
            }

            alternatives[other.Term] = AskedTerm.Same;
            if (!known) weight = Math.Min(weight, index.InverseDocumentFrequency(other.Term));
        }

        if (SingularOf(written) is { } single && index.DocumentFrequency(single) > 0 && alternatives.TryAdd(single, AskedTerm.Same))
        {
            if (group >= 0) query.Add(new QueryTerm(single, word, 1, QueryTermOrigin.Related, group));
            if (!known) weight = index.InverseDocumentFrequency(single);
        }

        foreach (var person in PersonForms.Of(word)) alternatives[TextAnalyzer.Stem(person)] = AskedTerm.Same;
        if (!isName) AddRelated(word, token.Term, group, alternatives, query, index);
        return new AskedTerm(token.Term, word, weight * share, token.Position, isName, alternatives) { Share = share };
    }

    /// <summary>The index weighs the words as the evidence does.</summary>
    private static void Weigh(List<AskedTerm> terms, List<QueryTerm> query)
    {
        for (var position = 0; position < query.Count; position++)
            if (terms.Find(term => term.Term == query[position].Term && term.Share != 1) is { } asked)
                query[position] = query[position] with { Weight = query[position].Weight * asked.Share };
    }

    private static void AddRelated(string word, string term, int group, Dictionary<string, float> alternatives, List<QueryTerm> query, PassageIndex index)
    {
        var searched = 0;
        foreach (var related in Lexicon.English.Related(word))
        {
            if (related.Strength < LeastRelated) continue;
            var other = TextAnalyzer.Stem(related.Lemma);
            if (other == term || index.DocumentFrequency(other) == 0) continue;
            var nearness = related.Kind is RelationKind.Synonym or RelationKind.Derivation && related.Strength >= SurelySame
                ? AskedTerm.Same
                : RelatedNearness * (float)related.Strength;
            if (alternatives.TryGetValue(other, out var before) && before >= nearness) continue;
            alternatives[other] = nearness;
            if (searched++ < RelatedSearched && group >= 0)
                query.Add(new QueryTerm(other, word, RelatedSearchWeight * (float)related.Strength, QueryTermOrigin.Related, group));
        }
    }
}
