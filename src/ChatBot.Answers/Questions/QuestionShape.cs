using ChatBot.Answers.Lexical;
using ChatBot.Index.Analysis;

namespace ChatBot.Answers.Questions;

/// <summary>The form of a question, read off its words alone.</summary>
/// <param name="Focus">The noun that the answer is one of; null where there is none.</param>
internal sealed record QuestionShape(QuestionForm Form, ExpectedAnswer Expects, string? Focus)
{
    private const int OpeningWords = 4;
    private const int LongestNounPhrase = 7;

    /// <param name="words">Lower case, in order, stop words included.</param>
    public static QuestionShape Of(IReadOnlyList<string> words)
    {
        var start = 0;
        while (start < words.Count - 1 && QuestionWords.Leading.Contains(words[start])) start++;
        for (var position = start; position < words.Count; position++)
        {
            // A question word further in opens a clause of a question that begins otherwise ("did he say who …"), unless nothing else made it a question.
            if (position - start >= OpeningWords && position > start && QuestionWords.Auxiliaries.Contains(words[start])) break;
            if (Opened(words, position) is { } shape) return shape;
        }

        if (start < words.Count && QuestionWords.Auxiliaries.Contains(words[start])) return new(QuestionForm.YesNo, ExpectedAnswer.YesNo, null);
        return OfKeywords(words);
    }

    private static QuestionShape? Opened(IReadOnlyList<string> words, int position) => words[position] switch
    {
        "who" or "whom" or "whose" or "who's" or "whos" => new(QuestionForm.Who, ExpectedAnswer.Person, null),
        "when" or "when's" or "whens" => position + 1 < words.Count ? new(QuestionForm.When, ExpectedAnswer.Date, null) : null,
        "where" or "where's" or "wheres" => new(QuestionForm.Where, ExpectedAnswer.Place, null),
        "why" => new(QuestionForm.Why, ExpectedAnswer.Reason, null),
        "how" => How(words, position),
        "what" or "which" or "what's" or "whats" => What(words, position),
        _ => null,
    };

    private static QuestionShape How(IReadOnlyList<string> words, int position)
    {
        var next = position + 1 < words.Count ? words[position + 1] : "";
        if (next is "many" or "much") return new(QuestionForm.HowMany, ExpectedAnswer.Number, FocusAfter(words, position + 2));
        if (next is "long" or "old" or "far" or "often" or "tall" or "big" or "large" or "high" or "deep" or "wide" or "fast" or "heavy" or "late" or "early" or "soon")
            return new(QuestionForm.HowMany, ExpectedAnswer.Number, null);
        return new(QuestionForm.How, ExpectedAnswer.Anything, null);
    }

    private static QuestionShape What(IReadOnlyList<string> words, int position)
    {
        var focus = FocusAfter(words, position + 1) ?? FocusAfterCopula(words, position + 1);
        var text = string.Join(' ', words.Skip(position));
        if (text.Contains("for a living", StringComparison.Ordinal)) return new(QuestionForm.What, ExpectedAnswer.Role, focus);
        return new(QuestionForm.What, focus is null ? ExpectedAnswer.Anything : KindOf(focus), focus);
    }

    private static QuestionShape OfKeywords(IReadOnlyList<string> words)
    {
        // "date of the first call", "name of the spokesman": the head before "of" says what is wanted.
        for (var position = 1; position < words.Count; position++)
            if (words[position] == "of" && KindOf(words[position - 1]) is var kind and not ExpectedAnswer.Anything)
                return new(QuestionForm.Keywords, kind, words[position - 1]);
        return new(QuestionForm.Keywords, ExpectedAnswer.Anything, HeadBeforeOf(words));
    }

    /// <summary>"term" of "prison term of the …".</summary>
    private static string? HeadBeforeOf(IReadOnlyList<string> words)
    {
        for (var position = 1; position < Math.Min(words.Count - 1, OpeningWords); position++)
            if (words[position] == "of") return TextAnalyzer.IsStopWord(words[position - 1]) ? null : words[position - 1];
        return null;
    }

    /// <summary>"months" of "how many months must", "officials" of "which Ukrainian officials did", "version" of "which version of".</summary>
    private static string? FocusAfter(IReadOnlyList<string> words, int start)
    {
        string? focus = null;
        for (var position = start; position < Math.Min(words.Count, start + LongestNounPhrase); position++)
        {
            var word = words[position];
            if (QuestionWords.Auxiliaries.Contains(word) || QuestionWords.Prepositions.Contains(word)) return focus;
            if (TextAnalyzer.IsStopWord(word)) continue;
            var classes = Lexicon.English.ClassesOf(word);
            if (focus is not null && (!classes.HasFlag(WordClasses.Noun) || IsVerbBeforeTo(words, position, classes))) return focus;
            if (classes.HasFlag(WordClasses.Noun) || classes == WordClasses.None) focus = word;
        }

        return focus;
    }

    /// <summary>"need" of "how many sailors need to": a noun by itself, here a verb.</summary>
    private static bool IsVerbBeforeTo(IReadOnlyList<string> words, int position, WordClasses classes) =>
        classes.HasFlag(WordClasses.Verb) && position + 1 < words.Count && words[position + 1] == "to";

    /// <summary>"temperature" of "what is the temperature in".</summary>
    private static string? FocusAfterCopula(IReadOnlyList<string> words, int start)
    {
        if (start >= words.Count || words[start] is not ("is" or "was" or "are" or "were")) return null;
        var position = start + 1;
        while (position < words.Count && words[position] is "the" or "a" or "an" or "his" or "her" or "their" or "its") position++;
        return FocusAfter(words, position);
    }

    private static ExpectedAnswer KindOf(string noun)
    {
        if (noun is "post" or "job" or "role" or "profession" or "occupation" or "position" or "title" or "career") return ExpectedAnswer.Role;
        if (noun is "reason" or "reasons" or "cause" or "causes" or "purpose") return ExpectedAnswer.Reason;
        if (noun is "number" or "amount" or "percentage" or "percent" or "price" or "cost" or "age" or "size" or "length" or "rate" or "share" or "proportion" or "population")
            return ExpectedAnswer.Number;
        if (noun is "date" or "day" or "year" or "month" or "time" or "week" or "century" or "decade" or "dates" or "years" or "days") return ExpectedAnswer.Date;
        if (noun is "country" or "city" or "place" or "town" or "state" or "region" or "continent" or "location" or "village" or "countries" or "cities" or "places") return ExpectedAnswer.Place;
        var classes = Lexicon.English.ClassesOf(Lexicon.English.BaseForm(noun));
        return classes.HasFlag(WordClasses.Person) && !classes.HasFlag(WordClasses.Act) && !classes.HasFlag(WordClasses.Cognition) ? ExpectedAnswer.Person : ExpectedAnswer.Anything;
    }
}
