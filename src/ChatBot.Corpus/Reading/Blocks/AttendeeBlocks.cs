using System.Text.RegularExpressions;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.People.Harvest;
using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.Lines;
using ChatBot.Corpus.Reading.Speakers;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Reading.Blocks;

/// <summary>Reads who was there: "Attendees:" with a list below, names in a line, or a heading that says so.</summary>
internal sealed partial class AttendeeBlocks(Outline outline, Headings headings)
{
    private const int LongestName = 160;
    private static readonly string[] Dashes = [" - ", " \\- ", " – ", " — "];

    // What is indented below "Present:" and holds this many commas is a list that runs on.
    private const int ManyNames = 3;

    /// <summary>Whether the line opens an attendee block, with its colon or as a heading above a list.</summary>
    public static bool IsLead(Outline outline, int line) => LeadOf(outline, line) is not null;

    public bool TryRead()
    {
        if (LeadOf(outline, outline.At) is not { } lead) return TryTable() || TryField() || TryInvited() || TryRoll() || TryOthers();
        var line = outline.Current;
        if (HasNames(outline.At))
        {
            ReadNamesInLine(lead);
            return true;
        }

        if (line.Role == LineRole.Heading) outline.Add(new Block(Kind: null, line.Content) { Level = line.Level });
        else if (FieldLine.Of(outline.TextOf(outline.At)) is null) outline.Add(new Block(line.Content.Length > lead.Length + 1 ? PassageKind.Paragraph : null, line.Content));

        outline.At++;
        if (line.Role == LineRole.Heading && outline.HasRole(outline.At, LineRole.Rule)) outline.At++;
        ReadBelow(lead, line);
        return true;
    }

    // Columns for names and for where they belong list who is there, whatever stands above the table.
    private bool TryTable()
    {
        if (!outline.HasRole(outline.At, LineRole.TableRow) || !outline.HasRole(outline.At + 1, LineRole.Rule) || !AttendeeColumns.Are(RowAt(outline.At))) return false;
        ReadTable("Present");
        return true;
    }

    // "| Attendees | Mara Oyelaran, Jonas Quill |": a row of a table that gives the meeting's particulars.
    private bool TryField()
    {
        if (!outline.HasRole(outline.At, LineRole.TableRow)) return false;
        var isHead = outline.HasRole(outline.At + 1, LineRole.Rule);
        var row = outline.TextOf(outline.At);
        var bar = row.IndexOf('|');
        if (bar < 0 || row[(bar + 1)..].TrimEnd("| ").Contains('|')) return false;
        // "👥 - Attendees"
        var label = row[..bar].TrimEnd(" *_:：");
        while (!label.IsEmpty && !char.IsLetter(label[0])) label = label[1..];
        var names = row[(bar + 1)..].Trim("|*_ ");
        if (label.IsEmpty || names.IsEmpty || FieldNames.KindOf(label.ToString()) != FieldKind.Attendees || (isHead && !names.Contains(',')) || ReadsAsSaid(names)) return false;
        var start = outline.Current.Content.Start + bar + 1;
        var cell = LineSplitter.Trim(outline.Source.Text, new TextSpan(start, start + row[(bar + 1)..].TrimEnd("| ").Length));
        outline.Add(Attendee(cell, label.ToString()));
        outline.At += isHead ? 2 : 1;
        return true;
    }

    // "Invited [Mara Oyelaran](mailto:…) [Jonas Quill](mailto:…)", as calendars write it above the notes.
    private bool TryInvited()
    {
        if (!outline.IsText(outline.At) || !Invited().IsMatch(outline.TextOf(outline.At))) return false;
        var label = outline.TextOf(outline.At).IndexOf(' ');
        outline.Add(Attendee(LineSplitter.Trim(outline.Source.Text, outline.Current.Content with { Start = outline.Current.Content.Start + label }), "Invited"));
        outline.At++;
        return true;
    }

    // A line of nothing but "Full Name (FN)" lists who is there, and how the text calls them, without saying so.
    private bool TryRoll()
    {
        if (!outline.IsText(outline.At) || outline.Speakers.At(outline.At) is not null) return false;
        var last = outline.At;
        while (outline.IsText(last + 1) && outline.Speakers.At(last + 1) is null && outline.TextOf(last).TrimEnd()[^1] is ',' or ';') last++;
        if (!Roll().IsMatch(outline.StringOf(outline.Between(outline.At, last)))) return false;
        outline.Add(Attendee(outline.Between(outline.At, last), "Present"));
        outline.At = last + 1;
        return true;
    }

