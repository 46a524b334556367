using System.Text.RegularExpressions;
using ChatBot.Corpus.Languages;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.People.Harvest;

/// <summary>Reads a row of an attendee table: name, initials or handle, organisation, in whatever order.</summary>
internal static partial class AttendeeRow
{
    private static readonly WordSet Answers = new(
        "yes y yep yeah sim ja oui sí si no n nope maybe perhaps tentative tbc tbd none n/a na x ok true false here present attending attended declined in-person remote remotely virtual virtually online onsite on-site zoom phone");

    public static bool Is(string line) => line.Contains('|') || line.Count(character => character == '\t') > 1 || Columns().IsMatch(line) || Slashed().IsMatch(line);

    private const string Absent = "Absent: ";
    private static readonly WordSet GivenColumn = Vocabulary.Of("given name column");

    private static readonly WordSet FamilyColumn = Vocabulary.Of("family name column");

    /// <summary>Whether the head of a table sets given and family names apart.</summary>
    public static bool SetNamesApart(ReadOnlySpan<char> head) => HasNamesApart(head) || HasFamilyFirst(head);

    private static bool HasNamesApart(ReadOnlySpan<char> head)
    {
        var (first, second) = FirstTwo(head);
        return GivenColumn.Contains(first) && FamilyColumn.Contains(second);
    }

    // "Nachname | Vorname"
    private static bool HasFamilyFirst(ReadOnlySpan<char> head)
    {
        var (first, second) = FirstTwo(head);
        return FamilyColumn.Contains(first) && GivenColumn.Contains(second);
    }

    /// <summary>The head of a table of names for those of its rows who did not come.</summary>
    public static string AbsentOf(string head) => FirstTwo(head) is var (first, second) ? $"{Absent}{first}|{second}" : Absent;

    private static (string First, string Second) FirstTwo(ReadOnlySpan<char> head) =>
        (head.StartsWith(Absent) ? head[Absent.Length..] : head).ToString().Trim('|', ' ').Split('|', 3) is [var first, var second, ..] ? (first.Trim('*', '_', ' '), second.Trim('*', '_', ' ')) : ("", "");

    public static List<AttendeeEntry> Read(string line, string? lead)
    {
        var isSlashed = Slashed().IsMatch(line);
        var cells = (isSlashed ? line.Split('/') : Gap().Split(line)).Select(cell => cell.Trim().Trim('[', ']', '*', '_', '`').Trim()).Where(cell => cell.Any(char.IsLetter) && !SaysNothingOfWho(cell) && !IsAddress(cell)).ToList();
        if (cells.Count >= 2 && HasFamilyFirst(lead)) return [Person($"{cells[1]} {cells[0]}", cells[2..])];
        if (cells.Count >= 2 && HasNamesApart(lead)) return [Person($"{cells[0]} {cells[1]}", cells[2..])];
        // "Ada Voss        Tom Ried": a list in two columns.
        if (cells.Count == 2 && !line.Contains('|') && cells.TrueForAll(IsOnlyName)) return [Person(cells[0], []), Person(cells[1], [])];
        var name = (isSlashed ? null : cells.Find(IsFullName)) ?? cells.FirstOrDefault();
        if (name is null) return [];
        cells.Remove(name);
        return [Person(name, cells)];
    }

    private static AttendeeEntry Person(string cell, List<string> cells)
    {
        var isAbsent = cells.RemoveAll(note => AbsenceMark.Is(note)) > 0;
        // "Mara Oyelaran (Eastwick)" in the column for the name.
        var entry = cell.Contains('(') && AttendeeLine.OfOne(cell) is { } read ? read : new AttendeeEntry(cell, Role: null, Side: null, ShortForm: null);
        var shortForm = cells.Find(note => !note.Contains(' ') && (IsInitialsOf(note, entry.Name) || note.StartsWith('@') || char.IsLower(note[0])));
        if (shortForm is not null) cells.Remove(shortForm);
        return entry with { Side = cells.Count > 0 ? cells[0] : entry.Side, ShortForm = shortForm?.TrimStart('@') ?? entry.ShortForm, IsAbsent = isAbsent || entry.IsAbsent };
    }

    // An answer to "Attending?", how to speak of somebody, or where they sat.
    private static bool SaysNothingOfWho(string cell) => Answers.Contains(cell.TrimEnd('.', '!')) || AttendeeLine.Pronouns.Contains(cell);

    private static bool IsAddress(string cell) => cell.IndexOf('@') > 0 && !cell.Contains(' ');

    private static bool IsOnlyName(string cell) => IsFullName(cell) && char.IsUpper(cell[cell.LastIndexOf(' ') + 1]) && !cell.Any(char.IsDigit) && !AttendeeLine.IsRole(cell);

    private static bool IsFullName(string cell) => cell.Contains(' ') && !cell.Contains(',') && char.IsUpper(cell[0]) && cell.Split(' ').Length <= 5;

    // Columns of a table that blanks alone set: "mara       Mara Oyelaran".
    [GeneratedRegex(@"^[^\s,;:(]+(?:\s[^\s,;:(]+){0,4}\s{3,}[^\s,;:(]+(?:\s[^\s,;:(]+){0,4}\s*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Columns();

    // "Mara Oyelaran / Port of Eastwick / @mara": between slashes with blanks, or before a handle.
    [GeneratedRegex(@"^(?:(?!\s[-–—]\s)[^/,;:(|\t])+(?:\s/\s[^/|\t]+)+$|^[^/,;:(@|\t]+/[^/,;:(@|\t]+/\s*@[\w-]+\s*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Slashed();

    [GeneratedRegex(@"[|\t]|\s{3,}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Gap();

    private static bool IsInitialsOf(string cell, string name) =>
        cell.Length is >= 2 and <= 4 && cell.All(char.IsUpper) && char.ToUpperInvariant(name[0]) == cell[0];
}
