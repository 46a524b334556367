using ChatBot.Answers.Citations;
using ChatBot.Answers.Evidence;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Talks;
using ChatBot.Corpus.Talks.Outcomes;

namespace ChatBot.Answers.Outcomes;

/// <summary>A passage with what came of a talk.</summary>
/// <param name="Marks">The words that tell; empty where the passage tells as a whole.</param>
internal sealed record TalkOutcome(Passage Passage, IReadOnlyList<Mark> Marks)
{
    /// <summary>What a subject is looked for in: of somebody's turn only the words that decide.</summary>
    public string Words { get; private init; } = Passage.Text;

    /// <summary>Its outcomes, then the passages beside them in which the record plainly decides; each passage once.</summary>
    public static IEnumerable<TalkOutcome> Of(Talk talk)
    {
        var decisions = talk.Decisions.ToLookup(decision => decision.Passage);
        var outcomes = talk.Outcomes.Select(passage => new TalkOutcome(passage, Told(passage, decisions[passage])));
        var further = decisions.Where(decided => !talk.Outcomes.Contains(decided.Key))
            .Select(decided => new TalkOutcome(decided.Key, Told(decided.Key, decided)) { Words = string.Join('\n', decided.Select(decision => decision.Text)) });
        return outcomes.Concat(further);
    }

    private static IReadOnlyList<Mark> Told(Passage passage, IEnumerable<Decision> decisions)
    {
        var telling = TellingSentences.Of(passage.Text).Select(sentence => new Mark(sentence.Start, sentence.End - sentence.Start));
        var decided = decisions.Where(decision => decision.Length < passage.Text.Length).Select(decision => new Mark(decision.Start, decision.Length));
        return Marker.Joined(passage.Text, [.. telling, .. decided]);
    }
}
