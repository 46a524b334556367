using System.Globalization;
using System.Text;
using ChatBot.Answers.Citations;
using ChatBot.Index.Ranking;

namespace ChatBot.Answers;

/// <summary>An answer as plain text: what <c>batch</c> gives as <c>text</c> and what a screen reader or a log would read.</summary>
public static class PlainText
{
    /// <summary>Summary, sections with quotes and [n], sources; lines end in \n, no trailing one.</summary>
    public static string Render(Answer answer)
    {
        var text = new StringBuilder(answer.Summary);
        foreach (var section in answer.ShownSections()) AppendSection(text, section, answer.Citations);
        AppendSources(text, answer.Citations);
        return text.ToString();
    }

    /// <summary>Where a citation comes from, in one line: "Harbour lease › Round 2, paragraph 12, Mara Oyelaran, transcript, 2025-03-19 (harbour.md; c0123456789ab)".</summary>
    public static string Source(Citation citation)
    {
        var passage = citation.Passage;
        var section = passage.Section.Path is { Length: > 0 } path ? $" › {path}" : "";
        var label = ProvenanceLabels.Label(citation.Provenance);
        string?[] facts = [$"{passage.DocumentTitle}{section}", $"paragraph {passage.Paragraph}", citation.Speaker, label, citation.Published];
        return $"{string.Join(", ", facts.Where(fact => !string.IsNullOrEmpty(fact)))} ({passage.DocumentPath}; {passage.Id})";
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
        text.AppendJoin('\n', section.Lines.Select(line => Line(line, citations)));
    }

    private static string Line(AnswerLine line, IReadOnlyList<Citation> citations)
    {
        if (!line.Quoted) return $"- {line.Text}{string.Concat(line.Citations.Select(number => $" [{number + 1}]"))}";
        var quotes = line.Citations.Select(number => $"{QuotationMarks.Around(citations[number].Quote)} ({Attribution(citations[number])}) [{number + 1}]");
        return line.Text.Length == 0 ? string.Join('\n', quotes) : $"- {line.Text}\n{string.Join('\n', quotes)}";
    }

    private static void AppendSources(StringBuilder text, IReadOnlyList<Citation> citations)
    {
        if (citations.Count == 0) return;
        text.Append("\n\nSources\n");
        text.AppendJoin('\n', citations.SelectMany((citation, number) => Explained(citation.Explanation, depth: 1).Prepend($"[{number + 1}] {Source(citation)}")));
    }

    /// <summary>How a score came about, each part with what it is made of below it; nothing where that was not asked for.</summary>
    public static IEnumerable<string> Explained(Explanation? explanation, int depth) => explanation is null
        ? []
        : explanation.Details.SelectMany(detail => Explained(detail, depth + 1))
            .Prepend(string.Create(CultureInfo.InvariantCulture, $"{new string(' ', 2 * depth)}{explanation.Value:0.####} {explanation.Description}"));
}
