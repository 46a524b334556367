using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Talks.Outcomes;

/// <summary>
/// What a talk decided, narrower than its outcomes: lines that a label marks, sentences of minutes and statements that plainly decide, what a list of
/// decisions holds. Under a heading such as "Conclusion" the items that decide stand for the section; where none does by its wording, all of them do.
/// </summary>
internal static class RecordedDecisions
{
    private const int FurthestMotion = 4;

    public static IReadOnlyList<Decision> In(IReadOnlyList<Passage> passages, Section? own)
    {
        var decisions = new List<Decision>();
        for (var at = 0; at < passages.Count; at++)
        {
            if (IsCarried(passages, at) && Moved(passages, at) is { } motion)
            {
                if (!decisions.Exists(decision => decision.Passage == motion.Passage)) decisions.Add(motion);
                continue;
            }

            var under = Heading(passages[at], own);
            if (under is null)
            {
                if (IsListed(passages[at]) || IsAnnounced(passages, at)) AddWhole(passages[at], decisions);
                else Add(passages[at], decisions);
                continue;
            }

            var end = at + 1;
            while (end < passages.Count && Heading(passages[end], own) == under) end++;
            AddSection([.. passages.Take(at..end)], OutcomeWords.NamesDecisions(under.Heading), decisions);
            at = end - 1;
        }

        return Repeats.Without(decisions, decision => decision.Text, decision => PlaceOf(decision, own), DecisionPlace.AreSame);
    }

    // "Motion carried." below the passage that moves something: that was decided.
    private static bool IsCarried(IReadOnlyList<Passage> passages, int at) =>
        passages[at] is { Speaker: null, Kind: PassageKind.Paragraph or PassageKind.ListItem } passage && DecisionWords.OnlyCarries(passage.Text);

    private static Decision? Moved(IReadOnlyList<Passage> passages, int carried)
    {
        for (var at = carried - 1; at >= 0 && at >= carried - FurthestMotion && passages[at].Section == passages[carried].Section; at--)
        {
            var text = passages[at].Text;
            foreach (var (start, end) in Sentences.Of(text))
            {
                var sentence = text[start..end];
                if (passages[at].Speaker is null && DecisionWords.BringsMotion(sentence)) return new Decision(passages[at], start + sentence.Length - sentence.TrimStart().Length, sentence.Trim().Length);
            }

            if (DecisionWords.OnlyCarries(text)) return null;
        }

        return null;
    }

    private static DecisionPlace PlaceOf(Decision decision, Section? own)
    {
        var label = DecisionWords.Labelled().Match(decision.Passage.Text);
        return new DecisionPlace(
            decision.Passage.Section,
            label.Success && label.Groups["words"].Index == decision.Start ? label.Groups["number"].Value : null,
            Above(decision.Passage, own, OutcomeWords.MaySumUp),
            IsListed(decision.Passage) ? decision.Passage.ListLead : null);
    }

    // Items below "Decisions:".
    private static bool IsListed(Passage passage) => passage is { Kind: PassageKind.ListItem, ListLead: { } lead } && OutcomeWords.NamesDecisions(lead.Trim('*', '_', ' '));

    // A paragraph below "Resolution:".
    private static bool IsAnnounced(IReadOnlyList<Passage> passages, int at) =>
        at > 0 && passages[at].Kind == PassageKind.Paragraph && passages[at].Section == passages[at - 1].Section && passages[at - 1].Kind == PassageKind.Paragraph && DecisionWords.Announcement().IsMatch(passages[at - 1].Text);

    private static void AddSection(List<Passage> passages, bool areAllDecided, List<Decision> decisions)
    {
        var before = decisions.Count;
        var items = passages.FindAll(passage => passage.Kind is PassageKind.ListItem);
        if (!areAllDecided || items.Count == 0)
        {
            foreach (var passage in passages) Add(passage, decisions);
            if (decisions.Count > before) return;
        }

        foreach (var passage in items.Count > 0 ? items : passages.FindAll(passage => passage.Kind == PassageKind.Paragraph)) AddWhole(passage, decisions);
    }

    private static void AddWhole(Passage passage, List<Decision> decisions)
    {
        if (DecisionWords.Labelled().IsMatch(passage.Text)) Add(passage, decisions);
        else if (passage.Text.Any(char.IsLetter) && !passage.Text.TrimEnd().EndsWith('?') && !SaysNone(passage.Text) && !OpenWords.SettleNothing(passage.Text)) decisions.Add(new Decision(passage, 0, passage.Text.Length));
    }

