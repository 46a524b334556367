using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.People;

namespace ChatBot.Corpus.Talks.Recorded;

/// <summary>
/// Talks that a document holds: each part that opens with a day, or with its own attendee block or place line, or the whole document where it is one
/// transcript, one set of minutes or one dialogue.
/// </summary>
internal static class RecordedTalks
{
    private const int FewestTurns = 2;

    public static List<Talk> In(Document document, PeopleDirectory people)
    {
        List<Passage> passages = [.. document.Passages.Where(passage => passage.Kind is not (PassageKind.Comment or PassageKind.Quoted))];
        var openings = TalkOpenings.In(passages);
        if (!IsRecord(document, passages)) return [];
        if (openings.Count < 2) return [Record(document, section: null, passages, people)];
        var talks = new List<Talk>();
        for (var number = 0; number < openings.Count; number++)
        {
            var end = number + 1 < openings.Count ? openings[number + 1].Start : passages.Count;
            var own = passages.GetRange(openings[number].Start, end - openings[number].Start);
            talks.Add(Record(document, openings[number].Section, own, people, isOneOfSeveral: true));
        }

        return talks;
    }

    private static bool IsRecord(Document document, List<Passage> passages)
    {
        if (passages.Exists(passage => passage.Kind == PassageKind.Attendee)) return true;
        if (document.Provenance.Provenance == Provenance.Minutes) return true;
        // Captions without speakers are the record of a talk as well.
        if (document.Provenance is { Provenance: Provenance.Transcript, Certain: true } && passages.Exists(passage => passage.Timestamp is not null)) return true;
        return passages.Where(passage => passage.Kind == PassageKind.Turn).Take(FewestTurns).Count() == FewestTurns;
    }

    private static Talk Record(Document document, Section? section, List<Passage> passages, PeopleDirectory people, bool isOneOfSeveral = false)
    {
        var number = people.NumberOf(document.Path);
        // What was said at length is not searched for each fact again.
        var facts = passages.FindAll(passage => TalkFacts.MayStandIn(passage) || TalkParts.MayStandIn(passage));
        var parts = new TalkParts(facts, people, number);
        var attendees = new AttendeeList(passages, people, number);
        return new Talk
        {
            Name = section?.Heading ?? document.Title,
            Document = document,
            Source = TalkSource.Recorded,
            Provenance = document.Provenance.Provenance,
            Section = section,
            Date = TalkFacts.DateOf(document, section, facts, isOneOfSeveral),
            Place = TalkFacts.PlaceOf(facts),
            Time = TalkFacts.TimeOf(facts),
            Agenda = TalkFacts.AgendaOf(passages),
            Attendees = attendees.Present,
            ListsAttendees = attendees.IsListed,
            Absent = attendees.Absent,
            Chairs = parts.Chairs(),
            Scribes = parts.Scribes(),
            Decisions = Outcomes.RecordedDecisions.In(passages, section),
            Actions = new Actions.RecordedActions(people, number).In(passages, document.Passages),
            Outcomes = Outcomes.RecordedOutcomes.In(passages, section),
            Passages = passages.Count == document.Passages.Count ? document.Passages : new SomePassages(document.Passages, passages),
        };
    }
}
