using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.People;
using ChatBot.Corpus.Talks.Actions;
using ChatBot.Corpus.Talks.Outcomes;

namespace ChatBot.Corpus.Talks;

public enum TalkSource
{
    /// <summary>The document, or a section of it, is the talk.</summary>
    Recorded,

    /// <summary>Prose tells of it: who met, when or where.</summary>
    Told,
}

/// <summary>A meeting, call or session, with the passage behind every statement about it.</summary>
public sealed record Talk
{
    /// <summary>The section's heading, the document's title, or for a told talk what the prose calls it ("phone call between Trump and Putin").</summary>
    public required string Name { get; init; }

    public required Document Document { get; init; }

    public required TalkSource Source { get; init; }

    public required Provenance Provenance { get; init; }

    /// <summary>The section that is the talk; null for a told talk and where the whole document is one.</summary>
    public Section? Section { get; init; }

    public PartialDate? Date { get; init; }

    public string? Place { get; init; }

    /// <summary>The time of day, in the record's words; null where it does not say.</summary>
    public string? Time { get; init; }

    /// <summary>What was to be talked about, as the record lists it.</summary>
    public IReadOnlyList<Passage> Agenda { get; init; } = [];

    /// <summary>Announced, expected or hoped for when the document was written: it names no attendees, because nobody is told to have taken part.</summary>
    public bool Planned { get; init; }

    /// <summary>Who took part, in the order of the text, each person once. Being mentioned is not attending.</summary>
    public required IReadOnlyList<Attendance> Attendees { get; init; }

    /// <summary>Who sent regrets, was excused or is noted as absent; none of them attended.</summary>
    public IReadOnlyList<Attendance> Absent { get; init; } = [];

    /// <summary>Who chaired, moderated or hosted, as the record says.</summary>
    public IReadOnlyList<Attendance> Chairs { get; init; } = [];

    /// <summary>Who took the notes: a part of its own, not speech and by itself not attendance.</summary>
    public IReadOnlyList<Attendance> Scribes { get; init; } = [];

    /// <summary>Whether the record lists who was there; where it does not, <see cref="Attendees"/> are those who speak.</summary>
    public bool ListsAttendees { get; init; }

    /// <summary>What was plainly decided, in the order of the text: narrower than <see cref="Outcomes"/>.</summary>
    public IReadOnlyList<Decision> Decisions { get; init; } = [];

    /// <summary>What is to be done, in the order of the text.</summary>
    public IReadOnlyList<ActionItem> Actions { get; init; } = [];

    /// <summary>What was agreed or decided, in the order of the text; the final list where the document has one, then what prose plainly says.</summary>
    public required IReadOnlyList<Passage> Outcomes { get; init; }

    /// <summary>The talk's own passages; for a told talk the passages that tell of it.</summary>
    public required IReadOnlyList<Passage> Passages { get; init; }
}

/// <summary>One person's part in one talk.</summary>
/// <param name="Role">As the text gives it here; null where it does not.</param>
/// <param name="Side">As the text gives it here, or the person's; null where unknown.</param>
/// <param name="Evidence">The passage that says they took part: the attendee line, or the first turn, or the sentence that tells of it.</param>
public sealed record Attendance(Person Person, string? Role, string? Side, Passage Evidence);
