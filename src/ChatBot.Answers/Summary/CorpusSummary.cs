using ChatBot.Answers.Outcomes;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Talks;

namespace ChatBot.Answers.Summary;

/// <summary>
/// A little of each talk of the corpus: what came of it. What is imagined stands there only where nothing else does, and under its label.
/// </summary>
internal sealed class CorpusSummary(Engine engine)
{
    private const int Most = 8;
    private const int MostOfEach = 3;

    /// <summary>Passages of each talk that its quotes are to stand for.</summary>
    private const int MostWeighed = 48;

    /// <summary>Null where nothing came of any talk.</summary>
    public Answer? Answer()
    {
        var settled = engine.Corpus.Talks.Select(talk => new SettledTalk(talk, Outcomes(talk)))
            .Where(settled => settled.Outcomes.Count > 0).ToList();
        var isImagined = settled.TrueForAll(settled => settled.Talk.Provenance == Provenance.Fiction);
        if (!isImagined) settled.RemoveAll(settled => settled.Talk.Provenance == Provenance.Fiction);
        if (settled.Count == 0) return null;

        var talks = Latest(settled);
        var choice = new Choice(new Likeness(engine.Library, [.. talks.SelectMany(talk => talk.Outcomes.Keys)]));
        var builder = new AnswerBuilder();
        var told = 0;
        foreach (var talk in talks)
        {
            builder.List(TalkFacts.Heading(talk.Talk), talk.Talk.Provenance);
            var chosen = Chosen(talk, Math.Clamp(Most / talks.Count, 1, MostOfEach), choice);
            foreach (var number in chosen.Order()) Quote(builder, talk.Talk, talk.Outcomes[number]);
            if (chosen.Count > 0) told++;
        }

        var count = talks.Count < settled.Count ? $"the latest {talks.Count} of {settled.Count} talks" : Wording.Count(told, "talk");
        var what = $"what came of {count}, a little of each";
        return builder.Build(Commands.Summary, Outcome.Answered, SummaryCommand.Sentence(what, isImagined));
    }

    /// <summary>By the numbers of their passages; formalities only where there is nothing else.</summary>
    private Dictionary<int, TalkOutcome> Outcomes(Talk talk)
    {
        var outcomes = TalkOutcome.Of(talk).DistinctBy(outcome => outcome.Passage.Id)
            .ToDictionary(outcome => engine.Corpus.NumberOf(outcome.Passage));
        var matters = outcomes.Where(outcome => !OutcomeWeights.IsFormality(outcome.Value.Passage)).ToDictionary();
        return matters.Count > 0 ? matters : outcomes;
    }

    /// <summary>The latest where there are many, in the order of the corpus; opinion after reports.</summary>
    private static List<SettledTalk> Latest(List<SettledTalk> settled) =>
    [
        .. settled.OrderByDescending(settled => settled.Talk.Date ?? settled.Talk.Document.Date ?? default)
            .Take(Most)
            .OrderBy(settled => settled.Talk.Provenance == Provenance.Opinion)
            .ThenBy(settled => settled.Outcomes.Keys.Min()),
    ];

    private List<int> Chosen(SettledTalk talk, int most, Choice choice)
    {
        var weighed = Sample.Of(talk.Talk.Passages, MostWeighed).Select(engine.Corpus.NumberOf).ToList();
        var weights = new OutcomeWeights(talk.Outcomes.Values.Select(outcome => outcome.Passage), talk.Talk.Passages);
        var chosen = new List<int>();
        while (chosen.Count < most && choice.Next(talk.Outcomes.Keys, weighed, WeightOf) is { } next) chosen.Add(next);
        return chosen;

        float WeightOf(int number) => weights.Of(talk.Outcomes[number].Passage);
    }

    private void Quote(AnswerBuilder builder, Talk talk, TalkOutcome outcome)
    {
        if (outcome.Matter(talk) is { } matter && !builder.Has(matter)) builder.Quote(engine.Citations.Cite(matter, 1));
        builder.Quote(engine.Citations.Cite(outcome.Passage, outcome.Marks, 1));
    }

    /// <param name="Outcomes">By the numbers of their passages in the corpus.</param>
    private sealed record SettledTalk(Talk Talk, IReadOnlyDictionary<int, TalkOutcome> Outcomes);
}
