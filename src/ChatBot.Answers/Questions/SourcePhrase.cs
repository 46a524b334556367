using ChatBot.Corpus.Documents;

namespace ChatBot.Answers.Questions;

/// <summary>Words of a question that mean a source: "the news article", "a fictional dialogue".</summary>
/// <param name="First">Of its nouns, in words from 0.</param>
/// <param name="Last">Both inclusive.</param>
/// <param name="Kinds">What all of its nouns allow; where they contradict one another, what the first does: "the news story".</param>
internal sealed record SourcePhrase(int First, int Last, IReadOnlyList<Provenance> Kinds)
{
    private const int LongestNegation = 4;

    private static readonly HashSet<string> Negations = WordList.Of("not non never isn't isnt outside except excluding besides beyond without");

    /// <summary>Two words that together set something apart.</summary>
    private static readonly HashSet<string> Apart = WordList.Of("apart aside other rather instead");

    private static readonly HashSet<string> Linking = WordList.Of("from than of for");

    /// <summary>What comments are made on: "the comments below the column", "what readers think of the column" are no column.</summary>
    private static readonly HashSet<string> Below = WordList.Of("below under beneath on to of about");

    /// <summary>Between comments and what they are made on: "readers did not think much of the".</summary>
    private const int LongestRemark = 6;

    /// <summary>The phrases in order. A kind that the corpus does not have is none: the word is then taken for what it says.</summary>
    /// <param name="words">Lower case, in order, stop words included.</param>
    /// <param name="present">The kinds that passages of the corpus are of.</param>
    /// <param name="isNamed">Whether the words right before [first, last] name a document of these kinds: "the Torshavn report".</param>
    public static IReadOnlyList<SourcePhrase> Of(IReadOnlyList<string> words, IReadOnlySet<Provenance> present, Func<int, IReadOnlyList<Provenance>, bool> isNamed)
    {
        var phrases = new List<SourcePhrase>();
        for (var position = 0; position < words.Count; position++)
        {
            if (Run(words, position, present) is not { } run) continue;
            position = run.Last;
            if (phrases.Count > 0 && phrases[^1].HoldsComments && run.IsWhereTheyStand(words, phrases[^1])) continue;
            if (SourceNouns.Means(words, run.First, run.Last) || isNamed(run.First, run.Kinds)) phrases.Add(run);
        }

        return phrases;
    }

    /// <summary>The first word of what rules the source out ("not", "apart from the"); null when it is asked for.</summary>
    public int? NegatedFrom(IReadOnlyList<string> words)
    {
        for (var position = First - 1; position >= 0 && position >= First - LongestNegation; position--)
        {
            if (Negations.Contains(words[position])) return position;
            if (Linking.Contains(words[position]) && position > 0 && Apart.Contains(words[position - 1])) return position - 1;
            if (!SourceNouns.IsDeterminer(words[position]) && !Linking.Contains(words[position])) return null;
        }

        return null;
    }

    private bool HoldsComments => Kinds is [Provenance.Comment];

    private bool IsWhereTheyStand(IReadOnlyList<string> words, SourcePhrase comments)
    {
        var before = SourceNouns.IsDeterminer(words[First - 1]) ? First - 2 : First - 1;
        return before > comments.Last && First - comments.Last <= LongestRemark && Below.Contains(words[before]);
    }

    private static SourcePhrase? Run(IReadOnlyList<string> words, int first, IReadOnlySet<Provenance> present)
    {
        IReadOnlyList<Provenance>? kinds = null;
        var end = first;
        while (end < words.Count && SourceNouns.At(words, end, out var length)?.Where(present.Contains).ToList() is { Count: > 0 } named)
        {
            var both = kinds is null ? named : [.. named.Where(kinds.Contains)];
            kinds = both.Count > 0 ? both : kinds;
            end += length;
        }

        return kinds is null || kinds.Count == present.Count ? null : new SourcePhrase(first, end - 1, kinds);
    }
}
