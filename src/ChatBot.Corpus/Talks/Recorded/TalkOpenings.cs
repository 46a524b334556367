using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Talks.Lexicon;

namespace ChatBot.Corpus.Talks.Recorded;

/// <summary>Where talks begin inside a document.</summary>
/// <param name="Section">The section that names the talk.</param>
/// <param name="Start">Its first passage, as a position in the list that was searched.</param>
internal readonly record struct TalkOpening(Section Section, int Start);

internal static class TalkOpenings
{
    /// <summary>One opening for each section that has its own attendee block or place line; none where the document is not so divided.</summary>
    public static List<TalkOpening> In(List<Passage> passages)
    {
        var openings = new List<TalkOpening>();
        for (var number = 0; number < passages.Count; number++)
        {
            if (!Opens(passages[number]) || Owner(passages[number].Section) is not { } owner) continue;
            if (openings.Count > 0 && openings[^1].Section.Number == owner.Number) continue;
            openings.Add(new TalkOpening(owner, FirstOf(passages, owner, number)));
        }

        return Merged(passages, openings);
    }

    private static bool Opens(Passage passage) => passage.Kind switch
    {
        PassageKind.Attendee => !BlockLabels.IsLateArrival(passage.ListLead) && !BlockLabels.IsAbsence(passage.ListLead) && !BlockLabels.IsAbsence(passage.Section.Heading),
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
            if (talks is [.., var last] && !HasTalk(passages, last.Start, opening.Start)) talks[^1] = last with { Section = Around(last.Section, opening.Section) ?? opening.Section };
            else talks.Add(opening);
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
