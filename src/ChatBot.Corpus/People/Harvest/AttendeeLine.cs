using System.Text.RegularExpressions;
using ChatBot.Corpus.People.Lexicon;
using ChatBot.Corpus.People.Names;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.People.Harvest;

/// <summary>One person of an attendee line.</summary>
/// <param name="ShortForm">"(WH)" or "@handle" beside the name; null where there is none.</param>
/// <param name="IsAbsent">The line marks who was not there: "Name (regrets)".</param>
internal sealed record AttendeeEntry(string Name, string? Role, string? Side, string? ShortForm, bool IsAbsent = false);

/// <summary>
/// Reads lines such as "Name – Role", "Name (Role)", "Name, Role", "Name &lt;affiliation&gt;", "Name" and lists "A, B and C (chair)".
/// </summary>
internal static partial class AttendeeLine
{
    private const int LongestName = 6;
    private const int ManyNames = 3;
    private static readonly string[] Joints = [" and ", " & ", " plus ", " und ", " et ", " en "];
    private static readonly WordSet RoleWords = new(
        "chair co-chair vice-chair scribe host observer observers guest guests remote remotely virtual minutes notes facilitator "
        + "presenter invited absent late staff member ex officio acting interim online phone zoom "
        + "clerk master warden surveyor registrar bursar steward broker planner auditor inspector rapporteur ombudsman trustee "
        + "in-person recording secretary note-taker notetaker minute-taker timekeeper emeritus alternate proxy voting non-voting sysadmin administrator maintainer coordinator liaison");

    // The last words of what opens a list.
    private static readonly WordSet Leads = new("present attendance attending attendees participants members guests observers regrets apologies absent remote online");

    public static readonly WordSet Pronouns = new("he/him she/her they/them he/they she/they he/him/his she/her/hers they/them/theirs any/all");

    // What stands in a list where nobody does, and what a template asks for.
    private static readonly WordSet Nobody = new("nil|none|n/a|nobody|no one|no-one|tbd|tba|name|names|full name|your name|add me|add your name|attendee|attendees|participant|participants|xxx|xyz|client|clients|customer|customers|everyone|everybody|all|others|several others|the public|general public|members of the public|the team|keine|keiner|niemand|aucun|aucune|personne|ninguno|ninguna|nadie|nenhum|nenhuma|ninguém|geen|nessuno", '|');

    // No name holds one of these in small letters, and none opens with one of those: a sentence does.
    private static readonly WordSet SentenceWords = new("is are was were has have had will who which there joined attended presented spoke gave welcomed introduced thanked asked said we they it not to");
    private static readonly WordSet SentenceOpeners = new("we they there it this everyone everybody");

    // "left at 16:20", "15:09": when somebody came or went is no role.
    private static readonly WordSet Movements = new("arrived arriving joined joining left leaving departed until from after");

    /// <param name="line">As written.</param>
    /// <param name="lead">What opens the list; of a table its head, where that tells the given name from the family's.</param>
    public static List<AttendeeEntry> Parse(string line, string? lead = null)
    {
        line = WideSigns.Plain(Breaks().Replace(line, "\n"));
        line = TableRow.WithBars(MailLinks().Replace(line, "), ["));
        line = Escape().Replace(InlineElement().Replace(line, ""), "${mark}");
        if (AttendeeRow.Is(line)) return AttendeeRow.Read(line, lead).FindAll(entry => !IsNobody(entry.Name));
        var entries = new List<AttendeeEntry>();
        var parts = PeopleOf(WithoutLead(line));
        // "Mara Oyelaran (mo4), Chair, Steward": what somebody else is is no one else.
        var offices = parts.Skip(1).ToList();
        if (offices.Count > 0 && offices.TrueForAll(IsOffice)) return OfOne(parts[0]) is { } holder && !IsNobody(holder.Name) ? [holder with { Role = holder.Role ?? string.Join(", ", offices) }] : [];
        foreach (var part in parts)
        {
            // "Mara Oyelaran, Harbour Foundation": an organisation attends through whom it stands behind.
            if (entries.Count > 0 && Organisations.IsOne(part)) entries[^1] = entries[^1] with { Side = entries[^1].Side ?? part };
            else if (OfOne(part) is { } entry && !IsNobody(entry.Name)) entries.Add(entry);
        }

        return entries;
    }

