using System.Globalization;
using ChatBot.Index.Analysis;
using ChatBot.Index.Analysis.Languages;

namespace ChatBot.Index.Queries;

/// <summary>A word of the question.</summary>
/// <param name="Term">In the question's language.</param>
/// <param name="Others">What it is in other languages of the corpus, where that is another term and none of their stop words.</param>
/// <param name="Group">Its group in the query; -1 for a stop word. A word that comes again keeps the group of the first.</param>
/// <param name="FollowsDirectly">Only space or a hyphen stands between it and the word before.</param>
internal sealed record QuestionWord(
    string Written, string Folded, string Term, IReadOnlyList<string> Others, int Start, int Group, bool FollowsDirectly)
{
    public bool IsStopWord => Group < 0;

    public int End => Start + Written.Length;

    /// <param name="language">The question's.</param>
    /// <param name="others">Of the corpus.</param>
    public static List<QuestionWord> Read(string question, Language language, IReadOnlyList<Language> others)
    {
        var words = new List<QuestionWord>();
        var groups = new Dictionary<string, int>(StringComparer.Ordinal);
        var tokens = TextTokens.OfThread;
        tokens.Read(question, language.HasDecimalComma);
        var end = 0;
        while (tokens.MoveNext())
        {
            var form = language.Forms.Of(tokens.Word);
            if (form.Term.Length == 0) continue;
            var written = question[tokens.Start..tokens.End];
            var follows = words.Count > 0 && IsJoint(question.AsSpan(end..tokens.Start));
            var group = form.IsStopWord ? -1 : GroupOf(groups, form.Term);
            IReadOnlyList<string> terms = form.IsStopWord ? [] : In(others, tokens.Word, form.Term);
            words.Add(new QuestionWord(written, form.Folded, form.Term, terms, tokens.Start, group, follows));
            end = tokens.End;
        }

        return words;
    }

    private static List<string> In(IReadOnlyList<Language> languages, ReadOnlySpan<char> word, string term)
    {
        var terms = new List<string>();
        foreach (var language in languages)
        {
            var other = language.Forms.Of(word);
            if (!other.IsStopWord && other.Term.Length > 0 && other.Term != term && !terms.Contains(other.Term)) terms.Add(other.Term);
        }

        return terms;
    }

    private static int GroupOf(Dictionary<string, int> groups, string term)
    {
        groups.TryAdd(term, groups.Count);
        return groups[term];
    }

    private static bool IsJoint(ReadOnlySpan<char> between)
    {
        foreach (var c in between)
        {
            if (!char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) != UnicodeCategory.DashPunctuation) return false;
        }

        return true;
    }
}
