using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Reading.Blocks;

/// <summary>The head of a table of people, and what its columns say of those below.</summary>
internal static class AttendeeColumns
{
    private static readonly WordSet Names = new("name|full name|your name|attendee|attendees|participant|participants|attendee name|participant name|nom|nom et prénom|nombre|nombre y apellidos|nome|naam|teilnehmer|participante|participantes|convocados", '|');

    private static readonly WordSet Attendance = new("attending|attended|attendance|in attendance|present|anwesend|présent|présence|asistencia|asiste|presente|presença|aanwezig|presenza", '|');

    private static readonly WordSet Particulars = new(
        "github|github handle|github id|github username|handle|nick|nickname|irc|irc nick|username|slack|email|e-mail|abbreviation|initials|pronouns|"
        + "organization|organisation|affiliation|company|employer|organization/company|company/organization", '|');

    private static readonly WordSet Refusals = new("no n none not declined absent excused regrets nein non não niet nee ausente absente abwesend assente afwezig ✗ ✘ ❌ ❎ ☐ □ ⬜");

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
        var asked = head.Split('|');
        var answers = row.Split('|');
        while (asked.MoveNext() && answers.MoveNext())
        {
            if (Attendance.Contains(Cell(head[asked.Current])) && Cell(row[answers.Current]) is { IsEmpty: false } answer) return !Refusals.Contains(answer);
        }

        return null;
    }

    // Some write the bar before the first cell, some do not; within one table as well.
    private static ReadOnlySpan<char> WithoutEdge(ReadOnlySpan<char> row) => row.TrimStart() is ['|', .. var cells] ? cells : row;

    // "Name (Affiliation)", "Present (yes/no)"
    private static ReadOnlySpan<char> Cell(ReadOnlySpan<char> cell)
    {
        cell = cell.Trim("*_? \t");
        return cell.IndexOf('(') is > 0 and var bracket ? cell[..bracket].TrimEnd("*_ ") : cell;
    }
}
