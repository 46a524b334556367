using ChatBot.Corpus.Documents;

namespace ChatBot.Corpus.People.Register;

/// <summary>Counts how often the corpus names everybody and notes the forms it uses.</summary>
internal sealed class MentionCount
{
    private readonly MentionScanner _scanner;
    private readonly Dictionary<Document, MentionTally> _tallies;

    private MentionCount(IReadOnlyList<Document> documents, PersonRegister register, MentionScanner scanner, Func<Document, MentionTally?> known)
    {
        _scanner = scanner;
        var tallies = EachDocument.Make(documents, (document, _) => known(document) ?? MentionTally.Of(document, scanner));
        var (forms, labels) = (new HashSet<(int, string)>(), new Dictionary<string, List<FoundName>>(StringComparer.Ordinal));
        foreach (var tally in tallies) tally.AddTo(register, scanner, forms, labels);
        _tallies = EachDocument.Keyed(documents, tallies);
    }

    /// <param name="before">The count of a corpus that may have some of the documents; null for none.</param>
    public static MentionCount Of(IReadOnlyList<Document> documents, PersonRegister register, MentionScanner scanner, MentionCount? before)
    {
        // Another name anywhere gives people other numbers, and may be what a word means in any document.
        var known = before is not null && scanner.FindsCapitalsAs(before._scanner) ? before._tallies : [];
        return new MentionCount(documents, register, scanner, document => known.GetValueOrDefault(document));
    }
}
