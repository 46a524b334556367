using System.Text.RegularExpressions;
using ChatBot.Corpus.Languages;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.People;
using ChatBot.Corpus.People.Harvest;
using ChatBot.Corpus.Talks.Lexicon;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Talks.Recorded;

/// <summary>Who had which part in a recorded talk: the fields "Chair:" and "Scribe:", what attendee lines say in brackets, and what a record remarks.</summary>
internal sealed partial class TalkParts(IReadOnlyList<Passage> passages, PeopleDirectory people, int document)
{
    private static readonly WordSet Chairing = new("chair|chairs|co-chair|co-chairs|chairman|chairwoman|chairperson|chaired by|presiding|presided by|moderator|moderators|moderated by|facilitator|facilitators|facilitated by|host|hosts|hosted by|organizer|organizers|organiser|organisers|convener|convenor|convened by|meeting leader|leader|led by", '|');
    private static readonly WordSet Scribing = new("scribe|scribes|scribe(s)|scribed by|recording secretary|note taker|note takers|note-taker|notetaker|notes by|notes|minutes by|minutes taken by|minute taker|minutes|recorder|recorded by|rapporteur|transcribed by|transcriber|transcript by|clerk", '|');

    private static readonly WordSet ForeignChairing = Vocabulary.Of("chair");
    private static readonly WordSet ForeignScribing = Vocabulary.Of("scribe");

    private static readonly WordSet ChairingRoles = new("chair moderator facilitator host organizer organiser presiding convener");
    private static readonly WordSet ScribingRoles = new("scribe notetaker note-taker minute-taker recorder rapporteur clerk notes minutes");
    private static readonly CuedPattern ScribingRemark = new(ScribesRemark(), "scrib", "notes", "minutes");

    private readonly AttendeeLists _lists = AttendeeLists.Of(passages);

    public IReadOnlyList<Attendance> Chairs() => With([Chairing, ForeignChairing], ChairingRoles, remark: null);

    public IReadOnlyList<Attendance> Scribes() => With([Scribing, ForeignScribing], ScribingRoles, ScribingRemark);

    /// <summary>Whether a passage is worth while to be looked at.</summary>
    public static bool MayStandIn(Passage passage) => passage.Kind == PassageKind.Attendee || BlockLabels.ColonIn(passage.Text) is not null || ScribingRemark.MayMatch(passage.Text);

    private List<Attendance> With(WordSet[] fields, WordSet roles, CuedPattern? remark)
    {
        var found = new List<Attendance>();
        foreach (var passage in passages)
        {
            var text = passage.Text;
            if (passage.Kind == PassageKind.Attendee) AddByRole(passage, roles, found);
            else if (Field(text, fields) is { } value) AddNames(passage, value, found);
            else if (remark is not null && text.Length < 400 && remark.Match(text) is { Success: true } match)
                AddNames(passage, match.Groups["names"].Value, found);
        }

        return found;
    }

    private void AddByRole(Passage passage, WordSet roles, List<Attendance> found)
    {
        foreach (var entry in _lists[passage])
        {
            if (!entry.IsAbsent && entry.Role is { } role && role.Split([' ', ',', '/'], StringSplitOptions.RemoveEmptyEntries).Any(word => roles.Contains(word))) Add(passage, entry.Name, entry.Role, found);
        }
    }

    private void AddNames(Passage passage, string names, List<Attendance> found)
    {
        foreach (var entry in AttendeeLine.Parse(names)) Add(passage, entry.Name, entry.Role, found);
    }

    private void Add(Passage passage, string name, string? role, List<Attendance> found)
    {
        var person = people.InDocument(name, document) ?? new Person(name, [], [], null);
        if (!found.Exists(other => ReferenceEquals(other.Person, person) || other.Person.Name == person.Name)) found.Add(new Attendance(person, role, person.Side, passage));
    }

    private static string? Field(string text, WordSet[] fields)
    {
        if (BlockLabels.ColonIn(text) is not { } colon || !Array.Exists(fields, labels => labels.Contains(text.AsSpan(0, colon).Trim().Trim("*_#- |【")))) return null;
        var line = text.AsSpan(colon + 1);
        var end = line.IndexOf("<!--");
        var value = (end < 0 ? line : line[..end]).Trim().Trim("*_ ");
        return value.IsEmpty || value.Length > 200 ? null : value.ToString();
    }

    [GeneratedRegex(@"(?:^|\n)(?:many\s+)?(?:thanks\s+to\s+)?(?<names>\p{L}[^\n.:]{1,80}?)\s+(?:(?:is|are)\s+(?:now\s+)?scribing|for\s+scribing|takes?\s+(?:the\s+)?(?:notes|minutes)|took\s+(?:the\s+)?(?:notes|minutes)|will\s+scribe|scribes\b)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ScribesRemark();
}
