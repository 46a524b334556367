using ChatBot.Answers.Citations;
using ChatBot.Answers.Outcomes;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Talks;

namespace ChatBot.Answers.Summary;

/// <summary>A little of each talk of the corpus: what came of it. What is imagined stands there only where nothing else does, and under its label.</summary>
internal sealed class CorpusSummary(Engine engine)
{
    private const int Most = 8;

    /// <summary>Passages of each talk that its quote is to stand for.</summary>
    private const int MostWeighed = 48;

    private const int MostOfEach = 3;

    /// <summary>Null where nothing came of any talk.</summary>
    public Answer? Answer()
    {
        var settled = engine.Corpus.Talks.Select(talk => (Talk: talk, Outcomes: TalkOutcome.Of(talk).ToList())).Where(pair => pair.Outcomes.Count > 0).ToList();
        var reported = settled.Where(pair => pair.Talk.Provenance != Provenance.Fiction).ToList();
        var isImagined = reported.Count == 0;
        if (isImagined) reported = settled;
        if (reported.Count == 0) return null;

        var builder = new AnswerBuilder();
        var choice = new Choice(new Likeness(engine.Library, [.. reported.SelectMany(pair => pair.Outcomes).Select(outcome => engine.Corpus.NumberOf(outcome.Passage))]));
        var talks = Latest(reported).ToList();
        var ofEach = Math.Clamp(Most / talks.Count, 1, MostOfEach);
        var told = 0;
        foreach (var (talk, outcomes) in talks)
        {
            var settling = outcomes.DistinctBy(outcome => outcome.Passage.Id).ToDictionary(outcome => engine.Corpus.NumberOf(outcome.Passage));
            var candidates = settling.Keys.Where(number => !OutcomeWeights.IsFormality(settling[number].Passage)).ToList();
            var weighed = Sample.Of(talk.Passages, MostWeighed).Select(engine.Corpus.NumberOf).ToList();
            var weights = new OutcomeWeights(settling.Values.Select(outcome => outcome.Passage), talk.Passages);
            var chosen = new List<int>();
            while (chosen.Count < ofEach && choice.Next(candidates.Count > 0 ? candidates : settling.Keys, weighed, candidate => weights.Of(settling[candidate].Passage)) is { } number) chosen.Add(number);
            builder.Section(TalkFacts.Heading(talk));
            foreach (var number in chosen.Order()) Quote(builder, talk, settling[number]);
            if (chosen.Count > 0) told++;
        }

        var what = $"what came of {(talks.Count < reported.Count ? $"the latest {talks.Count} of {reported.Count} talks" : Wording.Count(told, "talk"))}, a little of each";
        return builder.Build(Commands.Summary, Outcome.Answered, isImagined ? SummaryCommand.Imagined(what) : $"{char.ToUpperInvariant(what[0])}{what[1..]}:");
    }

    /// <summary>The latest where there are many, in the order of the corpus; opinion after reports.</summary>
    private IEnumerable<(Talk Talk, List<TalkOutcome> Outcomes)> Latest(List<(Talk Talk, List<TalkOutcome> Outcomes)> settled) => settled
        .OrderByDescending(pair => pair.Talk.Date ?? pair.Talk.Document.Date ?? default)
        .Take(Most)
        .OrderBy(pair => pair.Talk.Provenance == Provenance.Opinion)
        .ThenBy(pair => engine.Corpus.NumberOf(pair.Outcomes[0].Passage));

    private void Quote(AnswerBuilder builder, Talk talk, TalkOutcome outcome)
    {
        var told = engine.Citations.Cite(outcome.Passage, outcome.Marks, 1);
        if (outcome.Matter(talk) is { } matter && !builder.Has(matter)) builder.Quote(engine.Citations.Cite(matter, 1));
        builder.Quote(told);
    }
}
