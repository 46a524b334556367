using ChatBot.Answers.Lexical;
using ChatBot.Answers.Matching;
using ChatBot.Answers.Questions;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.People;
using ChatBot.Index.Analysis;

namespace ChatBot.Answers.Routing;

/// <summary>
/// What a question says beside the words that name its command: people, dates, and the words left, which name a talk or a subject. What
/// only says where to look ("according to the column") is none of it.
/// </summary>
internal sealed class QuestionArguments
{
    private readonly List<ArgumentWord> _parts = [];

    private QuestionArguments(Question question) => Question = question;

    public Question Question { get; }

    /// <summary>The people named, each place once; where a name may mean several, the likeliest.</summary>
    public IReadOnlyList<Person> People { get; private init; } = [];

    /// <summary>Neither people nor dates.</summary>
    public IEnumerable<string> Words => _parts.Where(part => part.Kind == ArgumentKind.Word).Select(part => part.Text);

    /// <summary>All that is said, in order.</summary>
    public IReadOnlyList<ArgumentWord> All => _parts;

    public static QuestionArguments Of(Question question, Intent intent, Engine engine)
    {
        var text = question.Text;
        var mentions = engine.Corpus.People.MentionsIn(question.SearchText).DistinctBy(mention => mention.Start).ToList();
        var dates = DateFinder.FindWithMonths(text);
        var parts = new QuestionArguments(question) { People = [.. mentions.Select(mention => mention.Person)] };
        foreach (var token in question.Tokens)
        {
            if (char.IsWhiteSpace(question.SearchText[token.Start])) continue;
            var written = text.Substring(token.Start, token.Length);
            if (mentions.Exists(mention => mention.Holds(token.Start))) parts.Add(written, token, ArgumentKind.Person);
            else if (dates.Any(mention => mention.Holds(token.Start))) parts.Add(written, token, ArgumentKind.Date);
            else if ((!token.IsStopWord || IsShort(written)) && !IsCommand(intent, token.Term, written.ToLowerInvariant(), engine))
                parts.Add(written, token, ArgumentKind.Word);
        }

        return parts;
    }

    /// <summary>Without some words.</summary>
    public QuestionArguments Without(Func<ArgumentWord, bool> left)
    {
        var rest = new QuestionArguments(Question) { People = People };
        rest._parts.AddRange(_parts.Where(part => !left(part)));
        return rest;
    }

    /// <summary>
    /// Some of the parts as the question has them, with the little words between them and an article before: "the dinner at the palace".
    /// Where other parts stand between them, the parts alone.
    /// </summary>
    /// <param name="some">In order.</param>
    public string Phrase(IReadOnlyList<ArgumentWord> some)
    {
        if (some.Count == 0) return "";
        var (first, last) = (some[0], some[^1]);
        if (_parts.Count(part => part.Start >= first.Start && part.Start <= last.Start) != some.Count || HoldsCommand(first, last))
            return string.Join(' ', some.Select(part => part.Text));
        var before = Question.Tokens.LastOrDefault(token => token.Start < first.Start);
        var isArticle = before.Length > 0
            && Question.Text.Substring(before.Start, before.Length).ToLowerInvariant() is "the" or "a" or "an";
        return Question.Text[(isArticle ? before.Start : first.Start)..last.End];
    }

    /// <summary>Whether "for" or "from" stands before a word: "who was there for Norway".</summary>
    public bool IsLed(ArgumentWord word)
    {
        var before = Question.Tokens
            .Where(token => token.Start < word.Start)
            .Select(token => Question.Text.Substring(token.Start, token.Length).ToLowerInvariant());
        return before.LastOrDefault(other => other != "the") is "for" or "from";
    }

    /// <summary>
    /// The dates of the question with the word before them that says how they are meant ("since April", "between March and May"); null
    /// without any.
    /// </summary>
    public string? Dated()
    {
        var dates = _parts.FindAll(part => part.Kind == ArgumentKind.Date);
        if (dates.Count == 0) return null;
        var lead = Question.Tokens.LastOrDefault(token => token.Start < dates[0].Start);
        var isLed = lead.Length > 0
            && QuestionWords.Prepositions.Contains(Question.Text.Substring(lead.Start, lead.Length).ToLowerInvariant());
        var start = isLed ? lead.Start : dates[0].Start;
        return Question.Text[start..dates[^1].End];
    }

    /// <summary>Whether a word that tells something and is no part stands between two parts.</summary>
    private bool HoldsCommand(ArgumentWord first, ArgumentWord last) => Question.Tokens.Any(token =>
        token.Start > first.Start && token.Start < last.Start && !token.IsStopWord && !_parts.Exists(part => part.Start == token.Start));

    private void Add(string written, Token token, ArgumentKind kind) =>
        _parts.Add(new ArgumentWord(written, token.Term, token.Start, kind));

    private static bool IsCommand(Intent intent, string term, string word, Engine engine) =>
        CommandWords.Has(intent, term, word, engine.Library.Index.TermOf(word) is null);

    /// <summary>"US" is no "us".</summary>
    private static bool IsShort(string written) => written.Length > 1 && written.All(char.IsUpper);
}

/// <param name="Text">As it is written.</param>
/// <param name="Start">Where in the question, in UTF-16 code units.</param>
internal sealed record ArgumentWord(string Text, string Term, int Start, ArgumentKind Kind)
{
    /// <summary>Whether any talk might be called so: "meeting", "call", "symposium".</summary>
    public bool IsGeneric { get; } = Kind == ArgumentKind.Word
        && (NameTerms.IsGeneric(Term) || Lexicon.English.ClassesOf(Text.ToLowerInvariant()).HasFlag(WordClasses.Meeting));

    public int End => Start + Text.Length;
}

internal enum ArgumentKind
{
    Word,
    Person,
    Date,
}
