using ChatBot.Answers;
using ChatBot.Answers.Citations;
using ChatBot.Corpus;
using Spectre.Console;

namespace ChatBot.Terminal;

/// <summary>An answer laid out for a terminal: quotes indented and wrapped, answering words marked, the kind of source named beside each.</summary>
internal sealed class AnswerLayout(IAnsiConsole console, bool isWhole)
{
    private const int Indent = 2;

    /// <summary>Of a quote, in characters; a longer one is cut around what answers.</summary>
    private const int LongestQuote = 300;

    /// <param name="isWhole">Whether long passages are shown whole, and each source by itself with its id.</param>
    /// <param name="width">In columns.</param>
    public static string Render(Answer answer, bool isWhole, int width, bool colour)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        new AnswerLayout(console, isWhole).Write(answer);
        return WithoutPadding(text.ToString());
    }

    /// <summary>Spectre.Console fills lines up with spaces, which copying would take along.</summary>
    private static string WithoutPadding(string text) => string.Join('\n', text.Split('\n').Select(line => line.TrimEnd(' ')));

    private void Write(Answer answer)
    {
        Line(new Paragraph(ShownText.Of(answer.Summary), answer.Satisfies ? Styles.Summary : Styles.NoAnswer));
        foreach (var section in answer.ShownSections()) Write(section, answer.Citations);
        if (answer.Citations.Count > 0) WriteSources(answer.Citations);
    }

    private void Write(AnswerSection section, IReadOnlyList<Citation> citations)
    {
        console.WriteLine();
        if (section.Heading is { Length: > 0 } heading) Line(new Paragraph(ShownText.Of(heading), Styles.Heading));
        for (var number = 0; number < section.Lines.Count; number++)
        {
            if (number > 0 && section.Lines[number].Quoted && !section.IsList) console.WriteLine();
            if (section.IsList && section.Lines[number].Quoted) WritePoints(section, section.Lines[number], citations);
            else Write(section.Lines[number], citations);
        }
    }

    private void WritePoints(AnswerSection section, AnswerLine line, IReadOnlyList<Citation> citations)
    {
        foreach (var number in line.Citations)
        {
            var citation = citations[number];
            var point = new Paragraph(citation.Speaker is { Length: > 0 } speaker ? ShownText.Of($"{speaker}: ") : "");
            QuoteText.Append(point, ExcerptOf(citation).OnOneLine());
            if (section.Kind != citation.Provenance)
                point.Append($" ({ProvenanceLabels.Label(citation.Provenance)})", Styles.Of(citation.Provenance));
            Hanging("• ", point.Append($" [{number + 1}]", Styles.Number));
        }
    }

    private Excerpt ExcerptOf(Citation citation) => Excerpts.Of(citation, isWhole ? int.MaxValue : LongestQuote, text => text.Length);

    private void Write(AnswerLine line, IReadOnlyList<Citation> citations)
    {
        if (line.Text.Length > 0) Hanging("• ", Statement(line, citations));
        if (!line.Quoted) return;
        foreach (var number in line.Citations)
        {
            Indented(QuoteText.Append(new Paragraph(), ExcerptOf(citations[number])));
            Indented(Attribution(citations[number]).Append($" [{number + 1}]", Styles.Number));
        }
    }

    private static Paragraph Statement(AnswerLine line, IReadOnlyList<Citation> citations)
    {
        var statement = new Paragraph(ShownText.Of(line.Text));
        if (line.Quoted) return statement;
        foreach (var number in line.Citations) statement.Append($" [{number + 1}]", Styles.Of(citations[number].Provenance));
        return statement;
    }

    private static Paragraph Attribution(Citation citation)
    {
        var text = new Paragraph("– ", Styles.Faint);
        if (citation.Speaker is { Length: > 0 } speaker) text.Append(ShownText.Of($"{speaker}, "));
        return text.Append(ProvenanceLabels.Label(citation.Provenance), Styles.Of(citation.Provenance));
    }

    private void WriteSources(IReadOnlyList<Citation> citations)
    {
        console.WriteLine();
        Line(new Paragraph("Sources", Styles.Heading));
        foreach (var group in SourceGroup.Listed(citations, isWhole))
        {
            Hanging($"{group.Numbers} ", new Paragraph(ShownText.Of(PlainText.Source(group)), Styles.Source));
            foreach (var line in PlainText.Explained(group.Citations[0].Explanation, depth: 1)) Line(new Paragraph(ShownText.Of(line), Styles.Faint));
        }
    }

    private void Line(Paragraph text)
    {
        console.Write(text);
        console.WriteLine();
    }

    private void Indented(Paragraph text) => console.Write(new Padder(text, new Padding(Indent, 0, 0, 0)));

    private void Hanging(string lead, Paragraph text)
    {
        var grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(0))
            .AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        console.Write(grid.AddRow(new Text(lead, Styles.Number), text));
    }
}
