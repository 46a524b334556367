using System.Text.RegularExpressions;
using ChatBot.Corpus.People;
using ChatBot.Corpus.People.Harvest;
using ChatBot.Corpus.Reading.Blocks;
using ChatBot.Corpus.Reading.Speakers;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Talks.Actions;

/// <summary>Who is to do it, from the label, else from the head or the end of the task.</summary>
internal sealed partial class ActionOwners(PeopleDirectory people, int document)
{
    private const int LongestNames = 48;
    private static readonly WordSet Groups = new("all everyone everybody team group committee council board chairs chair editors staff members participants tbd", ' ');

    public Offices Offices { get; set; } = Offices.None;

    public Attending Attending { get; set; } = Attending.Nobody;

    public IReadOnlyList<ActionOwner> Of(string? given, string task)
    {
        task = WideSigns.Plain(task);
        if (given is not null && Names(given) is { Count: > 0 } labelled) return labelled;
        if (ActionWords.OwnerNamed().Match(task) is { Success: true } said && Stated(said.Groups["owner"].Value.Trim()) is { Count: > 0 } stated) return stated;
        if (ActionWords.OwnerAhead().Match(task) is { Success: true } ahead && Names(task[..(ahead.Groups["owner"].Index + ahead.Groups["owner"].Length)][Math.Max(0, ahead.Groups["owner"].Index - 1)..]) is { Count: > 0 } named && !IsTopic(ahead.Value, named)) return named;
        if (SetApart(task) is { Count: > 0 } apart) return apart;
        if (ActionWords.OwnerInBrackets().Match(task) is { Success: true } bracket && AreKnown(bracket.Groups["owner"].Value) && Names(bracket.Groups["owner"].Value) is { Count: > 0 } first) return first;
        if (ByOffice(task) is { } holder) return [holder];
        if (ActionWords.BodyWill().Match(task) is { Success: true } body) return [new ActionOwner(body.Groups["owner"].Value, Person: null)];
        if (task.Contains('|') && task.Split('|').Skip(1).Select(cell => cell.Trim()).FirstOrDefault(cell => cell.Length > 0 && AreKnown(cell)) is { } column && Names(column) is { Count: > 0 } inRow) return inRow;
        if (ActionWords.OwnerBehind().Match(task) is { Success: true } behind && Names(behind.Groups["owner"].Value) is { Count: > 0 } last) return last;
        return [];
    }

    // Behind an arrow or in bold even who is not known otherwise; before a dash alone may stand a matter.
    private List<ActionOwner> SetApart(string task)
    {
        if (ActionWords.OwnerSetApart().Match(task) is not { Success: true } match) return [];
        var owner = match.Groups["owner"].Value;
        var isMentioned = match.Groups["owner"].Index is > 0 and var start && task[start - 1] == '@';
        if (isMentioned || AreKnown(owner)) return Names(isMentioned ? '@' + owner : owner);
        var isName = NameShape.Of(owner) == NameShapeKind.Name && Array.TrueForAll(owner.Split(' '), word => !People.Lexicon.OrdinaryWords.IsCommon(word)) && !People.Lexicon.Organisations.IsOne(owner);
        return isName && FieldNames.KindOf(owner) == FieldKind.None && (match.Groups["arrow"].Success || (match.Groups["mark"].Success && owner.Contains(' '))) ? Names(owner) : [];
    }

    /// <summary>Whose office the sentence names as the doer's; null where it names none, or one that nobody in the list or more than one has.</summary>
    public ActionOwner? ByOffice(string sentence) =>
        ActionWords.OfficeWill().Match(sentence) is { Success: true } match && Offices.HolderOf(match.Groups["role"].Value) is { } name
            ? people.SeenInDocument(name, document) is { } person ? new ActionOwner(person.Name, person) : new ActionOwner(name, Person: null)
            : null;

    public bool AreKnown(string owners) => Split(owners) is { Count: > 0 } names && names.TrueForAll(name => Known(name) is not null || Attending.Named(name) is not null);

    /// <summary>Whether the words are names of people who are known and nothing else.</summary>
    public bool AreOnly(string words) => words.Length <= LongestNames && (IsNick(words) || words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => word is "and" or "&" || word.TrimStart('@', '*', '_') is [var first, ..] && char.IsUpper(first))) && AreKnown(words);

    // In a channel people are called as they write themselves.
    private bool IsNick(string words) => words.All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '-') && Known(words) is not null;

    /// <summary>Where the text says that this is the owner, it is, whatever it is called.</summary>
    public IReadOnlyList<ActionOwner> Stated(string owner)
    {
        owner = owner.Trim('*', '_', ' ', '@');
        return Names(owner) is { Count: > 0 } known ? known : owner.Any(char.IsLetter) ? [new ActionOwner(owner, Person: null)] : [];
    }

    /// <summary>Whose tasks stand below such a line or heading: "Mara", "Mara and Jonas will"; nobody's where it says something else.</summary>
    public IReadOnlyList<ActionOwner> Leading(string lead)
    {
        var names = Auxiliary().Replace(lead.Trim('*', '_', ' ', ':'), "");
        return AreKnown(names) || names.StartsWith('@') ? Names(names) : [];
    }

    // "Spring fair: the team will ask the port" names a matter: who is called by several words and does it is known.
    private static bool IsTopic(string ahead, List<ActionOwner> named) => ahead.Contains(':') && named is [{ Person: null, Name: var name }] && name.Contains(' ');

    private List<ActionOwner> Names(string owners)
    {
        var found = new List<ActionOwner>();
        foreach (var name in Split(owners))
        {
            if (Known(name) is { } person) found.Add(new ActionOwner(person.Name, person));
            else if (Attending.Named(name) is { } full) found.Add(new ActionOwner(full, Known(full)));
            else if (name.Length > 1 && ((char.IsUpper(name[0]) && !IsOrdinary(name)) || Groups.Contains(name) || owners.Contains('@' + name, StringComparison.Ordinal))) found.Add(new ActionOwner(name, Person: null));
        }

        return found;
    }

    private Person? Known(string name) => people.SeenInDocument(name, document);

    private static bool IsOrdinary(string name)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        return People.Lexicon.OrdinaryWords.IsCommon(space < 0 ? name : name[..space]);
    }

    private static List<string> Split(string owners) =>
        [.. owners.Replace(" and ", ",", StringComparison.Ordinal).Split([',', '/', '&', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(name => name.Trim('@', '*', '_', '.', ' ')).Where(name => name.Length > 0)];

    [GeneratedRegex(@"\s+(?:will|to|shall|should|is\s+to|are\s+to|is\s+going\s+to|are\s+going\s+to)$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Auxiliary();
}
