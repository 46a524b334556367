using ChatBot.Corpus.Reading.Exports;

namespace ChatBot.Corpus.Reading.Json;

/// <summary>A list of objects as columns: what stands in each of them under the same names.</summary>
internal sealed class JsonTable
{
    private const int Deepest = 9;
    private readonly Dictionary<string, ExportColumn> _columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(int Row, JsonValue Value)>> _cells = new(StringComparer.Ordinal);

    private JsonTable(IReadOnlyList<JsonValue> rows) => Rows = rows;

    public IReadOnlyList<JsonValue> Rows { get; }

    public IReadOnlyList<ExportColumn> Columns { get; private set; } = [];

    /// <summary>Null where no list of objects stands there. An object may take a list's place: {"m1": {…}, "m2": {…}}.</summary>
    public static JsonTable? Of(JsonValue value)
    {
        var rows = RowsOf(value);
        if (rows.Count == 0 || rows.Count(row => row.Kind == JsonKind.Object) * 2 <= rows.Count) return null;
        var table = new JsonTable(rows);
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows[row].Kind == JsonKind.Object) table.Flatten(rows[row], "", row, 0);
        }

        table.Columns = [.. table._columns.Values];
        return table;
    }

    private static List<JsonValue> RowsOf(JsonValue value) => value.Kind switch
    {
        JsonKind.Array => [.. value.Items],
        JsonKind.Object when value.Members.Count > 2 && value.Members.All(member => member.Value.Kind == JsonKind.Object && member.Value.Members.Count > 1) => [.. value.Members.Select(member => member.Value)],
        _ => [],
    };

    public IEnumerable<(int Row, JsonValue Value)> Cells(ExportColumn? column) => column is null ? [] : _cells[column.Path];

    private void Flatten(JsonValue value, string path, int row, int depth)
    {
        switch (value.Kind)
        {
            case JsonKind.Object when depth < Deepest:
                foreach (var (name, member) in value.Members) Flatten(member, path.Length == 0 ? name.Replace('.', '_') : $"{path}.{name.Replace('.', '_')}", row, depth + 1);
                break;
            case JsonKind.Array when depth < Deepest:
                // Of what a recorder is not sure of, it puts the likeliest first.
                var items = path.EndsWith("alternatives", StringComparison.OrdinalIgnoreCase) || path.EndsWith("nBest", StringComparison.OrdinalIgnoreCase) ? value.Items.Take(1) : value.Items;
                var pieces = path + "[]";
                foreach (var item in items)
                {
                    Flatten(item, pieces, row, depth + 1);
                }

                break;
            case JsonKind.Text or JsonKind.Literal when path.Length > 0 && value.Text is not "null":
                Add(path, row, value);
                break;
            default:
                break;
        }
    }

    private void Add(string path, int row, JsonValue value)
    {
        if (string.IsNullOrWhiteSpace(value.Text)) return;
        if (!_columns.TryGetValue(path, out var column))
        {
            _columns[path] = column = new ExportColumn(path);
            _cells[path] = [];
        }

        column.Add(row, value.Text, value.Kind == JsonKind.Text);
        _cells[path].Add((row, value));
    }

    /// <summary>What a place and the pieces beside it hold, in the order of the file: "text": ["see ", {"text": "the list"}].</summary>
    public IEnumerable<(int Row, JsonValue Value)> Pieces(ExportColumn column)
    {
        var end = column.Path.LastIndexOf("[]", StringComparison.Ordinal);
        if (end < 0 && !_columns.ContainsKey(column.Path + "[]")) return Cells(column);
        var root = end < 0 ? column.Path : column.Path[..end];
        var leaf = end < 0 ? root[(root.LastIndexOf('.') + 1)..] : column.Path[(end + 2)..].TrimStart('.');
        var paths = new HashSet<string>(StringComparer.Ordinal) { column.Path, root, root + "[]", $"{root}[].{(leaf.Length > 0 ? leaf : root[(root.LastIndexOf('.') + 1)..])}" };
        return paths.Where(_cells.ContainsKey).SelectMany(path => _cells[path]).OrderBy(cell => cell.Row).ThenBy(cell => cell.Value.Span.Start);
    }
}
