using ChatBot.Corpus.Documents;
using ChatBot.Corpus.People;

namespace ChatBot.Corpus.Talks;

/// <summary>The talks of one document.</summary>
/// <param name="Notes">
/// What was asked about people to find them; null where that is not known, so that they are to be found again whenever people change.
/// </param>
internal sealed record FoundTalks(IReadOnlyList<Talk> Talks, PeopleNotes? Notes)
{
    /// <summary>The same under other people; null where they may differ.</summary>
    /// <param name="number">The document's position now.</param>
    public FoundTalks? Under(PeopleDirectory people, Document document, int number) =>
        Notes?.Under(people, document, number) is not { } notes ? null : ReferenceEquals(notes, Notes) ? this : this with { Notes = notes };
}
