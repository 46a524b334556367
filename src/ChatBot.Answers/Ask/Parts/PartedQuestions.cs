namespace ChatBot.Answers.Ask.Parts;

/// <summary>Answers a question of several parts part by part; a later part may lean on those before it ("and why?").</summary>
internal sealed class PartedQuestions(Func<ChatRequest, Answer> commands)
{
    /// <summary>From this probability on the whole question may stand for its parts.</summary>
    private const float Sure = 0.5f;

    /// <summary>Null for a question of one part, which is answered whole.</summary>
    /// <param name="whole">Answers the question as it is.</param>
    public Answer? Answer(ChatRequest request, Func<ChatRequest, Answer> whole)
    {
        if (QuestionParts.Of(request.Question ?? "") is not { Count: > 1 } questions) return null;
        var parts = new List<(string Question, Answer Answer)>();
        foreach (var question in questions.Select(question => $"{question}?"))
        {
            IReadOnlyList<string> context = [.. request.Context, .. parts.Select(part => part.Question)];
            parts.Add((question, commands(request with { Question = question, Context = context })));
        }

        if (parts.TrueForAll(part => part.Answer.IsAnswered)) return PartedAnswer.Of(parts);
        var other = whole(request);
        return SaysMore(other, parts) ? other : PartedAnswer.Of(parts);
    }

    /// <summary>
    /// Whether the question as a whole has an answer that its parts have not: a passage that is surely the answer, and that none of them
    /// came upon.
    /// </summary>
    private static bool SaysMore(Answer whole, List<(string Question, Answer Answer)> parts)
    {
        var answered = parts.Where(part => part.Answer.IsAnswered).ToList();
        if (answered.Count == 0) return true;
        if (!whole.IsAnswered || whole.Confidence is < Sure || whole.Citations.Count == 0) return false;
        return !answered.SelectMany(part => part.Answer.Citations).Any(citation => citation.Id == whole.Citations[0].Id);
    }
}
