using ChatBot.Corpus.Documents;
using ChatBot.Corpus.People.Harvest;

namespace ChatBot.Corpus.People.Register;

/// <summary>Counts how often the corpus names everybody and notes the forms it uses.</summary>
internal sealed class MentionCount
{
    private readonly Dictionary<Document, MentionTally> _byDocument;

    private MentionCount(
        IReadOnlyList<Document> documents,
        PersonRegister register,
        MentionScanner scanner,
        Func<Document, MentionTally> tallyOf,
        SharedSightings shared)
    {
        Documents = EachDocument.Make(documents, (document, _) => tallyOf(document));
        var (forms, labels) = (new HashSet<(int, string)>(), new Dictionary<string, List<FoundName>>(StringComparer.Ordinal));
        foreach (var tally in Documents)
        {
            tally.Share(shared);
            tally.AddTo(register, scanner, forms, labels);
        }

        _byDocument = EachDocument.Keyed(documents, Documents);
    }

    /// <summary>In the order of the corpus.</summary>
    public MentionTally[] Documents { get; }

    /// <param name="known">Tallies under this very register; null for a document that is to be counted.</param>
    public static MentionCount Of(
        IReadOnlyList<Document> documents,
        PersonRegister register,
        MentionScanner scanner,
        Func<Document, MentionTally?> known,
        SharedSightings shared) =>
        new(documents, register, scanner, document => known(document) ?? MentionTally.Of(document, scanner), shared);

    public MentionTally Of(Document document) => _byDocument[document];

    /// <summary>The count of other documents, most of which are the same as here.</summary>
    /// <param name="changed">
    /// The look-ups that may give other people than those of this count: documents without them need not be counted again.
    /// </param>
    public MentionCount Again(
        IReadOnlyList<Document> documents,
        PersonRegister register,
        MentionScanner scanner,
        IReadOnlyCollection<ulong> changed,
        SharedSightings shared)
    {
        return new MentionCount(documents, register, scanner, TallyOf, shared);

        MentionTally TallyOf(Document document)
        {
            var known = _byDocument.GetValueOrDefault(document);
            if (known?.MayChangeBy(changed) == false) return known;
            var tally = MentionTally.Of(document, scanner);
            return known?.IsSameAs(tally) == true ? known : tally;
        }
    }
}
