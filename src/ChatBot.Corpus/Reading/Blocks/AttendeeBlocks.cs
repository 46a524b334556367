using System.Text.RegularExpressions;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.People.Harvest;
using ChatBot.Corpus.Reading.Lines;
using ChatBot.Corpus.Reading.Speakers;

namespace ChatBot.Corpus.Reading.Blocks;

/// <summary>Reads who was there: "Attendees:" with a list below, names in a line, or a heading that says so.</summary>
internal sealed partial class AttendeeBlocks(Outline outline, Headings headings)
{
    private static readonly string[] Dashes = [" - ", " \\- ", " – ", " — "];
    private readonly AttendeeTables _tables = new(outline);
    private readonly AttendeeExtent _extent = new(outline, headings);

    public bool TryRead()
    {
        if (AttendeeLeads.Of(outline, outline.At) is not { } lead) return _tables.TryRead() || TryInvited() || TryRoll() || TryOthers();
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

    // "Invited [Mara Oyelaran](mailto:…) [Jonas Quill](mailto:…)", as calendars write it above the notes.
    private bool TryInvited()
    {
        if (!outline.IsText(outline.At) || !Invited().IsMatch(outline.TextOf(outline.At))) return false;
        var label = outline.TextOf(outline.At).IndexOf(' ');
        outline.Add(Block.OfAttendee(LineSplitter.Trim(outline.Source.Text, outline.Current.Content with { Start = outline.Current.Content.Start + label }), "Invited"));
        outline.At++;
        return true;
    }

    // A line of nothing but "Full Name (FN)" lists who is there, and how the text calls them, without saying so.
    private bool TryRoll()
    {
        if (!outline.IsText(outline.At) || outline.Speakers.At(outline.At) is not null) return false;
        var last = outline.At;
        while (outline.IsText(last + 1) && outline.Speakers.At(last + 1) is null && outline.TextOf(last).TrimEnd() is [.., ',' or ';']) last++;
        if (!Roll().IsMatch(outline.StringOf(outline.Between(outline.At, last)))) return false;
        outline.Add(Block.OfAttendee(outline.Between(outline.At, last), "Present"));
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

    private void ReadNamesInLine(string lead)
    {
        var first = outline.At;
        var last = _extent.LastOf(first);
        outline.Add(Block.OfAttendee(outline.Between(first, last), lead));
        outline.At = last + 1;
    }

    private void ReadBelow(string lead, Line leading)
    {
        // What is not indented deeper than the item that leads a list is no part of it.
        var indent = leading.Role == LineRole.Item ? leading.Indent : leading.Indent - 1;
        var ticks = AttendeeLeads.TickSomebody(outline, outline.At);
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
            if (isInParts || (outline.HasRole(next, LineRole.Item) && outline.Lines[next].Indent < column) || (_extent.Ends(next) && !(entries == 0 && (OpensColumn(next, leading) || JoinsNames(next, leading))))) return;
            var line = outline.Lines[next];
            if (line.Role == LineRole.TableRow)
            {
                outline.At = next;
                _tables.Read(lead);
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
            else if (_extent.IsGroup(next))
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
        if (!outline.IsText(line) || text.Length > AttendeeLeads.Longest || !TitleCase.ClosesSentence(text.TrimEnd("*_ ")) || next >= outline.Lines.Count) return false;
        if (outline.Lines[next].Role is not (LineRole.Item or LineRole.TableRow or LineRole.Heading) && !(AttendeeLeads.IsName(outline, next) && AttendeeLeads.IsName(outline, next + 1))) return false;
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
        var last = _extent.LastOf(outline.At);
        outline.Add(Block.OfAttendee(outline.Between(outline.At, last), lead));
        outline.At = last + 1;
    }

    private bool IsNames(int line)
    {
        var text = outline.TextOf(line);
        if (!outline.IsText(line) || text.IsEmpty) return false;
        if (outline.Lines[line].Indent > 0 && text.Contains("   ", StringComparison.Ordinal) && text.Length <= AttendeeLeads.Longest) return true;
        return text.Contains(',') && !text.Contains(". ", StringComparison.Ordinal) ? char.IsUpper(text[0]) : text.Length <= AttendeeLeads.Longest && !TitleCase.ClosesSentence(text) && (char.IsUpper(text[0]) || char.IsDigit(text[0]));
    }

    [GeneratedRegex(@"^(?:\p{Lu}[\p{L}\p{M}.'’-]*(?:\s[\p{L}\p{M}.'’-]+){0,5}\s\([\p{Lu}]{2,4}\)(?:\s*[,;]\s*|\s+and\s+|\s*$)){4,}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Roll();

    [GeneratedRegex(@"^Invited\s+\[[^\[\]]+\]\(mailto:", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Invited();
}
