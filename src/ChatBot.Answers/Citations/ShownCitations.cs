namespace ChatBot.Answers.Citations;

/// <summary>What of an answer a reader is shown, the same on every surface.</summary>
public static class ShownCitations
{
    /// <summary>The answer's sections; where it is no answer, passages that no line shows follow as what they are: the nearest there is.</summary>
    public static IReadOnlyList<AnswerSection> ShownSections(this Answer answer)
    {
        if (answer.Satisfies) return answer.Sections;
        var shown = answer.Sections.SelectMany(section => section.Lines).SelectMany(line => line.Citations).ToHashSet();
        var unshown = Enumerable.Range(0, answer.Citations.Count).Where(number => !shown.Contains(number));
        AnswerLine[] nearest = [.. unshown.Select(number => new AnswerLine("", [number], Quoted: true))];
        if (nearest.Length == 0) return answer.Sections;
        return [.. answer.Sections, new AnswerSection(nearest.Length == 1 ? "The nearest passage" : "The nearest passages", nearest)];
    }
}
