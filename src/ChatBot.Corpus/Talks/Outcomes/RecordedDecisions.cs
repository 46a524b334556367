using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Languages;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Reading.Blocks;
using ChatBot.Corpus.Talks.Lexicon;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Talks.Outcomes;

/// <summary>
/// What a talk decided, narrower than its outcomes: lines that a label marks, sentences of minutes and statements that plainly decide, what a list of
/// decisions holds. Under a heading such as "Conclusion" the items that decide stand for the section; where none does by its wording, all of them do.
/// </summary>
internal static class RecordedDecisions
{
    private const int FurthestMotion = 4;
    private static readonly WordSet Nothing = new("none|n/a|no decisions|nothing|no conclusion|no resolution", '|');
    private static readonly WordSet Nobody = Vocabulary.Of("nobody");

    public static IReadOnlyList<Decision> In(IReadOnlyList<Passage> passages, Section? own)
    {
        var decisions = new List<Decision>();
        for (var at = 0; at < passages.Count; at++)
        {
            if (IsCarried(passages, at) && Moved(passages, at) is { } motion)
            {
                if (!decisions.Exists(decision => decision.Passage == motion.Passage)) decisions.Add(motion);
                if (MotionWords.OnlyCarry(passages[at].Text)) continue;
            }

            // What was voted on stands elsewhere, or nowhere.
            if (VoteCount.Is(passages[at].Text)) continue;

            if (LeadsToDecisions(passages, at)) continue;
            if (RecordColumns.Of(passages[at].ListLead) is { Decision: >= 0 } columns)
            {
                AddRow(passages[at], columns, decisions);
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
        passages[at] is { Speaker: null, Kind: PassageKind.Paragraph or PassageKind.ListItem } passage && (MotionWords.OnlyCarry(passage.Text) || OpensCarried(passage.Text));

    // "Carried unanimously. The budget now runs from May."
    private static bool OpensCarried(string text) => MotionWords.MayCount(text) && Sentences.Of(text) is [var first, _, ..] && MotionWords.OnlyCarry(text[first.Start..first.End]);

    private static Decision? Moved(IReadOnlyList<Passage> passages, int carried)
    {
        for (var at = carried - 1; at >= 0 && at >= carried - FurthestMotion && passages[at].Section == passages[carried].Section; at--)
        {
            var text = passages[at].Text;
            foreach (var (start, end) in Sentences.Of(text))
            {
                var sentence = text[start..end];
                if (passages[at].Speaker is null && MotionWords.Bring(sentence)) return new Decision(passages[at], start + sentence.Length - sentence.TrimStart().Length, sentence.Trim().Length);
            }

            if (MotionWords.OnlyCarry(text)) return null;
        }

        return null;
    }

    private static DecisionPlace PlaceOf(Decision decision, Section? own)
    {
        var label = DecisionWords.Label(decision.Passage.Text);
        return new DecisionPlace(
            decision.Passage.Section,
            label.Success && label.Groups["words"].Index == decision.Start ? label.Groups["number"].Value : null,
            Above(decision.Passage, own, OutcomeWords.MaySumUp),
            IsListed(decision.Passage) ? decision.Passage.ListLead : null);
    }

    // Items below "Decisions:" and below "The board agreed to:".
    private static bool IsListed(Passage passage) =>
        passage is { Kind: PassageKind.ListItem, ListLead: { } lead } && !OpenHeadings.Are(lead) && (OutcomeWords.NamesDecisions(lead.Trim('*', '_', ' ')) || (IsWrittenDown(passage) && DecisionWords.Open(Unlabelled(lead))));

    // "Decision: the board agreed to" is, without its label, what opens the list.
    private static string Unlabelled(string lead) => DecisionWords.Label(lead) is { Success: true } label ? label.Groups["words"].Value : lead;

    // "The board agreed to:" says nothing without the items below it.
    private static bool LeadsToDecisions(IReadOnlyList<Passage> passages, int at) =>
        at + 1 < passages.Count && passages[at + 1].ListLead is { } lead && passages[at].Text.TrimEnd('*', '_', ' ').EndsWith(':') && passages[at].Text.Contains(lead, StringComparison.Ordinal) && IsListed(passages[at + 1]);

    // A paragraph below "Resolution:", where need be below what it rests on: "Whereas …".
    private static bool IsAnnounced(IReadOnlyList<Passage> passages, int at)
    {
        if (passages[at].Kind != PassageKind.Paragraph || DecisionWords.Recital().IsMatch(passages[at].Text)) return false;
        var before = at - 1;
        while (before >= 0 && DecisionWords.Recital().IsMatch(passages[before].Text)) before--;
        return before >= 0 && passages[before].Kind == PassageKind.Paragraph && passages[before].Section == passages[at].Section && DecisionWords.Announcement().IsMatch(passages[before].Text);
    }

    private static void AddSection(List<Passage> passages, bool areAllDecided, List<Decision> decisions)
    {
        var before = decisions.Count;
        var items = passages.FindAll(passage => passage.Kind is PassageKind.ListItem);
        if (!areAllDecided || items.Count == 0)
        {
            foreach (var passage in passages) Add(passage, decisions);
            if (decisions.Count > before || OutcomeWords.NamesTakeaways(passages[0].Section.Heading)) return;
        }

        // "Open questions:" inside of the decisions leads to what is none.
        foreach (var passage in items.Count > 0 ? items : passages.FindAll(passage => passage.Kind == PassageKind.Paragraph))
        {
            if (passage.ListLead is not { } lead || !OpenHeadings.Are(lead)) AddWhole(passage, decisions);
        }
    }

    // A row says what was decided in the column for it, whatever else it holds.
    private static void AddRow(Passage passage, RecordColumns columns, List<Decision> decisions)
    {
        var (start, length) = RecordColumns.Cell(passage.Text, columns.Decision);
        var cell = passage.Text.Substring(start, length);
        if (cell.Any(char.IsLetter) && !SaysNone(cell) && !OpenWords.SettleNothing(cell) && !(RecordColumns.TextOf(passage.Text, columns.Status) is { Length: > 0 } status && OpenWords.SettleNothing(status))) decisions.Add(new Decision(passage, start, length));
    }

    private static void AddWhole(Passage passage, List<Decision> decisions)
    {
        if (DecisionWords.Label(passage.Text).Success) Add(passage, decisions);
        else if (passage.Text.Any(char.IsLetter) && !LeadsToOpen(passage.Text) && !passage.Text.TrimEnd().EndsWith('?') && !SaysNone(passage.Text) && !OpenWords.SettleNothing(passage.Text)) decisions.Add(new Decision(passage, 0, passage.Text.Length));
    }

    // "Not decided:" over items of its own
    private static bool LeadsToOpen(string item) => item.TrimEnd('*', '_', ' ') is [.., ':' or '：'] && OpenHeadings.Are(item);

    private static bool SaysNone(string text) => text.Trim().Trim('*', '_', '.', '(', ')', '-').Trim() is var plain && (Nothing.Contains(plain) || Nobody.Contains(plain));

    // The heading that says that what follows was decided; an agenda point under it belongs to it.
    private static Section? Heading(Passage passage, Section? own) => passage.Kind is PassageKind.Turn or PassageKind.Attendee or PassageKind.Metadata
        ? null
        : Above(passage, own, heading => OutcomeWords.IsHeading(heading) && !Actions.ActionWords.IsHeading(heading));

    private static Section? Above(Passage passage, Section? own, Func<string, bool> isMeant)
    {
        for (var section = passage.Section; section is not null && section != own; section = section.Parent)
        {
            if (isMeant(section.Heading)) return section;
            if (OpenHeadings.Are(section.Heading)) return null;
        }

        return null;
    }

    private static void Add(Passage passage, List<Decision> decisions)
    {
        if (passage.Kind is PassageKind.Attendee or PassageKind.Comment or PassageKind.Metadata && !DecisionWords.Label(passage.Text).Success) return;
        if (DecisionWords.Label(passage.Text) is { Success: true } labelled && !Actions.ActionWords.Labelled().IsMatch(passage.Text))
        {
            var words = labelled.Groups["words"];
            if (words.ValueSpan.ContainsAnyExcept("*_ \n") && !SaysNone(words.Value)) decisions.Add(new Decision(passage, words.Index, Logged.WithoutStamp(words.ValueSpan.TrimEnd("*_ \n")).Length));
            return;
        }

        if (!MayDecide(passage) || Actions.ActionWords.IsHeading(passage.Section.Heading)) return;
        int? moved = null;
        int? before = null;
        int? proposed = null;
        foreach (var (start, end) in Sentences.Of(passage.Text))
        {
            var sentence = passage.Text[start..end];
            // "… is too dear. **Decision**: …"
            if (start > 0 && sentence.TrimStart().StartsWith("**", StringComparison.Ordinal) && DecisionWords.Label(sentence.Trim()) is { Success: true } noted)
            {
                var words = noted.Groups["words"];
                decisions.Add(new Decision(passage, start + sentence.Length - sentence.TrimStart().Length + words.Index, words.ValueSpan.TrimEnd("*_ \n").Length));
                continue;
            }

            if (moved is null && VoteCount.Is(sentence)) continue;
            var wentThrough = (proposed is not null && OpenWords.RaiseNoObjection(sentence)) || (before is not null && MotionWords.OnlyCarry(sentence.Trim()));
            if (!wentThrough && !Decides(passage, sentence, moved is not null))
            {
                moved = MotionWords.Move(sentence) ? start : moved;
                before = IsWrittenDown(passage) ? start : null;
                proposed = MotionWords.Propose(sentence) ? before : null;
                continue;
            }

            var from = wentThrough ? before!.Value : start;
            if (MotionWords.AreResult(sentence.Trim()) && moved is { } motion) from = motion;
            else moved = MotionWords.Move(sentence) ? start : null;
            var last = decisions.Count > 0 ? decisions[^1] : null;
            if (from < start && last?.Passage == passage && last.Start >= from) decisions.RemoveAt(decisions.Count - 1);
            var lead = passage.Text.AsSpan(from, end - from).Length - passage.Text.AsSpan(from, end - from).TrimStart().Length;
            decisions.Add(new Decision(passage, from + lead, passage.Text.AsSpan(from, end - from).Trim().Length));
            (before, proposed) = (null, null);
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

    private static bool IsWrittenDown(Passage passage) => passage.Provenance is Provenance.Minutes or Provenance.Report && !IsSpoken(passage);

    private static bool IsSpoken(Passage passage) => passage.Speaker is not null || passage.Provenance == Provenance.Transcript && passage.Kind == PassageKind.Paragraph && passage.Timestamp is not null;

    private static bool IsJointStatement(Passage passage) => DecisionWords.JointStatement().IsMatch(passage.DocumentTitle);
}
