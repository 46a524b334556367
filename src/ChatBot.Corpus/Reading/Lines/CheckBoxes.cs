using System.Buffers;
using System.Text;
using ChatBot.Corpus.Reading.Decoding;

namespace ChatBot.Corpus.Reading.Lines;

/// <summary>
/// Boxes before what is to be done or who was asked to come: "[ ] ", "[x] ", "☐ ", "☒ ". With or without a bullet before it, in every
/// format, such a line is an item.
/// </summary>
internal static class CheckBoxes
{
    private const string Empty = "☐⬜🔲◻▢❏❑";
    private const string Ticked = "☒☑✅🗹⊠";

    public static void Mark(SourceText source, List<Line> lines)
    {
        for (var at = 0; at < lines.Count; at++)
        {
            // "✅ Decisions" is a heading as often as an item.
            if (lines[at].Role is not (LineRole.Text or LineRole.Item) || (lines[at].Role == LineRole.Text
                && source[lines[at].Content] is ['✅', ..]) || At(source[lines[at].Content]) is not { } box) continue;
            var words = LineSplitter.Trim(source.Text, lines[at].Content with { Start = lines[at].Content.Start + box.Length });
            if (!words.IsEmpty) lines[at] = lines[at] with { Role = LineRole.Item, Content = words, IsTicked = box.IsTicked };
        }
    }

    /// <summary>Whether a cell of a table holds nothing but a box, and whether that is ticked; null for another cell.</summary>
    public static bool? Alone(ReadOnlySpan<char> cell) =>
        At(cell.Trim()) is { } box && box.Length >= cell.Trim().Length ? box.IsTicked : null;

    private static (int Length, bool IsTicked)? At(ReadOnlySpan<char> text)
    {
        if (text is ['[', ' ' or 'x' or 'X' or '✓' or '✔', ']', ..])
            return text.Length == 3 || char.IsWhiteSpace(text[3]) ? (3, text[1] != ' ') : null;
        if (text is ['[', ']', ..]) return text.Length == 2 || char.IsWhiteSpace(text[2]) ? (2, false) : null;
        if (text.IsEmpty || char.IsAscii(text[0]) || Rune.DecodeFromUtf16(text, out _, out var length) != OperationStatus.Done) return null;
        var isTicked = Ticked.AsSpan().IndexOf(text[..length]) >= 0;
        if (!isTicked && Empty.AsSpan().IndexOf(text[..length]) < 0) return null;
        // A sign may be told to show in colours.
        if (text.Length > length && text[length] == '\uFE0F') length++;
        return (length, isTicked);
    }
}
