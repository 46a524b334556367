using ChatBot.Corpus.Documents;

namespace ChatBot.Answers.Questions;

/// <summary>Which sources a question speaks of.</summary>
/// <param name="Wanted">Kinds that the question names ("the column", "in the dialogue"); empty when it names none.</param>
/// <param name="Unwanted">Kinds that it rules out: "not the readers", "outside the dialogue"; fiction for what really was.</param>
internal sealed record SourceWish(IReadOnlySet<Provenance> Wanted, IReadOnlySet<Provenance> Unwanted)
{
    private static readonly IReadOnlySet<Provenance> NoKind = new HashSet<Provenance>();

    public static SourceWish None { get; } = new(NoKind, NoKind);

    public static SourceWish OnlyFiction { get; } = new(new HashSet<Provenance> { Provenance.Fiction }, NoKind);

    /// <summary>The documents that it names by date, title or author; null when it names none in particular. Empty when there is none of the date it gives.</summary>
    public IReadOnlySet<Document>? Documents { get; init; }

    /// <summary>The question asks what really was: fiction is no evidence for it.</summary>
    public bool OnlyReported => Unwanted.Contains(Provenance.Fiction);

    public bool Allows(Document document) => Documents is null || Documents.Contains(document);

    public bool Allows(Provenance provenance) => (Wanted.Count == 0 || Wanted.Contains(provenance)) && !Unwanted.Contains(provenance);
}
