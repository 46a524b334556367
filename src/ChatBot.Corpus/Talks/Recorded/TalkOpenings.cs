using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Reading.Blocks;
using ChatBot.Corpus.Reading.Sections;
using ChatBot.Corpus.Talks.Lexicon;

namespace ChatBot.Corpus.Talks.Recorded;

/// <summary>Where talks begin inside a document.</summary>
/// <param name="Section">The section that names the talk; null where none does.</param>
/// <param name="Start">Its first passage, as a position in the list that was searched.</param>
internal readonly record struct TalkOpening(Section? Section, int Start);

internal static class TalkOpenings
{
    private const int Fewest = 2;

    /// <summary>
    /// One opening for each heading that names a day, else for each section that has its own attendee block or place line, else for
    /// each line that dates
    /// what follows; none where the document is not so divided.
    /// </summary>
    public static List<TalkOpening> In(List<Passage> passages)
    {
        var listed = WithBlocks(passages);
        var days = OfDays(passages, listed);
        if (days.Count >= Fewest) return days;
        return listed.Count >= Fewest ? listed : AtDateLines(passages) is { Count: >= Fewest } dated ? dated : listed;
    }

    // Rolling notes: a heading for each day. A list of people or a place below one belongs to that day's meeting, and so does all up to
    // the next.
    private static List<TalkOpening> OfDays(List<Passage> passages, List<TalkOpening> listed)
    {
        var level = LevelOfDays(passages);
        var openings = new List<TalkOpening>();
        for (var number = 0; number < passages.Count; number++)
        {
            var section = At(passages[number].Section, level);
            if (section is null || !(NamesDay(section) || IsMeetingBesideDays(passages, listed, section))) continue;
            if (openings.Count == 0 || openings[^1].Section!.Number != section.Number) openings.Add(new TalkOpening(section, number));
        }

        return openings.Count(opening => NamesDay(opening.Section!)) >= (listed.Count > 0 ? 1 : Fewest) ? openings : [];
    }

    // The largest headings of which two name different days; where one day alone has a heading, those beside it whose meetings list who
    // was there.
    private static int LevelOfDays(List<Passage> passages)
    {
        var days = passages.SelectMany(passage => AndThoseAround(passage.Section))
            .DistinctBy(section => section.Number).Where(NamesDay).ToList();
        var levels = days.GroupBy(section => section.Level).Where(NameDifferentDays).Select(level => level.Key).ToList();
        return levels.Count > 0 ? levels.Min() : days.Count == 1 ? days[0].Level : 0;
    }

    private static bool NameDifferentDays(IEnumerable<Section> sections) => DayHeading.DaysOpenedBy(sections.Select(section => section.Heading)) >= Fewest;

    // "Kick-off" between the days, with a list of its own of who came; "Participants" between them belongs to the day above.
    private static bool IsMeetingBesideDays(List<Passage> passages, List<TalkOpening> listed, Section section) =>
        listed.Exists(opening => opening.Section!.Number == section.Number) && FieldNames.KindOf(section.Heading) == FieldKind.None
        && passages.Exists(passage => passage.Kind == PassageKind.Attendee && At(passage.Section, section.Level)?.Number == section.Number);

    private static bool NamesDay(Section section) => DayHeading.Opens(section.Heading);

    private static Section? At(Section section, int level) =>
        level == 0 ? null : AndThoseAround(section).FirstOrDefault(around => around.Level == level);

    private static List<TalkOpening> WithBlocks(List<Passage> passages)
    {
        var openings = new List<TalkOpening>();
        for (var number = 0; number < passages.Count; number++)
        {
            if (!Opens(passages[number]) || Owner(passages[number].Section) is not { } owner) continue;
            if (openings.Count > 0 && openings[^1].Section!.Number == owner.Number) continue;
            openings.Add(new TalkOpening(owner, FirstOf(passages, owner, number)));
        }

        return Merged(passages, openings);
    }

