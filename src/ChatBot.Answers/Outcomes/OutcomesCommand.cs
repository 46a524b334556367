using ChatBot.Answers.Citations;
using ChatBot.Answers.Evidence;
using ChatBot.Answers.Matching;
using ChatBot.Corpus.Talks;

namespace ChatBot.Answers.Outcomes;

/// <summary>What was agreed or decided, talk by talk.</summary>
internal sealed class OutcomesCommand(Engine engine) : ITalkCommand
{
    /// <summary>The share of what is asked about that an outcome must have, related words counted by nearness.</summary>
    private const float EnoughAbout = 0.5f;

    public Answer Answer(ChatRequest request)
    {
        var (talks, refusal) = TalkScope.Of(request, Commands.Outcomes, engine);
        if (refusal is not null) return refusal;

        var subject = AskedSubject.Of(request.About, engine);
        var settled = talks
            .Select(talk => (Talk: talk, Outcomes: TalkOutcome.Of(talk).Where(outcome => subject.IsIn(outcome.Words, EnoughAbout)).ToList()))
            .Where(pair => pair.Outcomes.Count > 0)
            .ToList();
        if (settled.Count == 0) return Undecided(talks);
        var builder = new AnswerBuilder();
        foreach (var (talk, outcomes) in settled)
        {
            builder.Section($"{talk.Name} ({ProvenanceLabels.Label(talk.Provenance)})");
            foreach (var outcome in outcomes) Show(outcome, talk, builder);
        }

        return builder.Build(Commands.Outcomes, Outcome.Answered, settled.Count == 1
            ? $"What came of {Wording.Talk(settled[0].Talk.Name)}:"
            : $"What came of {settled.Count} talks:");
    }

    private void Show(TalkOutcome outcome, Talk talk, AnswerBuilder builder)
    {
        var told = engine.Citations.Cite(outcome.Passage, outcome.Marks, 1);
        if (outcome.Matter(talk) is { } matter && !builder.Has(matter)) builder.Quote(engine.Citations.Cite(matter, [], 1));
        builder.Quote(told);
    }

    private Answer Undecided(IReadOnlyList<Talk> talks)
    {
        var what = talks.Count == 1 ? $"\u201c{talks[0].Name}\u201d" : "the talks";
        var nearest = talks.SelectMany(talk => talk.Passages).Take(1).Select(passage => engine.Citations.Cite(passage, 0));
        return Refusals.NoEvidence(Commands.Outcomes, $"The documents do not say what came of {what}.") with { Citations = [.. nearest] };
    }
}
