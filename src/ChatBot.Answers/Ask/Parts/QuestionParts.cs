using System.Buffers;
using ChatBot.Answers.Questions;
using ChatBot.Index.Analysis;

namespace ChatBot.Answers.Ask.Parts;

/// <summary>
/// Parts a message into the questions that it asks: "who attended the call and what was agreed?" are two, "who attended the call and the
/// dinner?" is one. What follows a conjunction or the end of a sentence is a question of its own when it opens like one, with a question
/// word or with an auxiliary and its subject, and what stands before is a whole question too.
/// </summary>
internal static class QuestionParts
{
    private const int Most = 3;

    /// <summary>A stop after so few letters need not end a sentence: "Dr.", "U.S.".</summary>
    private const int LongestAbbreviation = 3;

    /// <summary>So many words before the verb show that a question word opens a question: "how many boats did …".</summary>
    private const int BeforeAuxiliary = 3;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("?!;\n");

    private static readonly HashSet<string> Interrogatives = WordList.Of(
        "who whom whose what which when where why how who's whos what's whats when's where's how's why's");

    private static readonly HashSet<string> Conjunctions = WordList.Of("and but also then plus or & so");

    /// <summary>The next "and" belongs to these: "the difference between what he said and what she said".</summary>
    private static readonly HashSet<string> Pairing = WordList.Of("between both either compare contrast");

    private static readonly HashSet<string> Subjects = WordList.Of(
        "he she it they we you i there this that these those his her their its our my any anyone anybody someone somebody everyone");

    private static readonly HashSet<string> Determiners = WordList.Of("the a an");

    /// <summary>By themselves they ask more of what was asked before: "who opposed it, and why?".</summary>
    private static readonly HashSet<string> Alone = WordList.Of("why when where how");

    /// <summary>After a comma "who" and "which" go on about the noun before; these ask.</summary>
    private static readonly HashSet<string> AfterComma = WordList.Of("what what's whats why how");

    /// <summary>"Can you tell me …", "do you know …": what opens a question politely.</summary>
    private static readonly HashSet<string> Polite =
        WordList.Of("can could would will do please explain show remind if i i'd like to want the");

    /// <summary>In order, without what joins them; one where the message is one question, and none where it has no words.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var words = Words(text);
        var parts = new List<string>();
        var first = 0;
        for (var next = 1; next < words.Count && parts.Count < Most - 1; next++)
        {
            if (Boundary(text, words, first, next) is not { } opening) continue;
            parts.Add(Between(text, words, first, next));
            (first, next) = (opening, opening);
        }

