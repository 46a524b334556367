using ChatBot.Search.Analysis;

namespace ChatBot.Search.Queries;

/// <summary>A word of the question.</summary>
/// <param name="Group">Its group in the query; -1 for a stop word. A word that comes again keeps the group of the first.</param>
/// <param name="FollowsDirectly">Only space or a hyphen stands between it and the word before.</param>
internal sealed record QuestionWord(string Written, string Folded, string Term, int Group, bool FollowsDirectly)
{
    public bool IsStopWord => Group < 0;

    public static List<QuestionWord> Read(string question)
    {
        var words = new List<QuestionWord>();
        var groups = new Dictionary<string, int>(StringComparer.Ordinal);
        var breaker = new WordBreaker(ShoutedText.Lower(question));
        var end = 0;
        while (breaker.MoveNext())
        {
            var word = TermCache.Get(breaker.Word);
            var written = question.Substring(breaker.Start, breaker.Length);
            var follows = words.Count > 0 && IsJoint(question.AsSpan(end..breaker.Start));
            words.Add(new QuestionWord(written, word.Folded, word.Term, word.IsStopWord ? -1 : GroupOf(groups, word.Term), follows));
            end = breaker.Start + breaker.Length;
        }
        return words;
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
            if (!char.IsWhiteSpace(c) && !CharacterClasses.IsHyphen(c)) return false;
        }
        return true;
    }
}
