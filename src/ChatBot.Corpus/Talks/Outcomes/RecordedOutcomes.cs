using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Reading.Blocks;

namespace ChatBot.Corpus.Talks.Outcomes;

/// <summary>What was agreed in a recorded talk: the items of its outcome lists and its decision lines.</summary>
internal static class RecordedOutcomes
{
    /// <param name="own">The section that names the talk: its heading says what the talk is about, not what came of it.</param>
    public static IReadOnlyList<Passage> In(List<Passage> passages, Section? own)
    {
        var outcomes = new List<Passage>();
        var agreed = false;
        for (var number = 0; number < passages.Count; number++)
        {
            var passage = passages[number];
            agreed = agreed && !BeginsOther(passages[number - 1], passage);
            agreed = passage.Kind switch
            {
                PassageKind.ListItem => IsOutcomeItem(passage, own, agreed),
                PassageKind.Paragraph => LeadsToOutcomes(passages, number, agreed),
                _ => false,
            };
            if (VoteCount.Is(passage.Text)) continue;
            if ((agreed && passage.Kind == PassageKind.ListItem) || IsDecision(passage) || IsProseUnderOutcomes(passages, passage, own) || IsMinuted(passage)) outcomes.Add(passage);
        }

        // A list under its own heading is the final one; what was agreed on the way follows.
        return [.. outcomes.OrderByDescending(outcome => IsUnderOutcomes(outcome.Section, own))];
    }

    // What was agreed ends with its section, and where a list begins that is called otherwise.
    private static bool BeginsOther(Passage before, Passage passage) =>
        passage.Section != before.Section
        || (passage.ListLead is { } lead && lead != before.ListLead && before.Kind == PassageKind.ListItem && (OpenHeadings.Are(lead) || FieldNames.KindOf(lead) != FieldKind.None));

    private static bool IsOutcomeItem(Passage passage, Section? own, bool agreed)
    {
        if (OpenHeadings.Are(passage.Text) || (passage.ListLead is { } other && OpenHeadings.Are(other))) return false;
        if (passage.ListLead is { Length: > 0 } lead && (OutcomeWords.IsHeading(lead) || OutcomeWords.OpensList(lead))) return true;
        return agreed || IsUnderOutcomes(passage.Section, own);
    }

    /// <summary>A sentence that says both sides agree, directly before a list; or a short line with a colon between two lists of it.</summary>
    private static bool LeadsToOutcomes(List<Passage> passages, int number, bool agreed)
    {
        if (number + 1 >= passages.Count || passages[number + 1].Kind is not (PassageKind.ListItem or PassageKind.Paragraph)) return false;
        var text = passages[number].Text.TrimEnd();
        if (agreed) return text.EndsWith(':') && text.Length < 80 && FieldNames.KindOf(text) is FieldKind.None && !OpenHeadings.Are(text);
        if (!OutcomeWords.MayOpenList(text)) return false;
        if (passages[number + 1].Kind != PassageKind.ListItem && !passages[number + 1].Text.TrimEnd().EndsWith(':')) return false;
        return OutcomeWords.OpensList(LastSentence(text));
    }

    private static string LastSentence(string text)
    {
        var stop = text.TrimEnd('.', ':', ' ').LastIndexOf(". ", StringComparison.Ordinal);
        return stop < 0 ? text : text[(stop + 2)..];
    }

    private static bool IsDecision(Passage passage) =>
        passage.Kind is PassageKind.Paragraph or PassageKind.ListItem or PassageKind.Metadata && OutcomeWords.IsDecisionLine(passage.Text);

    /// <summary>Prose under an outcome heading counts where no list does: beside a list it is narration.</summary>
    private static bool IsProseUnderOutcomes(List<Passage> passages, Passage passage, Section? own) =>
        passage.Kind == PassageKind.Paragraph && passage.Section != own && OutcomeWords.IsHeading(passage.Section.Heading)
        && !passages.Exists(other => other.Kind == PassageKind.ListItem && other.Section == passage.Section);

    /// <summary>"It was agreed that …" in what somebody wrote down; in a dialogue's narration it is part of the scene.</summary>
    private static bool IsMinuted(Passage passage) =>
        passage.Provenance is Provenance.Minutes or Provenance.Report && passage.Kind is PassageKind.Paragraph or PassageKind.ListItem
        && ToldOutcomes.SaysAgreed(passage.Text);

    private static bool IsUnderOutcomes(Section section, Section? own)
    {
        for (var current = section; current is not null && current != own; current = current.Parent)
        {
            if (OutcomeWords.IsHeading(current.Heading)) return true;
            if (OpenHeadings.Are(current.Heading)) return false;
        }

        return false;
    }
}
