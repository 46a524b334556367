using System.Globalization;
using ChatBot.Corpus.Reading.Decoding;

namespace ChatBot.Corpus.Reading.Lines;

/// <summary>The numbers that courts print before the lines of a page: they count up and start anew, and are no part of what is said.</summary>
internal sealed class LineNumbers
{
    private const int Highest = 30;
    private const int Fewest = 8;
    private const int LeastBlanks = 2;
    private readonly SourceText _source;

    private LineNumbers(SourceText source) => _source = source;

    /// <summary>Null for a text whose lines are not numbered.</summary>
    public static LineNumbers? Of(SourceText source, IReadOnlyList<TextSpan> lines)
    {
        var numbers = new LineNumbers(source);
        var (written, counted, last) = (0, 0, 0);
        foreach (var line in lines)
        {
            if (source[line].IsWhiteSpace()) continue;
            written++;
            if (numbers.At(line) is not { } number) continue;
            if (number.Value == last + 1 || number.Value == 1) counted++;
            last = number.Value;
        }

        return counted >= Fewest && counted * 5 >= written * 2 ? numbers : null;
    }

    /// <summary>The line without its number.</summary>
    public TextSpan Behind(TextSpan line) => At(line) is { } number ? line with { Start = number.End } : line;

    private (int Value, int End)? At(TextSpan line)
    {
        var text = _source[line];
        var start = text.Length - text.TrimStart().Length;
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]) && end - start < 2) end++;
        if (end == start || (end < text.Length && !char.IsWhiteSpace(text[end]))) return null;
        var words = end;
        while (words < text.Length && char.IsWhiteSpace(text[words])) words++;
        if (words < text.Length && words - end < LeastBlanks && text[end] != '\t') return null;
        var value = int.Parse(text[start..end], CultureInfo.InvariantCulture);
        return value is > 0 and <= Highest ? (value, line.Start + end) : null;
    }
}
