using System.Collections.Frozen;
using ChatBot.Index.Analysis;

namespace ChatBot.Answers.Matching;

/// <summary>The words of a name somebody gives for a talk or a document, without those that every name of its kind could have.</summary>
internal static class NameTerms
{
    private static readonly FrozenSet<string> Gatherings = Stems(
        "talk talks meeting meetings session sessions discussion discussions negotiation negotiations round call phone telephone",
        "conversation summit conference consultation dialogue interview hearing briefing gathering visit");

    private static readonly FrozenSet<string> Generic =
        Gatherings.Concat(Stems("topic topics document file part agenda item")).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> ByWire = new[] { "call", "phone", "telephone", "phoned", "telephoned" }.Select(word => TextAnalyzer.Stem(word)).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> InOnePlace =
        new[] { "meeting", "session", "round", "summit", "conference", "hearing", "gathering", "visit" }.Select(word => TextAnalyzer.Stem(word)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether two words for a gathering cannot well mean the same one: a phone call is a conversation and a talk, but no session.</summary>
    public static bool AreOfTwoKinds(string one, string other) => ByWire.Contains(one) && InOnePlace.Contains(other) || ByWire.Contains(other) && InOnePlace.Contains(one);

    /// <summary>Stop words left out; when nothing but generic words is left, those.</summary>
    public static IReadOnlyList<string> Of(string name)
    {
        var terms = TextAnalyzer.Analyze(name).Where(token => !token.IsStopWord).Select(token => token.Term).Distinct().ToList();
        var telling = terms.Where(term => !Generic.Contains(term)).ToList();
        return telling.Count > 0 ? telling : terms;
    }

    public static bool IsGeneric(string term) => Generic.Contains(term);

    /// <summary>Whether a word says that people meet or talk, and nothing of who or where.</summary>
    public static bool IsGathering(string term) => Gatherings.Contains(term);

    private static FrozenSet<string> Stems(params string[] lines) =>
        lines.SelectMany(line => line.Split(' ')).Select(word => TextAnalyzer.Stem(word)).ToFrozenSet(StringComparer.Ordinal);
}
