using System.Buffers;
using System.Text.RegularExpressions;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Languages;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.People;
using ChatBot.Corpus.Talks.Lexicon;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Talks.Actions;

/// <summary>
/// Finds what is to be done: lines that a label marks, items of a list that is headed so, rows of a table of tasks, and sentences of minutes in which somebody named will do
/// something. What somebody merely says they might do, in a transcript, is no action item; nor is what is noted as done.
/// </summary>
internal sealed class RecordedActions(PeopleDirectory people, int document)
{
    private const int LeastTasksAQuestion = 10;
    private const int LongestName = 24;
    private static readonly SearchValues<string> Breaks = SearchValues.Create(["\n", " **"], StringComparison.Ordinal);
    private static readonly WordSet Nothing = new("none|n/a|no action items|nothing|tbd|no actions|no action|unassigned|not assigned|nobody|open|tba", '|');
    private static readonly WordSet Nobody = Vocabulary.Of("nobody");

    // "Aufgabe: …", "Задача — …"
    private static readonly Regex ForeignLabel = new(
        $@"^[^\p{{L}}\d]{{0,6}}(?:{string.Join('|', Vocabulary.Phrases("tasks").Select(Regex.Escape))})\s*(?:\#?\d{{1,3}})?\**\s*(?:[(（](?<owner>[^()（）\n]{{2,60}})[)）]\s*)?[:：]\**\s*(?<task>\S.*)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.Singleline, TimeSpan.FromSeconds(1));

    private readonly ActionOwners _owners = new(people, document);
    private IReadOnlyList<Passage> _passages = [];
    private HashSet<int> _itemised = [];
    private HashSet<int> _discussed = [];
    private ILookup<int, string> _leads = Array.Empty<string>().ToLookup(_ => 0);
    private readonly Dictionary<(int Section, string Lead), IReadOnlyList<ActionOwner>> _taskLeads = [];
    private (int Section, IReadOnlyList<ActionOwner> Owners) _named = (-1, []);
    private HashSet<string>? _speaking;
    private bool _agendaIsRecord;

    /// <param name="passages">Of the talk.</param>
    /// <param name="around">Of all talks of the document: who says something in one of them is a person in the others.</param>
    public IReadOnlyList<ActionItem> In(IReadOnlyList<Passage> passages, IReadOnlyList<Passage> around)
    {
        (_passages, _speaking) = (around, null);
        (_owners.Offices, _owners.Attending) = (Offices.Of(passages), Attending.Of(passages));
        _itemised = [.. passages.Where(passage => passage.Kind == PassageKind.ListItem).Select(passage => passage.Section.Number)];
        _leads = passages.Where(passage => passage.ListLead is not null).Select(passage => (passage.Section.Number, passage.ListLead)).Distinct().ToLookup(lead => lead.Number, lead => lead.ListLead!);
        _discussed = [.. passages.Where(passage => passage.Kind == PassageKind.ListItem).GroupBy(passage => passage.Section.Number).Where(AskMuch).Select(items => items.Key)];
        _agendaIsRecord = MostStandsBelowAgenda(passages);
        var actions = new List<ActionItem>();
        Passage? last = null;
        foreach (var passage in passages)
        {
            if (passage.Kind is PassageKind.Attendee or PassageKind.Comment) continue;
            if (last is not null && SaysMore(passage, last, actions)) continue;
            var before = actions.Count;
            AddAll(passage, actions);
            last = actions.Count > before ? passage : null;
        }

        return Repeats.Without(actions, action => action.Text, OwnersOf, AreSame);
    }

    private void AddAll(Passage passage, List<ActionItem> actions)
    {
        var before = actions.Count;
        AddLabelled(passage, actions);
        if (actions.Count > before) return;
        if (RecordColumns.Of(passage.ListLead) is { HoldTasks: true } columns) AddRow(passage, columns, actions);
        else if (IsListed(passage)) AddListed(passage, actions);
        else if (IsWrittenDown(passage)) AddTold(passage, actions);
    }

    // "Owner: Mara" or "Done" below a task is said of it.
    private bool SaysMore(Passage passage, Passage last, List<ActionItem> actions)
    {
        if (passage.Section != last.Section && ActionStatus.SaysDone(passage.Section.Heading)) actions.RemoveAll(action => action.Passage == last);
        if (passage.Section != last.Section || passage.Kind is not (PassageKind.ListItem or PassageKind.Paragraph or PassageKind.Metadata)) return false;
        if (TaskField.Of(passage.Text) is { } field)
        {
            if (ActionStatus.SaysDone(field.Value)) actions.RemoveAll(action => action.Passage == last);
            else if (actions.Count > 0) actions[^1] = With(actions[^1], field);
            return true;
        }

        if (!ActionStatus.SaysDone(passage.Text)) return false;
        actions.RemoveAll(action => action.Passage == last);
        return true;
    }

    private ActionItem With(ActionItem action, TaskField field)
    {
        if (field.IsOwner && action.Owners.Count == 0) return action with { Owners = _owners.Stated(field.Value) };
        return field.IsDue && action is { Due: null, DueWords: null } ? action with { Due = ActionDue.Stated(field.Value), DueWords = field.Value } : action;
    }

    // Below "Next steps" some minutes note who said what of them: of tasks few are questions.
    private static bool AskMuch(IEnumerable<Passage> items)
    {
        var (all, asked, said) = (0, 0, 0);
        foreach (var item in items)
        {
            all++;
            if (item.Text.EndsWith('?')) asked++;
            if (LabelColon.In(item.Text, LongestName) > 0) said++;
        }

        return asked > 2 && asked * LeastTasksAQuestion > all && said * 2 > all;
    }

    private bool IsWrittenDown(Passage passage) =>
        passage.Speaker is null && passage.Provenance is Provenance.Minutes && passage.Kind is PassageKind.Paragraph or PassageKind.ListItem && !IsAgenda(passage.Section);

    // Some keep the minutes in the agenda itself, point by point.
    private bool IsAgenda(Section section) => !_agendaIsRecord && NamesAgenda(section);

    private static bool NamesAgenda(Section section) => section.Heading.StartsWith("agenda", StringComparison.OrdinalIgnoreCase);

    private static bool MostStandsBelowAgenda(IReadOnlyList<Passage> passages)
    {
        var (below, elsewhere) = (0, 0);
        foreach (var passage in passages.Where(passage => passage.Kind is PassageKind.ListItem or PassageKind.Paragraph or PassageKind.Turn))
        {
            if (NamesAgenda(passage.Section)) below++;
            else elsewhere++;
        }

        return below > elsewhere;
    }

    private bool IsListed(Passage passage)
    {
        if (passage.Kind is not (PassageKind.ListItem or PassageKind.Paragraph) || (passage.Text.Length < 4 && !_owners.AreOnly(passage.Text)) || _discussed.Contains(passage.Section.Number)) return false;
        if (passage.ListLead is { } lead && (ActionWords.IsHeading(lead) || _taskLeads.ContainsKey((passage.Section.Number, lead)))) return true;
        for (var section = passage.Section; section is not null; section = section.Parent)
        {
            if (IsAgenda(section)) return false;
            if (!ActionWords.IsHeading(section.Heading)) continue;
            return passage.Kind == PassageKind.ListItem && (section == passage.Section || !HasItems(section) || _owners.AreOnly(passage.Section.Heading));
        }

        return false;
    }

    private void AddListed(Passage passage, List<ActionItem> actions)
    {
        if (LeadIn(passage) is { } lead)
        {
            _taskLeads[(passage.Section.Number, lead)] = _owners.Leading(lead);
            return;
        }

        if (_owners.AreOnly(passage.Text) || HeadsPerson(passage))
        {
            _named = (passage.Section.Number, _owners.Leading(passage.Text));
            return;
        }

        if (!SaysNone(passage.Text) && !ActionStatus.IsOver(passage, passage.Text)) actions.Add(Item(passage, 0, passage.Text.Length, owner: null));
    }

    // "Action items, by person": a word there is whom the items below it belong to, known or not.
    private static bool HeadsPerson(Passage passage) =>
        passage.Section.Heading.EndsWith("by person", StringComparison.OrdinalIgnoreCase) && !passage.Text.Trim('*', '_', ' ').Contains(' ');

    private void AddRow(Passage passage, RecordColumns columns, List<ActionItem> actions)
    {
        var row = passage.Text;
        var (start, length) = RecordColumns.Cell(row, columns.Task);
        if (length == 0 || SaysNone(row.Substring(start, length)) || ActionStatus.SaysDone(RecordColumns.TextOf(row, columns.Status)) || ActionStatus.IsOver(passage, row)) return;
        var due = RecordColumns.TextOf(row, columns.Due);
        var item = Item(passage, start, length, owner: null);
        if (_owners.Stated(RecordColumns.TextOf(row, columns.Owner)) is { Count: > 0 } owners) item = item with { Owners = owners };
        actions.Add(due.Any(char.IsLetterOrDigit) ? item with { Due = ActionDue.Stated(due), DueWords = due } : item);
    }

    // "Budget:" over the tasks of its own, "Mara will:" over hers.
    private string? LeadIn(Passage passage)
    {
        var text = passage.Text;
        return text.TrimEnd().TrimEnd('*', '_', ' ').EndsWith(':') ? _leads[passage.Section.Number].FirstOrDefault(lead => text.Contains(lead, StringComparison.Ordinal)) : null;
    }

    // Where the tasks stand right below the heading, what has a heading of its own further down are other matters.
    private bool HasItems(Section section) => _itemised.Contains(section.Number);

    private static bool SaysNone(string text)
    {
        var plain = text.Trim().Trim('*', '_', '.', '(', ')', '[', ']', '-', ':').Trim();
        return Nothing.Contains(plain) || Nobody.Contains(plain) || (plain.StartsWith("no ", StringComparison.OrdinalIgnoreCase) && plain.AsSpan().Count(' ') < 4);
    }

    // A label may stand on any line of a passage: a wrapped paragraph, or a scribe's turn of several lines.
    private void AddLabelled(Passage passage, List<ActionItem> actions)
    {
        var whole = passage.Text;
        foreach (var (start, end) in Pieces(whole))
        {
            var text = whole[start..end];
            var match = ActionWords.Labelled().Match(text);
            if (!match.Success) match = ActionWords.BotCommand().Match(text);
            if (!match.Success) match = ForeignLabel.Match(text);
            if (!match.Success || SaysNone(match.Groups["task"].Value) || ActionStatus.IsOver(passage, match.Groups["task"].Value)) continue;
            var task = match.Groups["task"];
            actions.Add(Item(passage, start + task.Index, task.Length, match.Groups["owner"] is { Success: true } owner ? owner.Value : null));
        }
    }

    private static IEnumerable<(int Start, int End)> Pieces(string text)
    {
        var start = 0;
        for (var at = NextBreak(text, 0); at >= 0; at = NextBreak(text, at + 1))
        {
            var isMarked = text[at] == ' ' && at > 0 && text[at - 1] is '.' or '!' or '?';
            if (!(text[at] == '\n' || isMarked) || !ActionWords.Labelled().IsMatch(text.AsSpan(at + 1))) continue;
            yield return (start, at);
            start = at + 1;
        }

        yield return (start, text.TrimEnd().Length);
    }

    private static int NextBreak(string text, int from) => text.AsSpan(from).IndexOfAny(Breaks) is >= 0 and var at ? from + at : -1;

    private void AddTold(Passage passage, List<ActionItem> actions)
    {
        var whole = passage.Text;
        foreach (var (start, end) in Sentences.Of(whole))
        {
            var sentence = whole[start..end];
            var lead = sentence.Length - sentence.TrimStart().Length;
            var (from, text) = (start + lead, sentence.Trim());
            if (text.EndsWith('?') || ActionStatus.IsOver(passage, text)) continue;
            if (ActionWords.TakeAction(text) || WillDo(passage, from, text)) actions.Add(Item(passage, from, text.Length, owner: null));
            else AddClauses(passage, from, text, actions);
        }
    }

    // "The bell is dull; Mara to paint it".
    private void AddClauses(Passage passage, int from, string sentence, List<ActionItem> actions)
    {
        foreach (Match clause in ActionWords.Clause().Matches(sentence))
        {
            var words = sentence[clause.Groups["clause"].Index..].Trim();
            if (ActionWords.OwnerAhead().Match(words) is not { Success: true } owner || !_owners.AreKnown(owner.Groups["owner"].Value) || !WillDo(passage, from, words)) continue;
            var end = words.IndexOf("; ", StringComparison.Ordinal);
            actions.Add(Item(passage, from + clause.Groups["clause"].Index, end < 0 ? words.Length : end, owner: null));
        }
    }

    // "Mara will ask the port": somebody known, then "will", then a deed.
    private bool WillDo(Passage passage, int from, string sentence)
    {
        if (_owners.ByOffice(sentence) is not null) return ActionWords.IsDeed(ActionWords.OfficeWill().Match(sentence).Groups["verb"].ValueSpan);
        if (ActionWords.BodyWill().Match(sentence) is { Success: true } body) return ActionWords.IsDeed(body.Groups["verb"].ValueSpan);
        if (ActionWords.OwnerAhead().Match(sentence) is not { Success: true } match || ActionWords.Deed().Match(sentence[match.Length..]) is not { Success: true } deed) return false;
        var owner = match.Groups["owner"].Value;
        return ActionWords.IsDeed(deed.Groups["verb"].ValueSpan) && (_owners.AreKnown(owner) || ActsElsewhere(owner)) && passage.Text.Length > from;
    }

    // A given name alone is nobody the corpus knows; but who "asked" and "noted" something in the same record is a person.
    private bool ActsElsewhere(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 3 || !Array.TrueForAll(words, IsPartOfName) || People.Lexicon.Organisations.Names(name)) return false;
        return (_speaking ??= WhoSpeak(_passages)).Contains(words[^1]);
    }

