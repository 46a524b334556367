using System.Text.Json.Nodes;

namespace ChatBot.Simulators.Slack.Rules;

/// <summary>
/// https://docs.slack.dev/reference/block-kit/blocks/table-block and https://docs.slack.dev/reference/block-kit/blocks/data-table-block
/// </summary>
internal static class TableRules
{
    /// <summary>Of all cells of a message together.</summary>
    public const int Characters = 10_000;

    private const int MostColumns = 20;

    /// <returns>The characters in its cells.</returns>
    public static int Plain(Fields block, List<string> errors)
    {
        var characters = 0;
        foreach (var (row, where) in block.Items("rows", 1, 100)) characters += Row(row, where, isHead: false, errors).Characters;
        if (block.Node["column_settings"] is not null)
        {
            foreach (var (setting, where) in block.Items("column_settings", 0, MostColumns))
            {
                // Null skips a column.
                if (setting is null) continue;
                var fields = new Fields(setting, where, errors);
                if (fields.OptionalText("align", 1, 10) is { } align and not ("left" or "center" or "right")) errors.Add($"{where}/align: {align}");
                fields.NothingElse("align", "is_wrapped");
            }
        }

        block.NothingElse("type", "block_id", "rows", "column_settings");
        return characters;
    }

    /// <returns>The characters in its cells.</returns>
    public static int Data(Fields block, List<string> errors)
    {
        var rows = block.Items("rows", 2, 101).Select((row, number) => Row(row.Item, row.At, isHead: number == 0, errors)).ToList();
        if (rows.Select(row => row.Cells).Distinct().Count() > 1) errors.Add($"{block.At}/rows: not all have the same number of cells");
        block.Text("caption", 1, int.MaxValue);
        if (block.Node["page_size"]?.GetValue<int>() is { } size and (< 1 or > 100)) errors.Add($"{block.At}/page_size: {size}");
        if (block.Node["row_header_column_index"]?.GetValue<int>() is { } index && (index < 0 || index >= rows.Max(row => row.Cells)))
            errors.Add($"{block.At}/row_header_column_index: {index}");
        block.NothingElse("type", "block_id", "rows", "caption", "page_size", "row_header_column_index");
        return rows.Sum(row => row.Characters);
    }

    private static (int Cells, int Characters) Row(JsonNode? node, string at, bool isHead, List<string> errors)
    {
        if (node is not JsonArray { Count: >= 1 and <= MostColumns } cells)
        {
            errors.Add($"{at}: 1 to {MostColumns} cells");
            return (0, 0);
        }

        var characters = 0;
        for (var number = 0; number < cells.Count; number++) characters += Cell(cells[number], $"{at}/{number}", isHead, errors);
        return (cells.Count, characters);
    }

    private static int Cell(JsonNode? node, string at, bool isHead, List<string> errors)
    {
        var cell = new Fields(node, at, errors);
        switch (cell.Type)
        {
            case "raw_text":
                cell.NothingElse("type", "text");
                return cell.Text("text", 1, Characters)?.Length ?? 0;
            case "rich_text" when !isHead:
                foreach (var (element, where) in cell.Items("elements", 1, int.MaxValue)) RichTextRules.Check(element, where, errors);
                cell.NothingElse("type", "elements");
                var runs = (cell.Node["elements"] as JsonArray ?? []).SelectMany(part => part?["elements"] as JsonArray ?? []);
                return runs.Sum(run => run?["text"]?.GetValue<string>().Length ?? 0);
            default:
                errors.Add($"{at}: no cell of {(isHead ? "a head" : "a row")}: {cell.Type}");
                return 0;
        }
    }
}
