namespace ChatBot.Corpus.Reading.Lines;

/// <summary>"- ", "• ", "3. ", "(b) ": the marks that open a list item in any text.</summary>
/// <param name="Length">Of the marker and the blanks after it.</param>
internal readonly record struct ListMarker(int Length, bool IsNumbered)
{
    private const string Bullets = "-*•–‣◦▪▫●○·+⁃∙■□➢➤✓✔";
    private const int LongestNumber = 3;

    /// <param name="line">Trimmed.</param>
    public static ListMarker? At(ReadOnlySpan<char> line)
    {
        if (line.Length < 2) return null;
        if (Bullets.Contains(line[0])) return WithBlanks(line, 1, numbered: false);
        var open = line[0] == '(' ? 1 : 0;
        var end = open;
        while (end < line.Length && end - open < LongestNumber && char.IsAsciiDigit(line[end])) end++;
        if (end == open && char.IsAsciiLetterLower(line[end])) end++;
        if (end == open || end >= line.Length) return null;
        // "3\.": whoever wrote Markdown for a number that was typed escaped it.
        if (open == 0 && line[end] == '\\' && ++end >= line.Length) return null;
        var closes = open == 1 ? line[end] == ')' : line[end] is '.' or ')';
        return closes ? WithBlanks(line, end + 1, numbered: true) : null;
    }

    private static ListMarker? WithBlanks(ReadOnlySpan<char> line, int mark, bool numbered)
    {
        var end = mark;
        while (end < line.Length && char.IsWhiteSpace(line[end])) end++;
        return end > mark && end < line.Length ? new ListMarker(end, numbered) : null;
    }
}
