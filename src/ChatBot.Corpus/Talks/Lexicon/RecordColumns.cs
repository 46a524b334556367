using ChatBot.Corpus.Languages;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Talks.Lexicon;

/// <summary>What the columns of a record's table hold, as its head says: "What | Who | When", in any order; each the position of the column, -1 where there is none.</summary>
internal sealed record RecordColumns(int Task, int Owner, int Due, int Status, int Decision)
{
    private static readonly WordSet Tasks = Vocabulary.Of("task column");
    private static readonly WordSet Owners = Vocabulary.Of("owner column");
    private static readonly WordSet Dues = Vocabulary.Of("due column");
    private static readonly WordSet Statuses = Vocabulary.Of("status column");
    private static readonly WordSet Decisions = Vocabulary.Of("decision column");

    /// <summary>Null for what is no head of a table, or of one that holds neither tasks with those who do them nor decisions.</summary>
    public static RecordColumns? Of(string? head)
    {
        if (head is null || !head.Contains('|')) return null;
        // A bar at the edge opens the first cell, as in a row.
        var cells = head.TrimStart()[(head.TrimStart()[0] == '|' ? 1 : 0)..].Split('|').Select(cell => cell.Trim('*', '_', ' ', ':')).ToList();
        var columns = new RecordColumns(In(cells, Tasks), In(cells, Owners), In(cells, Dues), In(cells, Statuses), In(cells, Decisions));
        return columns.HoldTasks || columns.Decision >= 0 ? columns : null;
    }

    public bool HoldTasks => Task >= 0 && (Owner >= 0 || Due >= 0);

    /// <summary>Where the cell stands in the row, without blanks around it; empty where the row has none.</summary>
    public static (int Start, int Length) Cell(string row, int column)
    {
        if (column < 0) return (0, 0);
        var start = row.AsSpan().TrimStart() is ['|', ..] ? row.IndexOf('|') + 1 : 0;
        for (; column > 0; column--)
        {
            var bar = row.IndexOf('|', start);
            if (bar < 0) return (0, 0);
            start = bar + 1;
        }

        var end = row.IndexOf('|', start);
        if (end < 0) end = row.Length;
        while (start < end && char.IsWhiteSpace(row[start])) start++;
        while (end > start && char.IsWhiteSpace(row[end - 1])) end--;
        return (start, end - start);
    }

    public static string TextOf(string row, int column) => Cell(row, column) is var (start, length) ? row.Substring(start, length) : "";

    private static int In(List<string> cells, WordSet names) => cells.FindIndex(cell => names.Contains(cell));
}
