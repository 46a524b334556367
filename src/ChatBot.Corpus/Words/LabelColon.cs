namespace ChatBot.Corpus.Words;

/// <summary>Where the label of a line ends: "Present (add your name and office, one a line):" is no longer a label than "Present:".</summary>
internal static class LabelColon
{
    /// <param name="line">As written.</param>
    /// <param name="longest">How many characters of the line a label without a bracket may have.</param>
    /// <returns>-1 where there is none.</returns>
    public static int In(ReadOnlySpan<char> line, int longest)
    {
        var head = line[..Math.Min(line.Length, longest)];
        // "【出席者】田中、鈴木"
        if (head is ['【' or '〔', ..] && head.IndexOfAny("】〕") is > 0 and var bracket && bracket + 1 < line.Length && line[bracket + 1] is not (':' or '：')) return bracket;
        var colon = head.IndexOfAny(":：");
        var open = head.IndexOf('(');
        if (open <= 0 || (colon >= 0 && colon < open)) return colon;
        var close = line[open..].IndexOf(')');
        if (close < 0) return colon;
        var behind = open + close + 1;
        while (behind < line.Length && line[behind] is '*' or '_' or ' ') behind++;
        return behind < line.Length && line[behind] is ':' or '：' ? behind : colon;
    }
}
