using ChatBot.Answers.Lexical;
using ChatBot.Index;
using ChatBot.Index.Analysis;

namespace ChatBot.Answers.Matching;

/// <summary>Which of the corpus's words a written word means.</summary>
internal static class Spelling
{
    /// <summary>The word's own term where the corpus or English has it: "match" is no misspelt "March". Else the nearest spelling that the corpus has; null when there is none.</summary>
    public static string? TermMeant(this PassageIndex index, string word)
    {
        if (index.TermOf(word) is { } known) return known;
        if (IsEnglish(word)) return TextAnalyzer.Stem(word);
        return index.NearestTerms(word, 1) is [var nearest] ? TextAnalyzer.Stem(nearest) : null;
    }

    /// <summary>Whether the corpus has none of the words that tell something, however they may be misspelt.</summary>
    public static bool IsStrangeTo(this PassageIndex index, string name)
    {
        var words = TextAnalyzer.Analyze(name).Where(token => !token.IsStopWord && !NameTerms.IsGeneric(token.Term)).Select(token => name.Substring(token.Start, token.Length)).ToList();
        return words.Count > 0 && words.TrueForAll(word => index.TermMeant(word) is not { } term || index.DocumentFrequency(term) == 0);
    }

    /// <summary>Whether words can only be the name of somebody of whom the corpus has nothing: strange to it, and capitalised or no English words.</summary>
    public static bool IsStrangeName(this PassageIndex index, string name) =>
        index.IsStrangeTo(name) && TextAnalyzer.Analyze(name).TrueForAll(token => !token.IsStopWord && (char.IsUpper(name[token.Start]) || !IsEnglish(name.Substring(token.Start, token.Length))));

    /// <summary>Whether the corpus or English has a word as it is written.</summary>
    public static bool IsKnown(this PassageIndex index, string word) => index.TermOf(word) is not null || IsEnglish(word);

    private static bool IsEnglish(string word) =>
        Lexicon.English.ClassesOf(word.ToLowerInvariant()) != WordClasses.None || Lexicon.English.ClassesOf(Lexicon.English.BaseForm(word.ToLowerInvariant())) != WordClasses.None;
}
