using ChatBot.Corpus.Documents;

namespace ChatBot.Answers.Questions;

/// <summary>Which sources a question speaks of.</summary>
/// <param name="Wanted">Kinds that the question names ("the column", "in the dialogue"); empty when it names none.</param>
/// <param name="OnlyReported">The question asks what really was: fiction is no evidence for it.</param>
internal sealed record SourceWish(IReadOnlySet<Provenance> Wanted, bool OnlyReported)
{
    public static SourceWish None { get; } = new(new HashSet<Provenance>(), OnlyReported: false);

    public bool Allows(Provenance provenance) =>
        (Wanted.Count == 0 || Wanted.Contains(provenance)) && !(OnlyReported && provenance == Provenance.Fiction);
}
