using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Documents;

namespace ChatBot.Answers.Questions;

/// <summary>Which sources a question speaks of.</summary>
/// <param name="Wanted">Kinds that the question names ("the column", "in the dialogue"); empty when it names none.</param>
/// <param name="OnlyReported">The question asks what really was: fiction is no evidence for it.</param>
internal sealed record SourceWish(IReadOnlySet<Provenance> Wanted, bool OnlyReported)
{
    public static SourceWish None { get; } = new(new HashSet<Provenance>(), OnlyReported: false);

    /// <summary>The date of the source: "the March 19 report"; null when none is named.</summary>
    public PartialDate? Dated { get; init; }

    /// <summary>Whether a document may be the one spoken of, by its date.</summary>
    public bool MayBe(Document document) => Dated is not { } dated || document.Date is { } date && date.Covers(dated);

    public bool Allows(Provenance provenance) =>
        (Wanted.Count == 0 || Wanted.Contains(provenance)) && !(OnlyReported && provenance == Provenance.Fiction);
}
