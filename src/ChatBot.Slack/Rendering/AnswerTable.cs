using ChatBot.Answers;
using ChatBot.Answers.Citations;
using ChatBot.Conversations.Paging;
using ChatBot.Corpus.Documents;
using ChatBot.Slack.Wire.BlockKit;

namespace ChatBot.Slack.Rendering;

/// <summary>
/// The lines of a page that go by columns, as a table; what imagined scenes say never stands in one table with what was reported. A
/// message takes one: where several could
/// be made, the one with the most rows is, and the other lines stay lines.
/// </summary>
internal sealed class AnswerTable
{
    private const string Quote = "What it says";
    private const string Source = "Source";
    private const string Unknown = "–";

    /// <summary>Cells above this length want to wrap, which a table that people can sort does not do.</summary>
    private const int ShortCell = 60;

    private readonly IReadOnlyList<PageItem> _items;

    private AnswerTable(IReadOnlyList<PageItem> items, Block block) => (_items, Block) = (items, block);

    public Block Block { get; }

    /// <param name="caption">What the table shows, for screen readers.</param>
    /// <returns>Null where the lines are better read as they are, or are more than Slack takes in a table.</returns>
    public static AnswerTable? Of(AnswerPage page, Answer answer, string caption)
    {
        var items = page.Items.Where(item => CellsOf(item).Count > 0)
            .GroupBy(item => (IsQuote: item is PageItem.Quotation, IsImagined: IsImagined(item, answer.Citations)))
            .Select(group => group.ToList())
            .MaxBy(group => group.Count);
        if (items is not { Count: > 1 and < TableLimits.Rows }) return null;
        var filled = items.SelectMany(CellsOf).Where(cell => cell.Text.Length > 0);
        var columns = filled.Select(cell => cell.Column).Distinct(StringComparer.Ordinal).ToList();
        if (items[0] is PageItem.Statement && columns.Count < 2) return null;
        // In the order of the answer, but people of one side together.
        var bySide = columns.Contains(AnswerCell.Side) ? items.GroupBy(item => TextOf(item, AnswerCell.Side)).SelectMany(side => side).ToList() : items;
        var rows = bySide.ConvertAll(item => RowOf(item, columns, answer.Citations));
        return BlockOf(caption, rows) is { } block ? new AnswerTable(items, block) : null;
    }

    public bool Holds(PageItem item) => _items.Any(held => ReferenceEquals(held, item));

    /// <summary>Whether rows say what this heading says; a long heading is shortened.</summary>
    public bool Says(PageItem.Heading heading) => _items.Any(item => CellsOf(item).Any(cell =>
        cell.Text == heading.Text || (heading.Text.EndsWith('…') && cell.Text.StartsWith(heading.Text[..^1], StringComparison.Ordinal))));

    private static bool IsImagined(PageItem item, IReadOnlyList<Citation> citations) =>
        item.Cited.Any(number => citations[number].Provenance == Provenance.Fiction);

    private static Block? BlockOf(string caption, List<Row> rows)
    {
        List<IReadOnlyList<Cell>> cells = [[.. rows[0].Fields.Select(field => new RawTextCell(field.Column))]];
        foreach (var row in rows) cells.Add([.. row.Fields.Select(field => new RichTextCell(new RichTextSection(field.Runs)))]);
        var widths = Enumerable.Range(0, rows[0].Fields.Count).Select(column => rows.Max(row => row.Fields[column].Length)).ToList();
        var characters = rows[0].Fields.Sum(field => field.Column.Length) + rows.Sum(row => row.Fields.Sum(field => field.Length));
        if (characters > TableLimits.Characters) return null;
        return widths.Any(width => width > ShortCell)
            ? new TableBlock(cells, [.. widths.Select(width => new ColumnSetting(IsWrapped: width > ShortCell))])
            : new DataTableBlock(caption, cells, rows.Count);
    }

    private static Row RowOf(PageItem item, IEnumerable<string> columns, IReadOnlyList<Citation> citations)
    {
        var fields = columns.Select(column => new Field(column, [Filled(TextOf(item, column))])).ToList();
        if (item is PageItem.Quotation { Excerpt: var excerpt }) fields.Add(new Field(Quote, Quoted(excerpt)));
        var sources = item.Cited.Select(number => $"[{number + 1}] {SourceLine.Label(citations[number].Provenance)}");
        fields.Add(new Field(Source, [Filled(string.Join(' ', sources))]));
        return new Row(fields);
    }

    /// <summary>No cell may be empty.</summary>
    private static RichTextRun Filled(string text) => new(text.Length > 0 ? text : Unknown);

    private static IReadOnlyList<RichTextRun> Quoted(Excerpt excerpt)
    {
        var (opening, closing) = QuotationMarks.For(excerpt.Text);
        RichTextRun[] runs = [new(opening), .. MarkedText.Of(excerpt), new(closing)];
        return excerpt.Text.Length == 0 ? [Filled("")] : [.. runs.Where(run => run.Text.Length > 0)];
    }

    private static string TextOf(PageItem item, string column) => CellsOf(item).FirstOrDefault(cell => cell.Column == column)?.Text ?? "";

    private static IReadOnlyList<AnswerCell> CellsOf(PageItem item) => item switch
    {
        PageItem.Statement statement => statement.Cells,
        PageItem.Quotation quotation => quotation.Cells,
        _ => [],
    };

    private sealed record Row(IReadOnlyList<Field> Fields);

    private sealed record Field(string Column, IReadOnlyList<RichTextRun> Runs)
    {
        public int Length => Runs.Sum(run => run.Text.Length);
    }
}
