using ChatBot.Corpus.Languages;
using ChatBot.Corpus.Reading.Lines;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Reading.Blocks;

/// <summary>The head of a table of people, and what its columns say of those below.</summary>
internal static class AttendeeColumns
{
    private static readonly WordSet Names = Vocabulary.Of("name column");

    private static readonly WordSet Attendance = Vocabulary.Of("presence column");

    private static readonly WordSet Particulars = new(
        "github|github handle|github id|github username|handle|nick|nickname|irc|irc nick|username|slack|email|e-mail|abbreviation|initials|pronouns|"
        + "organization|organisation|affiliation|company|employer|organization/company|company/organization", '|');

    private static readonly WordSet Refusals = Vocabulary.Of("no");

    /// <summary>Whether the table lists people: it has a column for the name, and one for what only somebody who comes to a meeting gives beside it.</summary>
    public static bool Are(ReadOnlySpan<char> head)
    {
        var (named, detailed) = (false, false);
        foreach (var range in head.Split('|'))
        {
            var cell = Cell(head[range]);
            named |= Names.Contains(cell) || (cell.IndexOf('/') is > 0 and var slash && Names.Contains(cell[..slash].TrimEnd()));
            detailed |= Particulars.Contains(cell) || Attendance.Contains(cell);
        }

        return named && detailed;
    }

    /// <summary>What the row answers in the column that asks who comes; null where it says nothing, or nobody is asked.</summary>
    public static bool? SayPresent(ReadOnlySpan<char> head, ReadOnlySpan<char> row)
    {
        head = WithoutEdge(head);
        row = WithoutEdge(row);
        // "| | Name |" has lost its first bar with its edge.
        if (head.Count('|') < row.Count('|') && Sign(Cell(row[..row.IndexOf('|')])) is { } first) return first;
        var asked = head.Split('|');
        var answers = row.Split('|');
        while (asked.MoveNext() && answers.MoveNext())
        {
            // A column of nothing but signs needs no name.
            if (Cell(head[asked.Current]).IsEmpty && Sign(Cell(row[answers.Current])) is { } sign) return sign;
            if (Attendance.Contains(Cell(head[asked.Current])) && Cell(row[answers.Current]) is { IsEmpty: false } answer) return CheckBoxes.Alone(answer) ?? !Refusals.Contains(answer);
        }

        return null;
    }

    private static bool? Sign(ReadOnlySpan<char> cell) => CheckBoxes.Alone(cell) ?? (cell is "✓" or "✔" ? true : cell is "✗" or "✘" or "❌" or "❎" ? false : null);

    // Some write the bar before the first cell, some do not; within one table as well.
    private static ReadOnlySpan<char> WithoutEdge(ReadOnlySpan<char> row) => row.TrimStart() is ['|', .. var cells] ? cells : row;

    // "Name (Affiliation)", "Present (yes/no)"
    private static ReadOnlySpan<char> Cell(ReadOnlySpan<char> cell)
    {
        cell = cell.Trim("*_? \t");
        return cell.IndexOf('(') is > 0 and var bracket ? cell[..bracket].TrimEnd("*_ ") : cell;
    }
}
