using System.Text.RegularExpressions;
using ChatBot.Answers.Lexical;
using ChatBot.Corpus.People;
using ChatBot.Index.Analysis;
using ChatBot.Index.Analysis.Languages;

namespace ChatBot.Answers.Languages;

/// <summary>
/// Tells the language of a question, which is short, full of names, and typed in any case with or without accents. Words that a language is
/// built with count, and letters and endings that English lacks; names and what stands in quotation marks do not. In doubt it is English:
/// to refuse an English question as foreign is the worse mistake.
/// </summary>
/// <param name="people">Whose names do not count.</param>
internal sealed partial class QuestionLanguage(PeopleDirectory people)
{
    /// <summary>So many words must speak for a language other than English, or one where none speaks for English.</summary>
    private const float Least = 1.5f;

    /// <summary>So many times as much must speak for it as for English.</summary>
    private const float Clearly = 1.5f;

    /// <summary>What a word counts that both languages have.</summary>
    private const float Shared = 0.4f;

    private const float Particle = 0.2f;

    /// <summary>What a word counts that no list has, for a letter or an ending of the language.</summary>
    private const float Looks = 0.6f;

    /// <summary>"Reunión" is more likely Spanish than French, which has "réunion".</summary>
    private const float Accent = 0.1f;

    /// <summary>Such a word of the English lexicon may well be one of another language.</summary>
    private const float InLexicon = 0.7f;

    /// <summary>The code of the language; null where nothing tells, as in names alone.</summary>
    public string? Of(string text)
    {
        var words = Words(text);
        if (words.Count == 0) return null;
        if (words.Count(word => IsCyrillic(word.Written)) * 2 > words.Count) return Cyrillic(words);
        var best = LanguageWords.All.Skip(1).MaxBy(language => words.Sum(word => Share(word, language)) + Marks(text, language))!;
        var theirs = words.Sum(word => For(word, best)) + Marks(text, best);
        var english = words.Sum(word => English(word, best));
        if (theirs >= Clearly * english && theirs >= (english > 0 ? Least : 1)) return best.Code;
        return words.Sum(word => English(word, other: null)) >= Least ? LanguageCodes.English : null;
    }

    /// <summary>What the word says for a language, as one of all that have it.</summary>
    private static float Share(QuestionWord word, LanguageWords language)
    {
        var count = For(word, language);
        if (count == 0) return 0;
        var accents = language.Signs.Any(word.Written.Contains) ? Accent : 0;
        return accents + count / LanguageWords.All.Skip(1).Count(other => For(word, other) > 0);
    }

    /// <summary>"¿" at the head of a question is Spanish.</summary>
    private static float Marks(string text, LanguageWords language) =>
        language.Signs.Any(sign => char.IsPunctuation(sign) && text.Contains(sign)) ? 1 : 0;

    private static float For(QuestionWord word, LanguageWords language)
    {
        var mayBeEnglish = word.IsEnglish || word.IsInLexicon;
        if (language.Has(word.Folded)) return LanguageWords.IsParticle(word.Folded) ? Particle : mayBeEnglish ? Shared : 1;
        if (mayBeEnglish) return 0;
        var looksLike = language.Signs.Any(word.Written.Contains)
            || language.Pieces.Any(piece => word.Written.Contains(piece, StringComparison.Ordinal));
        return looksLike ? Looks : 0;
    }

    /// <summary>What the word says for English.</summary>
    /// <param name="other">The language that it is weighed against; null for none.</param>
    private static float English(QuestionWord word, LanguageWords? other)
    {
        var isTheirs = other?.Has(word.Folded) == true;
        if (word.IsEnglish) return isTheirs ? Shared : 1;
        return word.IsInLexicon && !isTheirs ? InLexicon : 0;
    }

    private static string Cyrillic(List<QuestionWord> words)
    {
        var (russian, ukrainian) = (LanguageWords.Of(LanguageCodes.Russian), LanguageWords.Of(LanguageCodes.Ukrainian));
        return words.Sum(word => Weight(word, ukrainian)) > words.Sum(word => Weight(word, russian)) ? ukrainian.Code : russian.Code;
    }

    private static float Weight(QuestionWord word, LanguageWords language) =>
        (language.Has(word.Folded) ? 1 : 0) + (language.Signs.Any(word.Written.Contains) ? 1 : 0);

    private static bool IsCyrillic(string word) => word.Any(letter => letter is >= '\u0400' and <= '\u052F');

    private List<QuestionWord> Words(string text)
    {
        var asked = Quoted().Replace(text, match => new string(' ', match.Length));
        var isShouted = !asked.Any(char.IsLower);
        var names = people.MentionsIn(asked);
        var words = new List<QuestionWord>();
        foreach (Match match in Word().Matches(asked))
        {
            if (names.Any(name => match.Index >= name.Start && match.Index < name.Start + name.Length)) continue;
            if (char.IsUpper(match.Value[0]) && !isShouted && !OpensSentence(asked, match.Index)) continue;
            words.AddRange(Parts(match.Value));
        }

        return words;
    }

    private static bool OpensSentence(string text, int at)
    {
        while (--at >= 0)
        {
            if (char.IsWhiteSpace(text[at])) continue;
            return text[at] is '.' or '!' or '?' or ':' or '¿' or '¡' or ',' or '\u2026';
        }

        return true;
    }

    /// <summary>"what's" is one English word, "l'accord" two of another language; single letters tell nothing.</summary>
    private static IEnumerable<QuestionWord> Parts(string written)
    {
        var parts = written.Split('\'', '\u2019');
        if (IsEnglish(Letters.Fold(written)) || parts[^1] is "s") parts = [parts[0]];
        return parts.Select(QuestionWord.Of).Where(word => word.Folded.Length > 1 || IsCyrillic(word.Written));
    }

    private static bool IsEnglish(string folded) => LanguageWords.English.Has(folded) || TextAnalyzer.IsStopWord(folded);

    /// <param name="Written">In lower case.</param>
    private sealed record QuestionWord(string Written, string Folded, bool IsEnglish, bool IsInLexicon)
    {
        public static QuestionWord Of(string written)
        {
            var folded = Letters.Fold(written);
            var isPlain = folded.Length == written.Length && string.Equals(folded, written, StringComparison.OrdinalIgnoreCase);
            return new QuestionWord(
                written.ToLowerInvariant(),
                folded,
                isPlain && QuestionLanguage.IsEnglish(folded),
                isPlain && Lexicon.English.ClassesOf(folded) != WordClasses.None);
        }
    }

    [GeneratedRegex(@"[\p{L}\p{M}]+(['\u2019][\p{L}\p{M}]+)*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Word();

    [GeneratedRegex(
        "\"[^\"]*\"|\u201c[^\u201d]*\u201d|\u201e[^\u201c\u201d]*[\u201c\u201d]|«[^»]*»",
        RegexOptions.None,
        matchTimeoutMilliseconds: 2000)]
    private static partial Regex Quoted();
}