    // "None", "None! All are here".
    private static bool IsNobody(string name) => Nobody.Contains(name) || (name.IndexOfAny([' ', '!', ':', '-']) is > 0 and var end && name.AsSpan(0, end) is "None" or "none" or "Nil" or "nil");

    /// <summary>"Present: A, B": the words before the colon are the block's, unless they are a name's role.</summary>
    private static string WithoutLead(string line)
    {
        var text = Link().Replace(line, "${text}").Trim().TrimEnd('\\').Trim('*', '_', '`', '|').Trim();
        text = Account().Replace(text, "");
        var colon = LabelColon.In(text, text.Length);
        if (colon < 0 || IsInsideOfTime(text, colon)) return text;
        var rest = text[(colon + 1)..].Trim().Trim('*', '_');
        if (rest.Length == 0) return text[..colon];
        // "Mara Oyelaran: @mara" names her and no list.
        return OneHandle().Match(rest) is { Success: true } handle && NamesSomebody(text[..colon].TrimEnd()) ? $"{text[..colon]} ({handle.Groups["handle"]}){handle.Groups["note"]}" : rest;
    }

    private static bool NamesSomebody(string text) => char.IsUpper(text[0]) && IsNameLike(text) && !IsRole(text) && !Leads.Contains(text.AsSpan(text.LastIndexOf(' ') + 1));

