using ChatBot.Answers;
using ChatBot.Answers.Citations;
using ChatBot.Verification;

namespace ChatBot.Terminal;

/// <summary>An opened citation as an answer, so that it is printed like every other.</summary>
internal static class ShownPassage
{
    public static Answer Checked(PassageInContext opened, Verdict verdict) => Shown(verdict, [opened.Cited], [Section("The passage", 0, 1)]);

    /// <summary>The cited passage is the first citation; its neighbours follow in the order of the document.</summary>
    public static Answer InContext(PassageInContext opened, Verdict verdict)
    {
        var afterFrom = 1 + opened.Before.Count;
        AnswerSection[] sections =
        [
            Section("Before", 1, opened.Before.Count),
            Section("The passage", 0, 1),
            Section("After", afterFrom, opened.After.Count),
        ];
        return Shown(verdict, [opened.Cited, .. opened.Before, .. opened.After], [.. sections.Where(section => section.Lines.Count > 0)]);
    }

    private static AnswerSection Section(string heading, int first, int count) =>
        new(heading, [.. Enumerable.Range(first, count).Select(number => new AnswerLine("", [number], Quoted: true))]);

    private static Answer Shown(Verdict verdict, IReadOnlyList<Citation> citations, IReadOnlyList<AnswerSection> sections) => new()
    {
        Command = Commands.Show,
        Outcome = verdict.Holds ? Outcome.Answered : Outcome.NoEvidence,
        Summary = verdict.Explanation,
        Citations = citations,
        Sections = sections,
    };
}
