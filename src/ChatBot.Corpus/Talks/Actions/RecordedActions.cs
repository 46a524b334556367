using System.Buffers;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.People;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Talks.Actions;

/// <summary>
/// Finds what is to be done: lines that a label marks, items of a list that is headed so, and sentences of minutes in which somebody named will do
/// something. What somebody merely says they might do, in a transcript, is no action item.
/// </summary>
internal sealed class RecordedActions(PeopleDirectory people, int document)
{
    private const int LeastTasksAQuestion = 10;
    private const int LongestName = 24;
    private static readonly WordSet Groups = new("all everyone everybody team group committee council board chairs chair editors staff members participants tbd", ' ');
    private static readonly SearchValues<string> Breaks = SearchValues.Create(["\n", " **"], StringComparison.Ordinal);
    private readonly ActionOwners _owners = new(people, document);
    private IReadOnlyList<Passage> _passages = [];
    private HashSet<int> _itemised = [];
    private HashSet<int> _discussed = [];
    private ILookup<int, string> _leads = Array.Empty<string>().ToLookup(_ => 0);
    private HashSet<string>? _speaking;

    public IReadOnlyList<ActionItem> In(IReadOnlyList<Passage> passages)
    {
        (_passages, _speaking) = (passages, null);
        _owners.Offices = Offices.Of(passages);
        _itemised = [.. passages.Where(passage => passage.Kind == PassageKind.ListItem).Select(passage => passage.Section.Number)];
        _leads = passages.Where(passage => passage.ListLead is not null).Select(passage => (passage.Section.Number, passage.ListLead)).Distinct().ToLookup(lead => lead.Number, lead => lead.ListLead!);
        _discussed = [.. passages.Where(passage => passage.Kind == PassageKind.ListItem).GroupBy(passage => passage.Section.Number).Where(AskMuch).Select(items => items.Key)];
        var actions = new List<ActionItem>();
        foreach (var passage in passages)
        {
            var before = actions.Count;
            if (passage.Kind is PassageKind.Attendee or PassageKind.Comment) continue;
            AddLabelled(passage, actions);
            if (actions.Count > before) continue;
            if (IsListed(passage)) actions.Add(Item(passage, 0, passage.Text.Length, owner: null));
            else if (IsWrittenDown(passage)) AddTold(passage, actions);
        }

        return Repeats.Without(actions, action => action.Text, OwnersOf, AreSame);
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

    private static bool IsWrittenDown(Passage passage) =>
        passage.Speaker is null && passage.Provenance is Provenance.Minutes && passage.Kind is PassageKind.Paragraph or PassageKind.ListItem && !IsAgenda(passage.Section);

    private static bool IsAgenda(Section section) => section.Heading.StartsWith("agenda", StringComparison.OrdinalIgnoreCase);

    private bool IsListed(Passage passage)
    {
        if (passage.Kind is not (PassageKind.ListItem or PassageKind.Paragraph) || passage.Text.Length < 4 || _discussed.Contains(passage.Section.Number)) return false;
        if (passage.ListLead is { } lead && ActionWords.IsHeading(lead)) return !SaysNone(passage.Text);
        for (var section = passage.Section; section is not null; section = section.Parent)
        {
            if (IsAgenda(section)) return false;
            if (!ActionWords.IsHeading(section.Heading)) continue;
            return passage.Kind == PassageKind.ListItem && !SaysNone(passage.Text) && !IsLead(passage) && (section == passage.Section || !HasItems(section));
        }

        return false;
    }

    // "Budget:" over the tasks of its own.
    private bool IsLead(Passage passage)
    {
        var text = passage.Text;
        return text.TrimEnd().TrimEnd('*', '_', ' ').EndsWith(':') && _leads[passage.Section.Number].Any(lead => text.Contains(lead, StringComparison.Ordinal));
    }

    // Where the tasks stand right below the heading, what has a heading of its own further down are other matters.
    private bool HasItems(Section section) => _itemised.Contains(section.Number);

    private static bool SaysNone(string text) => text.Trim().Trim('*', '_', '.', '(', ')', '[', ']', '-').ToLowerInvariant() is var plain && (plain is "none" or "done" or "n/a" or "no action items" or "nothing" or "tbd" or "no actions" or "no action" || IsStruckOut(text) || (plain.StartsWith("no ", StringComparison.Ordinal) && plain.AsSpan().Count(' ') < 4) || ActionWords.IsClosed(plain));

    private static bool IsStruckOut(string text) => text.Trim() is ['~', '~', .., '~', '~'];

    // A label may stand on any line of a passage: a wrapped paragraph, or a scribe's turn of several lines.
    private void AddLabelled(Passage passage, List<ActionItem> actions)
    {
        var whole = passage.Text;
        foreach (var (start, end) in Pieces(whole))
        {
            var text = whole[start..end];
            var match = ActionWords.Labelled().Match(text);
            if (!match.Success) match = ActionWords.BotCommand().Match(text);
            if (!match.Success || SaysNone(match.Groups["task"].Value)) continue;
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
            if (text.EndsWith('?')) continue;
            if (ActionWords.TakeAction(text) || WillDo(passage, from, text)) actions.Add(Item(passage, from, text.Length, owner: null));
        }
    }

    // "Mara will ask the port": somebody known, then "will", then a deed.
    private bool WillDo(Passage passage, int from, string sentence)
    {
        if (_owners.ByOffice(sentence) is not null) return ActionWords.IsDeed(ActionWords.OfficeWill().Match(sentence).Groups["verb"].ValueSpan);
        if (ActionWords.BodyWill().Match(sentence) is { Success: true } body) return ActionWords.IsDeed(body.Groups["verb"].ValueSpan);
        if (ActionWords.OwnerAhead().Match(sentence) is not { Success: true } match) return false;
        var rest = sentence.AsSpan(match.Length).TrimStart();
        if (!rest.StartsWith("will ") && !rest.StartsWith("agreed to ") && !rest.StartsWith("volunteered to ") && !rest.StartsWith("offered to ") && !rest.StartsWith("to ")) return false;
        var verb = rest[(rest.IndexOf(' ') + 1)..];
        if (verb.StartsWith("to ")) verb = verb[3..];
        var stop = verb.IndexOfAny(" .,;\n");
        var deed = stop < 0 ? verb : verb[..stop];
        var owner = match.Groups["owner"].Value;
        return ActionWords.IsDeed(deed) && (_owners.AreKnown(owner) || ActsElsewhere(owner)) && passage.Text.Length > from;
    }

    // A given name alone is nobody the corpus knows; but who "asked" and "noted" something in the same record is a person.
    private bool ActsElsewhere(string name)
    {
        if (name.Length < 3 || !name.All(char.IsLetter) || !char.IsUpper(name[0]) || People.Lexicon.OrdinaryWords.IsCommon(name) || People.Lexicon.Organisations.Names(name)) return false;
        return (_speaking ??= WhoSpeak(_passages)).Contains(name);
    }

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
        var text = passage.Text.Substring(start, length);
        var due = ActionWords.Due().Match(text);
        var date = due.Success && DateFinder.Find(due.Groups["due"].Value) is [var mention, ..] ? mention.Date : (PartialDate?)null;
        var isTime = due.Success && (date is not null || !char.IsUpper(due.Groups["due"].Value[0]) && !char.IsAsciiDigit(due.Groups["due"].Value[0]) || IsWeekday(due.Groups["due"].Value) || due.Groups["due"].Value.EndsWith('s'));
        return new ActionItem(passage, start, length)
        {
            Owners = _owners.Of(owner, text),
            Due = date,
            DueWords = isTime ? string.Join(' ', due.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.') : null,
        };
    }

    private static bool IsWeekday(string words) => words.EndsWith("day", StringComparison.OrdinalIgnoreCase);

    private static string OwnersOf(ActionItem action) => string.Join('/', action.Owners.Select(owner => owner.Name).Order(StringComparer.Ordinal));

    // Of two lists one may leave out who it is.
    private static bool AreSame(string owners, string others) => owners.Length == 0 || others.Length == 0 || owners == others;

    /// <summary>Who is to do it, from the label, else from the head or the end of the task.</summary>
    private sealed class ActionOwners(PeopleDirectory people, int document)
    {
        public List<ActionOwner> Of(string? given, string task)
        {
            if (given is not null && Names(given) is { Count: > 0 } labelled) return labelled;
            if (ActionWords.OwnerNamed().Match(task) is { Success: true } said && Stated(said.Groups["owner"].Value.Trim()) is { Count: > 0 } stated) return stated;
            if (ActionWords.OwnerAhead().Match(task) is { Success: true } ahead && Names(ahead.Groups["owner"].Value) is { Count: > 0 } named && !IsTopic(ahead.Value, named)) return named;
            if (ActionWords.OwnerInBrackets().Match(task) is { Success: true } bracket && AreKnown(bracket.Groups["owner"].Value) && Names(bracket.Groups["owner"].Value) is { Count: > 0 } first) return first;
            if (ByOffice(task) is { } holder) return [holder];
            if (ActionWords.BodyWill().Match(task) is { Success: true } body) return [new ActionOwner(body.Groups["owner"].Value, Person: null)];
            if (task.Contains('|') && task.Split('|').Skip(1).Select(cell => cell.Trim()).FirstOrDefault(cell => cell.Length > 0 && AreKnown(cell)) is { } column && Names(column) is { Count: > 0 } inRow) return inRow;
            if (ActionWords.OwnerBehind().Match(task) is { Success: true } behind && Names(behind.Groups["owner"].Value) is { Count: > 0 } last) return last;
            return [];
        }

        public Offices Offices { get; set; } = Offices.None;

        /// <summary>Whose office the sentence names as the doer's; null where it names none, or one that nobody in the list or more than one has.</summary>
        public ActionOwner? ByOffice(string sentence) =>
            ActionWords.OfficeWill().Match(sentence) is { Success: true } match && Offices.HolderOf(match.Groups["role"].Value) is { } name
                ? people.SeenInDocument(name, document) is { } person ? new ActionOwner(person.Name, person) : new ActionOwner(name, Person: null)
                : null;

        public bool AreKnown(string owners) => Split(owners).TrueForAll(name => people.SeenInDocument(name, document) is not null);

        // "Spring fair: the team will ask the port" names a matter: who is called by several words and does it is known.
        private static bool IsTopic(string ahead, List<ActionOwner> named) => ahead.Contains(':') && named is [{ Person: null, Name: var name }] && name.Contains(' ');

        // Where the text says that this is the owner, it is, whatever it is called.
        private List<ActionOwner> Stated(string owner) => Names(owner) is { Count: > 0 } known ? known : owner.Any(char.IsLetter) ? [new ActionOwner(owner, Person: null)] : [];

        private List<ActionOwner> Names(string owners)
        {
            var found = new List<ActionOwner>();
            foreach (var name in Split(owners))
            {
                if (people.SeenInDocument(name, document) is { } person) found.Add(new ActionOwner(person.Name, person));
                else if (name.Length > 1 && (char.IsUpper(name[0]) && !IsOrdinary(name) || Groups.Contains(name))) found.Add(new ActionOwner(name, Person: null));
            }

            return found;
        }

        private static bool IsOrdinary(string name)
        {
            var space = name.IndexOf(' ', StringComparison.Ordinal);
            return People.Lexicon.OrdinaryWords.IsCommon(space < 0 ? name : name[..space]);
        }

        private static List<string> Split(string owners) =>
            [.. owners.Replace(" and ", ",", StringComparison.Ordinal).Split([',', '/', '&', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(name => name.Trim('@', '*', '_', '.', ' ')).Where(name => name.Length > 0)];
    }
}
