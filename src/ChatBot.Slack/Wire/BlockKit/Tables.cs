using System.Text.Json.Serialization;

namespace ChatBot.Slack.Wire.BlockKit;

/// <summary>
/// A plain table, whose columns can wrap (https://docs.slack.dev/reference/block-kit/blocks/table-block). A message takes one table of
/// either kind; a view takes none.
/// </summary>
/// <param name="Rows">Up to 100 of up to 20 cells, with up to <see cref="TableLimits.Characters"/> characters in all.</param>
/// <param name="ColumnSettings">Up to 20.</param>
internal sealed record TableBlock(IReadOnlyList<IReadOnlyList<Cell>> Rows, IReadOnlyList<ColumnSetting> ColumnSettings) : Block;

/// <summary>
/// A table that people can sort and filter (https://docs.slack.dev/reference/block-kit/blocks/data-table-block). It does not wrap.
/// </summary>
/// <param name="Caption">Read out by screen readers.</param>
/// <param name="Rows">A head of <see cref="RawTextCell"/>s and 1 to 100 more, all with the same number of cells. The first cell names its
/// row.</param>
/// <param name="PageSize">1 to 100.</param>
internal sealed record DataTableBlock(string Caption, IReadOnlyList<IReadOnlyList<Cell>> Rows, int PageSize) : Block;

internal sealed record ColumnSetting(bool IsWrapped);

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(RawTextCell), "raw_text")]
[JsonDerivedType(typeof(RichTextCell), "rich_text")]
internal abstract record Cell;

/// <param name="Text">Not empty.</param>
internal sealed record RawTextCell(string Text) : Cell;

internal sealed record RichTextCell(params IReadOnlyList<RichTextPart> Elements) : Cell;

/// <summary>What both kinds of table take.</summary>
internal static class TableLimits
{
    /// <summary>With the head.</summary>
    public const int Rows = 100;

    /// <summary>Of all cells of a message together.</summary>
    public const int Characters = 10_000;
}
