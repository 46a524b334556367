using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Talks;
using ChatBot.Index.Analysis;
using ChatBot.Index.Analysis.Languages;

namespace ChatBot.Answers.Languages;

/// <summary>
/// Questions in a language that no document is in. Who took part in a talk and what came of it is answered where the rest of the question
/// names the talk, and what was found by names, dates and figures stands where it is certain. Else the language is said to be the matter.
/// </summary>
internal sealed class OtherLanguages(Engine engine, Func<ChatRequest, Answer> commands)
{
    /// <summary>From this probability on, what was found across languages stands.</summary>
    private const float Certain = 0.6f;

    private const string Outcomes = "outcomes";
    private const string Attendance = "attendance";

    /// <summary>The headings of all words that a question for a talk's record is made of, besides the talk's name.</summary>
    private static readonly string[] OfRecords = [Outcomes, Attendance, "talk"];

    private readonly QuestionLanguage _language = new(engine.Corpus.People);

    /// <summary>Whether a question is in another language than English, in which questions are understood.</summary>
    public bool IsForeign(string question) => _language.Of(question) is { } code && code != LanguageCodes.English;

    /// <summary>What to answer instead of what was found; null where that stands.</summary>
    /// <param name="question">As it was asked.</param>
    public Answer? Instead(string question, Answer found)
    {
        var languages = engine.Library.Index.Languages;
        if (Stands(found) || languages.Count == 0 || _language.Of(question) is not { } code || languages.Contains(code)) return null;
        // The networks read English: what they find for an English question stands as it does otherwise.
        if (code == LanguageCodes.English && found.IsAnswered) return null;
        var words = LanguageWords.Of(code);
        if (OnRecord(question, words) is { IsAnswered: true } recorded) return recorded;
        var builder = new AnswerBuilder();
        if (found.Citations.Count > 0) builder.Section(words.Sentence("nearest")).Quote(found.Citations[0]);
        var sentence = string.Format(null, words.Sentence("other"), words.List(languages));
        return builder.Build(Commands.Ask, Outcome.OtherLanguage, sentence) with { Confidence = found.Confidence };
    }

    private static bool Stands(Answer found) => found switch
    {
        { Outcome: Outcome.NoEvidence } => false,
        { Outcome: Outcome.Answered, Confidence: { } confidence } => confidence >= Certain,
        _ => true,
    };

    /// <summary>What the records of a talk say, where the question asks for nothing else and names the talk by words of its name.</summary>
    private Answer? OnRecord(string question, LanguageWords language)
    {
        var words = Folded(question);
        var command = Asks(Outcomes) ? Commands.Outcomes : Asks(Attendance) ? Commands.WhoAttended : null;
        if (command is null) return null;
        var asking = OfRecords.SelectMany(language.Lines).SelectMany(Folded).ToHashSet(StringComparer.Ordinal);
        string[] name = [.. words.Where(word => !asking.Contains(word)).Select(word => TextAnalyzer.Stem(word))];
        if (name.Length == 0) return null;
        var named = engine.Corpus.Talks.Where(talk => IsNamed(talk, name)).MinBy(talk => talk.Provenance == Provenance.Fiction);
        return named is null ? null : commands(new ChatRequest { Command = command, Talk = named.Name });

        bool Asks(string heading) =>
            language.Lines(heading).Any(phrase => Spaced(words).Contains(Spaced(Folded(phrase)), StringComparison.Ordinal));
    }

    private static string[] Folded(string text) => [.. Letters.WordsOf(text).Select(word => Letters.Fold(word))];

    private static string Spaced(string[] words) => $" {string.Join(' ', words)} ";

    private static bool IsNamed(Talk talk, string[] terms)
    {
        var name = TextAnalyzer.Analyze(talk.Name).Select(token => token.Term).ToHashSet(StringComparer.Ordinal);
        return Array.TrueForAll(terms, name.Contains);
    }
}
