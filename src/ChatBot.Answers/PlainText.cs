using System.Globalization;
using System.Text;
using ChatBot.Answers.Citations;
using ChatBot.Corpus;
using ChatBot.Index.Ranking;

namespace ChatBot.Answers;

/// <summary>An answer as plain text: what <c>batch</c> gives as <c>text</c> and what a screen reader or a log would read.</summary>
public static class PlainText
{
    /// <summary>Summary, sections with quotes and [n], a source for each document; lines end in \n, no trailing one.</summary>
    public static string Render(Answer answer) => Render(answer, isEachSource: false);

    /// <param name="isEachSource">
    /// Whether each passage's source stands by itself with its id; it does where it tells how it was found.
    /// </param>
    public static string Render(Answer answer, bool isEachSource)
    {
        var text = new StringBuilder(answer.Summary);
        foreach (var section in answer.ShownSections()) AppendSection(text, section, answer.Citations);
        AppendSources(text, answer.Citations, isEachSource);
        return ShownText.Of(text.ToString());
    }

    /// <summary>
    /// Where citations come from, in one line: "Harbour lease › Round 2, paragraph 12, Mara Oyelaran, transcript, 2025-03-19
    /// (harbour.md; c0123456789ab)", "Harbour lease, paragraphs 12, 14–16, transcript (harbour.md)". Only where there is one, its id stands there.
    /// </summary>
    public static string Source(SourceGroup group)
    {
        var section = group.Section is { } path ? $" › {path}" : "";
        var label = ProvenanceLabels.Label(group.Provenance);
        string?[] facts = [$"{group.Title}{section}", group.Paragraphs, group.Speaker, label, group.Published];
        var id = group.Citations is [var only] ? $"; {only.Id}" : "";
        return $"{string.Join(", ", facts.Where(fact => !string.IsNullOrEmpty(fact)))} ({group.Document}{id})";
    }

    /// <summary>Who says it and what kind of source it is: "Mara Oyelaran, transcript".</summary>
    public static string Attribution(Citation citation)
    {
        var label = ProvenanceLabels.Label(citation.Provenance);
        return string.IsNullOrEmpty(citation.Speaker) ? label : $"{citation.Speaker}, {label}";
    }

    private static void AppendSection(StringBuilder text, AnswerSection section, IReadOnlyList<Citation> citations)
    {
        text.Append("\n\n");
        if (section.Heading is { Length: > 0 } heading) text.Append(heading).Append('\n');
        text.AppendJoin('\n', section.Lines.Select(line =>
            section.IsList && line.Quoted ? Points(section, line, citations) : Line(line, citations)));
    }

    private static string Points(AnswerSection section, AnswerLine line, IReadOnlyList<Citation> citations) =>
        string.Join('\n', line.Citations.Select(number => $"- {Point(section, citations[number])} [{number + 1}]"));

    /// <summary>
    /// A quote as a point of a list: 'Mara Oyelaran: “The quay needs dredging.”', with its kind of source unless the heading names it.
    /// </summary>
    private static string Point(AnswerSection section, Citation citation)
    {
        var speaker = string.IsNullOrEmpty(citation.Speaker) ? "" : $"{citation.Speaker}: ";
        var kind = section.Kind == citation.Provenance ? "" : $" ({ProvenanceLabels.Label(citation.Provenance)})";
        return $"{speaker}{QuotationMarks.Around(Wording.OneLine(citation.Quote))}{kind}";
    }

    private static string Line(AnswerLine line, IReadOnlyList<Citation> citations)
    {
        if (!line.Quoted) return $"- {line.Text}{string.Concat(line.Citations.Select(number => $" [{number + 1}]"))}";
        var quotes = line.Citations.Select(number => $"{QuotationMarks.Around(citations[number].Quote)} ({Attribution(citations[number])}) [{number + 1}]");
        return line.Text.Length == 0 ? string.Join('\n', quotes) : $"- {line.Text}\n{string.Join('\n', quotes)}";
    }

    private static void AppendSources(StringBuilder text, IReadOnlyList<Citation> citations, bool isEach)
    {
        if (citations.Count == 0) return;
        text.Append("\n\nSources\n");
        text.AppendJoin('\n', SourceGroup.Listed(citations, isEach)
            .SelectMany(group => Explained(group.Citations[0].Explanation, depth: 1).Prepend($"{group.Numbers} {Source(group)}")));
    }

    /// <summary>How a score came about, each part with what it is made of below it; nothing where that was not asked for.</summary>
    public static IEnumerable<string> Explained(Explanation? explanation, int depth) => explanation is null
        ? []
        : explanation.Details.SelectMany(detail => Explained(detail, depth + 1))
            .Prepend(string.Create(CultureInfo.InvariantCulture, $"{new string(' ', 2 * depth)}{explanation.Value:0.####} {explanation.Description}"));
}