    [GeneratedRegex(@"^(?<handle>@[^\s,/]+)(?<note>\s*\([^()]*\))?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OneHandle();

    private static bool IsInsideOfTime(string text, int colon) => colon > 0 && colon + 1 < text.Length && char.IsDigit(text[colon - 1]) && char.IsDigit(text[colon + 1]);

    private static List<string> PeopleOf(string line)
    {
        line = Collective().Replace(line, "");
        // A list that runs on over lines breaks inside of names.
        if (line.AsSpan().Count(',') >= ManyNames) line = line.Replace('\n', ' ');
        if (SplitOutsideBrackets(line, areSetApartBy: ';') is { Count: > 1 } groups) return Straightened(groups);
        // "@mara @jonas @edda"
        if (line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } handles && Array.TrueForAll(handles, word => word[0] == '@')) return [.. handles];
        if (line.TrimStart() is ['@', .. var mentioned] && mentioned.Contains(" @", StringComparison.Ordinal) && !mentioned.Contains(',')) return [.. BeforeMention().Split(line.Trim()).Select(name => name.TrimStart('@').TrimEnd(';', '|', ' '))];
        if (WideSigns.SetApartByBlanks(line) is { } names) return [.. names];
        var parts = SplitOutsideBrackets(line.Replace(", (@", " (@", StringComparison.Ordinal).TrimEnd(';'));
        parts.RemoveAll(part => Remark().IsMatch(part));
        if (parts.Count == 0) return [];
        // "Mara Oyelaran – Clerk, Port of Eastwick" is one; among many names a dash belongs to the name before it.
        if (DashAt(line) is > 0 and var dash && line.AsSpan(0, dash).Count(',') < ManyNames && parts.Count <= ManyNames + 1) return [line];
        // "Mara Oyelaran (@mara), Port of Eastwick": behind a handle stands where somebody belongs.
        if (parts.Count(part => part.Contains("(@", StringComparison.Ordinal)) == 1 && HandleHolder(parts) is { } holder) return [holder];
        if (DescribesFirst(line)) return [line[..(line.IndexOf(')') + 1)]];
        // Among many a word for an office is a surname.
        if (parts.Count > ManyNames && parts.Skip(2).Count(IsFullName) > 1) return parts;
        if (parts.Count > 2 && Organisations.IsOne(parts[1]) && parts.Skip(2).Any(IsFullName)) return parts;
        return parts.Count > 1 && IsRole(parts[1]) && !IsRole(parts[0]) && !EndsInBracket(parts[0]) ? [line] : parts;
    }

    // "Mara Oyelaran (Eastwick) runs the office, the cranes and the quay": what follows the bracket without a comma, and lists no others, tells of whom it stands behind.
    private static bool DescribesFirst(string line)
    {
        if (line.IndexOf('(') is not (> 0 and var open) || line.IndexOf(')', open) is not (> 0 and var close) || !IsFullName(line[..open].Trim('*', '_', ' '))) return false;
        var behind = line[(close + 1)..].Trim('*', '_', ' ');
        if (behind.Length == 0 || behind[0] is ',' or ';' or '/' or '&' or '\n' or '(' or '[' || behind.StartsWith("and ", StringComparison.Ordinal)) return false;
        var parts = SplitOutsideBrackets(behind);
        return parts.Skip(1).Count(part => IsFullName(part.Split('(')[0].TrimEnd())) * 2 < Math.Max(1, parts.Count);
    }

    private static List<string> Straightened(List<string> people)
    {
        var pairs = people.ConvertAll(person => person.Split(',', 2, StringSplitOptions.TrimEntries));
        return pairs.TrueForAll(pair => pair.Length == 2) && FamilyNames.AreInverted(pairs.ConvertAll(pair => (pair[0], pair[1]))) ? people.ConvertAll(person => FamilyNames.Inverted(person)!) : people;
    }

    // The only one with a handle, at the head of the line or behind its own initials; among full names alone it is one of a list.
    private static string? HandleHolder(List<string> parts)
    {
        var at = parts.FindIndex(part => part.Contains("(@", StringComparison.Ordinal));
        var isAhead = at == 0 || (at == 1 && parts[0].Length <= 4 && parts[0].All(char.IsUpper));
        return isAhead && parts[at].EndsWith(')') && parts.Skip(at + 1).Any(part => !IsFullName(part.Split('(')[0].TrimEnd())) ? parts[at] : null;
    }

    private static bool IsFullName(string text) => text.Split(' ') is [[var first, ..], .., [var last, ..]] && char.IsUpper(first) && char.IsUpper(last) && IsNameLike(text) && !IsRole(text);

    /// <param name="line">As written.</param>
    /// <param name="areSetApartBy">The only mark that parts them; null for commas, lines and "and".</param>
    private static List<string> SplitOutsideBrackets(string line, char? areSetApartBy = null)
    {
        var parts = new List<string>();
        var depth = 0;
        var start = 0;
        for (var position = 0; position < line.Length; position++)
        {
            if (line[position] is '(' or '<' or '[') depth++;
            else if (line[position] is ')' or '>' or ']') depth--;
            if (depth > 0) continue;
            var taken = areSetApartBy is { } mark ? (line[position] == mark ? 1 : 0) : line[position] is ',' or '\n' ? 1 : line[position] == ' ' ? JointAt(line, position, parts.LastOrDefault()) : 0;
            if (taken == 0) continue;
            AddPart(parts, line[start..position]);
            start = position + taken;
            position = start - 1;
        }

        AddPart(parts, line[start..]);
        return parts;
    }

    // In the languages of minutes. The shortest stand inside of surnames, too: they join the last of a list where that has as many words as the one before.
    private static int JointAt(string line, int position, string? before)
    {
        foreach (var joint in Joints)
        {
            if (line.AsSpan(position).StartsWith(joint, StringComparison.Ordinal)) return joint.Length;
        }

        var isShort = before is not null && line.AsSpan(position) is [' ', 'y' or 'e' or 'i', ' ', >= 'A', ..] && line.IndexOf(',', position) < 0;
        return isShort && (!before!.Contains(' ') || line.AsSpan(position + 3).Contains(' ')) ? 3 : 0;
    }

    private static void AddPart(List<string> parts, string part)
    {
        var trimmed = part.Trim().Trim('.', '*', '_', '-').Trim();
        if (trimmed.StartsWith("and ", StringComparison.Ordinal)) trimmed = trimmed[4..];
        if (trimmed.Length == 0) return;
        // "Jr." and "PhD" belong to the name before.
        if (parts.Count > 0 && (NameSuffixes.IsOfPerson(trimmed) || NameSuffixes.IsOfCompany(trimmed))) parts[^1] += ", " + trimmed;
        else parts.Add(trimmed);
    }

    /// <summary>What a part of a list that names one person says; null where it names nobody.</summary>
    public static AttendeeEntry? OfOne(string text)
    {
        if (Pronouns.Contains(text) || Remark().IsMatch(text)) return null;
        string? role = null, side = null, shortForm = null;
        // Whom a list strikes out did not come.
        var isAbsent = text.StartsWith("~~", StringComparison.Ordinal);
        var name = WideSigns.WithoutHonorific(text.Trim('~'));
        if (DashAt(name) is > 0 and var dash)
        {
            role = name[(dash + 1)..].TrimStart('-', '–', '—', ' ').Trim();
            name = name[..dash];
        }
        else if (name.IndexOf(',') is > 0 and var comma && name.IndexOf('(') is var open && (open < 0 || comma < open) && IsRole(name[(comma + 1)..]))
        {
            role = name[(comma + 1)..].Trim();
            name = name[..comma];
        }

        if (role is not null) role = IsMovement(role) ? null : AbsenceMark.TakeFrom(role, ref isAbsent);
        while (TakeBracket(ref name, out var isLast) is { } bracket)
        {
            if (AbsenceMark.TakeFrom(bracket, ref isAbsent) is not { } inner || Pronouns.Contains(inner) || IsMovement(inner) || inner.All(char.IsAsciiDigit)) continue;
            if (inner.Length > 1 && inner[0] == '@' && !inner.Contains(' ')) shortForm ??= inner[1..];
            else if (isLast && IsShortForm(inner, name)) shortForm = inner;
            else if (isLast) (role, side) = WithBracket(role, side, inner);
        }

        // "@Mara Oyelaran" mentions her by her name.
        if (name.TrimStart() is ['@', .. var mentioned] && IsFullName(mentioned.Trim())) name = mentioned.Trim();
        if (name.IndexOf('@') is >= 0 and var at)
        {
            shortForm ??= name[at..].Trim().TrimStart('@').Split(' ')[0];
            name = name[..at];
            if (string.IsNullOrWhiteSpace(name.Trim('*', '_', '`'))) (name, side) = NamedByHandle(shortForm, side);
        }

        if (name.IndexOf(',') is > 0 and var pair) (name, side) = OfPair(name, name[..pair].Trim(), name[(pair + 1)..].Trim(), side);
        // "Mara Oyelaran/Eastwick"
        if (name.IndexOf('/') is > 0 and var slash && IsFullName(name[..slash].Trim()) && !name[(slash + 1)..].Trim().Contains(' ')) (name, side) = (name[..slash], side ?? name[(slash + 1)..].Trim());
        name = string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('*', '_', '[', ']', ',', '.', '?', '+', ' ');
        (name, role) = WithoutOffice(name, role);
        if (name.Length < 2 || (shortForm == name && name.Contains('/')) || !name.Any(char.IsLetter) || !(IsNameLike(name) || IsWrittenSmall(name, role ?? side))) return null;
        return new AttendeeEntry(name, Blank(role), side ?? (role is null ? null : Sides.Of(role)), shortForm, isAbsent);
    }

    /// <summary>"(Clerk)", "(Port of Eastwick)", "(Harbour Master, Port of Eastwick)".</summary>
    private static (string? Role, string? Side) WithBracket(string? role, string? side, string inner)
    {
        if (inner.LastIndexOf(',') is > 0 and var comma && inner[(comma + 1)..].Trim() is var last && IsAffiliation(last))
            return (role ?? inner[..comma].Trim(), side ?? last);
        return IsAffiliation(inner) ? (role, side ?? inner) : (role ?? inner, side);
    }

    /// <summary>A sentence or an address is no name, whatever block it stands in.</summary>
    private static bool IsNameLike(string name)
    {
        if (name.Contains("://", StringComparison.Ordinal) || name.Contains('/') && name.Contains('.')) return false;
        var words = name.Split(' ');
        if (words.Length > 1 && char.IsDigit(name[0])) return false;
        if (words.Length > 1 && (SentenceOpeners.Contains(words[0]) || Array.Exists(words, word => SentenceWords.Contains(word) && char.IsLower(word[0])))) return false;
        return words.Length <= LongestName && (words.Length == 1 || words.Count(word => word.Length > 0 && char.IsLower(word[0])) * 2 <= words.Length);
    }

    // "Oyelaran, Mara" and "Mara Oyelaran, Eastwick", where semicolons part people.
    private static (string Name, string? Side) OfPair(string text, string before, string behind, string? side)
    {
        if (!before.Contains(' ') && FamilyNames.Inverted(text) is { } name) return (name, side);
        return IsFullName(before) && !NameSuffixes.IsOfPerson(behind) && !NameSuffixes.IsOfCompany(behind) ? (before, side ?? behind) : (text, side);
    }

    // "mara oyelaran (Eastwick)": whoever says where somebody belongs names a person.
    private static bool IsWrittenSmall(string name, string? belongsTo) =>
        belongsTo is [var first, ..] && char.IsUpper(first) && name.Split(' ') is { Length: 2 } words && Array.TrueForAll(words, word => word.Length > 1 && word.All(char.IsLetter) && !SentenceWords.Contains(word) && !OrdinaryWords.IsCommon(word));

    /// <summary>A handle alone is all that is known of somebody; "@mara (Mara Oyelaran)" says the name behind it, "@mara (Harbour Works)" where she belongs.</summary>
    private static (string Name, string? Side) NamedByHandle(string handle, string? bracket) =>
        bracket is not null && IsFullName(bracket) && (IsMadeOf(handle, bracket) || !Array.Exists(bracket.Split(' '), word => Organisations.Names(word))) ? (bracket, null) : (handle, bracket);

    // "mara", "moyelaran", "mo-eastwick", "oyelaran4" for Mara Oyelaran.
    private static bool IsMadeOf(string handle, string name)
    {
        var letters = NameFolding.Fold(handle);
        var words = Array.ConvertAll(name.Split(' ', StringSplitOptions.RemoveEmptyEntries), word => NameFolding.Fold(word));
        var initials = string.Concat(words.Where(word => word.Length > 0).Select(word => word[0]));
        return Array.Exists(words, word => word.Length > 2 && letters.Contains(word, StringComparison.Ordinal)) || letters.StartsWith(initials, StringComparison.Ordinal)
            || Array.Exists(words, word => letters.Length > 2 && word.StartsWith(letters, StringComparison.Ordinal));
    }

    // "City Manager Mara Oyelaran", "Council Members Mara Oyelaran": a title of several words, or of many people, before a full name.
    private static (string Name, string? Role) WithoutOffice(string name, string? role)
    {
        var words = name.Split(' ');
        for (var last = Math.Min(3, words.Length - 3); last >= 0; last--)
        {
            var noun = words[last].EndsWith('s') ? words[last][..^1] : words[last];
            if (!(Titles.Heads.Contains(noun) || PersonNouns.Contains(noun) || RoleWords.Contains(noun)) || (last == 0 && noun == words[0]) || !words.All(word => word.Length > 0 && char.IsUpper(word[0]))) continue;
            return (string.Join(' ', words[(last + 1)..]), role ?? string.Join(' ', words[..(last + 1)]));
        }

        return (name, role);
    }

    private static bool IsOffice(string text) =>
        text.AsSpan(text.LastIndexOf(' ') + 1) is var noun && (Titles.Heads.Contains(noun) || PersonNouns.Contains(noun) || RoleWords.Contains(noun)) && text.AsSpan().Count(' ') < 3;

    private static bool IsMovement(string note) => note is [>= '0' and <= '9', .. var time] && time.AsSpan(0, Math.Min(2, time.Length)).ContainsAny(":.") || Movements.Contains(note.Split(' ')[0]);

    [GeneratedRegex(@"\\(?<mark>[-_.*#~+&!])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Escape();

    [GeneratedRegex(@"</?(?:a|b|i|em|strong|span|code|kbd|small|sub|sup|u)\b[^<>]*>", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InlineElement();

    // "the heads of the port and the yard": nobody by name, and the port and the yard are no people.
    [GeneratedRegex(@"\b(?:the\s+)?(?:heads|chairs|directors|representatives|members|delegates|residents|officers|leaders|managers|employees|tenants|students|parents)\s+(?:of|from|for)\s+[^,;()\n]*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Collective();

    // "via Zoom", "from 10:30 on", "left early": how or how long somebody took part.
    [GeneratedRegex(@"^(?:via|by|per|over|through|from|until|since|on|at|in|till|left|joined|arrived|departed|online|remote(?:ly)?|partly|part-time)\s+\S.{0,40}$|^(?:(?:in|on|at)[ -])?(?:zoom|teams|meet|skype|phone|telephone|video|webex|hybrid|virtual(?:ly)?)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Remark();

    // A cell of a table sets its people one below the other.
    [GeneratedRegex(@"\s*(?:<br\s*/?>|</?(?:li|p|div|ul)\b[^<>]*>)\s*", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Breaks();

    // "@Mara Oyelaran @Jonas Quill"
    [GeneratedRegex(@"\s+(?=@\p{L})", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BeforeMention();

    // "[Mara Oyelaran](mailto:…) [Jonas Quill](mailto:…)"
    [GeneratedRegex(@"(?<=\(mailto:[^()\s]{1,100})\)\s+\[", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MailLinks();

    // "Mara Oyelaran // Code: @mara // Chat: @mo"
    [GeneratedRegex(@"\s//\s*\w+:\s*\S+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Account();

    private static string? Blank(string? role) => string.IsNullOrWhiteSpace(role) ? null : role;

    [GeneratedRegex(@"\[(?<text>[^\[\]]+)\]\((?:https?:|mailto:|[/#.])[^()\s]*\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    /// <summary>A dash with a space on each side, or an en or em dash with one on either.</summary>
    private static int DashAt(string text)
    {
        for (var position = 1; position < text.Length - 1; position++)
        {
            if (text[position] is '–' or '—' && (text[position - 1] == ' ' || text[position + 1] == ' ')) return position;
            if (text[position] == '-' && text[position - 1] == ' ' && text[position + 1] == ' ') return position;
        }

        return -1;
    }

    /// <param name="isLast">False for a nickname inside the name: "Bartholomew (Bart) Quill".</param>
    private static string? TakeBracket(ref string name, out bool isLast)
    {
        isLast = true;
        var open = name.AsSpan().IndexOfAny('(', '<', '[');
        if (open < 0) return null;
        var close = name.AsSpan(open).IndexOfAny(')', '>', ']');
        var end = close < 0 ? name.Length : open + close;
        var inner = name[(open + 1)..end].Trim();
        isLast = close < 0 || !name.AsSpan(end + 1).ContainsAnyInRange('A', 'z');
        name = name[..open] + (close < 0 ? "" : name[(end + 1)..]);
        return inner;
    }

    private static bool EndsInBracket(string part) => part[^1] is ')' or '>' or ']';

    private static bool IsShortForm(string inner, string name) =>
        inner.Length is >= 2 and <= 4 && inner.All(char.IsUpper) && name.TrimStart().StartsWith(inner[..1], StringComparison.OrdinalIgnoreCase);

    private static bool IsAffiliation(string text) => !IsRole(text, countries: false) && text.Length > 0 && char.IsUpper(text[0]);

    /// <summary>Whether the text tells a role: a title, a noun for a person, or an organisation to belong to.</summary>
    public static bool IsRole(string text, bool countries = true)
    {
        if (AbsenceMark.Is(text)) return true;
        foreach (var range in text.AsSpan().Trim().SplitAny(' ', '-', '/'))
        {
            var word = text.AsSpan().Trim()[range].Trim('.').Trim('\'');
            if (Titles.Heads.Contains(word) || PersonNouns.Contains(word) || RoleWords.Contains(word)) return true;
            if (countries && (Organisations.Names(word) || Countries.OfNameOrDemonym(word) is not null)) return true;
        }

        return false;
    }
}
