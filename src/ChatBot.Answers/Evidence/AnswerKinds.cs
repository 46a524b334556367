using ChatBot.Answers.Lexical;
using ChatBot.Answers.Questions;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.People;
using ChatBot.Index.Analysis;

namespace ChatBot.Answers.Evidence;

/// <summary>Whether a passage holds the kind of thing that is asked for, beyond what the question says itself.</summary>
internal static class AnswerKinds
{
    private static readonly HashSet<string> NumberWords = WordList.Of(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion dozen dozens half quarter third twice once double triple both several couple pair none zero single");

    private static readonly HashSet<string> ReasonWords = WordList.Of(
        "because since due therefore thus hence cause causes caused reason reasons owing therefor so cuz 'cause");

    private static readonly HashSet<string> TimeWords = WordList.Of(
        "morning afternoon evening night noon midnight january february march april june july august september october november december week weeks weekend month months year years day days hour hours minute minutes century centuries decade decades now immediately soon later earlier ago once after before until during when century");

    private static readonly HashSet<string> Days = WordList.Of("monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday tonight");

    private static readonly HashSet<string> PlacePrepositions = WordList.Of("in at from to near into outside inside across through toward towards behind around");

    private const float Weak = 0.25f;
    private const int Beside = 4;

    /// <summary>From 0 to 1; null when the question asks for no kind of thing that can be recognised.</summary>
    public static float? Holds(Question question, AnalyzedText words, IReadOnlyList<Person> people, bool hasSpeaker) => question.Expects switch
    {
        ExpectedAnswer.Person => Sure(people.Any(person => !question.People.Contains(person)) || hasSpeaker && question.People.Count == 0 || HasNewName(question, words)),
        ExpectedAnswer.Date => HasDate(question, words) ? 1 : HasAny(words, TimeWords, question) ? Weak : 0,
        ExpectedAnswer.Number => Sure(HasNumber(question, words)),
        ExpectedAnswer.Place => Sure(HasPlace(question, words)),
        ExpectedAnswer.Reason => Sure(HasAny(words, ReasonWords)),
        ExpectedAnswer.Role => Sure(HasRole(question, words)),
        _ => null,
    };

    /// <summary>A number within a few words of what is counted, or of another unit of time for a time.</summary>
    public static bool CountsFocus(Question question, AnalyzedText words)
    {
        if (question.Focus is not { } focus) return false;
        var stem = TextAnalyzer.Stem(focus);
        var time = Lexicon.English.ClassesOf(focus).HasFlag(WordClasses.Unit);
        for (var index = 0; index < words.Tokens.Count; index++)
        {
            if (!IsNumber(words.WordAt(index).ToLowerInvariant()) || Asked(question, words.Tokens[index].Term)) continue;
            for (var near = Math.Max(0, index - 1); near < Math.Min(words.Tokens.Count, index + Beside); near++)
                if (words.Tokens[near].Term == stem || time && Lexicon.English.ClassesOf(words.WordAt(near)).HasFlag(WordClasses.Unit)) return true;
        }

        return false;
    }

    private static float Sure(bool holds) => holds ? 1 : 0;

    private static bool HasDate(Question question, AnalyzedText words) =>
        DateFinder.Find(words.Text).Any(mention => !question.Dates.Contains(mention.Date)) || HasAny(words, Days, question);

    private static bool HasNumber(Question question, AnalyzedText words)
    {
        for (var index = 0; index < words.Tokens.Count; index++)
        {
            var word = words.WordAt(index).ToLowerInvariant();
            if (!IsNumber(word) || Asked(question, words.Tokens[index].Term)) continue;
            return true;
        }

        return false;
    }

    /// <summary>Digits or a number written out.</summary>
    public static bool IsNumber(string word) => word.Any(char.IsAsciiDigit) || NumberWords.Contains(word);

    private static bool HasPlace(Question question, AnalyzedText words)
    {
        for (var index = 0; index < words.Tokens.Count; index++)
        {
            if (Asked(question, words.Tokens[index].Term) || words.Tokens[index].IsStopWord) continue;
            var word = words.WordAt(index);
            var afterPreposition = index > 0 && PlacePrepositions.Contains(words.WordAt(index - 1).ToLowerInvariant())
                || index > 1 && PlacePrepositions.Contains(words.WordAt(index - 2).ToLowerInvariant());
            if (afterPreposition && (char.IsUpper(word[0]) || Lexicon.English.ClassesOf(word.ToLowerInvariant()).HasFlag(WordClasses.Location))) return true;
        }

        return false;
    }

    private static bool HasRole(Question question, AnalyzedText words)
    {
        for (var index = 0; index < words.Tokens.Count; index++)
        {
            var word = words.WordAt(index).ToLowerInvariant();
            if (!words.Tokens[index].IsStopWord && !Asked(question, words.Tokens[index].Term) && Lexicon.English.ClassesOf(word).HasFlag(WordClasses.Person)) return true;
        }

        return false;
    }

    private static bool HasNewName(Question question, AnalyzedText words)
    {
        for (var index = 1; index < words.Tokens.Count; index++)
        {
            var token = words.Tokens[index];
            if (token.IsStopWord || !char.IsUpper(words.Text[token.Start]) || Asked(question, token.Term)) continue;
            var before = words.Text.AsSpan(0, token.Start).TrimEnd();
            if (before.Length > 0 && before[^1] is not ('.' or '!' or '?' or '"' or '\u201c' or ':')) return true;
        }

        return false;
    }

    private static bool HasAny(AnalyzedText words, HashSet<string> wanted, Question? question = null)
    {
        for (var index = 0; index < words.Tokens.Count; index++)
            if (wanted.Contains(words.WordAt(index).ToLowerInvariant()) && (question is null || !Asked(question, words.Tokens[index].Term))) return true;
        return false;
    }

    private static bool Asked(Question question, string term) => question.Tokens.Any(token => token.Term == term);
}
