using ChatBot.Corpus.Reading.Decoding;

namespace ChatBot.Corpus.Reading.Lines;

/// <summary>Lines of a text without markup: lists, rules and underlined headings are all it marks.</summary>
internal static class PlainTextLines
{
    public static List<Line> Of(SourceText source)
    {
        var spans = LineSplitter.Split(source.Text);
        var lines = new List<Line>(spans.Count);
        var numbers = LineNumbers.Of(source, spans);
        foreach (var span in spans) Add(source, numbers?.Behind(span) ?? span, lines);
        return lines;
    }

    private static void Add(SourceText source, TextSpan span, List<Line> lines)
    {
        var content = LineSplitter.Trim(source.Text, span);
        var text = source[content];
        if (text.IsEmpty)
        {
            lines.Add(new Line(LineRole.Blank, content));
            return;
        }

        var indent = LineSplitter.IndentOf(source.Text, span);
        if (Rules.IsRule(text))
        {
            Underline(source, text, lines);
            lines.Add(new Line(LineRole.Rule, content));
        }
        else if (ListMarker.At(text) is { } marker)
        {
            lines.Add(new Line(LineRole.Item, content with { Start = content.Start + marker.Length }, Indent: indent) { IsNumbered = marker.IsNumbered });
        }
        else
        {
            lines.Add(new Line(LineRole.Text, content, Indent: indent));
        }
    }

    private static void Underline(SourceText source, ReadOnlySpan<char> rule, List<Line> lines)
    {
        if (lines.Count == 0 || lines[^1].Role != LineRole.Text || lines[^1].Content.Length > Rules.LongestUnderlined) return;
        var paragraphBefore = lines.Count > 1 && lines[^2].Role == LineRole.Text;
        if (paragraphBefore || Rules.UnderlineLevel(rule) is not { } level) return;
        if (source[lines[^1].Content][^1] is '.' or ';' or ',') return;
        lines[^1] = lines[^1] with { Role = LineRole.Heading, Level = level };
    }
}
