using ChatBot.Answers.Evidence;
using ChatBot.Answers.Matching;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Talks;

namespace ChatBot.Answers.Outcomes;

/// <summary>What was agreed or decided, talk by talk.</summary>
internal sealed class OutcomesCommand(Engine engine) : ITalkCommand
{
    /// <summary>The share of what is asked about that an outcome must have, related words counted by nearness.</summary>
    private const float EnoughAbout = 0.5f;

    private readonly PassagesAbout _about = new(engine);

    public Answer Answer(ChatRequest request)
    {
        var (talks, refusal) = TalkScope.Of(request, Commands.Outcomes, engine);
        if (refusal is not null) return refusal;

        var outcomes = talks.Select(talk => (Talk: talk, Outcomes: TalkOutcome.Of(talk).ToList())).ToList();
        var best = request.About is { Length: > 0 } about
            ? About(request.Question ?? $"What was decided about {about}?", about, outcomes.SelectMany(pair => pair.Outcomes))
            : null;
        var settled = outcomes
            .Select(pair => (pair.Talk, Outcomes: pair.Outcomes.Where(outcome => best?.Contains(outcome.Passage) ?? true).ToList()))
            .Where(pair => pair.Outcomes.Count > 0)
            .ToList();
        if (settled.Count == 0) return Undecided(talks);
        var builder = new AnswerBuilder();
        if (best is not null) builder.Cite(engine.Citations.Cite(best[0], [], 1));
        foreach (var (talk, shown) in settled)
        {
            builder.List(TalkFacts.Heading(talk), talk.Provenance);
            foreach (var outcome in shown) Show(outcome, talk, builder);
        }

        return builder.Build(Commands.Outcomes, Outcome.Answered, settled.Count == 1
            ? $"What came of {Wording.Talk(settled[0].Talk.Name)}:"
            : $"What came of {settled.Count} talks:");
    }

    /// <summary>The passages with outcomes about a subject, best first.</summary>
    private IReadOnlyList<Passage> About(string question, string about, IEnumerable<TalkOutcome> outcomes)
    {
        var words = outcomes.DistinctBy(outcome => outcome.Passage).ToDictionary(outcome => outcome.Passage, outcome => outcome.Words);
        var subject = AskedSubject.Of(about, engine);
        return _about.Of(question, words.Keys,
            passage => subject.IsIn(words[passage], EnoughAbout),
            passage => subject.IsAbove(passage, EnoughAbout));
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
