using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.People;
using ChatBot.Corpus.Talks.Lexicon;

namespace ChatBot.Corpus.Talks.Told;

/// <summary>What one place in prose says about a talk.</summary>
/// <param name="Name">What the prose calls it.</param>
/// <param name="Participants">People, and groups under what the prose calls them.</param>
/// <param name="Ordinal">"first", "second"; null where the prose does not count.</param>
internal sealed record TalkStatement(
    string Name, TalkKind Kind, IReadOnlyList<Person> Participants, PartialDate? Date, string? Place, string? Ordinal, bool Planned, Passage Passage, int Start)
{
    /// <summary>Whether both can be about one talk: the same people, and nothing that both say differs.</summary>
    public bool CanBe(TalkStatement other) =>
        Planned == other.Planned
        && (Kind == other.Kind || Kind == TalkKind.Any || other.Kind == TalkKind.Any)
        && (Date is not { } date || other.Date is not { } otherDate || date.IsCompatibleWith(otherDate))
        && (Ordinal is null || other.Ordinal is null || Ordinal == other.Ordinal)
        && (Place is null || other.Place is null || Place.Contains(other.Place, StringComparison.Ordinal) || other.Place.Contains(Place, StringComparison.Ordinal))
        && HasSameParticipants(other);

    private bool HasSameParticipants(TalkStatement other) =>
        Participants.Count == other.Participants.Count && Participants.All(one => other.Participants.Any(two => one.Name == two.Name));
}
