using System.Buffers;

namespace ChatBot.Corpus.Reading.Provenances;

/// <summary>
/// Whether a sentence says that the text it stands in is imagined. A report on a novel holds the same words, so the sentence must speak of this text
/// ("this", "the following") and of something that a text is ("dialogue", "scene").
/// </summary>
internal static class FictionStatement
{
    private const int ReachBack = 14;
    private const int ReachAhead = 5;

    private static readonly HashSet<string> Imagined = Words(
        "imaginary imagined fictional fictitious fictionalized fictionalised invented made-up satirical parodic dramatized dramatised simulated hypothetical speculative");

    private static readonly HashSet<string> Imagination = Words("fiction satire parody imagination dramatization dramatisation fabrication");

    private static readonly HashSet<string> Texts = Words(
        """
        conversation conversations dialogue dialogues dialog scene scenes discussion discussions exchange exchanges interview interviews transcript transcripts script scripts play drama account story stories
        narrative narratives work piece text depiction exploration debate negotiation negotiations talk talks meeting meetings encounter encounters reconstruction recreation retelling screenplay chronicle essay article monologue
        """);

    private static readonly HashSet<string> Itself = Words("this these following follows below above here i we");

    private static readonly HashSet<string> Being = Words("is are was were as");

    private static readonly string[] Phrases =
    [
        "work of fiction", "work of satire", "work of imagination", "any resemblance to", "never took place", "did not take place", "never actually happened", "never happened in reality",
        "characters are fictitious", "characters are fictional", "names are fictitious", "persons are fictitious", "people are fictitious", "purely fictional", "entirely fictional", "entirely fictitious", "purely fictitious",
    ];

    private static readonly SearchValues<string> AnyPhrase = SearchValues.Create(Phrases, StringComparison.OrdinalIgnoreCase);

    /// <summary>Pieces of words of which every sentence that says so has one: looking for them first spares most sentences from being taken apart.</summary>
    private static readonly SearchValues<string> Cues = SearchValues.Create(
        ["imagin", "fiction", "fictitious", "invented", "made-up", "satir", "parod", "dramati", "simulated", "hypothetical", "speculative", "fabrication"], StringComparison.OrdinalIgnoreCase);

    public static bool IsIn(string text) => Sentences(text).Any(sentence => HasPhrase(sentence) || SaysSo(sentence));

    /// <summary>A title speaks of its own text without saying so: "An Imagined Conversation".</summary>
    public static bool IsTitle(string title)
    {
        var words = Split(title);
        if (words.Count < 2) return false;
        if (words[0] is "satire" or "parody" or "fiction" || (words[^1] is "satire" or "parody" && title.EndsWith(')'))) return true;
        return Enumerable.Range(0, words.Count).Any(at => Imagined.Contains(words[at]) && AnyAhead(words, at, Texts));
    }

    private static bool HasPhrase(string sentence)
    {
        if (!sentence.AsSpan().ContainsAny(AnyPhrase)) return false;
        var phrase = Array.Find(Phrases, phrase => sentence.Contains(phrase, StringComparison.OrdinalIgnoreCase));
        if (phrase is null) return false;
        // "resemblance" and "characters" only ever speak of the text at hand; the others may speak of anything.
        return phrase.StartsWith("any", StringComparison.Ordinal) || phrase.StartsWith("characters", StringComparison.Ordinal) || Split(sentence).Exists(Itself.Contains);
    }

    private static bool SaysSo(string sentence)
    {
        if (!sentence.AsSpan().ContainsAny(Cues)) return false;
        var words = Split(sentence);
        for (var at = 0; at < words.Count; at++)
        {
            var before = words.GetRange(Math.Max(0, at - ReachBack), Math.Min(at, ReachBack));
            if (!before.Exists(Itself.Contains)) continue;
            if (Imagined.Contains(words[at]) && (AnyAhead(words, at, Texts) || (IsPredicate(words, at) && before.Exists(Texts.Contains)))) return true;
            if (Imagination.Contains(words[at]) && IsPredicate(words, at)) return true;
            if (words[at] is "imagines" or "imagine" && AnyAhead(words, at, Texts) && before.Exists(word => word is "this" or "these" or "we" or "i")) return true;
        }

        return false;
    }

    private static bool AnyAhead(List<string> words, int at, HashSet<string> wanted) => words.GetRange(at + 1, Math.Min(ReachAhead, words.Count - at - 1)).Exists(wanted.Contains);

    // "is imagined", "are purely fictitious", "is a satire"
    private static bool IsPredicate(List<string> words, int at) => words.GetRange(Math.Max(0, at - 4), Math.Min(at, 4)).Exists(Being.Contains);

    private static string[] Sentences(string text) => text.Split(['.', '!', '?', '\n', ';'], StringSplitOptions.RemoveEmptyEntries);

    private static List<string> Split(string text) =>
        [.. text.ToLowerInvariant().Split([' ', '\t', '\r', '\n', ',', ':', '(', ')', '[', ']', '"', '“', '”', '*', '_', '—', '–'], StringSplitOptions.RemoveEmptyEntries)];

    private static HashSet<string> Words(string words) => new(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