    // Minutes one below the other, each with the lines that say when it was and who came. A mail's head is none.
    private static List<TalkOpening> AtDateLines(List<Passage> passages)
    {
        var openings = new List<TalkOpening>();
        var days = new HashSet<PartialDate>();
        for (var number = 0; number < passages.Count; number++)
        {
            if (DayOf(passages[number]) is not { Day: not null, Month: not null } day || !days.Add(day)) continue;
            var start = number;
            while (start > 0 && IsOfHead(passages[start - 1]) && passages[start - 1].Section == passages[number].Section
                && DayOf(passages[start - 1]) is null) start--;
            if (!HasTalk(passages, number + 1, NextDay(passages, number + 1)) || Head(passages, start).Any(IsOfMail)) return [];
            var section = passages[number].Section is { Number: > 0 } own && (start == 0
                || passages[start - 1].Section != own) ? own : null;
            openings.Add(new TalkOpening(section, start));
        }

        return openings;
    }

    private static PartialDate? DayOf(Passage passage) =>
        passage.Kind != PassageKind.Metadata ? null
        : BlockLabels.TimeIn(passage.Text) is { } value ? (DateFinder.FindLabelled(value) is [var day, ..] ? day.Date : null)
        : DayHeading.WithoutDate(passage.Text) is "" ? DayHeading.DateIn(passage.Text)
        : null;

    private static int NextDay(List<Passage> passages, int from)
    {
        while (from < passages.Count && DayOf(passages[from]) is null) from++;
        return from;
    }

    private static IEnumerable<Passage> Head(List<Passage> passages, int start) => passages.Skip(start).TakeWhile(IsOfHead);

    private static bool IsOfHead(Passage passage) => passage.Kind is PassageKind.Metadata or PassageKind.Attendee;

    private static bool IsOfMail(Passage passage) =>
        FieldLine.Of(passage.Text) is { } field
            && field.Key.ToLowerInvariant() is "from" or "to" or "subject" or "cc" or "message-id" or "author" or "published";

    private static bool Opens(Passage passage) => passage.Kind switch
    {
        PassageKind.Attendee => !BlockLabels.IsLateArrival(passage.ListLead) && !BlockLabels.IsAbsence(passage.ListLead)
            && !BlockLabels.IsAbsence(passage.Section.Heading),
        PassageKind.Metadata or PassageKind.Paragraph => BlockLabels.PlaceIn(passage.Text) is not null,
        _ => false,
    };

    /// <summary>A heading that only says "Attendees" names nothing; the section around it does.</summary>
    private static Section? Owner(Section section)
    {
        Section? owner = section;
        while (owner is not null && (owner.Heading.Length == 0 || BlockLabels.IsAttendance(owner.Heading))) owner = owner.Parent;
        return owner;
    }

    private static int FirstOf(List<Passage> passages, Section owner, int block)
    {
        while (block > 0 && passages[block - 1].Section.Number >= owner.Number) block--;
        return block;
    }

    // Attendee lists with nothing said between them ("Present", "Remote") open one talk: that of the section around them.
    private static List<TalkOpening> Merged(List<Passage> passages, List<TalkOpening> openings)
    {
        var talks = new List<TalkOpening>();
        foreach (var opening in openings)
        {
            if (talks is [.., var last] && !HasTalk(passages, last.Start, opening.Start))
                talks[^1] = last with { Section = Around(last.Section!, opening.Section!) ?? opening.Section };
            else
                talks.Add(opening);
        }

        if (talks is [_, .., var end] && !HasTalk(passages, end.Start, passages.Count)) talks.RemoveAt(talks.Count - 1);
        return talks;
    }

    private static Section? Around(Section one, Section other)
    {
        var around = AndThoseAround(one).Select(section => section.Number).ToHashSet();
        return AndThoseAround(other).FirstOrDefault(section => around.Contains(section.Number)) is { } shared ? Owner(shared) : null;
    }

    private static IEnumerable<Section> AndThoseAround(Section section)
    {
        for (Section? around = section; around is not null; around = around.Parent) yield return around;
    }

    private static bool HasTalk(List<Passage> passages, int start, int end)
    {
        for (var number = start; number < end; number++)
        {
            if (passages[number].Kind is PassageKind.Turn or PassageKind.ListItem) return true;
            if (passages[number].Kind == PassageKind.Paragraph && BlockLabels.PlaceIn(passages[number].Text) is null) return true;
        }

        return false;
    }
}