        if (first < words.Count) parts.Add(Between(text, words, first, words.Count));
        return parts;
    }

    /// <summary>The first word of the question that begins after the word before <paramref name="next"/>; null where none does.</summary>
    private static int? Boundary(string text, List<Word> words, int first, int next)
    {
        var gap = text[words[next - 1].End..words[next].Start];
        var isStop = gap.Contains(". ", StringComparison.Ordinal) && words[next - 1].Text.Length > LongestAbbreviation;
        var isSentence = isStop || gap.AsSpan().ContainsAny(SentenceEnds);
        var isComma = gap.Contains(',', StringComparison.Ordinal);
        var isJoined = Conjunctions.Contains(words[next].Text) || gap.Contains('&', StringComparison.Ordinal);
        if (!isSentence && !isComma && !isJoined || IsInQuotation(text, words[next].Start)) return null;
        var opening = next;
        while (opening < words.Count - 1 && Conjunctions.Contains(words[opening].Text)) opening++;
        var mayFollowComma = AfterComma.Contains(words[opening].Text) || QuestionWords.Auxiliaries.Contains(words[opening].Text);
        if (!isSentence && !isJoined && !mayFollowComma) return null;
        var before = words[first..next];
        return IsWhole(before) && (isSentence || !IsPaired(before)) && Opens(words, opening, before, isSentence) ? opening : null;
    }

    /// <summary>
    /// A question that does not need what follows: it has more than question words and auxiliaries ("when and where did …" has not).
    /// </summary>
    private static bool IsWhole(List<Word> words)
    {
        var start = Start(words);
        return start < words.Count
            && (Interrogatives.Contains(words[start].Text) || QuestionWords.Auxiliaries.Contains(words[start].Text))
            && words.Skip(start).Any(SaysSomething);
    }

    private static bool Opens(List<Word> words, int opening, List<Word> before, bool isSentence)
    {
        var word = words[opening];
        var isLast = opening == words.Count - 1;
        if (Interrogatives.Contains(word.Text))
        {
            if (isLast || word.EndsSentence) return Alone.Contains(word.Text);
            if (!words.Skip(opening + 1).Any(SaysSomething)) return false;
            var hasClause = before.Skip(Start(before) + 1).Any(earlier => Interrogatives.Contains(earlier.Text));
            var isInverted = words.Skip(opening + 1).Take(BeforeAuxiliary).Any(next => QuestionWords.Auxiliaries.Contains(next.Text));
            return isSentence || !hasClause || isInverted;
        }

        if (!QuestionWords.Auxiliaries.Contains(word.Text) || isLast || !isSentence && word.IsCapitalised) return false;
        var subject = words[opening + 1];
        if (Subjects.Contains(subject.Text) || subject.IsCapitalised) return opening + 2 < words.Count;
        return Determiners.Contains(subject.Text) && opening + 3 < words.Count || isSentence && opening + 2 < words.Count;
    }

    private static bool IsPaired(List<Word> before)
    {
        var pair = before.FindLastIndex(word => Pairing.Contains(word.Text));
        return pair >= 0 && !before.Skip(pair + 1).Any(word => word.Text == "and");
    }

    /// <summary>Where a question begins, after "and so", "please tell me" or "can you say".</summary>
    private static int Start(List<Word> words)
    {
        var isPolite = words.Take(BeforeAuxiliary).Any(word => word.Text == "you") || words is [{ Text: "please" or "i" or "i'd" }, ..];
        var start = 0;
        while (start < words.Count - 1 && IsLeading(words[start].Text)) start++;
        return start;

        bool IsLeading(string word) => QuestionWords.Leading.Contains(word) || isPolite && Polite.Contains(word);
    }

    private static bool SaysSomething(Word word) =>
        !Interrogatives.Contains(word.Text) && !QuestionWords.Auxiliaries.Contains(word.Text)
            && !QuestionWords.Prepositions.Contains(word.Text)
        && !Determiners.Contains(word.Text) && !Conjunctions.Contains(word.Text) && word.Text is not ("not" or "much" or "many" or "else");

    private static bool IsInQuotation(string text, int position)
    {
        var before = text.AsSpan(0, position);
        return before.Count('\u201c') > before.Count('\u201d') || before.Count('"') % 2 == 1;
    }

    private static string Between(string text, List<Word> words, int first, int next) =>
        text[words[first].Start..words[next - 1].End].Trim();

    private static List<Word> Words(string text)
    {
        var tokens = TextAnalyzer.Analyze(text);
        return tokens.ConvertAll(token =>
        {
            var end = token.Start + token.Length;
            var after = end;
            while (after < text.Length && text[after] is '"' or '\u201d' or ')' or '%') after++;
            return new Word(
                text.Substring(token.Start, token.Length).ToLowerInvariant().Replace('\u2019', '\''),
                token.Start,
                end,
                token.Start > 0 && char.IsUpper(text[token.Start]),
                after < text.Length && text[after] is '?' or '!');
        });
    }

    /// <param name="Text">In lower case.</param>
    /// <param name="End">The first character after it.</param>
    /// <param name="EndsSentence">A question or exclamation mark follows.</param>
    private sealed record Word(string Text, int Start, int End, bool IsCapitalised, bool EndsSentence);
}