    private static bool IsPartOfName(string word) => word.Length > 2 && word.All(char.IsLetter) && char.IsUpper(word[0]) && !People.Lexicon.OrdinaryWords.IsCommon(word);

    private static HashSet<string> WhoSpeak(IReadOnlyList<Passage> passages)
    {
        var speaking = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in passages.Select(passage => passage.Text))
        {
            for (var at = 0; at < text.Length; at++)
            {
                if (!char.IsLetter(text[at])) continue;
                var start = at;
                while (at < text.Length && char.IsLetter(text[at])) at++;
                if (char.IsUpper(text[start]) && People.Lexicon.Verbs.Speech.Contains(Neighbours.After(text, at))) speaking.Add(text[start..at]);
            }
        }

        return speaking;
    }

    private ActionItem Item(Passage passage, int start, int length, string? owner)
    {
        length = Logged.WithoutStamp(passage.Text.AsSpan(start, length)).Length;
        var text = passage.Text.Substring(start, length);
        var (due, words) = ActionDue.In(text);
        var owners = _owners.Of(owner, text);
        return new ActionItem(passage, start, length) { Owners = owners.Count > 0 ? owners : OwnersAbove(passage), Due = due, DueWords = words };
    }

    // Below "Mara:" or a heading with her name stands what she is to do.
    private IReadOnlyList<ActionOwner> OwnersAbove(Passage passage)
    {
        if (passage.ListLead is { } lead)
        {
            if (_taskLeads.GetValueOrDefault((passage.Section.Number, lead)) is { Count: > 0 } owners) return owners;
            if (!ActionWords.IsHeading(lead)) return _owners.Leading(lead);
        }

        if (ActionWords.IsHeading(passage.Section.Parent?.Heading ?? "") && _owners.Leading(passage.Section.Heading) is { Count: > 0 } headed) return headed;
        return _named.Section == passage.Section.Number ? _named.Owners : [];
    }

    private static string OwnersOf(ActionItem action) => string.Join('/', action.Owners.Select(owner => owner.Name).Order(StringComparer.Ordinal));

    // Of two lists one may leave out who it is.
    private static bool AreSame(string owners, string others) => owners.Length == 0 || others.Length == 0 || owners == others;
}
