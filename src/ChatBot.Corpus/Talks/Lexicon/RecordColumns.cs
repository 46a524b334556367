using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Talks.Lexicon;

/// <summary>What the columns of a record's table hold, as its head says: "What | Who | When", in any order; each the position of the column, -1 where there is none.</summary>
internal sealed record RecordColumns(int Task, int Owner, int Due, int Status, int Decision)
{
    private static readonly WordSet Tasks = new(
        "action|actions|action item|action items|action point|action points|action required|task|tasks|to do|to-do|todo|what|activity|next step|next steps|follow-up|follow up|aufgabe|aufgaben|was|tâche|tâches|tarea|tareas|acción|acciones|compromiso", '|');

    private static readonly WordSet Owners = new(
        "who|owner|owners|owner(s)|assignee|assignees|assigned to|assigned|responsible|responsible person|responsibility|person responsible|person|lead|by whom|action by|action owner|poc|wer|verantwortlich|zuständig|qui|responsable|responsables|responsable(s)|quién", '|');

    private static readonly WordSet Dues = new(
        "when|due|due date|due by|deadline|by when|target date|target|eta|date due|completion date|complete by|wann|bis wann|frist|fällig|quand|échéance|délai|cuándo|fecha límite|plazo", '|');

    private static readonly WordSet Statuses = new("status|state|progress|done|done?|complete|completed|completed?|stand|statut|état|estado", '|');

    private static readonly WordSet Decisions = new("decision|decisions|decision made|decisions made|resolution|resolutions|resolved|agreed|agreement|what was decided|beschluss|beschlüsse|décision|décisions|acuerdo|acuerdos|decisión", '|');

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