    private static bool SaysNone(string text) => text.Trim().Trim('*', '_', '.', '(', ')', '-').ToLowerInvariant() is "none" or "n/a" or "no decisions" or "nothing" or "none." or "no conclusion" or "no resolution";

    // The heading that says that what follows was decided; an agenda point under it belongs to it.
    private static Section? Heading(Passage passage, Section? own) => passage.Kind is PassageKind.Turn or PassageKind.Attendee or PassageKind.Metadata
        ? null
        : Above(passage, own, heading => OutcomeWords.IsHeading(heading) && !Actions.ActionWords.IsHeading(heading));

    private static Section? Above(Passage passage, Section? own, Func<string, bool> isMeant)
    {
        for (var section = passage.Section; section is not null && section != own; section = section.Parent)
        {
            if (isMeant(section.Heading)) return section;
        }

        return null;
    }

    private static void Add(Passage passage, List<Decision> decisions)
    {
        if (passage.Kind is PassageKind.Attendee or PassageKind.Comment or PassageKind.Metadata && !DecisionWords.Labelled().IsMatch(passage.Text)) return;
        if (DecisionWords.Labelled().Match(passage.Text) is { Success: true } labelled && !Actions.ActionWords.Labelled().IsMatch(passage.Text))
        {
            var words = labelled.Groups["words"];
            if (words.ValueSpan.ContainsAnyExcept("*_ \n")) decisions.Add(new Decision(passage, words.Index, words.ValueSpan.TrimEnd("*_ \n").Length));
            return;
        }

        if (!MayDecide(passage) || Actions.ActionWords.IsHeading(passage.Section.Heading)) return;
        int? moved = null;
        foreach (var (start, end) in Sentences.Of(passage.Text))
        {
            var sentence = passage.Text[start..end];
            // "… is too dear. **Decision**: …"
            if (start > 0 && sentence.TrimStart().StartsWith("**", StringComparison.Ordinal) && DecisionWords.Labelled().Match(sentence.Trim()) is { Success: true } noted)
            {
                var words = noted.Groups["words"];
                decisions.Add(new Decision(passage, start + sentence.Length - sentence.TrimStart().Length + words.Index, words.ValueSpan.TrimEnd("*_ \n").Length));
                continue;
            }

            if (!Decides(passage, sentence, moved is not null))
            {
                moved = DecisionWords.Move(sentence) ? start : moved;
                continue;
            }

            var from = start;
            if (DecisionWords.IsResultOfMotion(sentence.Trim()) && moved is { } motion) from = motion;
            else moved = DecisionWords.Move(sentence) ? start : null;
            var last = decisions.Count > 0 ? decisions[^1] : null;
            if (from < start && last?.Passage == passage && last.Start >= from) decisions.RemoveAt(decisions.Count - 1);
            var lead = passage.Text.AsSpan(from, end - from).Length - passage.Text.AsSpan(from, end - from).TrimStart().Length;
            decisions.Add(new Decision(passage, from + lead, passage.Text.AsSpan(from, end - from).Trim().Length));
        }
    }

    private static bool Decides(Passage passage, string sentence, bool isMoved)
    {
        if (passage.Provenance is Provenance.Fiction or Provenance.Opinion) return false;
        if (IsSpoken(passage)) return DecisionWords.IsFormula(sentence);
        if (passage.Provenance == Provenance.Report) return DecisionWords.Say(sentence) || (IsJointStatement(passage) && DecisionWords.Commits(sentence));
        return DecisionWords.Say(sentence, isMoved) || (passage.Kind == PassageKind.ListItem && DecisionWords.Dispose(sentence));
    }

    // Whether it is worth while to look at each sentence.
    private static bool MayDecide(Passage passage)
    {
        var text = passage.Text;
        if (text.Contains("**", StringComparison.Ordinal)) return true;
        if (passage.Provenance is Provenance.Fiction or Provenance.Opinion) return false;
        if (IsSpoken(passage)) return DecisionWords.MayHoldFormula(text);
        return DecisionWords.MaySay(text) || (passage.Provenance == Provenance.Report ? IsJointStatement(passage) : passage.Kind == PassageKind.ListItem && DecisionWords.MayDispose(text));
    }

    private static bool IsSpoken(Passage passage) => passage.Speaker is not null || passage.Provenance == Provenance.Transcript && passage.Kind == PassageKind.Paragraph && passage.Timestamp is not null;

    private static bool IsJointStatement(Passage passage) => DecisionWords.JointStatement().IsMatch(passage.DocumentTitle);
}
