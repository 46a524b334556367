using ChatBot.Search.Postings;

namespace ChatBot.Search.Terms;

/// <summary>
/// Terms that stand next to each other in the words, written "ceas fire"; an asterisk stands for any one word ("secretari * state").
/// Its postings are found by intersection and then serve like those of a term.
/// </summary>
internal sealed class Phrase : SearchableTerm
{
    public const char Separator = ' ';
    public const string AnyWord = "*";

    private readonly SegmentPhrase?[] _inSegments;

    private Phrase(SegmentList segments, SegmentPhrase?[] inSegments)
        : base(segments)
    {
        _inSegments = inSegments;
        Frequency = inSegments.Sum(found => found?.Postings.Count ?? 0);
    }

    public override int Frequency { get; }

    public override int WordsFrequency => Frequency;

    public static bool IsPhrase(string term) => term.Contains(Separator, StringComparison.Ordinal);

    /// <summary>Finds the phrase's places; null where a term is unknown.</summary>
    public static Phrase? Find(SegmentList segments, TermDictionary terms, string phrase)
    {
        if (Parse(phrase, terms) is not { } parts) return null;
        var found = new SegmentPhrase?[segments.Count];
        for (var segment = 0; segment < found.Length; segment++) found[segment] = SegmentPhrase.Find(segments[segment], parts);
        return new Phrase(segments, found);
    }

    public override SegmentTerm? In(int segment) => _inSegments[segment];

    /// <summary>Null where a term is unknown, or nothing but any words is looked for.</summary>
    private static List<PhrasePart>? Parse(string phrase, TermDictionary terms)
    {
        var words = phrase.Split(Separator);
        var parts = new List<PhrasePart>(words.Length);
        for (var offset = 0; offset < words.Length; offset++)
        {
            if (words[offset] is AnyWord) continue;
            if (terms.Find(words[offset]) is not (>= 0 and var term)) return null;
            parts.Add(new PhrasePart(term, offset));
        }

        return parts.Count == 0 ? null : parts;
    }
}

/// <summary>One term of a phrase and its distance from the phrase's first word.</summary>
internal readonly record struct PhrasePart(int Term, int Offset);