    // "Others: Tom Ried" below the members.
    private bool TryOthers()
    {
        if (!outline.IsText(outline.At) || outline.Blocks is not [.., { Kind: PassageKind.Attendee }] || FieldLine.Of(outline.TextOf(outline.At)) is not { } field) return false;
        if (!field.Key.Equals("others", StringComparison.OrdinalIgnoreCase) || !HasNames(outline.At)) return false;
        ReadNamesInLine(field.Key);
        return true;
    }

    // In a heading stands as well what the panel was on: there names are told by their look.
    private bool HasNames(int line)
    {
        var text = outline.TextOf(line);
        if (FieldLine.Of(text) is not { } field || !field.HasValue(text)) return false;
        return outline.Lines[line].Role != LineRole.Heading || text[field.Value..].Contains(',') || NameShape.Of(text[field.Value..]) == NameShapeKind.Name;
    }

    private static string? LeadOf(Outline outline, int line)
    {
        if (line >= outline.Lines.Count || outline.Lines[line].Role is not (LineRole.Text or LineRole.Heading or LineRole.Item) || outline.Speakers.At(line) is not null) return null;
        var text = outline.TextOf(line);
        if (FieldLine.Of(text) is { } field) return field.Kind == FieldKind.Attendees && !(outline.Lines[line].Role == LineRole.Item && ReadsAsSaid(text[field.Value..])) ? field.Key : null;
        var next = outline.NextWritten(line + 1);
        if (outline.Lines[line].Role == LineRole.Item || next >= outline.Lines.Count) return null;
        var isAboveList = outline.Lines[next].Role is LineRole.Item or LineRole.TableRow;
        var name = (isAboveList ? LastSentence(text) : text).Trim("*_ ").ToString();
        if (FieldNames.KindOf(name) != FieldKind.Attendees) return outline.Lines[line].Role == LineRole.Heading && FieldNames.NamesPeople(name) && TicksSomebody(outline, next) ? name : null;
        var isAbove = outline.IsText(next) && outline.Lines[next].Indent > outline.Lines[line].Indent && next == line + 1;
        return outline.Lines[line].Role == LineRole.Heading || isAbove || isAboveList || (IsName(outline, next) && IsName(outline, next + 1))
            || (OpensWithName(outline, next) && OpensWithName(outline, next + 1)) ? name : null;
    }

