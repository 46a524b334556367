using ChatBot.Answers.Citations;
using ChatBot.Answers.Evidence;
using ChatBot.Answers.Matching;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Talks;
using ChatBot.Corpus.Talks.Outcomes;

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

        var about = request.About is { Length: > 0 } subject ? AskedTerms.Of(engine.Questions.Read(subject), engine.Library.Index, engine.Corpus.People) : null;
        var decided = talks.Where(talk => talk.Outcomes.Any(outcome => IsAbout(outcome, about))).ToList();
        if (decided.Count == 0) return Undecided(talks);
        var builder = new AnswerBuilder();
        foreach (var talk in decided)
        {
            builder.Section($"{talk.Name} ({ProvenanceLabels.Label(talk.Provenance)})");
            foreach (var outcome in talk.Outcomes.Where(outcome => IsAbout(outcome, about))) builder.Quote(engine.Citations.Cite(outcome, TellingWords(outcome), 1));
        }

        return builder.Build(Commands.Outcomes, Outcome.Answered, decided.Count == 1
            ? $"What came of {Wording.Talk(decided[0].Name)}:"
            : $"What came of {decided.Count} talks:");
    }

    /// <summary>A passage is cited whole; of a longer one the sentences are marked that tell.</summary>
    private static List<Mark> TellingWords(Passage outcome) => [.. TellingSentences.Of(outcome.Text).Select(sentence => new Mark(sentence.Start, sentence.End - sentence.Start))];

    /// <summary>Everything where nothing is asked about in particular.</summary>
    private static bool IsAbout(Passage outcome, AskedTerms? about)
    {
        if (about is null) return true;
        return about.ShareIn(new AnalyzedText(outcome.Text)) >= EnoughAbout;
    }

    private Answer Undecided(IReadOnlyList<Talk> talks)
    {
        var what = talks.Count == 1 ? $"\u201c{talks[0].Name}\u201d" : "the talks";
        var nearest = talks.SelectMany(talk => talk.Passages).Take(1).Select(passage => engine.Citations.Cite(passage, 0));
        return Refusals.NoEvidence(Commands.Outcomes, $"The documents do not say what came of {what}.") with { Citations = [.. nearest] };
    }
}
