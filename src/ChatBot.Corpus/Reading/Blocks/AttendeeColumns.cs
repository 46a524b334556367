using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Reading.Blocks;

/// <summary>The head of a table that lists people: one column for the name, one for what only somebody who comes to a meeting gives beside it.</summary>
internal static class AttendeeColumns
{
    private static readonly WordSet Names = new("name|full name|your name|attendee|attendees|participant|participants|attendee name|participant name", '|');

    private static readonly WordSet Particulars = new(
        "github|github handle|github id|github username|handle|nick|nickname|irc|irc nick|username|slack|email|e-mail|abbreviation|initials|pronouns|attending|attended|attendance|in attendance|"
        + "organization|organisation|affiliation|company|employer|organization/company|company/organization", '|');

    public static bool Are(ReadOnlySpan<char> row)
    {
        var (named, detailed) = (false, false);
        foreach (var range in row.Split('|'))
        {
            var cell = row[range].Trim("*_ \t");
            named |= Names.Contains(cell);
            detailed |= Particulars.Contains(cell);
        }

        return named && detailed;
    }
}
