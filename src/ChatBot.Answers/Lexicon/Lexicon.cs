using System.Text;

namespace ChatBot.Answers.Lexical;

/// <summary>
/// General English words: which mean much the same, what kinds of things they stand for, which are opposites, and what their base forms are.
/// Words are looked up in any case and inflection. Safe for any number of threads; a word that is not in it has no relatives, no classes and commonness 0.
/// </summary>
internal sealed class Lexicon(LexiconImage image)
{
    private const int MostRelated = 24;

    private static readonly Lazy<Lexicon> Shared = new(Load);

    /// <summary>Read on first use, from the assembly.</summary>
    public static Lexicon English => Shared.Value;

    /// <summary>At most two dozen base forms, strongest first; never an opposite.</summary>
    public IReadOnlyList<RelatedWord> Related(string word)
    {
        var entry = Look(word);
        if (entry.Base < 0)
            return [];

        var related = Relatives(entry.Base, entry.Base);
        if (entry.Own == entry.Base)
            return related;
        var known = related.Select(r => r.Lemma).ToHashSet();
        related.AddRange(Relatives(entry.Own, entry.Base).Where(r => known.Add(r.Lemma)));
        related.Sort((a, b) => b.Strength.CompareTo(a.Strength) is var order and not 0 ? order : string.CompareOrdinal(a.Lemma, b.Lemma));
        return related.Count > MostRelated ? related[..MostRelated] : related;
    }

    /// <summary>Of the base form and, where the form is a word of its own too ("left"), of that.</summary>
    public WordClasses ClassesOf(string word)
    {
        var entry = Look(word);
        return entry.Base < 0 ? WordClasses.None : image.Classes(entry.Base) | image.Classes(entry.Own);
    }

    /// <summary>Whether the words contradict each other in frequent senses: accept and refuse, acceptance and refusal, resume and stop.</summary>
    public bool AreOpposites(string a, string b)
    {
        var (first, second) = (Look(a), Look(b));
        return first.Base >= 0 && second.Base >= 0
            && (Strongest(first, second, opposite: true) > 0 || Strongest(second, first, opposite: true) > 0);
    }

    /// <summary>At most a dozen base forms, strongest first; of two opposites, at least one lists the other.</summary>
    public IReadOnlyList<string> OppositesOf(string word)
    {
        var entry = Look(word);
        return entry.Base < 0 ? [] : [.. LinksOf(entry.Base).Where(l => l.Kind == RelationKind.Opposite).Select(l => image.Words[l.Word])];
    }

    /// <summary>The lemma of an inflected word ("bought", "ladies"), lower case; the word itself in lower case when none is known.</summary>
    public string BaseForm(string word)
    {
        var entry = Look(word);
        return entry.Base < 0 ? word.ToLowerInvariant() : image.Words[entry.Base];
    }

    /// <summary>From 0 to 1 (the same base form); the stronger of the two directions.</summary>
    public double Relatedness(string a, string b)
    {
        if (string.Equals(a, b, StringComparison.OrdinalIgnoreCase))
            return 1;
        var (first, second) = (Look(a), Look(b));
        if (first.Base < 0 || second.Base < 0)
            return 0;
        if (first.Base == second.Base || first.Own == second.Base || first.Base == second.Own)
            return 1;
        return Math.Max(Strongest(first, second, opposite: false), Strongest(second, first, opposite: false));
    }

    /// <summary>How ordinary a word is, from 0 (unknown) to 1, on a logarithmic scale. Closed-class words ("the", "of", "would") are not in the lexicon: 0.</summary>
    public double Commonness(string word)
    {
        var entry = Look(word);
        return entry.Base < 0 ? 0 : image.Commonness(entry.Base);
    }

    private static Lexicon Load()
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream("ChatBot.Answers.Lexicon.english.bin")
            ?? throw new InvalidDataException("lexicon: english.bin is not in the assembly; build it as src/ChatBot.Answers/Lexicon/README.md says");
        var bytes = GC.AllocateUninitializedArray<byte>((int)stream.Length);
        stream.ReadExactly(bytes);
        return new Lexicon(new LexiconImage(bytes));
    }

    private List<RelatedWord> Relatives(int word, int except) =>
    [
        .. LinksOf(word).Where(l => l.Kind is not (RelationKind.Base or RelationKind.Opposite) && l.Word != except)
            .Select(l => new RelatedWord(image.Words[l.Word], l.Strength, l.Kind)),
    ];

    private IEnumerable<LexiconLink> LinksOf(int word)
    {
        var (start, end) = image.Links(word);
        return Enumerable.Range(start, end - start).Select(image.Link);
    }

    private double Strongest(Entry from, Entry to, bool opposite)
    {
        var strength = Strength(from.Base, to.Base, opposite);
        if (from.Own != from.Base)
            strength = Math.Max(strength, Strength(from.Own, to.Base, opposite));
        if (to.Own != to.Base)
            strength = Math.Max(strength, Strength(from.Base, to.Own, opposite));
        return strength;
    }

    private double Strength(int from, int to, bool opposite)
    {
        var (start, end) = image.Links(from);
        for (var i = start; i < end; i++)
        {
            var link = image.Link(i);
            if (link.Word == to && link.Kind != RelationKind.Base && (link.Kind == RelationKind.Opposite) == opposite)
                return link.Strength;
        }

        return 0;
    }

    private Entry Look(string word)
    {
        Span<byte> key = stackalloc byte[WordTable.LongestWord + 1];
        if (word.Length is 0 or > WordTable.LongestWord || !Ascii.IsValid(word))
            return Entry.None;
        Ascii.ToLower(word, key, out var length);
        var own = image.Words.Find(key[..length]);
        if (own < 0)
            return Detached(key[..length]);
        var (start, end) = image.Links(own);
        return start < end && image.Link(start) is { Kind: RelationKind.Base } link ? new Entry(own, link.Word) : new Entry(own, own);
    }

    /// <summary>Of all base forms that the regular endings allow, the most common word that is of the right part of speech.</summary>
    private Entry Detached(ReadOnlySpan<byte> key)
    {
        Span<byte> candidate = stackalloc byte[WordTable.LongestWord + 2];
        var best = -1;
        foreach (var rule in Detachment.English)
        {
            var length = rule.Apply(key, candidate);
            var word = length == 0 ? -1 : image.Words.Find(candidate[..length]);
            if (word >= 0 && (image.Classes(word) & rule.PartOfSpeech) != WordClasses.None && (best < 0 || image.Commonness(word) > image.Commonness(best)))
                best = word;
        }

        return best < 0 ? Entry.None : new Entry(best, best);
    }

    /// <summary>A word that was looked up: the word of its own that the form is (else the base form again), and its base form.</summary>
    private readonly record struct Entry(int Own, int Base)
    {
        public static readonly Entry None = new(-1, -1);
    }
}
