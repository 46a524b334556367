using ChatBot.Answers.Citations;
using ChatBot.Corpus.Talks;

namespace ChatBot.Answers.Outcomes;

/// <summary>What was agreed or decided, talk by talk.</summary>
internal sealed class OutcomesCommand(Engine engine) : ITalkCommand
{
    public Answer Answer(ChatRequest request)
    {
        IReadOnlyList<Talk> talks = engine.Corpus.Talks;
        if (request.Document is { Length: > 0 } document)
        {
            var documents = engine.Documents.Match(document);
            if (documents.Count == 0) return Refusals.UnknownDocument(Commands.Outcomes, document, engine.Documents.Nearest(document, 3));
            talks = [.. talks.Where(talk => documents.Contains(talk.Document))];
        }

        if (request.Talk is { Length: > 0 } name)
        {
            var matched = engine.Talks.Match(name).Select(match => match.Talk).Where(talks.Contains).ToList();
            if (matched.Count == 0) return Refusals.UnknownTalk(Commands.Outcomes, name, engine.Talks.Nearest(name, 3));
            talks = matched;
        }

        var decided = talks.Where(talk => talk.Outcomes.Count > 0).ToList();
        if (decided.Count == 0) return Undecided(talks);
        var builder = new AnswerBuilder();
        foreach (var talk in decided)
        {
            builder.Section($"{talk.Name} ({ProvenanceLabels.Label(talk.Provenance)})");
            foreach (var outcome in talk.Outcomes) builder.Quote(engine.Citations.Cite(outcome, 1));
        }

        return builder.Build(Commands.Outcomes, Outcome.Answered, decided.Count == 1
            ? $"What came of {Wording.Talk(decided[0].Name)}:"
            : $"What came of {decided.Count} talks:");
    }

    private Answer Undecided(IReadOnlyList<Talk> talks)
    {
        var what = talks.Count == 1 ? $"\u201c{talks[0].Name}\u201d" : "the talks";
        var nearest = talks.SelectMany(talk => talk.Passages).Take(1).Select(passage => engine.Citations.Cite(passage, 0));
        return Refusals.NoEvidence(Commands.Outcomes, $"The documents do not say what came of {what}.") with { Citations = [.. nearest] };
    }
}