    // "Guest: how does a new project join?" among what was said.
    private static bool ReadsAsSaid(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty) return false;
        var comma = words.IndexOf(',');
        var first = comma < 0 ? words : words[..comma];
        return char.IsLower(words[0]) && first.Count(' ') >= 2 || words[^1] is '?' or '!';
    }

    // "Mara Oyelaran, she/her, Port of Eastwick"
    private static bool OpensWithName(Outline outline, int line)
    {
        if (!outline.IsText(line) || outline.Speakers.At(line) is not null) return false;
        var text = outline.TextOf(line);
        var end = text.IndexOfAny(",(");
        return end > 0 && NameShape.Of(text[..end].Trim()) == NameShapeKind.Name && text[..end].Trim().Contains(' ') && !TitleCase.ClosesSentence(text) && FieldLine.Of(text) is null;
    }

    // "Sign in, so that we know who was here. Roll call:" above a list.
    private static ReadOnlySpan<char> LastSentence(ReadOnlySpan<char> text) =>
        TitleCase.EndsWithColon(text) && text.LastIndexOf(". ") is > 0 and var stop ? text[(stop + 2)..].TrimEnd(":：*_ ") : text;

    // Of two words or more, and none of what parts of a text are called: a table of contents looks much the same.
    private static bool IsName(Outline outline, int line) =>
        outline.IsText(line) && outline.Speakers.At(line) is null && outline.TextOf(line).Contains(' ') && NameShape.Of(outline.TextOf(line)) == NameShapeKind.Name && FieldNames.KindOf(outline.TextOf(line).ToString()) == FieldKind.None;

    // Members with a box each, some of them ticked: those came.
    private static bool TicksSomebody(Outline outline, int line)
    {
        var (items, boxes, ticks) = (0, 0, 0);
        for (var next = outline.NextWritten(line); outline.HasRole(next, LineRole.Item); next = outline.NextWritten(next + 1))
        {
            items++;
            if (outline.Lines[next].IsTicked is not { } tick) continue;
            boxes++;
            if (tick) ticks++;
        }

        // Who is added below the members' boxes came.
        return ticks > 0 && boxes * 2 > items;
    }

    private void ReadNamesInLine(string lead)
    {
        var first = outline.At;
        var last = LastOfWrapped(first);
        outline.Add(Attendee(outline.Between(first, last), lead));
        outline.At = last + 1;
    }

    private void ReadBelow(string lead, Line leading)
    {
        // What is not indented deeper than the item that leads a list is no part of it.
        var indent = leading.Role == LineRole.Item ? leading.Indent : leading.Indent - 1;
        var ticks = TicksSomebody(outline, outline.At);
        var isInParts = false;
        var column = 0;
        var entries = 0;
        Line? kind = null;
        while (!outline.IsAtEnd)
        {
            var at = outline.At;
            var next = outline.NextWritten(at);
            if (next >= outline.Lines.Count || outline.Lines[next].Indent <= indent) return;
            if (entries == 0 && leading.Role == LineRole.Heading && ReadParts(lead, leading.Level)) return;
            if ((entries == 0 || isInParts) && leading.Role != LineRole.Item && PartOf(next) is { } part)
            {
                outline.At = next;
                ReadNamesInLine(part);
                (isInParts, entries) = (true, entries + 1);
                continue;
            }

            // "1. Matters arising" below a column of names is no part of it.
            if (isInParts || (outline.HasRole(next, LineRole.Item) && outline.Lines[next].Indent < column) || (Ends(next) && !(entries == 0 && (OpensColumn(next, leading) || JoinsNames(next, leading))))) return;
            var line = outline.Lines[next];
            if (line.Role == LineRole.TableRow)
            {
                outline.At = next;
                ReadTable(lead);
            }
            else if (line.Role == LineRole.Item)
            {
                // An agenda's numbers below the bullets of a list of people are no part of it.
                if (kind is { } first && first.IsNumbered != line.IsNumbered && line.Indent <= first.Indent) return;
                kind ??= line;
                outline.At = next;
                ReadItem(ticks && line.IsTicked == false ? "Absent" : lead);
            }
            else if (entries == 0 && IsRequest(next))
            {
                outline.Add(new Block(PassageKind.Paragraph, line.Content));
                outline.At = next + 1;
                continue;
            }
            else if (IsGroup(next))
            {
                lead = outline.TextOf(next).TrimEnd(":：*_ ").Trim("*_ ").ToString();
                outline.At = next + 1;
            }
            else if ((next == at || entries == 0) && IsNames(next))
            {
                outline.At = next;
                column = Math.Max(column, line.Indent);
                ReadNamesInLine(lead);
            }
            else
            {
                return;
            }

            entries++;
        }
    }

    // Headings below "Attendees" that part those who came by what they are: "Members", "Harbour staff".
    private bool ReadParts(string lead, int level)
    {
        var hasParts = false;
        for (var next = outline.NextWritten(outline.At); next < outline.Lines.Count && outline.Lines[next] is { Role: LineRole.Heading } part && part.Level > level && ListsPeople(next); next = outline.NextWritten(outline.At))
        {
            var name = outline.TextOf(next).Trim("*_: ").ToString();
            outline.Add(new Block(Kind: null, part.Content) { Level = part.Level });
            outline.At = next + 1;
            ReadBelow(FieldNames.KindOf(name) == FieldKind.Attendees ? name : lead, part);
            hasParts = true;
        }

        return hasParts;
    }

    private bool ListsPeople(int heading)
    {
        var first = outline.NextWritten(heading + 1);
        if (!outline.HasRole(first, LineRole.Item) || outline.Speakers.At(first) is not null || FieldNames.KindOf(outline.TextOf(heading).Trim("*_: ").ToString()) is not (FieldKind.None or FieldKind.Attendees)) return false;
        var text = outline.TextOf(first);
        var end = text.IndexOfAny(",(@:");
        foreach (var mark in Dashes)
        {
            if (text.IndexOf(mark, StringComparison.Ordinal) is > 0 and var dash && (end < 0 || dash < end)) end = dash;
        }

        return text[0] == '@' || NameShape.Of((end > 0 ? text[..end] : text).Trim("*_[ ")) == NameShapeKind.Name;
    }

    // "Members: Mara Oyelaran, Jonas Quill", "Harbour staff: Edda Brink": items that name whom they list.
    private string? PartOf(int line)
    {
        if (!outline.HasRole(line, LineRole.Item) || outline.Speakers.At(line) is not null || !HasNames(line) || FieldLine.Of(outline.TextOf(line)) is not { } field) return null;
        return field.Kind == FieldKind.Attendees || (field.Kind == FieldKind.None && FieldNames.NamesPeople(field.Key)) ? field.Key : null;
    }

    // "Write your name below!" above the list.
    private bool IsRequest(int line)
    {
        var text = outline.TextOf(line);
        var next = outline.NextWritten(line + 1);
        if (!outline.IsText(line) || text.Length > LongestName || !TitleCase.ClosesSentence(text.TrimEnd("*_ ")) || next >= outline.Lines.Count) return false;
        if (outline.Lines[next].Role is not (LineRole.Item or LineRole.TableRow or LineRole.Heading) && !(IsName(outline, next) && IsName(outline, next + 1))) return false;
        var (words, small) = (0, 0);
        foreach (var range in text.Split(' '))
        {
            words++;
            if (!text[range].IsEmpty && char.IsLower(text[range][0])) small++;
        }

        return small * 2 > words;
    }

    // "Mara Oyelaran und Jonas Quill" below "Anwesende" looks like a heading as well.
    private bool JoinsNames(int line, Line leading) =>
        leading.Role == LineRole.Heading && outline.IsText(line) && outline.Speakers.At(line) is null && FieldLine.Of(outline.TextOf(line)) is null
        && AttendeeLine.Parse(outline.TextOf(line).ToString()) is { Count: > 1 } people && people.TrueForAll(person => NameShape.Of(person.Name) == NameShapeKind.Name);

    // Names one below the other look like headings; those that are indented below "Present:", or go on for lines, are none.
    private bool OpensColumn(int line, Line leading) =>
        outline.IsText(line) && outline.Speakers.At(line) is null && FieldLine.Of(outline.TextOf(line)) is null && NameShape.Of(outline.TextOf(line)) == NameShapeKind.Name
        && (outline.Lines[line].Indent > leading.Indent || (outline.IsText(line + 1) && NameShape.Of(outline.TextOf(line + 1)) == NameShapeKind.Name));

    private void ReadItem(string lead)
    {
        var last = LastOfWrapped(outline.At);
        outline.Add(Attendee(outline.Between(outline.At, last), lead));
        outline.At = last + 1;
    }

    private void ReadTable(string lead)
    {
        var head = outline.HasRole(outline.At + 1, LineRole.Rule) ? outline.At : (int?)null;
        if (head is not null) outline.At += 2;
        var end = outline.At;
        while (outline.HasRole(end, LineRole.TableRow) && !outline.HasRole(end + 1, LineRole.Rule)) end++;
        // Where some say that they were there, whoever left it open was not.
        var isAsked = Enumerable.Range(outline.At, end - outline.At).Any(row => SaysPresent(head, row) == true);
        for (; outline.At < end; outline.At++)
        {
            var isAbsent = !(SaysPresent(head, outline.At) ?? !isAsked);
            var column = head is { } names && AttendeeRow.HasNamesApart(RowAt(names)) ? RowAt(names) : lead;
            outline.Add(Attendee(outline.Between(outline.At, outline.At), isAbsent ? "Absent" : column));
        }
    }

    private bool? SaysPresent(int? head, int row) => head is { } columns ? AttendeeColumns.SayPresent(RowAt(columns), RowAt(row)) : null;

    private string RowAt(int line) => TableRow.WithBars(outline.StringOf(outline.Lines[line].Content));

    // A list of names may run on over lines that end in a comma or are indented below it.
    private int LastOfWrapped(int first)
    {
        var last = first;
        var runsOn = outline.IsText(first) && outline.Lines[first].Indent > 0 && outline.TextOf(first).Count(',') >= ManyNames;
        while (outline.IsText(last + 1) && !Ends(last + 1) && (Continues(last) || (runsOn && outline.Lines[last + 1].Indent == outline.Lines[first].Indent) || BreaksInName(first, last))) last++;
        return last;
    }

    // "…, Tom" above "Ried, Ilse Tanaka": many names in a line, and nothing but names in the next.
    private bool BreaksInName(int first, int last)
    {
        if (outline.Lines[first].Role != LineRole.Text || outline.TextOf(first).Count(',') < ManyNames || TitleCase.ClosesSentence(outline.TextOf(last))) return false;
        var next = outline.TextOf(last + 1);
        if (FieldLine.Of(next) is not null || !(next.Contains(',') || (last > first && NameShape.Of(next) == NameShapeKind.Name))) return false;
        foreach (var range in next.Split(','))
        {
            var name = next[range].Trim(" .");
            if (!name.IsEmpty && NameShape.Of(name) != NameShapeKind.Name) return false;
        }

        return true;
    }

    private bool Continues(int line) =>
        outline.TextOf(line)[^1] is ',' or ';' or '/' or '&' || outline.TextOf(line).EndsWith(" and", StringComparison.Ordinal) || HasOpenBracket(line) || outline.Wrapping.IsFull(outline.Lines[line])
        || (outline.Lines[line + 1].Indent > outline.Lines[line].Indent && outline.Lines[line].Role == LineRole.Item)
        || outline.TextOf(line + 1)[0] == ',';

    // "(Pilots'" above "Guild)": the bracket may have opened some lines above.
    private bool HasOpenBracket(int line)
    {
        var text = outline.TextOf(line);
        return text.LastIndexOf('(') is >= 0 and var open && !text[open..].Contains(')') && outline.IsText(line + 1) && outline.TextOf(line + 1).IndexOf(')') is >= 0 and var close && outline.TextOf(line + 1)[..close].IndexOf('(') < 0;
    }

    private bool Ends(int line)
    {
        if (outline.Speakers.At(line) is not null || outline.Lines[line].Role is LineRole.Heading or LineRole.Rule or LineRole.Code or LineRole.Quoted or LineRole.Signature) return true;
        if (IsLead(outline, line)) return true;
        if (FieldLine.Of(outline.TextOf(line)) is { } field && outline.IsText(line) && field.Kind != FieldKind.None && !IsGroup(line)) return true;
        return Headings.IsNarration(outline.TextOf(line)) || (outline.IsBlankAt(line - 1) && headings.IsUnmarkedHeading(line));
    }

    // "For the port authority:" inside the block: the side of those who follow.
    private bool IsGroup(int line)
    {
        if (!outline.IsText(line) || !TitleCase.EndsWithColon(outline.TextOf(line))) return false;
        var next = outline.NextWritten(line + 1);
        return outline.HasRole(next, LineRole.Item) && FieldNames.KindOf(outline.TextOf(line).TrimEnd(":：*_ ").ToString()) is FieldKind.None or FieldKind.Structure
            && outline.TextOf(line).Length <= LongestName && !IsOtherList(line) && !TellsSomething(line);
    }

    // "What was done this year included:" names no side.
    private bool TellsSomething(int line)
    {
        var text = outline.TextOf(line).TrimEnd(":：*_ ");
        return text[(text.LastIndexOf(' ') + 1)..] is "included" or "include" or "includes" or "were" or "are" or "was" or "is";
    }

    private bool IsOtherList(int line) => FieldNames.KindOf(outline.TextOf(line).TrimEnd(":：*_ ").ToString()) == FieldKind.Structure;

    private bool IsNames(int line)
    {
        var text = outline.TextOf(line);
        if (!outline.IsText(line) || text.IsEmpty) return false;
        if (outline.Lines[line].Indent > 0 && text.Contains("   ", StringComparison.Ordinal) && text.Length <= LongestName) return true;
        return text.Contains(',') && !text.Contains(". ", StringComparison.Ordinal) ? char.IsUpper(text[0]) : text.Length <= LongestName && !TitleCase.ClosesSentence(text) && (char.IsUpper(text[0]) || char.IsDigit(text[0]));
    }

    [GeneratedRegex(@"^(?:\p{Lu}[\p{L}\p{M}.'’-]*(?:\s[\p{L}\p{M}.'’-]+){0,5}\s\([\p{Lu}]{2,4}\)(?:\s*[,;]\s*|\s+and\s+|\s*$)){4,}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Roll();

    [GeneratedRegex(@"^Invited\s+\[[^\[\]]+\]\(mailto:", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Invited();

    private static Block Attendee(TextSpan span, string lead) => new(PassageKind.Attendee, span) { Lead = lead };
}
