using ChatBot.Answers.Citations;
using ChatBot.Corpus.Passages;

namespace ChatBot.Answers.Show;

/// <summary>A passage with its neighbours, by a citation's id.</summary>
internal sealed class ShowCommand(Engine engine) : ITalkCommand
{
    private const int Around = 2;

    public Answer Answer(ChatRequest request)
    {
        if (string.IsNullOrWhiteSpace(request.Citation)) return Refusals.EmptyQuestion(Commands.Show);
        if (Open(request.Citation, Around) is not { } opened)
            return Refusals.NoEvidence(Commands.Show, $"No document has the passage {request.Citation.Trim()} any more; it was changed or taken out since it was cited.");
        var builder = new AnswerBuilder();
        builder.Cite(opened.Cited);
        builder.Section("Before");
        foreach (var citation in opened.Before) builder.Quote(citation);
        builder.Section("The passage").Quote(opened.Cited).Section("After");
        foreach (var citation in opened.After) builder.Quote(citation);
        return builder.Build(Commands.Show, Outcome.Answered,
            $"{opened.Cited.Passage.DocumentTitle}, paragraph {opened.Cited.Passage.Paragraph} ({ProvenanceLabels.Label(opened.Cited.Provenance)}):");
    }

    public PassageInContext? Open(string citationId, int around)
    {
        if (engine.Corpus.Find(new PassageId(citationId.Trim())) is not { } passage) return null;
        var number = engine.Corpus.NumberOf(passage);
        return new PassageInContext(Neighbours(number, -around, -1), engine.Citations.Cite(passage, 1), Neighbours(number, 1, around));
    }

    private List<Citation> Neighbours(int number, int from, int to) =>
        [.. Enumerable.Range(from, to - from + 1).Select(offset => engine.Library.Neighbour(number, offset)).OfType<Passage>().Select(passage => engine.Citations.Cite(passage, 0))];
}
