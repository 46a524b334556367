using ChatBot.Answers.Citations;

namespace ChatBot.Answers.Ask.Parts;

/// <summary>
/// Makes one answer of those to the parts of a question: a section for each part, and the best citation of each among the first.
/// </summary>
internal static class PartedAnswer
{
    /// <summary>A direct answer that fits into a line.</summary>
    private const int Short = 200;

    /// <param name="parts">In the order in which they were asked.</param>
    public static Answer Of(IReadOnlyList<(string Question, Answer Answer)> parts)
    {
        var answered = parts.Where(part => part.Answer.IsAnswered).ToList();
        var builder = new AnswerBuilder();
        foreach (var (_, answer) in answered)
            if (answer.Citations.Count > 0) builder.Cite(answer.Citations[0]);
        var places = new Dictionary<Answer, List<int>>(ReferenceEqualityComparer.Instance);
        foreach (var (_, answer) in parts.OrderBy(part => !part.Answer.IsAnswered))
            places[answer] = [.. answer.Citations.Select(builder.Cite)];
        var brief = answered.Find(part => part.Answer.ShortAnswer is not null).Answer;
        var summary = string.Join('\n', parts.Select(part => Direct(part.Question, part.Answer, places[part.Answer])));
        return builder.Build(Commands.Ask, answered.Count > 0 ? Outcome.Answered : parts[0].Answer.Outcome, summary) with
        {
            Sections = [.. parts.SelectMany(part => Sections(part.Question, part.Answer, places[part.Answer]))],
            ShortAnswer = brief?.ShortAnswer is { } words ? words with { Citation = places[brief][words.Citation] } : null,
            Confidence = answered.Count > 0 ? answered[0].Answer.Confidence : parts[0].Answer.Confidence,
        };
    }

    /// <summary>What the summary says of a part.</summary>
    private static string Direct(string question, Answer answer, List<int> places)
    {
        if (IsMissing(answer)) return $"Not in the documents: {question}";
        var isDirect = answer.Command != Commands.Ask || !answer.Summary.EndsWith(':');
        var summary = Renumbered(answer.Summary.TrimEnd(':'), answer, places);
        return isDirect && summary.Length <= Short || places.Count == 0 ? summary : $"{question} See [{places[0] + 1}].";
    }

    /// <summary>With the number that the direct answer's citation has in the whole.</summary>
    private static string Renumbered(string summary, Answer answer, List<int> places)
    {
        if (answer.ShortAnswer is not { Citation: var own }) return summary;
        var number = $" [{own + 1}]";
        return summary.EndsWith(number, StringComparison.Ordinal) ? $"{summary[..^number.Length]} [{places[own] + 1}]" : summary;
    }

    /// <summary>Nothing answers it, not even by contradicting what it assumes.</summary>
    private static bool IsMissing(Answer answer) => !answer.IsAnswered && answer.Outcome != Outcome.FalsePremise;

    private static List<AnswerSection> Sections(string question, Answer answer, List<int> places)
    {
        var sections = answer.ShownSections()
            .Select(section => section with { Lines = [.. section.Lines.Select(line => Placed(line, places))] })
            .ToList();
        if (IsMissing(answer))
        {
            var why = new AnswerLine(answer.Summary, [], Quoted: false);
            return [new AnswerSection($"Not in the documents: {question}", [why]), .. sections];
        }

        return sections is [var first, .. var rest]
            ? [first with { Heading = first.Heading is null ? question : $"{question} {first.Heading}" }, .. rest]
            : sections;
    }

    private static AnswerLine Placed(AnswerLine line, List<int> places) =>
        line with { Citations = [.. line.Citations.Select(number => places[number])] };
}
