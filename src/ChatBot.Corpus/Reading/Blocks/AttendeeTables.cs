using ChatBot.Corpus.People.Harvest;
using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.Lines;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Reading.Blocks;

/// <summary>Tables that list who was there.</summary>
internal sealed class AttendeeTables(Outline outline)
{
    /// <summary>A table that lists them whatever stands above it.</summary>
    public bool TryRead() => TryColumns() || TryField();

    /// <summary>The rows of the table that the outline stands at, its head among them where it has one.</summary>
    /// <param name="lead">What opens the table.</param>
    public void Read(string lead)
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
            var column = head is { } names && AttendeeRow.SetNamesApart(RowAt(names)) ? RowAt(names) : lead;
            outline.Add(Block.OfAttendee(outline.Between(outline.At, outline.At), isAbsent ? Absent(column) : column));
        }
    }

    // Which column holds the family's name has to be known of those who did not come as well.
    private static string Absent(string column) => AttendeeRow.SetNamesApart(column) ? AttendeeRow.AbsentOf(column) : "Absent";

    private bool? SaysPresent(int? head, int row) => head is { } columns ? AttendeeColumns.SayPresent(RowAt(columns), RowAt(row)) : null;

    private string RowAt(int line) => TableRow.WithBars(outline.StringOf(outline.Lines[line].Content));

    // Columns for names and for where they belong list who is there, whatever stands above the table.
    private bool TryColumns()
    {
        if (!outline.HasRole(outline.At, LineRole.TableRow) || !outline.HasRole(outline.At + 1, LineRole.Rule) || !AttendeeColumns.Are(RowAt(outline.At))) return false;
        Read("Present");
        return true;
    }

    // "| Attendees | Mara Oyelaran, Jonas Quill |": a row of a table that gives the meeting's particulars.
    private bool TryField()
    {
        if (!outline.HasRole(outline.At, LineRole.TableRow)) return false;
        var isHead = outline.HasRole(outline.At + 1, LineRole.Rule);
        // "|| Attendees | …", as wikis set the first cell of a row in bold.
        var row = outline.TextOf(outline.At);
        var edge = row.Length - row.TrimStart("| ").Length;
        var bar = edge < row.Length && row[edge..].IndexOf('|') is >= 0 and var at ? edge + at : -1;
        if (bar < 0 || row[(bar + 1)..].TrimEnd("| ").Contains('|')) return false;
        // "👥 - Attendees"
        var label = row[edge..bar].TrimEnd(" *_:：");
        while (!label.IsEmpty && !char.IsLetter(label[0])) label = label[1..];
        var names = row[(bar + 1)..].Trim("|*_ ");
        if (label.IsEmpty || names.IsEmpty || FieldNames.KindOf(label.ToString()) != FieldKind.Attendees || (isHead && names.IndexOfAny(",;、@\n") < 0 && !names.Contains("<br", StringComparison.OrdinalIgnoreCase)) || AttendeeLeads.ReadAsSaid(names)) return false;
        var start = outline.Current.Content.Start + bar + 1;
        var cell = LineSplitter.Trim(outline.Source.Text, new TextSpan(start, start + row[(bar + 1)..].TrimEnd("| ").Length));
        outline.Add(Block.OfAttendee(cell, label.ToString()));
        outline.At += isHead ? 2 : 1;
        return true;
    }
}
