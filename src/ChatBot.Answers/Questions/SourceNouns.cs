using ChatBot.Corpus.Documents;

namespace ChatBot.Answers.Questions;

/// <summary>The words by which people name a kind of source.</summary>
internal static class SourceNouns
{
    private static readonly Provenance[] Fiction = [Provenance.Fiction];
    private static readonly Provenance[] Spoken = [Provenance.Fiction, Provenance.Transcript];
    private static readonly Provenance[] Transcript = [Provenance.Transcript];
    private static readonly Provenance[] Minutes = [Provenance.Minutes];
    private static readonly Provenance[] Report = [Provenance.Report];
    private static readonly Provenance[] Article = [Provenance.Report, Provenance.Opinion];
    private static readonly Provenance[] Opinion = [Provenance.Opinion];
    private static readonly Provenance[] Comment = [Provenance.Comment];

    private static readonly Dictionary<string, Provenance[]> Kinds = new(StringComparer.Ordinal)
    {
        ["dialogue"] = Spoken,
        ["dialog"] = Spoken,
        ["script"] = Fiction,
        ["screenplay"] = Fiction,
        ["scene"] = Fiction,
        ["story"] = Fiction,
        ["fiction"] = Fiction,
        ["fictional"] = Fiction,
        ["fictitious"] = Fiction,
        ["imaginary"] = Fiction,
        ["imagined"] = Fiction,
        ["invented"] = Fiction,
        ["hypothetical"] = Fiction,
        ["made-up"] = Fiction,
        ["make-believe"] = Fiction,
        ["report"] = Report,
        ["reports"] = Report,
        ["news"] = Report,
        ["coverage"] = Report,
        ["press"] = Report,
        ["newspaper"] = Report,
        ["article"] = Article,
        ["articles"] = Article,
        ["piece"] = Article,
        ["author"] = Article,
        ["writer"] = Article,
        ["journalist"] = Article,
        ["opinion"] = Opinion,
        ["column"] = Opinion,
        ["columnist"] = Opinion,
        ["columnists"] = Opinion,
        ["editorial"] = Opinion,
        ["op-ed"] = Opinion,
        ["essay"] = Opinion,
        ["commentary"] = Opinion,
        ["commentator"] = Opinion,
        ["commenter"] = Comment,
        ["commenters"] = Comment,
        ["comment"] = Comment,
        ["comments"] = Comment,
        ["reader"] = Comment,
        ["readers"] = Comment,
        ["user"] = Comment,
        ["users"] = Comment,
        ["transcript"] = Transcript,
        ["transcripts"] = Transcript,
        ["minutes"] = Minutes,
    };

    /// <summary>They mean a source wherever they stand.</summary>
    private static readonly HashSet<string> Unmistakable = WordList.Of(
        "commenter commenters readers columnist columnists op-ed transcript transcripts fiction fictional fictitious imaginary imagined made-up make-believe");

    /// <summary>Words that are more often something else: they mean a source only beside another one ("opinion piece").</summary>
    private static readonly HashSet<string> Modifiers = WordList.Of("opinion");

    /// <summary>Whose comments: "the comments of the chair" are not the readers'.</summary>
    private static readonly HashSet<string> Comments = WordList.Of("comment comments");

    private static readonly HashSet<string> Belonging = WordList.Of("of by from made");

    private static readonly HashSet<string> Determiners = WordList.Of(
        "the this that these those a an which what any no each both all your one two three some other in by per vs versus and or is are real actual january february march april may june july august september october november december");

    /// <summary>The kinds that the word here names; null for another word. A possessive is its noun.</summary>
    /// <param name="length">How many words it is written with: "op-ed" and "made up" are two.</param>
    public static IReadOnlyList<Provenance>? At(IReadOnlyList<string> words, int position, out int length)
    {
        length = 2;
        if (position + 1 < words.Count && Kinds.TryGetValue($"{words[position]}-{WithoutPossessive(words[position + 1])}", out var pair)) return pair;
        length = 1;
        return Kinds.GetValueOrDefault(WithoutPossessive(words[position]));
    }

    /// <summary>
    /// Whether a run of source words means a source: "report", "press", "comment" are verbs and common nouns as well, and mean one after a determiner, a date or another source word.
    /// </summary>
    public static bool Means(IReadOnlyList<string> words, int first, int last)
    {
        var noun = WithoutPossessive(words[last]);
        if (Comments.Contains(noun) && last + 1 < words.Count && Belonging.Contains(words[last + 1])) return false;
        if (last > first || Unmistakable.Contains(noun)) return true;
        if (Modifiers.Contains(noun)) return false;
        var before = first == 0 ? "the" : words[first - 1];
        return IsDeterminer(before) || before.All(char.IsAsciiDigit);
    }

    public static bool IsDeterminer(string word) => Determiners.Contains(word);

    private static string WithoutPossessive(string word) => word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
}
