using System.Collections.Frozen;
using ChatBot.Answers.Matching;
using ChatBot.Index.Analysis;

namespace ChatBot.Answers.Routing;

/// <summary>
/// The words that name a command and nothing that it is asked about: those that the examples of its intent have outside of their gaps.
/// What a question says beyond them is its subject, or the name of a talk.
/// </summary>
internal static class CommandWords
{
    /// <summary>In so long a word one slip does not make another word.</summary>
    private const int LongEnough = 5;

    private static readonly FrozenDictionary<Intent, FrozenDictionary<string, string>> OfIntent = IntentExamples.Shipped.All
        .GroupBy(example => example.Intent)
        .ToFrozenDictionary(group => group.Key, group => Words(group.Select(example => IntentExamples.Outside(example.Text))));

    private static readonly string[] All =
    [
        .. OfIntent.Where(pair => pair.Key != Intent.Plain).SelectMany(pair => pair.Value.Values).Distinct().Order(StringComparer.Ordinal),
    ];

    /// <param name="term">The word's stem.</param>
    /// <param name="word">In lower case.</param>
    /// <param name="mayBeSlip">Whether nobody knows the word, so that a slip of the fingers may have made it.</param>
    public static bool Has(Intent intent, string term, string word, bool mayBeSlip)
    {
        var words = OfIntent[intent];
        if (words.ContainsKey(term)) return true;
        return mayBeSlip && word.Length >= LongEnough
            && words.Values.Any(known => known.Length >= LongEnough && IsOneSlipFrom(word, known));
    }

    /// <summary>The word of a command that a slip of the fingers has made into another; null where it may be any word.</summary>
    /// <param name="word">In lower case; one that nobody knows.</param>
    public static string? Meant(string word) =>
        word.Length < LongEnough ? null : All.FirstOrDefault(known => known.Length >= LongEnough && IsOneSlipFrom(word, known));

    private static FrozenDictionary<string, string> Words(IEnumerable<string> texts)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in texts)
            foreach (var token in TextAnalyzer.Analyze(text))
                if (!NameTerms.IsGathering(token.Term)) words[token.Term] = text.Substring(token.Start, token.Length).ToLowerInvariant();
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>One letter too many, too few or another, or two in the wrong order.</summary>
    internal static bool IsOneSlipFrom(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > 1) return false;
        var head = one.AsSpan().CommonPrefixLength(other);
        var (rest, otherRest) = (one[head..], other[head..]);
        if (rest.Length > otherRest.Length) return rest[1..] == otherRest;
        if (rest.Length < otherRest.Length) return otherRest[1..] == rest;
        return rest.Length == 0 || rest[1..] == otherRest[1..]
            || rest.Length > 1 && rest[0] == otherRest[1] && rest[1] == otherRest[0] && rest[2..] == otherRest[2..];
    }
}
